// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/smstext.h"

#include "vonage/words.h"

#include <QTest>

#include <array>

namespace ringback::vonage {

namespace {

using namespace Qt::StringLiterals;

// The default alphabet of 3GPP TS 23.038, code by code; 0x1b leads to the extension table.
constexpr std::array<char32_t, 128> Basic{
    U'@', U'£', U'$', U'¥', U'è', U'é', U'ù', U'ì',  U'ò', U'Ç', U'\n', U'Ø', U'ø', U'\r', U'Å', U'å', // 00
    U'Δ', U'_', U'Φ', U'Γ', U'Λ', U'Ω', U'Π', U'Ψ',  U'Σ', U'Θ', U'Ξ',  0,    U'Æ', U'æ',  U'ß', U'É', // 10
    U' ', U'!', U'"', U'#', U'¤', U'%', U'&', U'\'', U'(', U')', U'*',  U'+', U',', U'-',  U'.', U'/', // 20
    U'0', U'1', U'2', U'3', U'4', U'5', U'6', U'7',  U'8', U'9', U':',  U';', U'<', U'=',  U'>', U'?', // 30
    U'¡', U'A', U'B', U'C', U'D', U'E', U'F', U'G',  U'H', U'I', U'J',  U'K', U'L', U'M',  U'N', U'O', // 40
    U'P', U'Q', U'R', U'S', U'T', U'U', U'V', U'W',  U'X', U'Y', U'Z',  U'Ä', U'Ö', U'Ñ',  U'Ü', U'§', // 50
    U'¿', U'a', U'b', U'c', U'd', U'e', U'f', U'g',  U'h', U'i', U'j',  U'k', U'l', U'm',  U'n', U'o', // 60
    U'p', U'q', U'r', U's', U't', U'u', U'v', U'w',  U'x', U'y', U'z',  U'ä', U'ö', U'ñ',  U'ü', U'à', // 70
};

constexpr std::pair<char, char32_t> Extended[] = {
    {0x0a, U'\f'}, {0x14, U'^'}, {0x28, U'{'}, {0x29, U'}'}, {0x2f, U'\\'},
    {0x3c, U'['},  {0x3d, U'~'}, {0x3e, U']'}, {0x40, U'|'}, {0x65, U'€'},
};

QString text(char32_t character) { return QString::fromUcs4(&character, 1); }

} // namespace

class TestSmsText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsAlphabet();
    void knowsNoOtherCharacter();
    void findsFirstOutside_data();
    void findsFirstOutside();
    void unpacksExtension_data();
    void unpacksExtension();
    void countsParts_data();
    void countsParts();
    void readsUdh_data();
    void readsUdh();
    void tellsBrokenUdh_data();
    void tellsBrokenUdh();
    void readsBinary_data();
    void readsBinary();
    void classifiesKeyword_data();
    void classifiesKeyword();
    void classifiesWholeText_data();
    void classifiesWholeText();
    void namesCharacter_data();
    void namesCharacter();
};

void TestSmsText::knowsAlphabet()
{
    for (size_t code = 0; code < Basic.size(); ++code) {
        const QByteArray octet(1, char(code));
        if (code == 0x1b) {
            QVERIFY(!fromUnpackedGsm(octet));
            continue;
        }
        QCOMPARE(fromUnpackedGsm(octet), text(Basic[code]));
        QCOMPARE(gsmSeptets(Basic[code]), 1);
    }
    for (int code = 0; code < 256; ++code) {
        const QByteArray octets{"\x1b" + QByteArray(1, char(code))};
        const auto *const known = std::ranges::find(Extended, char(code), &std::pair<char, char32_t>::first);
        QCOMPARE(fromUnpackedGsm(octets),
                 known == std::end(Extended) ? std::nullopt : std::optional(text(known->second)));
    }
    for (int code = 0x80; code < 0x100; ++code)
        QVERIFY(!fromUnpackedGsm(QByteArray(1, char(code))));
}

