// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/messageredactor.h"
#include "capture/redact.h"
#include "capture/textredactor.h"
#include "capture/valuenames.h"

#include "exportsamples.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace ringback;

namespace {

const QByteArray Key = "a key";

/// What the number becomes, so that rows need not spell letters that the key decides.
QByteArray masked(const QByteArray &number) { return TextRedactor(Key, {}).value("to", number); }

/// Replaces each <number> by what it becomes.
QByteArray filled(QByteArray pattern)
{
    static const QRegularExpression number(u"<([^<>a-z]+)>"_s);
    while (true) {
        const QRegularExpressionMatch match = number.match(QString::fromLatin1(pattern));
        if (!match.hasMatch())
            return pattern;
        pattern.replace(match.capturedStart(), match.capturedLength(), masked(match.captured(1).toLatin1()));
    }
}

} // namespace

class TestRedact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void relations();
    void digitsOfAnyScript_data();
    void digitsOfAnyScript();
    void binaryTexts();
    void anotherKey();
    void names_data();
    void names();
    void texts_data();
    void texts();
    void bodies_data();
    void bodies();
    void jsonStaysJson_data();
    void jsonStaysJson();
    void targets_data();
    void targets();
    void headers();
    void events();
    void codedBodies_data();
    void codedBodies();
    void decoded();
    void decodedIsLinear();
    void linear();
};

void TestRedact::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("12 digits") << "447700900123"_ba << u"4477[a-z]{5}123"_s;
    QTest::newRow("11 digits") << "14155550123"_ba << u"141[a-z]{5}123"_s;
    QTest::newRow("10 digits") << "4155550123"_ba << u"41[a-z]{5}123"_s;
    QTest::newRow("7 digits") << "5550123"_ba << u"55[a-z]{3}23"_s;
    QTest::newRow("15 digits") << "123456789012345"_ba << u"1234[a-z]{8}345"_s;
    QTest::newRow("plus") << "+447700900123"_ba << u"\\+4477[a-z]{5}123"_s;
    QTest::newRow("international prefix") << "00447700900123"_ba << u"004477[a-z]{5}123"_s;
    QTest::newRow("grouped") << "+44 7700 900-123"_ba << u"\\+44 77[a-z]{2} [a-z]{3}-123"_s;
    QTest::newRow("national") << "(020) 7946-0958"_ba << u"\\(020\\) [a-z]{4}-[a-z]958"_s;
    QTest::newRow("six digits are no phone number") << "123456"_ba << u"123456"_s;
    QTest::newRow("20 digits are no phone number") << "12345678901234567890"_ba << u"12345678901234567890"_s;
    QTest::newRow("sender id") << "Acme"_ba << u"Acme"_s;
    QTest::newRow("empty") << ""_ba << u""_s;
}

void TestRedact::numbers()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, pattern);
    const QString result = QString::fromLatin1(masked(number));
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(result).hasMatch(),
             qPrintable(result));
}

void TestRedact::relations()
{
    const QByteArray middle = masked("447700900123").sliced(4, 5);
    QCOMPARE(masked("+447700900123").sliced(5, 5), middle);
    QCOMPARE(masked("00447700900123").sliced(6, 5), middle);
    QCOMPARE(masked("+44 7700 900123").replace(" ", "").sliced(5, 5), middle);

    QSet<QByteArray> different;
    for (int number = 0; number < 1000; ++number)
        different += masked("4477" + QByteArray::number(10000 + number) + "123");
    QCOMPARE(different.size(), 1000);
}

void TestRedact::digitsOfAnyScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted"); // but for the letters
    QTest::newRow("Arabic-Indic") << u"اتصل ٤٤٧٧٠٠٩٠٠١٢٣"_s << u"اتصل <447700900123>"_s;
    QTest::newRow("full-width") << u"+４４７７００９００１２３。"_s << u"+<447700900123>。"_s;
    QTest::newRow("mixed") << u"Zoë: ४४77००900१२३"_s << u"Zoë: <447700900123>"_s;
    QTest::newRow("beyond 16 bits") << u"\U0001D7D2\U0001D7D2\U0001D7D57009001\U0001D7D03"_s
                                    << u"<447700900123>"_s;
    QTest::newRow("no number") << u"٢٠٢٤ 年 ３ 月"_s << u"٢٠٢٤ 年 ３ 月"_s;
    QTest::newRow("no digits") << u"①②③④⑤⑥⑦⑧⑨ ²³¹²³¹²³¹²³ 一二三四五六七八九"_s
                               << u"①②③④⑤⑥⑦⑧⑨ ²³¹²³¹²³¹²³ 一二三四五六七八九"_s;
}

