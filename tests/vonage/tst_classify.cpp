// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/classify.h"

#include "vonage/apis.h"
#include "webhookfile.h"

#include <QTest>

#include <algorithm>

namespace ringback::vonage {

namespace {

/// As "sms.inbound certain"; of kind "other" with its sub-kind: "other/probe certain".
QByteArray verdict(const HttpRequest &request, const DecodeHints &hints = {})
{
    const Digest found = digest(request, hints);
    const QByteArray kind =
        found.subkind.isEmpty() ? found.kind : QByteArray(found.kind + '/' + found.subkind);
    return kind + ' ' + confidenceId(found.confidence);
}

HttpRequest without(const QByteArray &method, const QByteArray &target)
{
    return {.method = method, .target = target, .fieldSection = {}, .body = {}, .trailerSection = {}};
}

constexpr const char *FormType = "application/x-www-form-urlencoded; charset=UTF-8";

} // namespace

/// How the kind of a request is told from its bytes.
class TestClassify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examples_data();
    void examples();
    void readsFields_data();
    void readsFields();
    void rules_data();
    void rules();
    void ambiguousPairs_data();
    void ambiguousPairs();
    void messagesVersion_data();
    void messagesVersion();
    void smsOrShortCode_data();
    void smsOrShortCode();
    void sharedWordsDecideNothing_data();
    void sharedWordsDecideNothing();
    void pathWords_data();
    void pathWords();
    void pathNeverOverridesFields_data();
    void pathNeverOverridesFields();
};

/// The worked examples, with the fields that decided.
void TestClassify::examples_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("evidence"); // empty: not looked at
    const auto row = [](const HttpRequest &request, const char *expected, const char *evidence = "") {
        QTest::addRow("%s %s %s", request.method.constData(), request.target.constData(),
                      request.body.constData())
            << request << QByteArray(expected) << QByteArray(evidence);
    };
    row(get("/in?msisdn=447700900123&to=447700900456&messageId=0A00000012345678&text=Hi&type=text&keyword="
            "HI"),
        "sms.inbound certain", "messageId msisdn text");
    row(get("/dlr?to=MyBrand&msisdn=447700900123&status=DELIVRD&messageId=0B00000012345678"),
        "sms.receipt certain");
    row(post(FormType,
             "msisdn=15105551234&to=43210&text=STOP&type=text&keyword=STOP&messageId=0C00000012345678"),
        "shortcode.inbound likely");
    row(get("/answer?to=447700900456&from=447700900123&uuid=c806&conversation_uuid=CON-0b8d"),
        "voice.answer certain");
    row(postJson(
            R"({"to":"447700900456","from":"447700900123","uuid":"c806","conversation_uuid":"CON-0b8d",)"
            R"("reason":"Connection closed.","original_request":{"url":"https://a.example","type":"answer"}})"),
        "voice.fallback certain");
    row(postJson(
            R"({"call_uuid":"c806","conversation_uuid":"CON-0b8d","status":"machine","sub_state":"beep_start",)"
            R"("from":"1","to":"2","timestamp":"2024-03-05T09:16:05.120Z"})"),
        "voice.event.machine certain");
    const QByteArray completed =
        R"({"uuid":"c806","conversation_uuid":"CON-0b8d","status":"completed","direction":"inbound",)"
        R"("from":"1","to":"2","timestamp":"2024-03-05T09:16:05.120Z")";
    row(postJson(completed + '}'), "voice.event.completed likely");
    row(postJson(completed
                 + R"(,"duration":"12","start_time":null,"end_time":null,"rate":"0","price":"0")"
                   R"(,"network":"GB-FIXED"})"),
        "voice.event.completed certain");
    row(get("/e?dtmf=%7B%22digits%22%3A%221%22%7D&speech=null&uuid=c806&conversation_uuid=CON-0b8d"),
        "voice.input likely");
    row(postJson(
            R"({"payload":{"status":"ok"},"conversation_uuid":"CON-0b8d","timestamp":"2024-03-05T09:16:05Z"})"),
        "voice.notify certain");
    row(postJson(
            R"({"reason":"Syntax error in NCCO. Invalid value type or action.","conversation_uuid":"CON-0b8d"})"),
        "voice.error certain");
    row(postJson(R"({"status":0,"request_id":"9f2c","international_format_number":"447700900123"})"),
        "insight.result certain");
    row(postJson(
            R"({"message_uuid":"1111","to":{"type":"sms","number":"447700900123"},"status":"delivered"})"),
        "messages.status certain", "message_uuid status");
    row(postJson(R"({"channel":"sms","message_type":"text","message_uuid":"1111"})"),
        "messages.inbound certain");
    row(get("/answer"), "other/probe certain");
    row(postJson(R"({"type":"member:joined","conversation_id":"CON-0b8d","body":{"user":{}}})"),
        "rtc.event certain");
    row(postJson(R"({"hello":"world"})"), "other/unknown guess");
}