void TestSmsText::knowsNoOtherCharacter()
{
    int single = 0;
    int pairs = 0;
    for (char32_t c = 1; c < 0x11'0000; ++c) {
        single += gsmSeptets(c) == 1 ? 1 : 0;
        pairs += gsmSeptets(c) == 2 ? 1 : 0;
    }
    QCOMPARE(single, 127);
    QCOMPARE(pairs, 10);
    for (const auto &[code, character] : Extended)
        QCOMPARE(gsmSeptets(character), 2);
    QCOMPARE(gsmSeptets(0), 0);
    QCOMPARE(gsmSeptets(0x1b), 0);
}

/// Characters that are common and yet outside.
void TestSmsText::findsFirstOutside_data()
{
    QTest::addColumn<QString>("character");
    for (const QString &c :
         {u"`"_s, u"ç"_s, u"“"_s, u"”"_s, u"‘"_s, u"’"_s, u"–"_s, u"—"_s,  u"…"_s,  u"á"_s, u"í"_s,
          u"ó"_s, u"ú"_s, u"ê"_s, u"â"_s, u"ô"_s, u"ã"_s, u"õ"_s, u"\t"_s, u"日"_s, u"😀"_s})
        QTest::newRow(qPrintable(c)) << c;
}

void TestSmsText::findsFirstOutside()
{
    QFETCH(const QString, character);
    const char32_t expected = character.toUcs4().constFirst();
    QCOMPARE(gsmSeptets(expected), 0);
    QCOMPARE(firstOutsideGsm(QString(u"Çà {€} " + character + u"ç")), std::optional(expected));
    QCOMPARE(firstOutsideGsm(u"Çà {€}"), std::nullopt);
    QVERIFY(smsLength(character).isUnicode);
}

void TestSmsText::unpacksExtension_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("expected"); // null: none
    QTest::newRow("nothing") << QByteArray() << u""_s;
    QTest::newRow("between others") << QByteArray("A\x1b\x65"
                                                  "B")
                                    << u"A€B"_s;
    QTest::newRow("escape at the end") << QByteArray("A\x1b") << QString();
    QTest::newRow("escape twice") << QByteArray("A\x1b\x1b") << QString();
    QTest::newRow("eight bits") << QByteArray("A\x80") << QString();
}

void TestSmsText::unpacksExtension()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, expected);
    QCOMPARE(fromUnpackedGsm(octets).value_or(QString()), expected);
    QCOMPARE(fromUnpackedGsm(octets).has_value(), octets.isEmpty() || !expected.isEmpty());
}

/// 160 and 153 septets, 70 and 67 UTF-16 units.
void TestSmsText::countsParts_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("isUnicode");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("parts");
    const auto gsm = [](int units, int parts) {
        QTest::addRow("%d septets", units) << QString(units, u'a') << false << units << parts;
    };
    const auto unicode = [](int units, int parts) {
        QTest::addRow("%d units", units) << QString(units, u'日') << true << units << parts;
    };
    gsm(0, 0);
    gsm(1, 1);
    gsm(160, 1);
    gsm(161, 2);
    gsm(304, 2);
    gsm(306, 2);
    gsm(307, 3);
    gsm(456, 3);
    gsm(459, 3);
    gsm(460, 4);
    gsm(608, 4);
    gsm(612, 4);
    gsm(613, 5);
    gsm(3200, 21);
    unicode(1, 1);
    unicode(70, 1);
    unicode(71, 2);
    unicode(134, 2);
    unicode(135, 3);
    unicode(201, 3);
    unicode(202, 4);
    QTest::newRow("extension counts two") << QString(80, u'€') << false << 160 << 1;
    QTest::newRow("extension counts two, one more") << QString(QString(80, u'€') + u'a') << false << 161 << 2;
    QTest::newRow("line feed counts one") << QString(160, u'\n') << false << 160 << 1;
    QTest::newRow("emoji counts two") << u"😀"_s.repeated(35) << true << 70 << 1;
    QTest::newRow("emoji counts two, one more") << u"😀"_s.repeated(36) << true << 72 << 2;
    QTest::newRow("one character makes all unicode") << QString(QString(70, u'a') + u'`') << true << 71 << 2;
}

void TestSmsText::countsParts()
{
    QFETCH(const QString, message);
    const SmsLength length = smsLength(message);
    QTEST(length.isUnicode, "isUnicode");
    QTEST(length.units, "units");
    QTEST(length.parts, "parts");
}

