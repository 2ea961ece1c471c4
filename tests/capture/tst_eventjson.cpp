// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventdecode.h"
#include "capture/eventjson.h"

#include "exportsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringback;

namespace {

const QList<vonage::SourceSet> Sets{
    {.name = "Nexmo webhooks guide", .ranges = {*AddressRange::parse("174.37.245.32/29")}}};

QByteArray lineOf(const Event &event, const EventJsonOptions &options = {})
{
    QByteArray line;
    appendEventJson(line, event, decodeEvent(event), Sets, options);
    return line;
}

QJsonObject objectOf(const Event &event, const EventJsonOptions &options = {})
{
    return QJsonDocument::fromJson(lineOf(event, options)).object();
}

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

class TestEventJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentedExample();
    void memberOrder();
    void fromFile();
    void source_data();
    void source();
    void headers();
    void body_data();
    void body();
    void malformed();
    void refused();
    void asksForNothingThatWasNotReceived();
    void reply_data();
    void reply();
    void replyToConnect();
    void fieldProblem();
    void redacted();
};

// The object of the command line's documentation, byte for byte.
void TestEventJson::documentedExample()
{
    Event event =
        sampleEvent(requestFrom("POST /webhooks/event HTTP/1.1\r\nHost: example.test\r\n"
                                "Content-Type: application/json\r\n\r\n{\"status\":\"completed\"}"));
    event.reply = SentReply{.decision = {.reply = {}, .decidedBy = "default"},
                            .after = std::chrono::microseconds{1800}};
    vonage::Decoded decoded;
    decoded.digest.api = Api::Voice;
    decoded.digest.kind = "voice.event.completed";
    decoded.digest.confidence = Confidence::Certain;
    decoded.digest.from = "442079460000";
    decoded.digest.to = "447700900000";
    decoded.digest.status = "completed";
    decoded.digest.conversation = "CON-aaaa";
    decoded.digest.call = "aaaa";
    decoded.evidence = {"status", "conversation_uuid"};
    decoded.summary = u"Call completed after 2 s"_s;
    decoded.fields = {{.name = "duration",
                       .value = "2",
                       .label = u"Duration"_s,
                       .text = u"2 s"_s,
                       .meaning = u"Length of the call"_s,
                       .problem = {}}};
    decoded.problems = {{.id = "missing-field", .field = "uuid", .text = u"…"_s}};

    QByteArray line;
    appendEventJson(line, event, decoded, Sets);
    QCOMPARE(
        line,
        R"({"id":17,"received_at":"2026-11-23T08:41:07.123456Z",)"
        R"("source":{"address":"174.37.245.33","port":51034,"peer":"127.0.0.1","set":"Nexmo webhooks guide","range":"174.37.245.32/29"},)"
        R"("request":{"method":"POST","target":"/webhooks/event","version":"1.1",)"
        R"("headers":[["Host","example.test"],["Content-Type","application/json"]],)"
        R"("body":"{\"status\":\"completed\"}","body_encoding":"utf-8"},)"
        R"("api":"voice","kind":"voice.event.completed","confidence":"certain","evidence":["status","conversation_uuid"],"summary":"Call completed after 2 s",)"
        R"("from":"442079460000","to":"447700900000","status":"completed","conversation":"CON-aaaa","call":"aaaa","message":null,)"
        R"("expects":"any",)"
        R"("fields":[{"name":"duration","label":"Duration","value":"2","text":"2 s","meaning":"Length of the call","problem":null}],)"
        R"("problems":[{"id":"missing-field","field":"uuid","text":"…"}],)"
        R"("signature":{"scheme":"none","verdict":"unsigned","detail":""},)"
        R"("reply":{"status":200,"headers":[["Content-Length","0"]],"body":"","decided_by":"default","after_ms":1.8}})"_ba);
}

void TestEventJson::memberOrder()
{
    vonage::Decoded decoded;
    decoded.digest.kind = "other";
    decoded.digest.subkind = "report";
    QByteArray line;
    appendEventJson(line, sampleEvent({}), decoded, Sets);
    QVERIFY(line.contains(QByteArray(R"("api":"other","kind":"other","subkind":"report","confidence":)")));
    QVERIFY(line.endsWith(QByteArray(R"("reply":null})")));

    decoded.digest.kind = "sms.inbound";
    line.clear();
    appendEventJson(line, sampleEvent({}), decoded, Sets);
    QVERIFY(!line.contains("subkind"));
}

void TestEventJson::fromFile()
{
    Event event = sampleEvent({}, 3);
    event.source = {};
    event.peer = {};
    event.reply = SentReply{};
    const QByteArray line = lineOf(event, {.fromFile = true});
    const QByteArray expected =
        R"({"id":3,"received_at":null,"source":{"address":null,"port":null,"peer":null,"set":null,)"
        R"("range":null},)";
    QVERIFY2(line.startsWith(expected), line.constData());
    QVERIFY(line.endsWith(QByteArray(R"("reply":null})")));
}