void TestClassify::examples()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, evidence);
    QCOMPARE(verdict(request), expected);
    if (!evidence.isEmpty())
        QCOMPARE(decode(request).evidence.join(' '), evidence);
    QVERIFY(expected.startsWith("other") || !decode(request).evidence.isEmpty());
}

/// Which part of the request its fields come from, and in which encoding.
void TestClassify::readsFields_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const HttpRequest &request, const char *expected) {
        QTest::newRow(name) << request << QByteArray(expected);
    };
    const QByteArray form = "msisdn=447700900123&to=447700900456&messageId=0A&text=Hi";
    const QByteArray json = R"({"msisdn":"447700900123","to":"447700900456","messageId":"0A","text":"Hi"})";
    const auto with = [](const QByteArray &method, const QByteArray &target, const QByteArray &body) {
        HttpRequest request = without(method, target);
        request.body = body;
        return request;
    };
    row("GET", without("GET", "/?" + form), "sms.inbound certain");
    row("HEAD", without("HEAD", "/?" + form), "sms.inbound certain");
    row("DELETE", without("DELETE", "/?" + form), "sms.inbound certain");
    row("PUT", with("PUT", "/", json), "sms.inbound certain");
    row("GET ignores its body", with("GET", "/?a=1", json), "other/unknown guess");
    row("names are escaped", get("/?m%73isdn=447700900123&to=1&message%49d=0A&te%78t=Hi"),
        "sms.inbound certain");
    row("names differ in case", get("/?MSISDN=447700900123&messageid=0A&Text=Hi"), "other/unknown guess");
    row("SNS is not ours",
        postJson(R"({"Type":"Notification","MessageId":"22b8","Message":"x","Timestamp":"t"})"),
        "other/unknown guess");
    row("the first of two counts", get("/?type=event&type=x&request_id=r&channel=sms"),
        "verify.event certain");
    row("the second of two does not", get("/?type=x&type=event&request_id=r&channel=sms"),
        "other/unknown guess");
    row("JSON", postJson(json), "sms.inbound certain");
    row("JSON called a form", post(FormType, json), "sms.inbound certain");
    row("JSON without a type", post({}, json), "sms.inbound certain");
    row("JSON called plain text", post("text/plain", json), "sms.inbound certain");
    row("JSON behind a BOM", postJson("\xef\xbb\xbf" + json), "sms.inbound certain");
    row("JSON behind white space", postJson(" \r\n\t" + json), "sms.inbound certain");
    row("form", post(FormType, form), "sms.inbound certain");
    row("form called JSON", postJson(form), "sms.inbound certain");
    row("form without a type", post({}, form), "sms.inbound certain");
    row("form with spaces, without a type", post({}, "msisdn=1&messageId=2&text=a b"), "other/unknown guess");
    row("form over two lines, without a type", post({}, "msisdn=1&messageId=2&text=a\r\n"),
        "other/unknown guess");
    row("plain text", post("text/plain", "msisdn is 447700900123"), "other/unknown guess");
    row("root array", postJson('[' + json + ']'), "other/unknown guess");
    row("neither JSON nor form", postJson("msisdn: 447700900123"), "other/malformed guess");
    row("JSON that breaks off", postJson(json.chopped(2)), "other/malformed guess");
    row("markup", post("text/html", "<html><body>x</body></html>"), "other/unknown guess");
    row("query of a POST with a body", postJson(R"({"a":1})", "/?" + form), "other/unknown guess");
    row("query of a POST without a body", post({}, {}, "/?" + form), "sms.inbound certain");
    row("query of a POST with white space", post({}, "\r\n", "/?" + form), "sms.inbound certain");
    row("present though empty", get("/?msisdn=&messageId=&status="), "sms.receipt certain");
    row("present though null", postJson(R"({"message_uuid":null,"status":null})"), "messages.status certain");
    row("a value that is empty is none", get("/?type=&request_id=r"), "other/unknown guess");
    row("a value that is the word null is none", get("/?type=null&request_id=r&channel=x"),
        "other/unknown guess");
    row("nested names do not count",
        postJson(R"({"data":{"msisdn":"1","messageId":"2","status":"delivered"}})"), "other/unknown guess");
    row("nor do those in a payload",
        postJson(
            R"({"payload":{"status":"failed","msisdn":"1","dtmf":"1","original_request":{}},"conversation_uuid":"c"})"),
        "voice.notify likely");
    row("nor do those of JSON text in a query",
        get("/?custom_data=%7B%22status%22%3A%22x%22%7D&uuid=u&conversation_uuid=c&from_user=ann&to=1"),
        "voice.answer certain");
}