void TestRedact::digitsOfAnyScript()
{
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    redacted.replace(u"<447700900123>"_s, QString::fromLatin1(masked("447700900123")));
    QCOMPARE(QString::fromUtf8(TextRedactor(Key, {}).text(text.toUtf8())), redacted);
    QCOMPARE(QString::fromUtf8(TextRedactor(Key, {}).value("from", text.toUtf8())), redacted);
    const QByteArray known = u"٤٤٧٧٠٠٩٠٠١٢٣"_s.toUtf8();
    QCOMPARE(TextRedactor(Key, {known}).text("id_447700900123"), QByteArray("id_" + masked("447700900123")));
}

/// What is written in them in hexadecimal may be anything.
void TestRedact::binaryTexts()
{
    const QByteArray number = QByteArray("+447700900123").toHex();
    const TextRedactor redactor(Key, {});
    QCOMPARE(redactor.value("data", number), "***"_ba);
    QCOMPARE(redactor.value("data", QByteArray::fromHex(number)), "+" + masked("447700900123"));
    const QByteArray shown = QByteArray::fromHex(number).toHex(' ') + " (+447700900123)"; // when decoded
    QCOMPARE(redactor.value("data", shown), "***"_ba);
    QCOMPARE(redactor.value("data", "face"), "face"_ba); // too short for a number
    QCOMPARE(redactor.value("data", "hello 42"), "hello 42"_ba);
    QCOMPARE(redactor.value("udh", "050003CC0201"), "050003CC0201"_ba);
    const QByteArray body = R"({"type":"binary","data":")" + number + R"("})";
    QCOMPARE(redactedBody(redactor, body, "application/json"), R"({"type":"binary","data":"***"})"_ba);
}

void TestRedact::anotherKey()
{
    QVERIFY(TextRedactor("another key", {}).value("to", "447700900123") != masked("447700900123"));
    Event event = sampleEvent({});
    event.digest.from = "447700900123";
    QVERIFY(Redactor().redacted(event).digest.from != Redactor().redacted(event).digest.from);
}

void TestRedact::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isSecret");
    for (const char *name : {"sig",
                             "SIG",
                             "query.sig",
                             "Authorization",
                             "Proxy-Authorization",
                             "api_secret",
                             "apiSecret",
                             "api-key",
                             "X-Api-Key",
                             "access_token",
                             "token",
                             "X-Auth-Token",
                             "password",
                             "Cookie",
                             "Set-Cookie",
                             "X-Nexmo-Signature",
                             "payload_hash",
                             "Content-MD5",
                             "Digest",
                             "jwt",
                             "user[password]",
                             "a.secret.b",
                             "client_secret"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"to", "from", "msisdn", "messageId", "keyword", "text", "signal", "author",
                             "key", "nonce", "timestamp", "hashtag", "sigma", "status", "", "...", "uuid"})
        QTest::addRow("not %s", name) << QByteArray(name) << false;
}

void TestRedact::names()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isSecret);
    QCOMPARE(isSecretName(name), isSecret);
}

