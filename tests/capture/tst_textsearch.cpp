// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/textsearch.h"

#include "capture/capturereader.h"
#include "capture/casefold.h"
#include "capture/querynode.h"
#include "capture/requestsearch.h"
#include "capture/unescape.h"
#include "core/formescape.h"
#include "core/httprequest.h"
#include "vonage/decode.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

bool isIn(const QString &text, const QByteArray &bytes)
{
    QByteArray scratch;
    return TextSearcher(text).isIn(bytes, scratch);
}

/// All places of \a text in \a hay, as they were written.
QStringList places(const QString &text, const QString &hay)
{
    QStringList found;
    const QByteArray bytes = hay.toUtf8();
    TextSearcher(text).forEachPlace(bytes, [&](qsizetype begin, qsizetype size) {
        found.append(QString::number(begin) + u' ' + QString::fromUtf8(bytes.sliced(begin, size)));
        return true;
    });
    return found;
}

bool isInRequest(const QString &text, const HttpRequest &request)
{
    SearchScratch scratch;
    return RequestSearcher(TextTerm{text}).isIn(scannedRequest(request), scratch);
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWithoutCase_data();
    void findsWithoutCase();
    void sameAsPlainSearch();
    void sameAtEveryPlace();
    void acrossWindows();
    void tellsEveryPlace_data();
    void tellsEveryPlace();
    void repetitiveTextTakesLinearTime();
    void unescapes_data();
    void unescapes();
    void findsInRequest_data();
    void findsInRequest();
    void findsFieldsWithLongNames_data();
    void findsFieldsWithLongNames();
    void findsInOtherCharsets_data();
    void findsInOtherCharsets();
};

void TestTextSearch::findsWithoutCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("found");
    const auto add = [](const char *name, const QString &text, const QByteArray &bytes, bool found) {
        QTest::addRow("%s", name) << text << bytes << found;
    };
    add("equal", u"abc"_s, "abc", true);
    add("case", u"aBC"_s, "xAbCx", true);
    add("shorter text", u"abcd"_s, "abc", false);
    add("nothing", u"a"_s, "", false);
    add("not a letter's other case", u"@[`"_s, "`{@", false);
    add("punctuation", u"{\"a\":1}"_s, "  {\"A\":1}", true);
    add("umlaut", u"\u00fcber"_s, "\u00dcBER", true);
    add("capital umlaut", u"\u00dcBER"_s, "x \u00fcber y", true);
    add("greek final sigma", u"\u039f\u03a3"_s, "\u03bf\u03c2", true);
    add("cyrillic", u"\u043f\u0440\u0438\u0432\u0435\u0442"_s, "\u041f\u0420\u0418\u0412\u0415\u0422", true);
    add("cyrillic, another", u"\u043f\u0440\u0438\u0432\u0435\u0442"_s, "\u041f\u0420\u0418\u0412\u0415",
        false);
    add("sharp s is not ss", u"strasse"_s, "stra\u00dfe", false);
    add("capital sharp s", u"STRA\u1e9eE"_s, "stra\u00dfe", true);
    add("kelvin sign in the bytes", u"10k"_s, "10\u212a", true);
    add("kelvin sign in the text", u"10\u212a"_s, "10K", true);
    add("long s in the bytes", u"WASSER"_s, "wa\u017fser", true);
    add("long s elsewhere", u"WASSER"_s, "wa\u017fter", false);
    add("micro sign", u"\u00b5g"_s, "\u03bcG", true);
    add("deseret, beyond the BMP", u"\U00010400"_s, "\U00010428", true);
    add("emoji", u"\U0001f600"_s, "say \U0001f600!", true);
    add("another emoji", u"\U0001f601"_s, "say \U0001f600!", false);
    add("latin-1", u"caf\u00e9"_s, "CAF\xc9", true);
    add("latin-1 micro sign", u"\u03bc"_s, "\xb5", true);
    add("latin-1 beside UTF-8", u"\u00e9 \u20ac"_s, "\xe9 \u20ac", true);
    add("latin-1 that looks like UTF-8", u"\u00d1\u00a2\u00e9"_s, "\xd1\xa2\xe9", true);
    add("half a character", u"\u00a9"_s, "\u00e9", false); // ends with the byte a9
    add("cut character", u"\u00c3"_s, "x\xc3", true);
    add("overlong", u"/"_s, "\xc0\xaf", false);
    add("surrogate in UTF-8", u"\ufffd"_s, "\xed\xa0\x80", false);
    add("three bytes fold to two", u"\u00e5ngstr\u00f6m"_s, "\u212bNGSTR\u00d6M", true);
    add("two bytes fold to three", u"\u2c65"_s, "\u023a", true);
    add("zero byte", u"a\0b"_s, QByteArray("xa\0B", 4), true);
}