void TestClassify::readsFields()
{
    QFETCH(const HttpRequest, request);
    QTEST(verdict(request), "expected");
}

/// The decision procedure, row by row.
void TestClassify::rules_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const HttpRequest &request, const char *expected) {
        QTest::addRow("%s %s %s", request.method.constData(), request.target.constData(),
                      request.body.constData())
            << request << QByteArray(expected);
    };
    const auto fields = [&row](const QByteArray &query, const QByteArray &expected) {
        row(get("/?" + query), expected.constData());
    };
    // 1
    row(get("/"), "other/probe certain");
    row(get("/?"), "other/probe certain");
    row(without("HEAD", "/"), "other/probe certain");
    row(post({}, {}), "other/empty certain");
    row(post("application/json", {}), "other/empty certain");
    row(without("PUT", "/"), "other/empty certain");
    row(without("DELETE", "/"), "other/empty certain");
    // 2
    row(post("text/xml", "<lookup/>"), "insight.result certain");
    row(post("text/xml", "<?xml version='1.0'?>\n<lookup><request_id>1</request_id></lookup>"),
        "insight.result certain");
    row(post("text/xml", "<look/>"), "other/unknown guess");
    // 3
    for (const QByteArray sign : {"status", "err-code", "scts", "network-code"}) {
        fields("msisdn=1&messageId=2&" + sign + "=0", "sms.receipt certain");
        fields("messageId=2&" + sign + "=0", "sms.receipt likely");
        fields("msisdn=1&" + sign + "=0", "sms.receipt likely");
    }
    // 4
    for (const QByteArray sign : {"text", "data", "keyword", "type", "concat"}) {
        fields("msisdn=1&messageId=2&" + sign + "=0", "sms.inbound certain");
        fields("messageId=2&" + sign + "=0", "sms.inbound likely");
        fields("msisdn=1&" + sign + "=0", "sms.inbound likely");
    }
    // 5
    fields("msisdn=1&to=2", "sms.inbound guess");
    fields("messageId=1&to=2", "other/unknown guess");
    // 6
    fields("original_request=x", "voice.fallback certain");
    // 7
    fields("message_uuid=1&status=x", "messages.status certain");
    // 8
    for (const QByteArray sign : {"message_type", "message", "channel", "text"})
        fields("message_uuid=1&" + sign + "=x", "messages.inbound certain");
    fields("message_uuid=1", "other/unknown guess");
    // 9
    fields("dispatch_uuid=1", "dispatch.report likely");
    fields("dispatch_uuid=1&_links=%7B%7D", "dispatch.report certain");
    // 10, 11
    fields("type=event&request_id=1", "verify.event likely");
    fields("type=event&request_id=1&channel=sms", "verify.event certain");
    fields("type=event&request_id=1&triggered_at=x", "verify.event certain");
    fields("type=EVENT&request_id=1&channel=sms", "verify.event certain");
    fields("type=event", "other/unknown guess");
    fields("type=summary&request_id=1", "verify.summary likely");
    fields("type=summary&request_id=1&workflow=x", "verify.summary certain");
    fields("type=summary&request_id=1&submitted_at=x", "verify.summary certain");
    // 12
    fields("international_format_number=1", "insight.result certain");
    for (const QByteArray sign : {"lookup_outcome", "status_message", "current_carrier", "request_price"}) {
        fields("request_id=1&" + sign + "=0", "insight.result likely");
        fields(sign + "=0", "other/unknown guess");
    }
    fields("request_id=1", "other/unknown guess");
    // 13
    fields("request_id=1&request_status=SUCCESS", "other/report likely");
    // 14
    for (const QByteArray sign : {"body", "conversation_id", "cid"}) {
        for (const QByteArray type : {"text", "image", "message", "ephemeral", "audio:play", "custom:x"})
            fields("type=" + type + '&' + sign + "=x", "rtc.event certain");
        fields("type=some:new:thing&" + sign + "=x", "rtc.event likely");
        fields("type=word&" + sign + "=x", "other/unknown guess");
    }
    fields("type=audio:play", "other/unknown guess");
    // 15
    for (const QByteArray sign : {"conversation_uuid", "conversation_uuid_from", "conversation_uuid_to",
                                  "recording_url", "transcription_url"})
        QVERIFY(digest(get("/?" + sign + "=1")).kind.startsWith("voice."));
    for (const QByteArray leg : {"uuid", "call_uuid"}) {
        for (const QByteArray sign : {"direction", "from", "to", "from_user", "endpoint_type"})
            fields(leg + "=1&" + sign + "=x", "voice.other likely");
        for (const QByteArray sign : {"dtmf", "speech"})
            fields(leg + "=1&" + sign + "=x", "voice.input likely");
        for (const QByteArray status :
             {"started", "ringing", "answered", "busy", "cancelled", "unanswered", "rejected", "failed",
              "timeout", "human", "machine", "disconnected", "completed", "transfer", "input", "complete"})
            fields(leg + "=1&status=" + status, "voice.event." + status + " likely");
        fields(leg + "=1&status=delivered", "other/unknown guess");
        fields(leg + "=1", "other/unknown guess");
    }
    // V1
    fields("conversation_uuid_from=1", "voice.transfer likely");
    fields("conversation_uuid_to=1", "voice.transfer likely");
    fields("conversation_uuid_from=1&conversation_uuid_to=2&uuid=u&timestamp=t", "voice.transfer certain");
    fields("conversation_uuid_from=1&status=transfer&recording_url=x", "voice.transfer likely");
    // V2
    fields("transcription_url=x", "voice.transcription likely");
    fields("conversation_uuid=1&status=transcribed", "voice.transcription likely");
    fields("conversation_uuid=1&recording_uuid=r&status=transcribed&type=record&transcription_url=x",
           "voice.transcription certain");
    // V3
    fields("recording_url=x", "voice.record likely");
    fields("conversation_uuid=1&recording_uuid=x", "voice.record likely");
    fields("conversation_uuid=1&recording_uuid=x&recording_url=x&size=1&start_time=t&end_time=t&timestamp=t",
           "voice.record certain");
    // V4
    fields("conversation_uuid=1&type=payment&status=success", "voice.payment likely");
    fields("conversation_uuid=1&type=payment&status=success&uuid=u&from=1&to=2&timestamp=t",
           "voice.payment certain");
    // V5
    fields("conversation_uuid=1&dtmf=1", "voice.input likely");
    fields("conversation_uuid=1&speech=x&status=input", "voice.input likely");
    fields("conversation_uuid=1&dtmf=1&from=1&to=2&uuid=u&timestamp=t", "voice.input certain");
    // V6
    fields("conversation_uuid=1&payload=x", "voice.notify likely");
    fields("conversation_uuid=1&payload=x&timestamp=t", "voice.notify certain");
    fields("conversation_uuid=1&payload=x&status=ringing", "voice.event.ringing likely");
    // V7
    fields("conversation_uuid=1&status=Brand_New", "voice.event.brand_new likely");
    fields("conversation_uuid=1&status=" + QByteArray(32, 'a'),
           "voice.event." + QByteArray(32, 'a') + " likely");
    fields("conversation_uuid=1&status=" + QByteArray(33, 'a'), "voice.other likely");
    fields("conversation_uuid=1&status=two+words", "voice.other likely");
    fields("conversation_uuid=1&status=404", "voice.other likely");
    fields("conversation_uuid=1&status=", "voice.other likely");
    row(postJson(R"({"conversation_uuid":"1","status":{"a":1}})"), "voice.other likely");
    fields("conversation_uuid=1&status=ringing&uuid=u&from=1&to=2&direction=inbound&timestamp=t",
           "voice.event.ringing certain");
    // V8
    fields("conversation_uuid=1&reason=x", "voice.error certain");
    fields("conversation_uuid=1&reason=x&status=failed", "voice.event.failed likely");
    // V9
    for (const QByteArray sign : {"to", "from", "from_user", "endpoint_type"}) {
        fields("conversation_uuid=1&uuid=2&" + sign + "=x", "voice.answer certain");
        fields("conversation_uuid=1&uuid=2&timestamp=t&" + sign + "=x", "voice.answer likely");
        fields("conversation_uuid=1&uuid=2&direction=inbound&" + sign + "=x", "voice.other likely");
        fields("conversation_uuid=1&" + sign + "=x", "voice.other likely");
    }
    // V10
    fields("conversation_uuid=1", "voice.other likely");
    fields("conversation_uuid=1&uuid=2", "voice.other likely");
    // 16
    fields("a=1", "other/unknown guess");
}

