// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhookfile.h"

#include <QTest>

namespace ringback::vonage {

namespace {

const QByteArray Sms =
    R"({"msisdn":"447700900123","to":"447700900456","messageId":"0A","text":"x","type":"text"})";
const QByteArray Receipt = R"({"msisdn":"447700900123","to":"A","messageId":"0A","status":"failed"})";
const QByteArray Status01 =
    R"({"message_uuid":"m","status":"read","to":{"type":"sms","number":"44770"},"from":{"id":"1"}})";
const QByteArray Inbound01 =
    R"({"message_uuid":"m","message":{"content":{"type":"text","text":"Hi"}},"to":{"number":"2"},"from":{"number":"1"}})";
const QByteArray Foreign = R"({"hello":"world"})";

} // namespace

/// What the user says about paths and short codes goes before what the fields look like.
class TestBound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classifies_data();
    void classifies();
    void ownShortCodes_data();
    void ownShortCodes();
    void staysAsItWas_data() { classifies_data(); }
    void staysAsItWas();
    void knowsShapes();
    void saysWhoSaidSo();
    void otherPaths();
    void bindsEverything();
};

void TestBound::classifies_data()
{
    QTest::addColumn<QByteArray>("bound");
    QTest::addColumn<HttpRequest>("request"); // to "/in"
    QTest::addColumn<QByteArray>("kind");     // API, kind, confidence
    QTest::addColumn<QByteArray>("evidence");
    const auto json = [](const char *name, const char *bound, const QByteArray &body, const char *kind,
                         const char *evidence) {
        QTest::newRow(name) << QByteArray(bound) << postJson(body, "/in") << QByteArray(kind)
                            << QByteArray(evidence);
    };
    json("short codes, inbound", "us-short-codes", Sms, "us-short-codes shortcode.inbound certain",
         "messageId msisdn text /in");
    json("short codes, receipt", "us-short-codes", Receipt, "us-short-codes shortcode.receipt certain",
         "messageId msisdn status /in");
    json("short code kind", "shortcode.inbound", Sms, "us-short-codes shortcode.inbound certain",
         "messageId msisdn text /in");
    json("SMS, as a short code looks", "sms",
         R"({"msisdn":"15105551234","to":"43210","messageId":"0A","text":"x"})", "sms sms.inbound certain",
         "messageId msisdn text /in");
    json("SMS, only numbers", "sms", R"({"msisdn":"447700900123","to":"44"})", "sms sms.inbound certain",
         "msisdn to /in");
    json("SMS, another API's", "sms", Status01, "sms sms.receipt certain", "/in");
    json("short codes, another API's", "us-short-codes", Foreign, "us-short-codes shortcode.inbound certain",
         "/in");
    json("inbound SMS, a receipt", "sms.inbound", Receipt, "sms sms.inbound certain", "/in");
    json("voice, foreign", "voice", Foreign, "voice voice.other certain", "/in");
    json("voice, an event", "voice", R"({"uuid":"u","status":"weird"})", "voice voice.event.weird certain",
         "status /in");
    json("voice kind as it looks", "voice.input", R"({"conversation_uuid":"c","dtmf":"1"})",
         "voice voice.input certain", "dtmf conversation_uuid /in");
    json("answer", "voice.answer", R"({"uuid":"u","conversation_uuid":"c","status":"started"})",
         "voice voice.answer certain", "/in");
    json("event", "voice.event", R"({"conversation_uuid":"c","status":"Busy","dtmf":"1"})",
         "voice voice.event.busy certain", "/in");
    json("event with an odd status", "voice.event", R"({"conversation_uuid":"c","status":"no such: 7"})",
         "voice voice.other certain", "conversation_uuid /in");
    json("event without a status", "voice.event", Foreign, "voice voice.other certain", "/in");
    json("insight", "number-insight", R"({"request_id":"r"})", "number-insight insight.result certain",
         "/in");
    QTest::newRow("insight, XML") << QByteArray(
        "insight.result") << post("text/xml", "<answer><error code='0'>Success</error></answer>", "/in")
                                  << QByteArray("number-insight insight.result certain") << QByteArray("/in");
    json("messages, v0.1 status", "messages", Status01, "messages messages.status certain",
         "message_uuid status /in");
    json("inbound message", "messages.inbound", Status01, "messages messages.inbound certain", "/in");
    json("messages, foreign", "messages", Foreign, "messages messages.inbound certain", "/in");
    json("dispatch", "dispatch.report", Foreign, "messages dispatch.report certain", "/in");
    json("rtc", "rtc", Foreign, "rtc rtc.event certain", "/in");
    json("verify", "verify", R"({"type":"summary"})", "verify verify.summary certain", "/in");
    json("verify event", "verify.event", Foreign, "verify verify.event certain", "/in");
    json("other", "other", Sms, "other other/unknown certain", "/in");
    json("other, a report", "other", R"({"request_id":"r","request_status":"SUCCESS"})",
         "other other/report certain", "request_id request_status /in");
    json("malformed", "sms", R"({"msisdn":)", "other other/malformed guess", "");
    QTest::newRow("probe") << QByteArray("voice.answer") << get("/in")
                           << QByteArray("other other/probe certain") << QByteArray();
    QTest::newRow("text") << QByteArray("sms") << post("text/plain", "hello there", "/in")
                          << QByteArray("sms sms.inbound certain") << QByteArray("/in");
}