void TestEventJson::source_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("active set") << "174.37.245.32"_ba
                                << R"("address":"174.37.245.32","port":51034,"peer":"127.0.0.1",)"
                                   R"("set":"Nexmo webhooks guide","range":"174.37.245.32/29")"_ba;
    QTest::newRow("local") << "10.1.2.3"_ba
                           << R"("address":"10.1.2.3","port":51034,"peer":"127.0.0.1",)"
                              R"("set":"Local","range":"10.0.0.0/8")"_ba;
    QTest::newRow("IPv6")
        << "2001:DB8:0::1"_ba
        << R"("address":"2001:db8::1","port":51034,"peer":"127.0.0.1","set":null,"range":null)"_ba;
    QTest::newRow("one past the range") << "174.37.245.40"_ba
                                        << R"("address":"174.37.245.40","port":51034,"peer":"127.0.0.1",)"
                                           R"("set":null,"range":null)"_ba;
    QTest::newRow("unknown")
        << "::"_ba
        << R"("address":null,"port":51034,"peer":"127.0.0.1","set":null,"range":null)"_ba;
}

void TestEventJson::source()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, json);
    Event event = sampleEvent({});
    event.source.address = *IpAddress::parse(address);
    const QByteArray line = lineOf(event);
    QVERIFY2(line.contains(QByteArray("\"source\":{" + json + "}")), line.constData());
}

void TestEventJson::headers()
{
    HttpRequest request = requestFrom("POST /a HTTP/1.0\r\nhOsT:x\r\nX-A:  1 \r\nx-a: 2\r\nX-Empty:\r\n"
                                      "X-Bytes: caf\xe9\r\nX-Utf8: caf\xc3\xa9\r\n\r\n");
    QCOMPARE(
        compact(objectOf(sampleEvent(request))["request"_L1]["headers"_L1]),
        R"([["hOsT","x"],["X-A","1"],["x-a","2"],["X-Empty",""],["X-Bytes","café"],["X-Utf8","café"]])"_ba);
    QCOMPARE(objectOf(sampleEvent(request))["request"_L1]["version"_L1].toString(), u"1.0"_s);
    QVERIFY(!lineOf(sampleEvent(request)).contains("\"trailers\""));

    request.trailerSection = "X-Sum: 1\r\n";
    QCOMPARE(compact(objectOf(sampleEvent(request))["request"_L1]["trailers"_L1]), R"([["X-Sum","1"]])"_ba);
}

void TestEventJson::body_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_ba
                           << R"("body":"","body_encoding":"utf-8")"_ba;
    QTest::newRow("text") << "é\n\"😀\""_ba
                          << R"("body":"é\n\"😀\"","body_encoding":"utf-8")"_ba;
    QTest::newRow("NUL is text") << QByteArray("a\0b", 3)
                                 << R"("body":"a\u0000b","body_encoding":"utf-8")"_ba;
    QTest::newRow("bytes") << "\xff\xfe"_ba
                           << R"("body":"//4=","body_encoding":"base64")"_ba;
    QTest::newRow("Latin-1") << "caf\xe9"_ba
                             << R"("body":"Y2Fm6Q==","body_encoding":"base64")"_ba;
}

void TestEventJson::body()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, json);
    HttpRequest request = requestFrom("POST / HTTP/1.1\r\nHost: x\r\n\r\n");
    request.body = body;
    const QByteArray line = lineOf(sampleEvent(request));
    QVERIFY2(line.contains(QByteArray(json + "},\"api\"")), line.constData());
}

void TestEventJson::malformed()
{
    const QByteArray line = lineOf(malformedEvent("GE\x01T\xff", 2));
    const QByteArray expected =
        R"("request":{"body":"R0UBVP8=","body_encoding":"base64"},"api":"malformed","kind":"other",)"
        R"("subkind":"malformed","confidence":"certain","evidence":[],"summary":"This is not HTTP: )";
    QVERIFY2(line.contains(expected), line.constData());
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object["fields"_L1].toArray().size(), 0);
    QCOMPARE(
        compact(object["problems"_L1]),
        R"([{"field":null,"id":"not-http","text":"This is not HTTP: a request line such as )"
        R"(“POST /webhooks/event HTTP/1.1” was expected. Reading stopped at byte 2, counted from 0."}])"_ba);
    QCOMPARE(object["reply"_L1]["decided_by"_L1].toString(), u"refused"_s);
}