void TestClassify::rules()
{
    QFETCH(const HttpRequest, request);
    QTEST(verdict(request), "expected");
}

void TestClassify::ambiguousPairs_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("kind");
    const auto json = [](const char *name, const QByteArray &body, const char *kind) {
        QTest::newRow(name) << postJson(body) << QByteArray(kind);
    };
    const QByteArray sms = R"("msisdn":"447700900123","to":"447700900456","messageId":"0A0000000123ABCD")";
    json("receipt, not inbound", '{' + sms + R"(,"status":"delivered","err-code":"0"})", "sms.receipt");
    json("inbound, not receipt", '{' + sms + R"(,"type":"text","keyword":"X"})", "sms.inbound");
    json("SMS receipt, not Messages status", '{' + sms + R"(,"status":"delivered"})", "sms.receipt");
    json("Messages status, not SMS receipt", R"({"message_uuid":"1111-2222","status":"delivered","to":"1"})",
         "messages.status");
    const QByteArray call = R"("from":"1","to":"2","uuid":"u","conversation_uuid":"c")";
    json("answer by POST", '{' + call + '}', "voice.answer");
    json("event, not answer", '{' + call + R"(,"status":"ringing","direction":"inbound"})",
         "voice.event.ringing");
    QTest::newRow("event by GET") << get("/?from=1&to=2&uuid=u&conversation_uuid=c&status=ringing")
                                  << QByteArray("voice.event.ringing");
    const QByteArray original =
        R"(,"reason":"Connection closed.","original_request":{"url":"u","type":"answer"})";
    json("fallback, not answer", '{' + call + original + '}', "voice.fallback");
    json("fallback, not error", R"({"reason":"x","original_request":{},"conversation_uuid":"c"})",
         "voice.fallback");
    json("error, not fallback", R"({"reason":"x","conversation_uuid":"c"})", "voice.error");
    json("fallback of an event", '{' + call + R"(,"status":"timeout")" + original + '}', "voice.fallback");
    json("failed event with a reason", '{' + call + R"(,"status":"failed","reason":"x"})",
         "voice.event.failed");
    json("input, though its status is", '{' + call + R"(,"status":"input","dtmf":{"digits":"1"}})",
         "voice.input");
    json("event input", '{' + call + R"(,"status":"input"})", "voice.event.input");
    json("recording", R"({"recording_url":"u","conversation_uuid":"c"})", "voice.record");
    json("input with saved audio", '{' + call + R"(,"speech":{"recording_url":"u","results":[]}})",
         "voice.input");
    json("notify, whatever it holds",
         R"({"payload":{"dtmf":"1","recording_url":"u"},"conversation_uuid":"c"})", "voice.notify");
    json("human", R"({"call_uuid":"u","conversation_uuid":"c","status":"human"})", "voice.event.human");
    json("Verify, not Insight", R"({"request_id":"r","type":"event","status":"completed"})", "verify.event");
    json("Insight, not Verify", R"({"request_id":"r","status":0,"status_message":"Success"})",
         "insight.result");
    json("SMS of type text, not RTC", '{' + sms + R"(,"type":"text","body":"x"})", "sms.inbound");
    json("RTC text", R"({"type":"text","conversation_id":"c","body":{"text":"x"}})", "rtc.event");
    json("voice, not RTC", R"({"type":"transfer","conversation_uuid_from":"a","conversation_uuid_to":"b"})",
         "voice.transfer");
    QTest::newRow("probe on a path named answer") << get("/webhooks/answer") << QByteArray("other");
}