void TestRedact::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("redacted");
    const auto unchanged = [](const char *text) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(text);
    };
    QTest::newRow("number in a sentence") << "Call from 447700900123 to +1 415 555 0123."_ba
                                          << "Call from <447700900123> to <+1 415 555 0123>."_ba;
    QTest::newRow("in a SIP address") << "sip:447700900123@example.com"_ba
                                      << "sip:<447700900123>@example.com"_ba;
    QTest::newRow("percent-encoded") << "%2B447700900123%20447700900456"_ba
                                     << "%2B<447700900123>%20<447700900456>"_ba;
    QTest::newRow("JWT") << "token eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjF9.abc-_1 end"_ba
                         << "token *** end"_ba;
    QTest::newRow("JWT without signature") << "(eyJhbGciOiJub25lIn0.eyJpYXQiOjF9.)"_ba
                                           << "(***)"_ba;
    QTest::newRow("Bearer") << "authorization is bearer abcdefgh12 now"_ba
                            << "authorization is bearer *** now"_ba;
    QTest::newRow("parameter") << "?a=b&sig=abc123&c=d"_ba
                               << "?a=b&sig=***&c=d"_ba;
    QTest::newRow("JSON inside") << R"({"secret": "a b", "x": 1})"_ba
                                 << R"({"secret": "***", "x": 1})"_ba;
    QTest::newRow("escaped JSON inside") << R"({\"secret\":\"ab\",\"x\":1})"_ba
                                         << R"({\"secret\":\"***\",\"x\":1})"_ba;
    QTest::newRow("escaped quote in JSON inside") << R"({"secret":"ab\"cd","x":1})"_ba
                                                  << R"({"secret":"***","x":1})"_ba;
    QTest::newRow("containers in JSON inside") << R"({"secret":["X]",{"a":1}],"token":{"b":"}c"},"x":1})"_ba
                                               << R"({"secret":"***","token":"***","x":1})"_ba;
    QTest::newRow("container cut short") << R"(token: {"a":"b)"_ba
                                         << R"(token: "***")"_ba;
    QTest::newRow("XML with elements") << "<secret><v>X</v></secret><to>447700900123</to>"_ba
                                       << "<secret>***</secret><to><447700900123></to>"_ba;
    QTest::newRow("XML with longer names inside")
        << "<token><token_type>a</token_type><v>X</v></token><to>447700900123</to>"_ba
        << "<token>***</token><to><447700900123></to>"_ba;
    QTest::newRow("XML with itself inside") << "<sig><sig>a</sig>b</sig>c"_ba
                                            << "<sig>***</sig>c"_ba;
    QTest::newRow("end tag in CDATA") << "<sig><![CDATA[a</sig>b]]></sig>c"_ba
                                      << "<sig>***</sig>c"_ba;
    QTest::newRow("containers in escaped JSON inside")
        << R"(x={\"token\":{\"a\":\"}b\"},\"to\":\"447700900123\"} c)"_ba
        << R"(x={\"token\":\"***\",\"to\":\"<447700900123>\"} c)"_ba;
    QTest::newRow("XML") << "<r><sig>ab12</sig><to>447700900123</to></r>"_ba
                         << "<r><sig>***</sig><to><447700900123></to></r>"_ba;
    QTest::newRow("header lines") << "GET x\r\nAuthorization: Basic YTpi\r\nCookie: a=b; c=d\r\nX: y"_ba
                                  << "GET x\r\nAuthorization: ***\r\nCookie: ***\r\nX: y"_ba;
    QTest::newRow("multipart") << "name=\"sig\"\r\n\r\nab cd\r\n--b"_ba
                               << "name=\"sig\"\r\n\r\n***\r\n--b"_ba;
    QTest::newRow("user in a URL") << "see https://me:pw@example.com/a@b"_ba
                                   << "see https://***@example.com/a@b"_ba;
    QTest::newRow("multipart with more headers")
        << "form-data; name=\"sig\"; filename=\"447700900123\"\r\nContent-Type: text/plain\r\n\r\nab\r\ncd\r\n--b"_ba
        << "form-data; name=\"sig\"; filename=\"<447700900123>\"\r\nContent-Type: text/plain\r\n\r\n***\r\n--b"_ba;
    QTest::newRow("multipart, part of a name") << "name=\"user[password]\"\r\n\r\nab\r\n--b"_ba
                                               << "name=\"user[password]\"\r\n\r\n***\r\n--b"_ba;
    QTest::newRow("XML with attributes") << "<secret type=\"a>b\" to='447700900123'>ab cd</secret>"_ba
                                         << "<secret type=\"a>b\" to='<447700900123>'>***</secret>"_ba;
    QTest::newRow("XML with a namespace") << "<n:sig>ab</n:sig>"_ba
                                          << "<n:sig>***</n:sig>"_ba;
    QTest::newRow("CDATA") << "<sig>\n<![CDATA[a<b]]>\n</sig><to>447700900123</to>"_ba
                           << "<sig>***</sig><to><447700900123></to>"_ba;
    QTest::newRow("CDATA cut short") << "<sig a='b'><![CDATA[a<b"_ba
                                     << "<sig a='b'>***"_ba;
    QTest::newRow("secret of an attribute") << "<sig token=\"ab\"/>"_ba
                                            << "<sig token=\"***\"/>"_ba;
    for (const char *number :
         {"07700 900123", "020 7946 0999", "1-202-555-0143", "(202) 555-0143", "01 23 45 67 89",
          "44 (0)7700 900123", "34 612 345 678", "0800 12 34 567", "06.12.34.56.78", "0171.123.4567",
          "0171/123456", "0171/12 34 56", "212.555.0199"}) {
        const QByteArray grouped = number;
        const qsizetype outside = grouped.startsWith('(') ? 1 : 0;
        const QByteArray marked = grouped.first(outside) + '<' + grouped.sliced(outside) + '>';
        QTest::newRow(number) << QByteArray("Call " + grouped + ", 10:30.")
                              << QByteArray("Call " + marked + ", 10:30.");
    }
    for (const auto &[written, plain] : std::initializer_list<std::pair<const char *, const char *>>{
             {"07700\u00a0900\u00a0123", "07700 900 123"},
             {"07700\u202f900\u202f123", "07700 900 123"},
             {"0171\u2011123456", "0171-123456"},
             {"0171\u2013123456", "0171-123456"}})
        QTest::newRow(written) << "Call "_ba + written << "Call <"_ba + plain + '>';
    for (const char *written : {"+44\u00a07700 900123", "+44 - 7700 - 900123", "+44.7700.900123"}) {
        const QByteArray text = QByteArray(written).replace("\u00a0", " ");
        QTest::newRow(written) << QByteArray(written) << "+<"_ba + text.sliced(1) + '>';
    }
    QTest::newRow("number behind a date") << "2024-03-05 09:15:00 07700 900123 2024-03-05"_ba
                                          << "2024-03-05 09:15:00 <07700 900123> 2024-03-05"_ba;
    QTest::newRow("number before a time") << "07700 900123 10:30"_ba
                                          << "<07700 900123> 10:30"_ba;
    unchanged("2024-03-05 2024-03-06 05-03-2024 12");
    unchanged("05.03.2024 09:15:00, 05/03/2024 10 and 2024/03/05 1234");
    unchanged("0.123.45 and 1.012.345.678 and 212.555.01990");
    unchanged("a\u00a0b 12\u00a0345");
    unchanged("1 234 567 890 and 12 345 678 901.50, 1.234.567,89");
    unchanged("10.15.7.1234 and 1.20.300-4000");
    unchanged("1 2 3 4 5 6 7 8 9 10 11");
    unchanged("1234-5678-9012-abcd");
    unchanged("<secret>\n</secret><token/>");
    unchanged("CON-12345678-1234-1234-a234-123456789012");
    unchanged("0B00000012345678");
    unchanged("2024-03-05 09:15:00.123456789");
    unchanged("51.5073219");
    unchanged("0.06500000");
    unchanged("Bearer of bad news");
    unchanged("https://example.com/a?b=c");
    unchanged("The token is missing.");
    unchanged("eyJ.");
    unchanged("100%");
}