void TestBound::classifies()
{
    QFETCH(const QByteArray, bound);
    QFETCH(const HttpRequest, request);
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, evidence);
    const DecodeHints hints{.boundPaths = {{"/else", "rtc"}, {"/in", bound}}, .shortCodes = {}};
    const Decoded decoded = decode(request, hints);
    const QByteArray head = digestText(decoded.digest);
    QCOMPARE(head.first(head.indexOf(',')), kind);
    QCOMPARE(decoded.evidence.join(' '), evidence);
    QVERIFY(digest(request, hints) == decoded.digest);
    QVERIFY(!decoded.summary.isEmpty());
}

void TestBound::staysAsItWas()
{
    QFETCH(const QByteArray, bound);
    QFETCH(const HttpRequest, request);
    const Decoded first = decode(request, {.boundPaths = {{"/in", bound}}, .shortCodes = {}});
    const Decoded again = decodeAs(request, first.digest);
    QCOMPARE(digestText(again.digest), digestText(first.digest));
    QVERIFY(again.digest == first.digest);
    QCOMPARE(again.summary, first.summary);
    QCOMPARE(again.evidence.isEmpty(), first.evidence.isEmpty());
    QCOMPARE(again.fields.size(), first.fields.size());
}

void TestBound::ownShortCodes_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("evidence");
    QTest::newRow("receipt") << QByteArray("status=delivered&to=43210")
                             << QByteArray("us-short-codes shortcode.receipt certain")
                             << QByteArray("messageId msisdn status to");
    QTest::newRow("own") << QByteArray("text=STOP&to=43210")
                         << QByteArray("us-short-codes shortcode.inbound certain")
                         << QByteArray("messageId msisdn text to");
    QTest::newRow("another") << QByteArray("text=STOP&to=43211") << QByteArray("sms sms.inbound certain")
                             << QByteArray("messageId msisdn text");
    QTest::newRow("longer") << QByteArray("text=STOP&to=432100") << QByteArray("sms sms.inbound certain")
                            << QByteArray("messageId msisdn text");
}

void TestBound::ownShortCodes()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, evidence);
    const HttpRequest request = get("/in?msisdn=447700900123&messageId=0A&" + fields);
    const Decoded decoded = decode(request, {.boundPaths = {}, .shortCodes = {"777", "43210"}});
    const QByteArray head = digestText(decoded.digest);
    QCOMPARE(head.first(head.indexOf(',')), kind);
    QCOMPARE(decoded.evidence.join(' '), evidence);
    const Decoded again = decodeAs(request, decoded.digest);
    QVERIFY(again.digest == decoded.digest);
    QCOMPARE(again.evidence, decoded.evidence);
}

void TestBound::knowsShapes()
{
    // v0.1 has objects where v1 has texts.
    const auto labels = [](const char *bound, const HttpRequest &request, const QByteArray &field) {
        const Decoded decoded = decode(request, {.boundPaths = {{"/in", bound}}, .shortCodes = {}});
        for (const DecodedField &one : decoded.fields) {
            if (one.name == field)
                return one.label.toLatin1();
        }
        return QByteArray();
    };
    const QByteArray v01 = R"({"message":{"content":{"type":"text","text":"Hi"}},"to":{"number":"2"}})";
    QCOMPARE(labels("messages.inbound", postJson(v01, "/in"), "message.content.text"), "Text");
    QCOMPARE(labels("messages.inbound", postJson(Inbound01, "/in"), "from.number"), "From");
    QCOMPARE(labels("messages.status", postJson(R"({"to":{"number":"2"}})", "/in"), "to.number"), "To");
    QCOMPARE(labels("messages.status", postJson(R"({"channel":"sms"})", "/in"), "channel"), "Channel");
    QCOMPARE(labels("insight.result", post("text/xml", "<x><error code='0'>Success</error></x>", "/in"),
                    "error.code"),
             "Status");
}

void TestBound::saysWhoSaidSo()
{
    const QString summary = QStringLiteral("Not a Vonage webhook: you have said so of its path");
    for (const QByteArray &body : {Sms, Foreign, QByteArray(R"({"MSISDN":"1"})"), QByteArray("[1]")}) {
        const HttpRequest request = postJson(body, "/sms");
        const Decoded decoded = decode(request, {.boundPaths = {{"/sms", "other"}}, .shortCodes = {}});
        QCOMPARE(decoded.summary, summary);
        QCOMPARE(decodeAs(request, decoded.digest).summary, summary);
    }
}

void TestBound::otherPaths()
{
    const HttpRequest request = postJson(Sms, "/in/");
    for (const char *path : {"/in", "/IN/", "in/", "/"}) {
        const Decoded decoded = decode(request, {.boundPaths = {{path, "rtc"}}, .shortCodes = {}});
        QCOMPARE(decoded.digest.kind, "sms.inbound");
    }
    QCOMPARE(digest(postJson(Sms, "/in/?a=b"), {.boundPaths = {{"/in/", "rtc"}}, .shortCodes = {}}).kind,
             "rtc.event");
}

void TestBound::bindsEverything()
{
    for (const QByteArray &id : bindableIds()) {
        const Digest found =
            digest(postJson(R"({"status":"busy"})", "/in"), {.boundPaths = {{"/in", id}}, .shortCodes = {}});
        QVERIFY2(found.kind.startsWith(id) || apiId(found.api) == id, id.constData());
        QVERIFY(found.confidence == Confidence::Certain);
    }
    QVERIFY(bindableIds().contains("voice.event"));
    QVERIFY(!bindableIds().contains("malformed"));
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestBound)
#include "tst_bound.moc"