void TestClassify::ambiguousPairs()
{
    QFETCH(const HttpRequest, request);
    QTEST(digest(request).kind, "kind");
}

/// Two shapes of Messages webhooks share their kinds; which one it is shows in the fields that are known.
void TestClassify::messagesVersion_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("isOld"); // 0.1
    const auto row = [](const char *kind, const char *members, bool isOld) {
        QTest::addRow("%s %s", kind, members) << QByteArray(kind) << QByteArray(members) << isOld;
    };
    row("messages.inbound", R"("channel":"sms")", false);
    row("messages.inbound", R"("message_type":"text")", false);
    row("messages.inbound", R"("text":"x","to":"447700900123")", false);
    row("messages.inbound", R"("channel":"sms","to":{"type":"sms"})", false);
    row("messages.inbound", R"("message":{"content":{}},"to":{"type":"sms"},"from":{"type":"sms"})", true);
    row("messages.inbound", R"("text":"x","to":{"type":"sms"})", true);
    row("messages.inbound", R"("text":"x","from":{"type":"sms"})", true);
    row("messages.inbound", R"("message":{"content":{}})", true);
    row("messages.status", R"("status":"read","channel":"sms")", false);
    row("messages.status", R"("status":"read","to":"447700900123")", false);
    row("messages.status", R"("status":"read","channel":"sms","to":{"type":"sms"})", false);
    row("messages.status", R"("status":"read","to":{"type":"sms"})", true);
}