void TestRedact::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, redacted);
    QCOMPARE(TextRedactor(Key, {}).text(text), filled(redacted));
}

void TestRedact::bodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("redacted");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray json = "application/json; charset=utf-8";
    QTest::newRow("form")
        << form
        << "msisdn=447700900123&to=%2B447700900456&text=Hi+447700900123%21&sig=AB12&timestamp=1709630100"
           "&messageId=0B00000012345678&empty=&x"_ba
        << "msisdn=<447700900123>&to=%2B<447700900456>&text=Hi%20<447700900123>%21&sig=***"
           "&timestamp=1709630100&messageId=0B00000012345678&empty=&x"_ba;
    QTest::newRow("form with an encoded name") << form << "si%67=AB&447700900123"_ba
                                               << "si%67=***&<447700900123>"_ba;
    QTest::newRow("form by its looks") << ""_ba
                                       << "a=b&sig=x"_ba
                                       << "a=b&sig=***"_ba;
    QTest::newRow("JSON")
        << json << R"({ "to" : "447700900456", "n":[1,2.5,-3e7,true,null], "text":"caf\u00e9 \n\"ok\"" })"_ba
        << R"({ "to" : "<447700900456>", "n":[1,2.5,-3e7,true,null], "text":"caf\u00e9 \n\"ok\"" })"_ba;
    QTest::newRow("JSON number") << json
                                 << R"({"msisdn":447700900123,"timestamp":1709630100,"duration":12})"_ba
                                 << R"({"msisdn":"<447700900123>","timestamp":1709630100,"duration":12})"_ba;
    QTest::newRow("JSON escapes")
        << json << R"({"to":"\u0034\u00347700900123","sig":"a\"b","text":"é\"447700900123"})"_ba
        << R"({"to":"<447700900123>","sig":"***","text":"é\"<447700900123>"})"_ba;
    QTest::newRow("all of a secret member")
        << json << R"({"token":{"a":"x","b":[1,"y",null]},"c":"z","d":[{"sig":true}]})"_ba
        << R"({"token":{"a":"***","b":["***","***",null]},"c":"z","d":[{"sig":true}]})"_ba;
    QTest::newRow("name of a list holds for its members")
        << json << R"({"to":[{"number":"447700900123"},"447700900456"],"x":"y"})"_ba
        << R"({"to":[{"number":"<447700900123>"},"<447700900456>"],"x":"y"})"_ba;
    QTest::newRow("number as a name") << json << R"({"447700900123":"a"})"_ba
                                      << R"({"<447700900123>":"a"})"_ba;
    QTest::newRow("JSON in JSON") << json << R"({"custom":"{\"phone\":\"447700900123\",\"sig\":\"ab\"}"})"_ba
                                  << R"({"custom":"{\"phone\":\"<447700900123>\",\"sig\":\"***\"}"})"_ba;
    QTest::newRow("all of a secret member of JSON in JSON")
        << json << R"({"a":"{\"token\":[\"X\"],\"b\":1}"})"_ba
        << R"({"a":"{\"token\":\"***\",\"b\":1}"})"_ba;
    QTest::newRow("all of a secret member of JSON in a form")
        << form << R"(data={"token":["X"],"b":1}&c=d)"_ba
        << "data=%7B%22token%22%3A%22***%22%2C%22b%22%3A1%7D&c=d"_ba;
    QTest::newRow("JSON of another type") << "text/plain"_ba
                                          << R"([{"sig":"ab"}])"_ba
                                          << R"([{"sig":"***"}])"_ba;
    QTest::newRow("JSON cut short") << json << R"({"to":"447700900123","sig":"ab)"_ba
                                    << R"({"to":"<447700900123>","sig":"***)"_ba;
    QTest::newRow("no JSON at all") << json << "{sig: ab, to=447700900123"_ba
                                    << "{sig: \"***\", \"***\""_ba;
    QTest::newRow("XML") << "text/xml"_ba
                         << "<a><number>447700900123</number></a>"_ba
                         << "<a><number><447700900123></number></a>"_ba;
    const QString wide = u"{\"to\":\"%1\",\"sig\":\"%2\",\"text\":\"caf\u00e9\"}"_s;
    const QString given = wide.arg(u"447700900123"_s, u"ab"_s);
    const QString hidden = wide.arg(QString::fromLatin1(masked("447700900123")), u"***"_s);
    const auto addWide = [&](const char *name, const QByteArray &charset, QStringConverter::Encoding encoding,
                             QStringConverter::Flag flag) {
        QTest::newRow(name) << QByteArray("application/json" + charset)
                            << QByteArray(QStringEncoder(encoding, flag).encode(given))
                            << QByteArray(QStringEncoder(encoding, flag).encode(hidden));
    };
    using Flag = QStringConverter::Flag;
    addWide("UTF-16, little endian", "; charset=utf-16", QStringConverter::Utf16LE, Flag::Default);
    addWide("UTF-16, big endian", "; charset=utf-16", QStringConverter::Utf16BE, Flag::Default);
    addWide("UTF-16 by its mark", {}, QStringConverter::Utf16BE, Flag::WriteBom);
    addWide("UTF-32", "; charset=\"UTF-32LE\"", QStringConverter::Utf32LE, Flag::Default);
    QTest::newRow("UTF-16 cut short")
        << "application/json; charset=utf-16"_ba
        << QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(given)).chopped(1) << "***"_ba;
    QTest::newRow("UTF-16 without secrets")
        << "text/plain; charset=utf-16"_ba << QByteArray("a\0b\0", 4) << QByteArray("a\0b\0", 4);
    QTest::newRow("user header of an SMS in a form")
        << form << "udh=050003CC0201&data=447700900123&udh=050003120301"_ba
        << "udh=050003CC0201&data=***&udh=050003120301"_ba;
    QTest::newRow("user header of an SMS in JSON")
        << json << R"({"udh":"0500036B0202","udh":"050003120301","to":"447700900456"})"_ba
        << R"({"udh":"0500036B0202","udh":"050003120301","to":"<447700900456>"})"_ba;
    QTest::newRow("bytes") << "application/octet-stream"_ba << QByteArray("\xff 447700900123\x01", 15)
                           << QByteArray("\xff <447700900123>\x01", 17);
    QTest::newRow("bytes with zeros, or UTF-16 of which nobody tells")
        << "application/octet-stream"_ba << QByteArray("\0s\0i\0g\0=\0a", 10) << "***"_ba;
    QTest::newRow("a mark by chance") << "text/plain"_ba << QByteArray("\xff\xfe sig=abcdef") << "***"_ba;
    QTest::newRow("sizes and ids are no phone numbers")
        << json << R"({"size":12345678,"duration":"1234567","messageId":"1234567890123456"})"_ba
        << R"({"size":12345678,"duration":"1234567","messageId":"1234567890123456"})"_ba;
}

