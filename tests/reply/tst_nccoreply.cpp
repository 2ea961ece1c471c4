// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/nccoreply.h"

#include "ncco/templates.h"
#include "reply/templateplaceholders.h"
#include "vonage/decode.h"

#include <QTest>

using namespace ringback;

class TestNccoReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fills_data();
    void fills();
    void answers_data();
    void answers();
    void fillsFromTheUrl();
    void offersWhatIsKnown();
    void builtin();
    void faults_data();
    void faults();
};

namespace {

Event inputEvent()
{
    Event event;
    event.request = {
        .method = "POST",
        .target = "/webhooks/input?extra=1%202",
        .minorVersion = 1,
        .fieldSection = "Content-Type: application/json\r\n",
        .body =
            R"({"from":"447700900001","to":"447700900002","uuid":"aaaa","conversation_uuid":)"
            R"("CON-bbbb","timestamp":"2026-11-25T10:00:00Z","speech":{"results":[)"
            R"({"text":"yes"},{"text":"AT&T <b> 'x'"}]},"dtmf":{"digits":"1\"2","timed_out":false,"a":null,"b":""}})",
        .trailerSection = {}};
    event.digest = vonage::digest(event.request);
    return event;
}

} // namespace

void TestNccoReply::fills_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("baseUrl");
    QTest::addColumn<QByteArray>("filled"); // null: it cannot be
    const auto row = [](const char *name, const char *text, const char *filled) {
        QTest::newRow(name) << QByteArray(text) << QByteArray("https://hooks.example.com")
                            << QByteArray(filled);
    };
    row("none", R"([{"a":"b"}])", R"([{"a":"b"}])");
    row("numbers", R"(["{from} {to}"])", R"(["447700900001 447700900002"])");
    row("ids", R"(["{uuid} {conversation_uuid}"])", R"(["aaaa CON-bbbb"])");
    row("base URL", R"(["{base_url}/x"])", R"(["https://hooks.example.com/x"])");
    row("any field, escaped", R"(["{dtmf.digits}"])", R"(["1\"2"])");
    row("field in a list", R"(["{speech.results.0.text}"])", R"(["yes"])");
    row("list", R"(["{speech.results}"])", nullptr);
    row("boolean", R"(["{dtmf.timed_out}"])", R"(["false"])");
    row("of the query", R"(["{query.extra}"])", R"(["1 2"])");
    row("null", R"(["{dtmf.a}"])", nullptr);
    row("empty", R"(["{dtmf.b}"])", nullptr);
    row("in SSML", R"([" <speak>{speech.results.1.text}</speak>"])",
        R"([" <speak>AT&amp;T &lt;b&gt; &apos;x&apos;</speak>"])");
    row("in a URL", R"(["https:\/\/a.example/{from}?n={speech.results.1.text}"])",
        R"(["https:\/\/a.example/447700900001?n=AT%26T%20%3Cb%3E%20%27x%27"])");
    row("in our URL, not as text", R"(["{base_url}/?{dtmf.digits}","{dtmf.digits}"])",
        R"(["https://hooks.example.com/?1%222","1\"2"])");
    row("no such field", R"(["{from} {dtmf.keys}"])", nullptr);
    QTest::newRow("unknown base URL") << QByteArray(R"(["{base_url}"])") << QByteArray() << QByteArray();
}

void TestNccoReply::fills()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, baseUrl);
    QFETCH(QByteArray, filled);
    const FilledNcco found = filledNcco(text, inputEvent(), baseUrl);
    QCOMPARE(found.unknown.isEmpty(), !filled.isNull());
    if (!filled.isNull())
        QCOMPARE(found.text, filled);
}