void TestClassify::messagesVersion()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, members);
    QFETCH(const bool, isOld);
    // In a status 0.1 knows error.code and 1 error.title; of inbound ones 0.1 alone knows a direction.
    const QByteArray body =
        R"({"message_uuid":"1","direction":"inbound","error":{"code":1,"title":1},)" + members + '}';
    const Decoded decoded = decode(postJson(body));
    QCOMPARE(decoded.digest.kind, kind);
    const auto isKnown = [&decoded](const char *name) {
        const auto found = std::ranges::find(decoded.fields, QByteArray(name), &DecodedField::name);
        return found != decoded.fields.end() && !found->label.isNull();
    };
    QCOMPARE(isKnown(kind == "messages.status" ? "error.code" : "direction"), isOld);
    if (kind == "messages.status")
        QCOMPARE(isKnown("error.title"), !isOld);
}

void TestClassify::smsOrShortCode_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("boundTo"); // what the path /in is bound to
    QTest::addColumn<QByteArray>("ownCode");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *target, const char *boundTo, const char *ownCode, const char *expected) {
        QTest::addRow("%s, bound to %s, own %s", target, boundTo, ownCode)
            << QByteArray(target) << QByteArray(boundTo) << QByteArray(ownCode) << QByteArray(expected);
    };
    const char *const plain = "/in?msisdn=447700900123&to=447700900456&messageId=1&text=x";
    const char *const american = "/in?msisdn=15105551234&to=43210&messageId=1&text=x";
    row(plain, "", "", "sms.inbound certain");
    row(plain, "sms", "", "sms.inbound certain");
    row(plain, "us-short-codes", "", "shortcode.inbound certain");
    row(plain, "", "447700900456", "shortcode.inbound certain");
    row(american, "", "", "shortcode.inbound likely");
    row(american, "sms", "", "sms.inbound certain");
    row(american, "", "43210", "shortcode.inbound certain");
    row("/in?msisdn=15105551234&to=432100&messageId=1&status=delivered", "", "", "shortcode.receipt likely");
    row("/in?msisdn=15105551234&to=4321000&messageId=1&text=x", "", "", "sms.inbound certain");
    row("/in?msisdn=15105551234&to=4321&messageId=1&text=x", "", "", "sms.inbound certain");
    row("/in?msisdn=25105551234&to=43210&messageId=1&text=x", "", "", "sms.inbound certain");
    row("/in?msisdn=151055512345&to=43210&messageId=1&text=x", "", "", "sms.inbound certain");
    row("/in?msisdn=15105551234&to=4321a&messageId=1&text=x", "", "", "sms.inbound certain");
    row("/shortcode?msisdn=447700900123&to=432&messageId=1&text=x", "", "", "shortcode.inbound guess");
    row("/short-code?msisdn=447700900123&to=43210987&messageId=1&text=x", "", "", "shortcode.inbound guess");
    row("/sc/dlr?msisdn=447700900123&to=43210&messageId=1&status=failed", "", "", "shortcode.receipt guess");
    row("/alerts?msisdn=447700900123&to=43&messageId=1&text=x", "", "", "sms.inbound certain");
    row("/alerts?msisdn=447700900123&to=432109876&messageId=1&text=x", "", "", "sms.inbound certain");
    row("/in?messageId=1&text=x", "", "", "sms.inbound likely");
    row("/in?msisdn=447700900123&to=447700900456", "", "", "sms.inbound guess");
}