void TestRedact::bodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, redacted);
    QCOMPARE(redactedBody(TextRedactor(Key, {}), body, type), filled(redacted));
}

void TestRedact::jsonStaysJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("scalars")
        << R"(["", "\\", "\"", "\u0000", "\ud83d\ude00", "\ud83d", 0, -0, 12345678, 1234567.5, 1e9, true])"_ba;
    QTest::newRow("secrets of all kinds")
        << R"({"token":12345678,"secret":null,"sig":true,"password":"\\","api_key":[[],{}]})"_ba;
    QTest::newRow("numbers of all kinds")
        << R"({"to":447700900123,"from":-447700900123,"number":"\u002b44 7700 900123\\"})"_ba;
    QTest::newRow("white space") << "\r\n{\t\"to\" :\n447700900123 ,\"a\":[ ] }\r\n"_ba;
    QTest::newRow("deep") << QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000);
    QTest::newRow("colon in a string behind a string") << R"(["a", ":", "b:", {"x":":"}])"_ba;
}

void TestRedact::jsonStaysJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    const QByteArray redacted = redactedBody(TextRedactor(Key, {}), json, "application/json");
    QJsonParseError error;
    QJsonDocument::fromJson(redacted, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, redacted.constData());
    QVERIFY2(!redacted.contains("447700900123"), redacted.constData());
}