void TestSmsText::readsUdh_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QStringList>("elements"); // numbers and words that each one's text has
    QTest::addColumn<int>("reference");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("parts");
    const auto row = [](const char *hex, const QStringList &elements, int reference = -1, int part = 0,
                        int parts = 0) {
        QTest::newRow(hex) << QByteArray(hex) << elements << reference << part << parts;
    };
    row("050003A70201", {u"part 1 of 2, reference 167"_s}, 167, 1, 2);
    row("0608041A2B0302", {u"part 2 of 3, reference 6699"_s}, 6699, 2, 3);
    row("0605040B8423F0", {u"to port 2948 (WAP push) from port 9200 (WAP)"_s});
    row("0B05040B8423F00003A70201",
        {u"to port 2948 (WAP push) from port 9200 (WAP)"_s, u"part 1 of 2, reference 167"_s}, 167, 1, 2);
    row("0b05040b8423f00003a70201",
        {u"to port 2948 (WAP push) from port 9200 (WAP)"_s, u"part 1 of 2, reference 167"_s}, 167, 1, 2);
    row("06050415811582", {u"to port 5505 (ring tone) from port 5506 (operator logo)"_s});
    row("06050423F423F5", {u"to port 9204 (vCard) from port 9205 (vCalendar)"_s});
    row("0605041F901F91", {u"to port 8080 from port 8081"_s});
    row("040402F0F1", {u"to port 240 from port 241"_s});
    row("0401028003", {u"count 3"_s});
    row("03240101", {u"single shift table 1"_s});
    row("03250102", {u"locking shift table 2"_s});
    row("0470020AFF", {u"element 70: 0a ff"_s});
    row("027F00", {u"element 7f:"_s});
    row("04000207FF", {u"element 00: 07 ff"_s}); // of another length than a concatenation has
    row("00", {});
    row("", {});
}

void TestSmsText::readsUdh()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QStringList, elements);
    const Udh udh = parseUdh(hex);
    QVERIFY2(!udh.error, udh.error);
    QCOMPARE(udh.elements.size(), elements.size());
    for (qsizetype i = 0; i < elements.size(); ++i)
        QVERIFY2(udh.elements.at(i).text.contains(elements.at(i)), qPrintable(udh.elements.at(i).text));
    QTEST(udh.reference, "reference");
    QTEST(udh.part, "part");
    QTEST(udh.parts, "parts");
}

void TestSmsText::tellsBrokenUdh_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("error"); // words of it
    QTest::newRow("odd number of digits") << QByteArray("050003A7020") << u"hexadecimal"_s;
    QTest::newRow("no hex") << QByteArray("05000xA70201") << u"hexadecimal"_s;
    QTest::newRow("length too small") << QByteArray("040003A70201") << u"length"_s;
    QTest::newRow("length too large") << QByteArray("060003A70201") << u"length"_s;
    QTest::newRow("element longer than the rest") << QByteArray("050004A70201") << u"longer"_s;
    QTest::newRow("element without its length") << QByteArray("0100") << u"longer"_s;
    QTest::newRow("part 0") << QByteArray("050003A70200") << u"part"_s;
    QTest::newRow("part past the last") << QByteArray("050003A70203") << u"part"_s;
    QTest::newRow("no parts") << QByteArray("050003A70000") << u"parts is 0"_s;
    QTest::newRow("part 0 of a wide reference") << QByteArray("0608041A2B0300") << u"part"_s;
}

void TestSmsText::tellsBrokenUdh()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QString, error);
    const char *const found = parseUdh(hex).error;
    QVERIFY(found);
    QVERIFY2(words(found).contains(error), found);
}