void TestClassify::smsOrShortCode()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, boundTo);
    QFETCH(const QByteArray, ownCode);
    DecodeHints hints;
    if (!boundTo.isEmpty())
        hints.boundPaths.append({"/in", boundTo});
    if (!ownCode.isEmpty())
        hints.shortCodes += ownCode;
    QTEST(verdict(get(target), hints), "expected");
}

void TestClassify::sharedWordsDecideNothing_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"failed", "completed", "rejected", "delivered", "timeout", "expired",
                               "unknown", "accepted", "submitted", "read"})
        QTest::newRow(status) << QByteArray(status);
}

void TestClassify::sharedWordsDecideNothing()
{
    QFETCH(const QByteArray, status);
    const QByteArray body = "{\"id\":\"1\",\"status\":\"" + status + "\"}";
    QCOMPARE(verdict(postJson(body)), QByteArray("other/unknown guess"));
}

void TestClassify::pathWords_data()
{
    QTest::addColumn<QByteArrayList>("paths"); // all hint at the same
    QTest::newRow("answer") << QByteArrayList{"/answer", "/ncco"};
    QTest::newRow("voice event") << QByteArrayList{"/event", "/events", "/callstatus"};
    QTest::newRow("fallback") << QByteArrayList{"/fallback"};
    QTest::newRow("record") << QByteArrayList{"/recording", "/recordings", "/record"};
    QTest::newRow("input") << QByteArrayList{"/input", "/dtmf", "/asr", "/ivr", "/speech"};
    QTest::newRow("notify") << QByteArrayList{"/notify"};
    QTest::newRow("SMS inbound") << QByteArrayList{"/inbound", "/mo", "/sms"};
    QTest::newRow("SMS receipt") << QByteArrayList{"/dlr", "/receipt", "/receipts", "/delivery"};
    QTest::newRow("short code") << QByteArrayList{"/shortcode", "/short-code", "/code/of/short",
                                                  "/sc",        "/alert",      "/alerts"};
    QTest::newRow("Number Insight") << QByteArrayList{"/insight", "/ni", "/lookup"};
    QTest::newRow("Messages") << QByteArrayList{"/status", "/messages", "/whatsapp", "/dispatch"};
    QTest::newRow("RTC") << QByteArrayList{"/rtc", "/conversation"};
    QTest::newRow("Verify") << QByteArrayList{"/verify"};
    QTest::newRow("none") << QByteArrayList{"/", "/answering", "/x/y", "/short", "/code", "/eventful"};
}