void TestRedact::targets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("redacted");
    QTest::newRow("path alone") << "/webhooks/event"_ba
                                << "/webhooks/event"_ba;
    QTest::newRow("number in the path") << "/in/447700900123/%2b447700900456"_ba
                                        << "/in/<447700900123>/%2B<447700900456>"_ba;
    QTest::newRow("digits in disguise") << "/%34%347700900123?to=%34%347700900123"_ba
                                        << "/<447700900123>?to=<447700900123>"_ba;
    QTest::newRow("query") << "/a?sig=1&to=447700900123&msisdn=+447700900456&&=&%"_ba
                           << "/a?sig=***&to=<447700900123>&msisdn=%20<447700900456>&&=&%"_ba;
    QTest::newRow("a percent sign alone") << "/a?q=50%+of+447700900123"_ba
                                          << "/a?q=50%25%20of%20<447700900123>"_ba;
    QTest::newRow("absolute") << "http://u:p@10.0.0.1:8080/a?b"_ba
                              << "http://***@10.0.0.1:8080/a?b"_ba;
    QTest::newRow("asterisk") << "*"_ba
                              << "*"_ba;
}

void TestRedact::targets()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, redacted);
    QCOMPARE(redactedTarget(TextRedactor(Key, {}), target), filled(redacted));
}