void TestEventJson::refused()
{
    Event event = sampleEvent(requestFrom("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    event.refusal = Refusal{.reason = RefusalReason::ForbiddenSource, .status = 403, .stoppedAt = 28};
    vonage::Decoded decoded;
    decoded.problems = {{.id = "missing-field", .field = "to", .text = u"No to."_s}};
    QByteArray line;
    appendEventJson(line, event, decoded, Sets);
    QVERIFY(line.contains(QByteArray(R"("request":{"method":"GET")")));
    const QByteArray expected =
        R"("problems":[{"id":"forbidden-source","field":null,"text":"The sender’s address is not )"
        R"(among those allowed."},{"id":"missing-field","field":"to","text":"No to."}])";
    QVERIFY2(line.contains(expected), line.constData());
    // Of a request that tells nothing itself, the list says why it was refused.
    QCOMPARE(decodeEvent(event).summary, refusalText(*event.refusal));
    event.request =
        requestFrom("GET /?msisdn=447700900123&to=1&messageId=0A&text=x HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(decodeEvent(event).summary.startsWith("SMS"_L1));
}

/// A body in chunks tells no length: that it was cut shows in why it was refused.
void TestEventJson::asksForNothingThatWasNotReceived()
{
    Event event =
        sampleEvent(requestFrom("POST /in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-"
                                "urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "msisdn=447700900123&to=1&messageId"));
    event.digest = vonage::digest(event.request);
    const auto asks = [&event](const std::optional<Refusal> &refusal) {
        event.refusal = refusal;
        const auto isMissing = [](const vonage::Problem &problem) { return problem.id == "missing-field"; };
        return std::ranges::any_of(decodeEvent(event).problems, isMissing)
            && std::ranges::any_of(decodeEvent(event, {}).problems, isMissing);
    };
    QVERIFY(asks(std::nullopt));
    QVERIFY(asks(Refusal{.reason = RefusalReason::ForbiddenSource, .status = 403, .stoppedAt = 0}));
    QVERIFY(!asks(Refusal{.reason = RefusalReason::Incomplete, .status = 0, .stoppedAt = 100}));
    event.request.body.clear();
    QCOMPARE(decodeEvent(event, {}).digest.subkind, "unknown"_ba); // not "empty"
}

void TestEventJson::reply_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("NCCO")
        << 200 << "Content-Type"_ba
        << "[]"_ba
        << R"({"status":200,"headers":[["Content-Type","v"],["Content-Length","2"]],"body":"[]",)"_ba;
    QTest::newRow("no content") << 204 << "X"_ba
                                << "ab"_ba
                                << R"({"status":204,"headers":[["X","v"]],"body":"",)"_ba;
    QTest::newRow("reset content")
        << 205 << "X"_ba
        << "ab"_ba
        << R"({"status":205,"headers":[["X","v"],["Content-Length","0"]],"body":"",)"_ba;
    QTest::newRow("has a length") << 200 << "content-length"_ba
                                  << "ab"_ba
                                  << R"({"status":200,"headers":[["Content-Length","2"]],"body":"ab",)"_ba;
    QTest::newRow("bytes") << 200 << "X"_ba
                           << "\xff"_ba
                           << R"({"status":200,"headers":[["X","v"],["Content-Length","1"]],"body":"/w==",)"
                              R"("body_encoding":"base64",)"_ba;
}

void TestEventJson::reply()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, json);
    Event event = sampleEvent({});
    event.reply =
        SentReply{.decision = {.reply = {.status = status, .headers = {{header, "v"}}, .body = body},
                               .decidedBy = "rule:A \"b\""},
                  .after = std::chrono::microseconds{12345}};
    const QByteArray line = lineOf(event);
    const QByteArray expected =
        QByteArray("\"reply\":" + json + R"("decided_by":"rule:A \"b\"","after_ms":12.345}})");
    QVERIFY2(line.endsWith(expected), line.constData());
}

void TestEventJson::replyToConnect()
{
    Event event = sampleEvent({});
    event.request.method = "CONNECT";
    for (const int status : {200, 405}) {
        event.reply = SentReply{
            .decision = {.reply = {.status = status, .headers = {}, .body = {}}, .decidedBy = "default"},
            .after = {}};
        QCOMPARE(lineOf(event).contains("Content-Length"), status == 405);
    }
}

void TestEventJson::fieldProblem()
{
    vonage::Decoded decoded;
    decoded.fields = {
        {.name = "x\xff",
         .value = "null",
         .label = {},
         .text = u"–"_s,
         .meaning = {},
         .problem = vonage::Problem{.id = "unknown-field", .field = "x", .text = u"Not known."_s}}};
    QByteArray line;
    appendEventJson(line, sampleEvent({}), decoded, Sets);
    const QByteArray expected =
        R"("fields":[{"name":"xÿ","label":null,"value":"null","text":"–","meaning":"",)"
        R"("problem":{"id":"unknown-field","field":"x","text":"Not known."}}])";
    QVERIFY2(line.contains(expected), line.constData());
}

void TestEventJson::redacted()
{
    QVERIFY(lineOf(sampleEvent({}), {.redacted = true}).endsWith(R"("reply":null,"redacted":true})"));
}

QTEST_APPLESS_MAIN(TestEventJson)
#include "tst_eventjson.moc"