void TestClassify::pathWords()
{
    QFETCH(const QByteArrayList, paths);
    static QHash<const char *, QByteArray> rowOf; // what is hinted at differs from row to row
    for (const QByteArray &path : paths) {
        for (const QByteArray &written :
             {path, path.toUpper(), QByteArray("/a.b" + path), QByteArray(path + "/7"),
              QByteArray("/my_" + path.sliced(1) + ".php")}) {
            const char *const hint = pathHint(written);
            QCOMPARE(hint, pathHint(paths.constFirst()));
            QCOMPARE(hint == nullptr, qstrcmp(QTest::currentDataTag(), "none") == 0);
            QCOMPARE(rowOf.value(hint, QTest::currentDataTag()), QByteArray(QTest::currentDataTag()));
            rowOf.insert(hint, QTest::currentDataTag());
            // It is said of what is not known, and that stays what it is.
            const HttpRequest unknown = get(written + "?a=1");
            QCOMPARE(verdict(unknown), QByteArray("other/unknown guess"));
            QCOMPARE(decode(unknown).summary.size() > decode(get("/?a=1")).summary.size(), hint != nullptr);
        }
    }
}

void TestClassify::pathNeverOverridesFields_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/answer", "/events", "/fallback", "/record", "/dtmf", "/notify", "/sms", "/dlr",
                             "/ni", "/status", "/rtc", "/verify"})
        QTest::newRow(path) << QByteArray(path);
}

void TestClassify::pathNeverOverridesFields()
{
    QFETCH(const QByteArray, path);
    QCOMPARE(verdict(get(path + "?msisdn=447700900123&to=447700900456&messageId=1&text=x")),
             QByteArray("sms.inbound certain"));
    QCOMPARE(verdict(get(path + "?uuid=u&conversation_uuid=c&to=1")), QByteArray("voice.answer certain"));
    QCOMPARE(verdict(get(path)), QByteArray("other/probe certain"));
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestClassify)
#include "tst_classify.moc"