void TestRedact::headers()
{
    const QByteArray section =
        "Host: 4477009001.example:8484\r\nAUTHORIZATION:  Bearer eyJhbGciOiJIUzI1NiJ9.e30.x\r\n"
        "Proxy-Authorization: abc\r\nX-Nexmo-Caller: 447700900123 \r\nUser-Agent: a/20240305\r\n"
        "X-Empty:\r\nX-Blank: \r\nCookie: a=b\r\nX-Api-Key: k\r\nContent-Length: 1234567\r\n"
        "X-Forwarded-Access-Token: gho_1\r\nAccept-Signature: s1=1\r\n";
    QCOMPARE(redactedFieldLines(TextRedactor(Key, {}), section),
             filled("Host: 4477009001.example:8484\r\nAUTHORIZATION:  Bearer ***\r\n"
                    "Proxy-Authorization: ***\r\nX-Nexmo-Caller: <447700900123>\r\nUser-Agent: a/20240305\r\n"
                    "X-Empty:\r\nX-Blank: \r\nCookie: ***\r\nX-Api-Key: ***\r\nContent-Length: 1234567\r\n"
                    "X-Forwarded-Access-Token: ***\r\nAccept-Signature: ***\r\n"));
}

void TestRedact::events()
{
    Event event = sampleEvent(
        requestFrom("POST /a?sig=abc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    "content-length:  48\r\n\r\n{\"to\":\"447700900123\",\"sig\":\"0123456789abcdef\"}  "));
    QCOMPARE(event.request.body.size(), 48);
    event.digest.from = "447700900123";
    event.digest.message = "file-447700900123x";
    event.signature.detail = "The sig=abc of 447700900123 is wrong.";
    event.reply = SentReply{
        .decision =
            {.reply = {.status = 200,
                       .headers = {{"Content-Type", "application/json"}, {"Set-Cookie", "a=b"}},
                       .body =
                           R"([{"action":"connect","endpoint":[{"type":"phone","number":"447700900123"}]}])"},
             .decidedBy = "rule:to 447700900123"},
        .after = {}};
    const Event redacted = Redactor(Key).redacted(event);
    QCOMPARE(redacted.request.body, filled("{\"to\":\"<447700900123>\",\"sig\":\"***\"}  "));
    QCOMPARE(redacted.request.target, "/a?sig=***"_ba);
    QVERIFY2(redacted.request.fieldSection.endsWith("content-length:  35\r\n"),
             redacted.request.fieldSection.constData());
    QCOMPARE(redacted.request.body.size(), 35);
    QCOMPARE(redacted.digest.from, masked("447700900123"));
    QCOMPARE(redacted.digest.message, filled("file-<447700900123>x"));
    QCOMPARE(redacted.signature.detail, filled("The sig=*** of <447700900123> is wrong."));
    QCOMPARE(redacted.reply->decision.decidedBy, filled("rule:to <447700900123>"));
    QCOMPARE(redacted.reply->decision.reply.headers[1].second, "***"_ba);
    QCOMPARE(redacted.reply->decision.reply.body,
             filled(R"([{"action":"connect","endpoint":[{"type":"phone","number":"<447700900123>"}]}])"));
    QCOMPARE(redacted.id, event.id);
    QCOMPARE(redacted.receivedAt, event.receivedAt);
    QCOMPARE(redacted.source, event.source);
}

void TestRedact::codedBodies_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("gzip") << "gzip"_ba
                          << "***"_ba;
    QTest::newRow("none") << ""_ba
                          << "hello"_ba;
    QTest::newRow("identity") << "Identity"_ba
                              << "hello"_ba;
}

void TestRedact::codedBodies()
{
    QFETCH(const QByteArray, coding);
    const Event event = sampleEvent(requestFrom("POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: " + coding
                                                + "\r\nContent-Length: 5\r\n\r\nhello"));
    QTEST(Redactor(Key).redacted(event).request.body, "body");
}