void TestSmsText::readsBinary_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("ASCII") << QByteArray("Hello")
                           << QStringList{u"UTF-8: Hello"_s, u"Latin-1: Hello"_s, u"GSM: Hello"_s};
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa9")
                           << QStringList{u"UTF-8: é"_s, u"UTF-16BE: 쎩"_s, u"Latin-1: Ã©"_s};
    QTest::newRow("UTF-16BE") << QByteArray::fromHex("00e90041") << QStringList{u"UTF-16BE: éA"_s};
    QTest::newRow("Latin-1") << QByteArray("\xe9") << QStringList{u"Latin-1: é"_s};
    QTest::newRow("GSM") << QByteArray::fromHex("1b65") << QStringList{u"UTF-16BE: ᭥"_s, u"GSM: €"_s};
    QTest::newRow("none") << QByteArray::fromHex("EA0601AE02") << QStringList();
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void TestSmsText::readsBinary()
{
    QFETCH(const QByteArray, octets);
    QTEST(readings(octets), "expected");
}

void TestSmsText::classifiesKeyword_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<KeywordClass>("expected");
    const auto rows = [](KeywordClass expected, std::initializer_list<const char *> list) {
        for (const char *word : list)
            QTest::newRow(word) << QByteArray(word) << expected;
    };
    rows(KeywordClass::OptOut, {"STOP", "END", "QUIT", "CANCEL", "UNSUBSCRIBE", "STOPALL", "STOP.", "END!"});
    rows(KeywordClass::Help, {"HELP"});
    rows(KeywordClass::OptIn, {"START", "JOIN"});
    rows(KeywordClass::Program, {"HELLO", "STOPP", "STO", "HELPME", "NO", "ÉND"});
}

void TestSmsText::classifiesKeyword()
{
    QFETCH(const QByteArray, word);
    QFETCH(const KeywordClass, expected);
    QCOMPARE(keywordClass(word, {}), expected);
    QCOMPARE(keywordClass(word.toLower(), "else"), expected);
    QCOMPARE(keywordClass(QByteArray(' ' + word + '\n'), "else"), expected);
    // The first word of the text counts only where there is no keyword.
    QCOMPARE(keywordClass({}, word), expected);
    QCOMPARE(keywordClass(" ", QByteArray('\t' + word + "\nplease")), expected);
    QCOMPARE(keywordClass("else", word), KeywordClass::Program);
    QCOMPARE(keywordClass("STOP ALL", {}), KeywordClass::OptOut);
    for (const Api api : {Api::Sms, Api::UsShortCodes})
        QCOMPARE(keywordText(expected, api).meaning == nullptr, expected == KeywordClass::Program);
}

void TestSmsText::classifiesWholeText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeywordClass>("expected");
    const auto row = [](const QByteArray &text, KeywordClass expected) {
        QTest::newRow(text.constData()) << text << expected;
    };
    row("YES", KeywordClass::OptIn);
    row(" yes. ", KeywordClass::OptIn);
    row("Yes !!", KeywordClass::OptIn);
    row("Info?", KeywordClass::Help);
    row("unstop", KeywordClass::OptIn);
    row("Stop all.", KeywordClass::OptOut);
    row("Yes I will", KeywordClass::Program);
    row("Yes, I will", KeywordClass::Program);
    row("info: all is well", KeywordClass::Program);
    row("yes" + QByteArray(100, '.') + "no", KeywordClass::Program);
    row(".", KeywordClass::Program);
    row("", KeywordClass::Program);
}

/// Words that also begin sentences.
void TestSmsText::classifiesWholeText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const KeywordClass, expected);
    QCOMPARE(keywordClass({}, text), expected);
    const QByteArray first = text.trimmed().left(text.trimmed().indexOf(' ')).toUpper();
    QCOMPARE(keywordClass(first, text), expected);
}

void TestSmsText::namesCharacter_data()
{
    QTest::addColumn<QByteArray>("character");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *character, const char *expected) {
        QTest::newRow(name) << QByteArray(character) << QString::fromUtf8(expected);
    };
    row("letter", "ł", "ł");
    row("emoji", "😀", "😀");
    row("tab", "\t", "U+0009");
    row("no-break space", "\u00a0", "U+00A0");
    row("zero-width space", "\u200b", "U+200B");
    row("accent", "\u0301", "U+0301");
    row("variation selector", "\ufe0f", "U+FE0F");
    row("of a plane above", "\U000e0020", "U+E0020");
    row("nothing", "", "");
}

void TestSmsText::namesCharacter()
{
    QFETCH(const QByteArray, character);
    QTEST(characterText(character), "expected");
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestSmsText)
#include "tst_smstext.moc"