void TestTextSearch::findsWithoutCase()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, found);
    QCOMPARE(isIn(text, bytes), found);
    // The way of the vector instructions and that of a few bytes must agree.
    const QByteArray much(200, '.');
    QCOMPARE(isIn(text, much + bytes + much), found);
    QCOMPARE(isIn(text, much + bytes), found);
    QCOMPARE(isIn(text, bytes + much), found);
}

void TestTextSearch::sameAsPlainSearch()
{
    std::mt19937 random(7);
    const auto below = [&random](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    const QString alphabet = u"aAbBkKsS\u212a\u017f \u00e4\u00c4\u00df\u1e9e\u03c3\u03c2\u03a3\u20ac"_s;
    const auto text = [&](int size, int letters) {
        QString result;
        for (int i = 0; i < size; ++i)
            result += alphabet[below(letters)];
        return result;
    };
    int hits = 0;
    for (int i = 0; i < 30'000; ++i) {
        const int letters = 2 + below(int(alphabet.size()) - 1);
        const QString needle = text(1 + below(4), letters);
        const QString hay = text(below(120), letters);
        const bool expected = hay.contains(needle, Qt::CaseInsensitive);
        hits += expected ? 1 : 0;
        QVERIFY2(isIn(needle, hay.toUtf8()) == expected, qPrintable(needle + u" in "_s + hay));
    }
    QVERIFY(hits > 3'000 && hits < 27'000);
}

void TestTextSearch::sameAtEveryPlace()
{
    for (const QByteArray needle : {"x", "xy", "quux", "a needle longer than the sixteen bytes of a step"}) {
        for (qsizetype size = needle.size(); size < 160; ++size) {
            QByteArray bytes(size, 'a');
            QVERIFY(ByteFinder(needle).find(bytes) < 0);
            for (qsizetype place = 0; place <= size - needle.size(); ++place) {
                QByteArray with = bytes;
                with.replace(place, needle.size(), needle.toUpper());
                QCOMPARE(ByteFinder(needle).find(with), place);
            }
        }
    }
}

void TestTextSearch::acrossWindows()
{
    // Long texts are folded piece by piece; a match may lie across two of them.
    const QString needle = u"\u00c4\u20ac\u00df\U0001f600"_s;
    const QByteArray bytes = needle.toLower().toUtf8();
    for (const int filler : {1, 2, 3}) {
        const QByteArray unit = filler == 1 ? "a" : filler == 2 ? "\u00f6" : "\u20ad";
        for (qsizetype before = 32'730; before < 32'800; ++before) {
            const QByteArray hay = unit.repeated(before / filler) + bytes + unit.repeated(200);
            QVERIFY(isIn(needle, hay));
            QVERIFY(!isIn(needle, unit.repeated(before / filler) + bytes.chopped(4) + unit.repeated(200)));
        }
    }
    // Whole characters only: no continuation byte at the seam is taken for Latin-1.
    for (int shift = 0; shift < 3; ++shift)
        QVERIFY(!isIn(u"\u00a9"_s, QByteArray(shift, 'a') + QByteArray("\u00e9\u20a9").repeated(40'000)));
}

void TestTextSearch::tellsEveryPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hay");
    QTest::addColumn<QStringList>("wanted");
    const QString far = QString(70'000, u'\u023a'); // folds to more bytes than it has
    QTest::newRow("none") << u"b"_s << u"aa"_s << QStringList();
    QTest::newRow("no overlaps") << u"aa"_s << u"aAaaa"_s << QStringList{u"0 aA"_s, u"2 aa"_s};
    QTest::newRow("umlauts") << u"\u00fcb"_s << u"\u00dcB \u00fcb"_s
                             << QStringList{u"0 \u00dcB"_s, u"4 \u00fcb"_s};
    QTest::newRow("longer than folded")
        << u"k"_s << u"\u212ak\u212a"_s << QStringList{u"0 \u212a"_s, u"3 k"_s, u"4 \u212a"_s};
    QTest::newRow("shorter than folded")
        << u"\u2c65x"_s << u"a\u023ax\u2c65X"_s << QStringList{u"1 \u023ax"_s, u"4 \u2c65X"_s};
    QTest::newRow("far away") << u"\u00e9\u00e9"_s << QString(far + u"\u00c9\u00e9" + far + u"\u00c9\u00c9")
                              << QStringList{u"140000 \u00c9\u00e9"_s, u"280004 \u00c9\u00c9"_s};
}

void TestTextSearch::tellsEveryPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, hay);
    QFETCH(QStringList, wanted);
    QCOMPARE(places(text, hay), wanted);
    // One behind the other, over the seams between the pieces that are folded at a time.
    const QString word = u"\u00c4\u20ac\u212a"_s;
    for (qsizetype before = 0; before < 9; ++before)
        QCOMPARE(places(word.toLower(), QString(before, u'a') + word.repeated(10'000)).size(), 10'000);
}

void TestTextSearch::repetitiveTextTakesLinearTime()
{
    const QByteArray hay = QByteArray(4'000'000, 'a') + QByteArray("\u00e4").repeated(1'000'000);
    const QString needle = QString(5'000, u'a') + u'b';
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!isIn(needle, hay));
    QVERIFY(isIn(needle.chopped(1), hay));
    QVERIFY(!isIn(QString(5'000, u'\u00e4') + u"a"_s, hay));
    QVERIFY2(timer.elapsed() < 30'000, "comparing everywhere would take minutes");
}

void TestTextSearch::unescapes_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *encoding, const QByteArray &text, const QByteArray &expected) {
        QTest::addRow("%s %s", encoding, text.constData()) << QByteArray(encoding) << text << expected;
    };
    add("form", "a+b%20c%2Bd", "a b c+d");
    add("form", "%c3%A9", "\u00e9");
    add("form", "100%", "100%");
    add("form", "%4", "%4");
    add("form", "%zz%41", "%zzA");
    add("form", "", "");
    add("json", R"(a\n\r\t\b\f\"\\\/)", "a\n\r\t\b\f\"\\/");
    add("json", R"(\u00e9\u20AC)", "\u00e9\u20ac");
    add("json", R"(\ud83d\ude00)", "\U0001f600");
    add("json", R"(\ud83dx)", R"(\ud83dx)");
    add("json", R"(\ud83d\u0041)", R"(\ud83dA)");
    add("json", R"(\ude00)", R"(\ude00)");
    add("json", R"(\u12)", R"(\u12)");
    add("json", R"(\q\n)", "\\q\n");
    add("json", R"(a\)", "a\\");
    add("xml", "a &amp;&lt;&gt;&quot;&apos; b", "a &<>\"' b");
    add("xml", "&#65;&#x42;&#x1F600;", "AB\U0001f600");
    add("xml", "&#;&#x;&#x110000;&unknown;&", "&#;&#x;&#x110000;&unknown;&");
    add("xml", "&#xd800;", "\ufffd");
}

void TestTextSearch::unescapes()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QByteArray result = "left from before";
    if (encoding == "form")
        unescapeForm(text, result);
    else if (encoding == "json")
        unescapeJson(text, result);
    else
        unescapeXml(text, result);
    QCOMPARE(result, expected);
}

void TestTextSearch::findsInRequest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("found");
    const auto add = [](const char *name, const QString &text, const QByteArray &target,
                        const QByteArray &body,
                        bool found) { QTest::addRow("%s", name) << text << target << body << found; };
    const QByteArray target = "/webhooks/event?a=1";
    add("method", u"post"_s, target, "", true);
    add("target", u"HOOKS/ev"_s, target, "", true);
    add("version", u"http/1.1"_s, target, "", true);
    add("other version", u"http/1.0"_s, target, "", false);
    add("across the request line", u"POST /webhooks"_s, target, "", true);
    add("to its end", u"a=1 HTTP"_s, target, "", true);
    add("header", u"x-test: yes"_s, target, "", true);
    add("trailer field", u"X-SUM: 17"_s, target, "", true);
    add("not from body to trailer field", u"needlex-sum"_s, target, "needle", false);
    add("body", u"needle"_s, target, "a NEEDLE b", true);
    add("not there", u"needle"_s, target, "a nedle b", false);
    add("not from line to body", u"1.1needle"_s, target, "needle", false);
    add("query, percent", u"two words"_s, "/?text=Two%20Words", "", true);
    add("query, plus", u"two words"_s, "/?text=Two+Words", "", true);
    add("query, as written", u"two%20words"_s, "/?text=Two%20Words", "", true);
    add("query, letters escaped", u"hello"_s, "/?text=%68ell%6F", "", true);
    add("query, name", u"err code"_s, "/?err%20code=1", "", true);
    add("query, not from value to name", u"a b&c"_s, "/?x=a+b&c=d", "", false);
    add("query, UTF-8", u"caf\u00c9"_s, "/?x=Caf%C3%a9", "", true);
    add("query, Latin-1", u"caf\u00c9"_s, "/?x=Caf%e9", "", true);
    add("query, kelvin sign", u"10k"_s, "/?x=10%E2%84%AA", "", true);
    add("query, JSON within", u"say \"hi\""_s, "/?speech=%7B%22t%22%3A%22say%20%5C%22hi%5C%22%22%7D", "",
        true);
    add("query, raw JSON within", u"caf\u00e9"_s, R"(/?speech={"t":"caf\u00e9"})", "", true);
    add("query, a backslash is no JSON", u"a\nb"_s, "/?x=a%5Cnb", "", false);
    add("path is not decoded", u"a b"_s, "/a%20b", "", false);
    add("form", u"a b@c"_s, "/", "x=1&email=a+b%40c", true);
    add("form, quoted star", u"50% off*"_s, "/", "x=50%25+off%2A", true);
    add("form that begins like JSON", u"green apple"_s, "/", "\"x=green%20apple&y=z", true);
    add("json escapes", u"https://a"_s, "/", R"({"u":"https:\/\/A"})", true);
    add("json, as written", u"https:\\/"_s, "/", R"({"u":"https:\/\/A"})", true);
    add("json unicode", u"Z\u00fcrich"_s, "/", R"({"a":"x","u":"z\u00FCRICH"})", true);
    add("json surrogates", u"\U0001f600 ok"_s, "/", R"(["\ud83d\ude00 ok"])", true);
    add("json, quotation mark", u"say \"hi\""_s, "/", R"({"a":"b\\","u":"say \"hi\""})", true);
    add("json, line break", u"one\ntwo"_s, "/", R"({"u":"one\ntwo"})", true);
    add("json, not across strings", u"a/b"_s, "/", R"({"u":"a\/","v":"b"})", false);
    add("json, no plus", u"one two"_s, "/", R"({"u":"one+two"})", false);
    add("json, indented", u"a/b"_s, "/", "\r\n\t {\"u\" : \"a\\/b\"}", true);
    add("json, byte order mark", u"a/b"_s, "/", "\xef\xbb\xbf{\"u\":\"a\\/b\"}", true);
    add("json, cut", u"a/b"_s, "/", R"({"u":"a\/b)", true);
    add("json, cut in an escape", u"a/b"_s, "/", R"({"u":"a\)", false);
    add("json, cut in a number", u"a/b"_s, "/", R"({"u":"a\u00)", false);
    add("json, UTF-16", u"Z\u00fcrich"_s, "/",
        QByteArray("\xfe\xff\0{\0\"\0u\0\"\0:\0\"\0z\0\xfc\0R\0I\0C\0H\0\"\0}", 28), true);
    add("json, name in UTF-16", u"city"_s, "/", QByteArray("\xff\xfe{\0\"\0C\0i\0t\0y\0\"\0:\0001\0}\0", 20),
        true);
    add("xml", u"A & <B>"_s, "/", "<r><n>a &amp; &lt;b&gt;</n></r>", true);
    add("xml attribute", u"say \"hi\""_s, "/", "<r n='say &quot;hi&#x22;'/>", true);
    add("xml attribute, white space", u"a b c d e"_s, "/", "<r n='a\tb\r\nc\nd\re'/>", true);
    add("xml attribute, white space and an entity", u"a b & c"_s, "/", "<r n=\"a\nb &amp; c\"/>", true);
    add("xml attribute, escaped tab", u"a\tb"_s, "/", "<r n='a&#9;b'/>", true);
    add("xml, white space of the text", u"a b"_s, "/", "<r n='a'>a\tb</r>", false);
    add("xml, quotation mark in the text", u"o'clock & \""_s, "/", "<r>o'clock &amp; \"</r>", true);
    add("xml, not across tags", u"a&b"_s, "/", "<r><n>a&amp;</n>b</r>", false);
}

void TestTextSearch::findsInRequest()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(bool, found);
    const HttpRequest request{.method = "POST",
                              .target = target,
                              .minorVersion = 1,
                              .fieldSection = "Host: a\r\nX-Test: Yes\r\n",
                              .body = body,
                              .trailerSection = "X-Sum: 17\r\n"};
    QCOMPARE(isInRequest(text, request), found);
}

void TestTextSearch::findsFieldsWithLongNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("one part") << QByteArray(1'200, 'k');
    QTest::newRow("cut between characters") << QByteArray(1'023, 'k') + "éé";
    QTest::newRow("cut behind a dot") << QByteArray(1'023, 'k') + ".abc";
}

/// As they are shown: cut.
void TestTextSearch::findsFieldsWithLongNames()
{
    QFETCH(const QByteArray, name);
    const HttpRequest request{.method = "POST",
                              .target = "/",
                              .minorVersion = 1,
                              .fieldSection = {},
                              .body = "{\"" + name + "\":\"v\"}",
                              .trailerSection = {}};
    const QByteArray shown = vonage::decode(request).fields.first().name;
    QVERIFY2(shown.endsWith("…"), shown.constData());
    SearchScratch scratch;
    const auto matches = [&](const char16_t *value) {
        const FieldTerm term{.name = QString::fromUtf8(shown),
                             .pattern = {.pieces = {QString::fromUtf16(value)}}};
        return FieldMatcher(term).matches(scannedRequest(request), scratch);
    };
    QVERIFY(matches(u"v"));
    QVERIFY(!matches(u"w"));
}

/// The bytes that a charset makes of a text do not show it; the decoder reads them.
void TestTextSearch::findsInOtherCharsets_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("UTF-16 form") << QByteArray("application/x-www-form-urlencoded; charset=utf-16be")
                                 << QByteArray("\0x\0=\0z\0\xfc\0r\0i\0c\0h", 16);
    QTest::newRow("Latin-1 JSON") << QByteArray("application/json; charset=ISO-8859-1")
                                  << QByteArray("{\"x\":\"z\xfcrich\"}");
    QTest::newRow("Latin-1 form, escaped")
        << QByteArray("application/x-www-form-urlencoded; charset=iso-8859-1") << QByteArray("x=z%FCrich");
    QTest::newRow("UTF-8, told") << QByteArray("application/json; charset=UTF-8")
                                 << QByteArray("{\"x\":\"z\xc3\xbcrich\"}");
}

void TestTextSearch::findsInOtherCharsets()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const HttpRequest request{.method = "POST",
                              .target = "/",
                              .minorVersion = 1,
                              .fieldSection = "Content-Type: " + type + "\r\n",
                              .body = body,
                              .trailerSection = {}};
    QVERIFY(isInRequest(u"Z\u00fcRICH"_s, request));
    QVERIFY(!isInRequest(u"genf"_s, request));
}

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