void TestRedact::decoded()
{
    Event event = sampleEvent({});
    event.digest.to = "447700900123";
    vonage::Decoded decoded;
    decoded.digest = event.digest;
    decoded.summary = u"SMS to +44 7700 900123, signed 0123abcd"_s;
    decoded.fields = {
        {.name = "to",
         .value = "447700900123",
         .label = u"To"_s,
         .text = u"+44 7700 900123"_s,
         .meaning = {},
         .problem = {}},
        {.name = "query.sig",
         .value = "0123abcd",
         .label = u"Signature"_s,
         .text = u"0123abcd (32 digits)"_s,
         .meaning = u"“0123abcd” signs it"_s,
         .problem = vonage::Problem{.id = "bad", .field = "sig", .text = u"0123abcd is too short."_s}},
        {.name = "timestamp",
         .value = "1709630100",
         .label = {},
         .text = u"2024-03-05 09:15:00"_s,
         .meaning = {},
         .problem = {}}};
    decoded.problems = {{.id = "bad", .field = "447700900123", .text = u"0123abcd is too short."_s}};
    decoded.evidence = {"messageId", "/hook/447700900123"};

    const vonage::Decoded redacted = Redactor(Key).redacted(decoded, event);
    QCOMPARE(redacted.summary.toUtf8(), filled("SMS to <+44 7700 900123>, signed ***"));
    QCOMPARE(redacted.fields[0].value, masked("447700900123"));
    QCOMPARE(redacted.fields[0].text.toUtf8(), masked("+44 7700 900123"));
    QCOMPARE(redacted.fields[0].label, u"To"_s);
    QCOMPARE(redacted.fields[1].value, "***"_ba);
    QCOMPARE(redacted.fields[1].text, u"***"_s);
    QCOMPARE(redacted.fields[1].meaning, u"“***” signs it"_s);
    QCOMPARE(redacted.fields[1].problem->text, u"*** is too short."_s);
    QCOMPARE(redacted.fields[2].value, "1709630100"_ba);
    QCOMPARE(redacted.fields[2].text, u"2024-03-05 09:15:00"_s);
    QCOMPARE(redacted.problems[0].text, u"*** is too short."_s);
    QCOMPARE(redacted.problems[0].field, masked("447700900123"));
    QCOMPARE(redacted.evidence, QByteArrayList({"messageId", filled("/hook/<447700900123>")}));
}

void TestRedact::decodedIsLinear()
{
    vonage::Decoded decoded;
    for (int i = 0; i < 40'000; ++i) {
        decoded.fields.append({.name = "token" + QByteArray::number(i),
                               .value = "abcd" + QByteArray::number(i),
                               .label = {},
                               .text = {},
                               .meaning = u"Whoever has it, may enter."_s,
                               .problem = {}});
    }
    const std::clock_t begin = std::clock();
    QCOMPARE(Redactor(Key).redacted(decoded, sampleEvent({})).fields.last().value, "***"_ba);
    QVERIFY((std::clock() - begin) / CLOCKS_PER_SEC < 15);
}

// Large hostile bodies end soon also in a debug build; anything quadratic would take a minute each.
void TestRedact::linear()
{
    const TextRedactor redactor(Key, {"447700900123"});
    for (const QByteArray &piece :
         {"eyJ.eyJ-"_ba, "bearer"_ba, "sig"_ba, "://"_ba, "1234567."_ba, "+1 "_ba, "{\"a\":"_ba,
          "\"sig\" "_ba, "%41"_ba, "a.b"_ba, "&sig"_ba, "1 "_ba, "<sig>"_ba, "<sig a='"_ba,
          "<sig><![CDATA["_ba, "name=\"sig\"\r\n"_ba, "07 "_ba}) {
        const QByteArray body = piece.repeated(250'000 / piece.size());
        const std::clock_t begin = std::clock(); // of the processor: others may be at work
        QVERIFY(!redactor.text(body).isEmpty());
        QVERIFY(!redactedBody(redactor, body, "application/json").isEmpty());
        QVERIFY(!redactedTarget(redactor, QByteArray("/?" + body)).isEmpty());
        QVERIFY2((std::clock() - begin) / CLOCKS_PER_SEC < 15, piece.constData());
    }
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