void TestNccoReply::answers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("said") << QByteArray(R"([{"action":"talk","text":"{from}"}])") << true;
    QTest::newRow("no value") << QByteArray(R"([{"action":"talk","text":"{dtmf.a}"}])") << false;
    QTest::newRow("larger than any NCCO")
        << QByteArray(R"([{"action":"notify","eventUrl":["https://a.example"],"payload":{"a":")"
                      + QByteArray("{from}").repeated(100'000) + "\"}}]")
        << false;
    QTest::newRow("a number that is none")
        << QByteArray(R"([{"action":"connect","from":"{speech.results.0.text}","endpoint":[{"type":"phone",)"
                      R"("number":"{speech.results.0.text}"}]}])")
        << false;
}

/// What Vonage would drop the call for does not go out.
void TestNccoReply::answers()
{
    QFETCH(QByteArray, text);
    const auto reply = filledReply({.builtin = {}, .text = text}, inputEvent(), {});
    QTEST(reply.has_value(), "isAnswered");
    if (reply) {
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->headers.size(), 1);
    }
}

/// The parameter of one's own URL has the same name, whether Vonage sends a body or not.
void TestNccoReply::fillsFromTheUrl()
{
    Event event;
    event.request.method = "GET";
    event.request.target = "/answer?from=1&to=2&uuid=a&conversation_uuid=b&lang=de";
    event.digest = vonage::digest(event.request);
    QCOMPARE(filledNcco(R"(["{lang} {query.lang}"])", event, {}).text, QByteArray(R"(["de de"])"));
}

/// What is offered to be written can be filled.
void TestNccoReply::offersWhatIsKnown()
{
    const ncco::KnownPlaceholders known = templatePlaceholders();
    QByteArrayList names;
    for (const ncco::KnownPlaceholder &one : known.offered) {
        QVERIFY2(known.value(one.name), one.name.constData());
        QVERIFY2(!one.help.isEmpty(), one.name.constData());
        names += one.name;
    }
    for (const char *const name :
         {"base_url", "from", "to", "uuid", "conversation_uuid", "dtmf.digits", "payload"})
        QCOMPARE(names.count(name), 1);
    QVERIFY(!known.value("nobody"));
}

void TestNccoReply::builtin()
{
    const auto reply =
        filledReply({.builtin = "notify", .text = {}}, inputEvent(), "https://hooks.example.com");
    QVERIFY(reply);
    QVERIFY(reply->body.contains("\"call\": \"aaaa\""));
    QVERIFY(reply->body.contains("https://hooks.example.com/webhooks/notify"));
}

void TestNccoReply::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFine");
    for (const ncco::Template &row : ncco::builtinTemplates())
        QTest::newRow(row.id) << QByteArray(row.text) << true;
    QTest::newRow("unknown action") << QByteArray(R"([{"action":"say","text":"hi"}])") << false;
    QTest::newRow("empty") << QByteArray("[]") << false;
    QTest::newRow("known names") << QByteArray(
        R"([{"action":"connect","from":"{to}","endpoint":[{"type":"app","user":"{dtmf.digits}{custom_data.a}{query.b}"}]},)"
        R"({"action":"talk","text":"{speech.results.0.text}{SipHeader_X-A}{payload.c.d}{base_url}"}])")
                                 << true;
    QTest::newRow("unknown name") << QByteArray(R"([{"action":"talk","text":"{nobody}"}])") << false;
    QTest::newRow("unknown member") << QByteArray(R"([{"action":"talk","text":"{dtmf.nothing}"}])") << false;
    // Only what is inside has a value.
    QTest::newRow("object") << QByteArray(R"([{"action":"talk","text":"{speech}"}])") << false;
    QTest::newRow("list") << QByteArray(R"([{"action":"talk","text":"{speech.results}"}])") << false;
    QTest::newRow("object in a list")
        << QByteArray(R"([{"action":"talk","text":"{speech.results.0}"}])") << false;
    QTest::newRow("only a warning") << QByteArray(R"([{"action":"talk","text":"hi","volume":1}])") << true;
}

void TestNccoReply::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isFine);
    const auto fault = faultOfTemplate(text);
    QCOMPARE(!fault, isFine);
    QVERIFY(!fault || !ncco::messageText(*fault).isEmpty());
}

QTEST_APPLESS_MAIN(TestNccoReply)
#include "tst_nccoreply.moc"
