// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhookfile.h"

#include <QLocale>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

namespace ringback::vonage {

namespace {

const DecodedField *find(const Decoded &decoded, const QByteArray &name)
{
    const auto found = std::ranges::find(decoded.fields, name, &DecodedField::name);
    return found == decoded.fields.end() ? nullptr : &*found;
}

} // namespace

/// What people read: summaries, meanings and texts, each row a small request for one of them.
class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void summary_data();
    void summary();
    void shows_data();
    void shows();
    void meaning_data();
    void meaning();
    void alphabet_data();
    void alphabet();
    void reasons_data();
    void reasons();
    void repeats_data();
    void repeats();
    void nestedText_data();
    void nestedText();
    void charsets_data();
    void charsets();
    void ownData_data();
    void ownData();
};

void TestTexts::initTestCase() { QLocale::setDefault(QLocale::c()); }

void TestTexts::summary_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const QByteArray &body, const char *summary) {
        QTest::newRow(name) << postJson(body) << QString::fromUtf8(summary);
    };
    const auto american = [](const QByteArray &to, const QByteArray &members) -> QByteArray {
        return R"({"msisdn":"15105551234","to":")" + to + R"(","messageId":"0A",)" + members + '}';
    };
    row("stop", american("14155550100", R"("text":"Stop","keyword":"STOP")"),
        "SMS from 15105551234: “Stop” (a usual opt-out word)");
    row("stop, short code", american("96167", R"("text":"Stop","keyword":"STOP")"),
        "SMS from 15105551234: “Stop” (wants no more messages; Vonage now blocks the number for this short "
        "code)");
    row("help", american("14155550100", R"("text":"help me","keyword":"HELP")"),
        "SMS from 15105551234: “help me” (a usual help word)");
    row("start", american("14155550100", R"("text":"start")"),
        "SMS from 15105551234: “start” (a usual opt-in word)");
    row("yes", american("96167", R"("text":"Yes!","keyword":"YES!")"),
        "SMS from 15105551234: “Yes!” (wants messages)");
    row("yes, a sentence", american("96167", R"("text":"Yes I will come","keyword":"YES")"),
        "SMS from 15105551234: “Yes I will come”");
    row("info, a sentence", american("14155550100", R"("text":"Info for you: all is well")"),
        "SMS from 15105551234: “Info for you: all is well”");
    row("stop, not American",
        R"({"msisdn":"1234567890","to":"447","messageId":"0A","text":"Stop","keyword":"STOP"})",
        "SMS from 1234567890: “Stop”");
    row("receipt, accepted with a code",
        R"({"msisdn":"447700900123","messageId":"0A","status":"accepted","err-code":"6"})",
        "Accepted by the carrier, not delivered yet: message to 447700900123");
    row("receipt, unknown status",
        R"({"msisdn":"447700900123","messageId":"0A","status":"DELIVRD","err-code":"6"})",
        "Receipt with the unknown status “DELIVRD” for the message to 447700900123: blocked as spam by the "
        "carrier (code 6), permanent; do not retry without changing the message");
    row("receipt, unknown status and code",
        R"({"msisdn":"447700900123","messageId":"0A","status":"x","err-code":"77"})",
        "Receipt with the unknown status “x” for the message to 447700900123: unknown error code 77");
    row("receipt, no status", R"({"msisdn":"447700900123","messageId":"0A","err-code":"06"})",
        "Receipt without a status for the message to 447700900123: blocked as spam by the carrier (code 6), "
        "permanent; do not retry without changing the message");
    row("receipt, expired", R"({"msisdn":"447700900123","messageId":"0A","status":"expired"})",
        "Expired: message to 447700900123, check the number; a later try may work");
    row("receipt, outcome unknown", R"({"msisdn":"447700900123","messageId":"0A","status":"unknown"})",
        "Outcome unknown: message to 447700900123, it may have arrived all the same");
    row("receipt, delivered with 00",
        R"({"msisdn":"447700900123","messageId":"0A","status":"delivered","err-code":"00"})",
        "Delivered to 447700900123");
    row("receipt, nobody", R"({"messageId":"0A","status":"delivered"})", "Delivered to an unknown number");
    row("SMS, nobody", R"({"messageId":"0A","text":"Hi"})", "SMS from an unknown number: “Hi”");
    row("SMS, binary",
        R"({"msisdn":"%2","to":"1","messageId":"0A","type":"binary","udh":"050003A70201","data":"ff"})",
        "Binary SMS from %2 (bytes: 1), part 1 of 2");
    row("SMS, a part of an unknown number of parts",
        R"({"msisdn":"44","to":"1","messageId":"0A","text":"Hi","concat":"true","concat-part":"2"})",
        "SMS part 2 from 44: “Hi”");
    row("SMS, binary, a part of an unknown number of parts",
        R"({"msisdn":"44","to":"1","messageId":"0A","type":"binary","data":"ff","concat":"true","concat-part":"2"})",
        "Binary SMS from 44 (bytes: 1), part 2");
    const auto message = [](const QByteArray &type, const QByteArray &members) -> QByteArray {
        return R"({"message_uuid":"m","channel":"whatsapp","to":"1","from":"44770","message_type":")" + type
            + R"(")" + (members.isEmpty() ? "" : ",") + members + '}';
    };
    row("button", message("button", R"("button":{"text":"Yes","payload":"y"})"),
        "WhatsApp from 44770: Button pressed: Yes");
    row("button, its payload", message("button", R"("button":{"payload":"y"})"),
        "WhatsApp from 44770: Button pressed: y");
    row("button, nothing", message("button", ""), "WhatsApp from 44770: Button pressed");
    row("button, a text", message("button", R"("button":"x")"), "WhatsApp from 44770: Button pressed");
    row("list", message("reply", R"("reply":{"id":"1","title":"Size M","description":"d"})"),
        "WhatsApp from 44770: Chosen from a list: Size M");
    row("reaction", message("reaction", R"("reaction":{"action":"react","emoji":"👍"})"),
        "WhatsApp from 44770: Reaction: 👍");
    row("reaction, back", message("reaction", R"("reaction":{"action":"unreact","emoji":"👍"})"),
        "WhatsApp from 44770: Reaction taken back: 👍");
    row("location", message("location", R"("location":{"lat":51.5,"long":-0.1})"),
        "WhatsApp from 44770: Location 51.5, -0.1");
    row("location, names",
        message("location",
                R"("location":{"latitude":"51.5","longitude":"-0.1","name":"Shop","address":"A 1"})"),
        "WhatsApp from 44770: Location 51.5, -0.1 (Shop, A 1)");
    row("order",
        message(
            "order",
            R"("order":{"product_items":[{"product_retailer_id":"a","quantity":2},{"product_retailer_id":)"
            R"("b","quantity":"1"},{"product_retailer_id":"c"},{"product_retailer_id":"d"}]})"),
        "WhatsApp from 44770: Order: 2 × a, 1 × b, c, 1 more");
    row("order, nothing", message("order", R"("order":{})"), "WhatsApp from 44770: An order");
    row("picture", message("image", R"("image":{"url":"https://f.test/a.jpg","caption":"my cat"})"),
        "WhatsApp from 44770: Picture “my cat” (https://f.test/a.jpg)");
    row("file", message("file", R"("file":{"url":"https://f.test/a","name":"a.pdf"})"),
        "WhatsApp from 44770: File “a.pdf” (https://f.test/a)");
    row("parts",
        message("content", R"("content":[{"type":"image","url":"u","caption":"c"},{"type":"text"}])"),
        "WhatsApp from 44770: Several parts: image “c”, text");
    row("unsupported", message("unsupported", ""),
        "WhatsApp from 44770: something that Vonage cannot pass on");
    row("a new type", message("hologram", ""), "WhatsApp from 44770: hologram");
    row("v0.1, location",
        R"({"message_uuid":"m","from":{"type":"messenger","id":"7"},"to":{"id":"8"},"message":{"content":)"
        R"({"type":"location","location":{"latitude":51.5,"longitude":-0.1}}}})",
        "Messenger from 7: Location 51.5, -0.1");
    row("v0.1, picture",
        R"({"message_uuid":"m","from":{"type":"messenger","id":"7"},"to":{"id":"8"},"message":{"content":)"
        R"({"type":"image","image":{"url":"u","caption":"c"}}}})",
        "Messenger from 7: Picture “c” (u)");
    row("message, nobody", R"({"message_uuid":"m","channel":"sms","text":"Hi"})",
        "SMS from an unknown sender: “Hi”");
    row("message, quota",
        R"({"message_uuid":"m","status":"rejected","to":"1","channel":"sms","error":{"title":1070}})",
        "SMS to 1: Rejected: quota or credit used up (code 1070), add credit to the account");
    row("message rejected, unknown code",
        R"({"message_uuid":"m","status":"rejected","to":"1","channel":"sms","error":{"title":1999,"detail":"d"}})",
        "SMS to 1: Rejected: unknown error code 1999: d");
    row("message rejected, unknown code, 0.1",
        R"({"message_uuid":"m","status":"rejected","to":{"type":"sms","number":"1"},"from":{"type":"sms","number":"2"},)"
        R"("error":{"code":1999,"reason":"r"}})",
        "SMS to 1: Rejected: unknown error code 1999: r");
    row("message rejected, said twice",
        R"({"message_uuid":"m","status":"rejected","to":"1","channel":"sms","error":{"title":"Rejected","detail":"d"}})",
        "SMS to 1: Rejected: d");
    row("the word null", R"({"msisdn":"44","to":"1","messageId":"0A","text":"null"})", "SMS from 44: “null”");
    row("the word null, a message", message("text", R"("text":"null")"), "WhatsApp from 44770: “null”");
    row("null, a message", message("text", R"("text":null)"), "WhatsApp from 44770: a text");
    row("the word null, said", R"({"conversation_uuid":"c","speech":{"results":[{"text":"null"}]}})",
        "Caller said: “null”");
    row("null", R"({"msisdn":"44","to":"1","messageId":"0A","text":null})", "SMS from 44 without text");
    row("parts of a second", R"({"conversation_uuid":"c","status":"completed","duration":"12.4"})",
        "Call completed after 12.4 s");
    row("app call", R"({"type":"rtc:status","cid":"c","body":{"duration":12}})",
        "App call ended after 12 s (rtc:status)");
    row("app call, no duration", R"({"type":"rtc:status","cid":"c"})", "How an app call went (rtc:status)");
    row("app keys", R"({"type":"audio:dtmf","cid":"c","body":{"digits":"5"}})",
        "Keys were pressed: 5 (audio:dtmf)");
    row("app user", R"({"type":"member:left","cid":"c","body":{"user":{"name":"ann","display_name":"Ann"}}})",
        "A member left: Ann (member:left)");
    row("app, the word null", R"({"type":"text","cid":"c","body":{"text":"null"}})",
        "A text in a conversation (text): “null”");
    row("app, own", R"({"type":"custom:x","cid":"c","body":{"user":{"name":"a"},"text":"t"}})",
        "An event of your own (custom:x)");
    row("keys", R"({"conversation_uuid":"c","dtmf":{"digits":"5"}})", "Keys pressed: 5");
    row("keys and speech",
        R"({"conversation_uuid":"c","dtmf":{"digits":"5"},"speech":{"results":[{"text":"yes"}]}})",
        "Keys pressed: 5, said: “yes”");
    row("speech failed", R"({"conversation_uuid":"c","speech":{"error":"ERR1: Failed"}})",
        "Speech was not understood: ERR1: Failed");
    row("speech not wanted", R"({"conversation_uuid":"c","speech":{"error":"Speech was not enabled"}})",
        "No digits");
    row("only a submit key, speech not wanted",
        R"({"conversation_uuid":"c","dtmf":{"digits":"","timed_out":false},"speech":{"error":"Speech was not )"
        R"(enabled"}})",
        "No digits");
    row("no key, speech not wanted",
        R"({"conversation_uuid":"c","dtmf":{"digits":null,"timed_out":true},"speech":{"error":"Speech was )"
        R"(not enabled"}})",
        "No key pressed");
    row("no key, the old form", R"({"conversation_uuid":"c","dtmf":"","timed_out":true})", "No key pressed");
    row("no key, nothing said",
        R"({"conversation_uuid":"c","dtmf":{"digits":"","timed_out":true},"speech":{"timeout_reason":)"
        R"("start_timeout","results":[]}})",
        "No key pressed, nothing said");
    row("nothing recognised",
        R"({"conversation_uuid":"c","speech":{"timeout_reason":"end_on_silence_timeout","results":[]}})",
        "No digits, no words recognised");
    row("speech overridden",
        R"({"conversation_uuid":"c","dtmf":{"digits":"","timed_out":false},"speech":{"error":"Speech )"
        R"(overridden by DTMF"}})",
        "No digits");
    row("call", R"({"uuid":"u","conversation_uuid":"c","to":"2"})",
        "Call to 2: asks for instructions (NCCO)");
    row("error", R"({"reason":"","conversation_uuid":"c"})", "Error in the call, for no reason given");
    row("payment", R"({"type":"payment","conversation_uuid":"c"})", "Payment");
    row("transcription", R"({"transcription_url":"u","status":"failed","conversation_uuid":"c"})",
        "Transcription of a recording: failed");
    row("report", R"({"dispatch_uuid":"d"})", "Chain of messages (failover workflow): no status");
    row("status", R"({"message_uuid":"m","status":"","channel":"sms"})", "SMS: no status");
    row("insight, quota", R"({"request_id":"r","status_message":"x","status":9})",
        "Look-up of a phone number failed: quota or credit used up (status 9), add credit to the account");
    const auto lookup = [](const QByteArray &members) -> QByteArray {
        return R"({"request_id":"r","status":0,"international_format_number":"447",)" + members + '}';
    };
    row("insight, complete", lookup(R"("lookup_outcome":0)"), "Look-up of 447 done");
    row("insight, in part", lookup(R"("lookup_outcome":1,"country_name":"France","valid_number":"valid")"),
        "Look-up of 447: France, result incomplete");
    row("insight, nothing", lookup(R"("lookup_outcome":2)"), "Look-up of 447: without result");
    row("insight, no number", lookup(R"("lookup_outcome":2,"valid_number":"not_valid")"),
        "Look-up of 447: the number does not exist, without result");
    row("insight, hardly a number", lookup(R"("valid_number":"inferred_not_valid")"),
        "Look-up of 447: the number probably does not exist");
    QTest::newRow("insight, XML")
        << post("text/xml",
                "<lookup><error code='44'>x</error><lookup_outcome code='2'>x</lookup_outcome></lookup>")
        << QStringLiteral("Look-up of a phone number: live look-up gave nothing, without result");
    QTest::newRow("insight, broken XML") << post("text/xml", "<lookup><a></b></lookup>")
                                         << QStringLiteral("Look-up of a phone number, not readable to its "
                                                           "end");
    const auto step = [](const QByteArray &members) -> QByteArray {
        return R"({"request_id":"r","type":"event","triggered_at":"2024-03-05T09:15:00Z",)" + members + '}';
    };
    row("verify, a call", step(R"("channel":"voice","status":"failed")"),
        "Verification step by a phone call: failed");
    row("verify, expired", step(R"("channel":"sms","status":"expired")"),
        "Verification step by SMS: expired");
    row("verify, new words", step(R"("channel":"pigeon","status":"lost")"),
        "Verification step by pigeon: lost");
    row("verify, no channel", step(R"("status":"user_rejected")"), "Verification step: refused by the user");
    row("verify, no status", step(R"("channel":"sms")"), "Verification step by SMS: no status");
    const auto endReport = [](const QByteArray &members) -> QByteArray {
        return R"({"request_id":"r","type":"summary")" + members + '}';
    };
    row("verify, the end", endReport(R"(,"status":"failed","price":"0.1")"),
        "Verification failed: end report, price 0.1 EUR");
    row("verify, in dollars", endReport(R"(,"status":"completed","price":"0.1","currency":"USD")"),
        "Verification completed: end report, price 0.1 USD");
    row("verify, no price", endReport(R"(,"status":"completed","price":"free")"),
        "Verification completed: end report, price free");
    row("verify, an unknown end", endReport(R"(,"status":"lost")"), "Verification: lost: end report");
    row("verify, no end", endReport(""), "Verification: end report");
}

void TestTexts::summary()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QString, summary);
    QCOMPARE(decode(request).summary, summary);
}

void TestTexts::shows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &body, const char *field, const char *text) {
        QTest::newRow(name) << body << QByteArray(field) << QString::fromUtf8(text);
    };
    const auto receipt = [](const QByteArray &members) -> QByteArray {
        return R"({"msisdn":"44","to":"1","messageId":"0A","status":"delivered",)" + members + '}';
    };
    row("price", receipt(R"("price":"0.0333")"), "price", "0.0333 EUR");
    row("price, currency", receipt(R"("price":"0.0333","currency":"USD")"), "price", "0.0333 USD");
    row("currency, price", receipt(R"("currency":"USD","price":"0.0333")"), "price", "0.0333 USD");
    row("price, no currency", receipt(R"("price":"0.0333","currency":null)"), "price", "0.0333 EUR");
    row("price, another's currency", receipt(R"("x":{"currency":"USD"},"price":"0.0333")"), "price",
        "0.0333 EUR");
    row("no price", receipt(R"("price":"abc")"), "price", "abc");
    row("no rate", R"({"uuid":"u","conversation_uuid":"c","status":"completed","rate":"none"})", "rate",
        "none");
    row("as it is", receipt(R"("price":"1")"), "msisdn", "44");
    for (const auto &[size, text] : std::initializer_list<std::pair<const char *, const char *>>{
             {"0", "0 bytes"},
             {"1", "1 byte"},
             {"1023", "1023 bytes"},
             {"1024", "1.00 KiB (1024 bytes)"},
             {"1079", "1.05 KiB (1079 bytes)"},
             {"1048575", "1024.00 KiB (1048575 bytes)"},
             {"1048576", "1.00 MiB (1048576 bytes)"},
             {"9223372036854775807", "8388608.00 TiB (9223372036854775807 bytes)"},
             {"9223372036854775808", "9223372036854775808"},
             {"-1", "-1"},
         }) {
        const QByteArray recording = R"({"recording_url":"https://h/r","recording_uuid":"r","size":)";
        row(size, recording + size + '}', "size", text);
    }
}

void TestTexts::shows()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    const Decoded decoded = decode(postJson(body));
    const DecodedField *const found = find(decoded, field);
    QVERIFY(found);
    QCOMPARE(found->shownText(), text);
}

void TestTexts::meaning_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("end"); // of the meaning
    const auto row = [](const char *name, const QByteArray &body, const char *field, const char *end) {
        QTest::newRow(name) << body << QByteArray(field) << QString::fromUtf8(end);
    };
    const auto inbound = [](const QByteArray &from, const QByteArray &members) -> QByteArray {
        return R"({"msisdn":")" + from + R"(","to":"1","messageId":"0A",)" + members + '}';
    };
    const auto toShortCode = [](const QByteArray &members) -> QByteArray {
        return R"({"msisdn":"15105551234","to":"96167","messageId":"0A",)" + members + '}';
    };
    row("STOP, short code", toShortCode(R"("text":"STOP","keyword":"stop")"), "keyword",
        "usually in capitals. The sender wants no more messages (opt-out): Vonage blocks the number for this "
        "short code and confirms it to the sender. Later messages to it fail with send status 102 or error "
        "code 9.");
    row("HELP, short code", toShortCode(R"("text":"HELP me","keyword":"")"), "keyword",
        "The sender asks for help: a US short code must answer with its help text.");
    row("START, short code", toShortCode(R"("text":"START","keyword":"START")"), "keyword",
        "The sender wants messages (opt-in): lifts the block that an earlier STOP set.");
    row("STOP", inbound("15105551234", R"("text":"STOP","keyword":"stop")"), "keyword",
        "usually in capitals. It is a usual word for opting out.");
    row("HELP", inbound("15105551234", R"("text":"HELP me","keyword":"")"), "keyword",
        "It is a usual word for asking for help.");
    row("START", inbound("15105551234", R"("text":"START","keyword":"START")"), "keyword",
        "It is a usual word for opting in.");
    row("STOP elsewhere", inbound("447700900123", R"("text":"STOP","keyword":"STOP")"), "keyword",
        "usually in capitals.");
    row("STOP in a later part",
        inbound("15105551234",
                R"("text":"STOP","keyword":"STOP","concat":"true","concat-part":"2","concat-total":"2")"),
        "keyword", "usually in capitals.");
    row("keyword of a program", inbound("15105551234", R"("text":"BLUE","keyword":"BLUE")"), "keyword",
        "usually in capitals.");
    row("unicode", inbound("1", R"("type":"unicode","text":"a\u0142b \u65e5")"), "text",
        "Sent as Unicode because “ł” is not in the GSM alphabet, so one SMS holds 70 characters, not 160.");
    row("unicode, two", inbound("1", R"("type":"unicode","text":"😀)" + QByteArray(69, 'x') + R"(")"), "text",
        "Sent as Unicode because “😀” is not in the GSM alphabet, so it takes 2 SMS.");
    row("unicode, a part",
        inbound("1", R"("type":"unicode","concat":"true","text":"`)" + QByteArray(69, 'x') + R"(")"), "text",
        "Sent as Unicode because “`” is not in the GSM alphabet.");
    row("unicode in vain", inbound("1", R"("type":"unicode","text":"a {b} \u20ac")"), "text",
        "All of it is in the GSM alphabet, so it need not have been sent as Unicode.");
    row("unicode in vain, a part",
        inbound("1", R"("type":"unicode","concat":"true","concat-part":"1","concat-total":"2","text":"ab")"),
        "text", "What the message says.");
    row("unicode in vain, a part by its header",
        inbound("1", R"("type":"unicode","udh":"050003A70201","text":"ab")"), "text",
        "What the message says.");
    row("unicode in vain, too long to say",
        inbound("1", R"("type":"unicode","text":")" + QByteArray(3201, 'x') + R"(")"), "text",
        "What the message says.");
    row("unicode, a no-break space", inbound("1", R"("type":"unicode","text":"a\u00a0b")"), "text",
        "Sent as Unicode because “U+00A0” is not in the GSM alphabet, so one SMS holds 70 characters, not "
        "160.");
    row("unicode, a tab", inbound("1", R"("type":"unicode","concat":"true","text":"a\tb")"), "text",
        "Sent as Unicode because “U+0009” is not in the GSM alphabet.");
    row("unicode, half a character", inbound("1", R"("type":"unicode","text":"a\ud83d")"), "text",
        "What the message says.");
    row("plain", inbound("1", R"("type":"text","text":"ab")"), "text", "What the message says.");
    const auto receipt = [](const QByteArray &members) -> QByteArray {
        return R"({"msisdn":"1","to":"1","messageId":"0A",)" + members + '}';
    };
    row("accepted", receipt(R"("status":"accepted")"), "status",
        "Nothing to do yet: another receipt tells how it ends.");
    row("buffered", receipt(R"("status":"buffered")"), "status",
        "Nothing to do yet: another receipt tells how it ends.");
    row("expired", receipt(R"("status":"expired")"), "status", "Check the number; a later try may work.");
    row("failed", receipt(R"("status":"failed")"), "status",
        "The error code tells whether another try is worth it.");
    row("rejected", receipt(R"("status":"rejected")"), "status",
        "The error code tells whether another try is worth it.");
    row("unknown", receipt(R"("status":"unknown")"), "status",
        "do not take it for delivered, nor for failed.");
    row("code while accepted", receipt(R"("status":"accepted","err-code":"2")"), "err-code",
        "What went wrong, if anything did. It says nothing yet, for the status “accepted” is not the end of "
        "it.");
    row("code when failed", receipt(R"("status":"failed","err-code":"02")"), "err-code",
        "Temporary: try again later.");
    row("delay", receipt(R"("scts":"2403050915","message-timestamp":"2024-03-05 09:16:30")"),
        "message-timestamp", "That is 1 min 30 s after the carrier time.");
    row("delay below zero", receipt(R"("scts":"240305091505","message-timestamp":"2024-03-05 09:15:01")"),
        "message-timestamp", "That is 4 s before the carrier time.");
    row("no delay", receipt(R"("scts":"2499","message-timestamp":"2024-03-05 09:15:01")"),
        "message-timestamp", "When Vonage began to send this receipt.");
    for (const auto &[code, end] : std::initializer_list<std::pair<const char *, const char *>>{
             {"1070", "Add credit to the account, or have its quota raised, then send again."},
             {"1160", "test numbers, or end the trial by adding credit."},
             {"1320", "Nothing to do: do not send it again."},
             {"1340", "or wait until the recipient writes to you again."},
             {"1350", "Settle the fee with Facebook, then send again."},
             {"1360", "send again with a longer time to live."},
             {"1370", "Connect the Facebook page to Vonage again for a new token, then send again."}}) {
        row(code,
            R"({"message_uuid":"m","status":"rejected","to":"1","error":{"title":")" + QByteArray(code)
                + R"("}})",
            "error.title", end);
    }
    for (const auto &[code, end] : std::initializer_list<std::pair<const char *, const char *>>{
             {"3", "Correct the request before you ask again."},
             {"4", "Check the API key and the secret."},
             {"9", "Add credit to the account, or have its quota raised, then send again."},
             {"43", "the live ones may come when you ask again later."},
             {"44", "the live ones may come when you ask again later."},
             {"45", "the live ones may come when you ask again later."},
             {"999", "Correct the request before you ask again."}}) {
        row(code, R"({"international_format_number":"1","status":)" + QByteArray(code) + '}', "status", end);
    }
}

void TestTexts::meaning()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, end);
    const Decoded decoded = decode(postJson(body));
    const DecodedField *const found = find(decoded, field);
    QVERIFY2(found, decodedText(decoded).constData());
    QVERIFY2(found->meaning.endsWith(end), qPrintable(found->meaning));
}

void TestTexts::alphabet_data()
{
    QTest::addColumn<QByteArray>("text"); // in JSON
    QTest::addColumn<QString>("problem");
    QTest::newRow("seen") << QByteArray("a`")
                          << QStringLiteral("The type says GSM alphabet, but “`” is not in it.");
    QTest::newRow("not seen") << QByteArray(R"(a\u00a0b)")
                              << QStringLiteral("The type says GSM alphabet, but “U+00A0” is not in it.");
}

void TestTexts::alphabet()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, problem);
    const Decoded decoded = decode(
        postJson(R"({"msisdn":"1","to":"1","messageId":"0A","type":"text","text":")" + text + R"("})"));
    const auto told = std::ranges::find(decoded.problems, "alphabet-mismatch", &Problem::id);
    QVERIFY(told != decoded.problems.end());
    QCOMPARE(told->text, problem);
}

void TestTexts::reasons_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QByteArray>("subkind");
    const auto row = [](const char *name, const HttpRequest &request, const char *summary,
                        const char *subkind) {
        QTest::newRow(name) << request << QString::fromUtf8(summary) << QByteArray(subkind);
    };
    row("array", postJson("[1]"), "Not a Vonage webhook: the body is a JSON array, but Vonage sends objects",
        "unknown");
    row("text", post("text/plain", "hello there"),
        "Not a Vonage webhook: the body is neither JSON, nor a form, nor XML", "unknown");
    row("XML", post("text/xml", "<note><to>me</to></note>"),
        "Not a Vonage webhook: the XML is a “note”, but Vonage sends only a “lookup”", "unknown");
    row("XML, broken", post("text/xml", "<note><to>"), "Not readable: the body is not well-formed XML",
        "malformed");
    row("page", post("text/html", "<!DOCTYPE html>\n<html><body><br></html>"),
        "Not a Vonage webhook: the body is a web page (HTML)", "malformed");
    row("page, small", post("text/html", "\n<HTML lang='en'><body/></HTML>"),
        "Not a Vonage webhook: the body is a web page (HTML)", "unknown");
    row("value", postJson("7"), "Not a Vonage webhook: the body is a single JSON value", "unknown");
    row("JSON, broken", postJson("{\"a\":"), "Not readable: the body is not well-formed JSON", "malformed");
    row("uuid", postJson(R"({"uuid":"u","status":"foreign"})"),
        "Not a Vonage webhook: it has a “uuid”, but no other field of a call", "unknown");
    row("fields", postJson(R"({"hello":1})"), "Not a Vonage webhook: no webhook of Vonage has such fields",
        "unknown");
    row("case", get("/sms?MSISDN=447700900123&To=1&text=x"),
        "Not a Vonage webhook: no webhook of Vonage has such fields (“MSISDN” would have to be written "
        "“msisdn”)",
        "unknown");
    row("empty", post("text/plain", ""), "Empty request: no fields and no body", "empty");
    HttpRequest unread = get("/x");
    unread.body = "{}";
    row("GET with a body", unread,
        "Not a Vonage webhook: this method has its fields in the query, where there are none; the body was "
        "not read",
        "unknown");
    QByteArray attributes;
    for (int i = 0; i < 65; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    row("XML, many attributes", post("text/xml", "<note" + attributes + "/>"),
        "Not readable: the first element of the XML has too many attributes", "unknown");
    HttpRequest refused = postJson("");
    refused.fieldSection += "Content-Length: 20000000\r\n";
    row("refused", refused, "Not readable: the body was not kept", "unknown");
    HttpRequest empty = postJson("");
    empty.fieldSection += "Content-Length: 00\r\n";
    row("empty by its length", empty, "Empty request: no fields and no body", "empty");
}

void TestTexts::reasons()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QString, summary);
    QFETCH(const QByteArray, subkind);
    const Decoded decoded = decode(request);
    QCOMPARE(decoded.summary, summary);
    QCOMPARE(decoded.digest.subkind, subkind);
    QCOMPARE(decoded.digest.problems.contains("misspelt-name"), summary.contains(u"written"));
}

void TestTexts::repeats_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("repeated"); // names, in order
    const auto row = [](const char *name, const QByteArray &body, const char *repeated) {
        QTest::newRow(name) << body << QByteArray(repeated);
    };
    row("known, at the top", R"({"uuid":"a","status":"started","uuid":"b"})", "uuid");
    row("unknown, at the top", R"({"x":1,"y":2,"x":3,"x":4})", "x x");
    row("inside", R"({"dtmf":{"digits":"1","digits":"2"},"conversation_uuid":"c"})", "dtmf.digits");
    row("deep", R"({"payload":{"a":[{"b":1,"b":2},{"b":3}]},"conversation_uuid":"c"})", "payload.a.0.b");
    row("none", R"({"a":{"b":1},"c":{"b":1},"b":[1,1],"d":[{"b":1},{"b":1}]})", "");
    row("no name", R"({"":1,"":2})", "");
}

void TestTexts::repeats()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, repeated);
    const Decoded decoded = decode(postJson(body));
    QByteArrayList told;
    for (const Problem &problem : decoded.problems) {
        if (problem.id == "repeated-field")
            told += problem.field;
    }
    QCOMPARE(told.join(' ').trimmed(), repeated);
}

void TestTexts::nestedText_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isBroken");
    QTest::newRow("broken") << QByteArray("dtmf=%7Bbroken") << true;
    QTest::newRow("trailing") << QByteArray("dtmf=%7B%7Dx") << true;
    QTest::newRow("array") << QByteArray("dtmf=%5B1,") << true;
    QTest::newRow("object only") << QByteArray("speech=%7B%22a%22") << true;
    QTest::newRow("object") << QByteArray("dtmf=%7B%22digits%22%3A%221%22%7D") << false;
    QTest::newRow("empty object") << QByteArray("dtmf=%7B%7D") << false;
    QTest::newRow("text") << QByteArray("dtmf=12") << false;
    QTest::newRow("a text that may begin so") << QByteArray("dtmf=1&reason=%7Bx") << false;
}

void TestTexts::nestedText()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, isBroken);
    const Decoded decoded = decode(get("/input?conversation_uuid=c&" + query));
    QCOMPARE(decoded.digest.problems.contains("broken-value"), isBroken);
}

void TestTexts::charsets_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("text"); // of the field "text"
    QTest::addColumn<QByteArray>("problems");
    const auto row = [](const char *name, const HttpRequest &request, const char *text,
                        const char *problems = "") {
        QTest::newRow(name) << request << QString::fromUtf8(text) << QByteArray(problems);
    };
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray json = "application/json";
    const auto wide = [](const QByteArray &utf8, QStringEncoder::Encoding encoding,
                         QStringEncoder::Flag flag = QStringEncoder::Flag::Default) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder.encode(QString::fromUtf8(utf8)));
    };
    const QByteArray object = R"({"text":"é€😀","x":"1"})";
    row("form, none", post(form, "text=%C3%A9"), "é");
    row("form, UTF-8", post(form + "; charset=\"utf-8\"", "text=%C3%A9"), "é");
    row("form, Latin-1", post(form + ";Charset=ISO-8859-1", "text=%E9+\xe8"), "é è");
    row("form, windows-1252", post(form + "; charset=windows-1252", "text=%80%93x&a=1"), "€“x");
    row("form, none, Latin-1", post(form, "text=%E9"), "é", "invalid-utf8");
    row("form, unknown", post(form + "; charset=klingon", "text=%C3%A9"), "é", "unknown-charset");
    row("form, empty", post(form + "; charset=", "text=%C3%A9"), "é");
    row("form, its query", post(form + "; charset=latin1", "text=%E9", "/?q=%C3%A9"), "é");
    row("JSON, Latin-1", post(json + "; charset=iso-8859-1", "{\"text\":\"\xe9\"}"), "é");
    row("form, not Latin-1", post(form + "; charset=latin1", "text=%C3%B6+%E9&x=%C3%B6"), "Ã¶ é",
        "wrong-charset");
    row("form, none of it Latin-1", post(form + "; charset=latin1", "text=J%C3%B6rg"), "Jörg",
        "wrong-charset");
    row("JSON, not Latin-1", post(json + "; charset=iso-8859-1", "{\"text\":\"J\xc3\xb6rg\"}"), "Jörg",
        "wrong-charset");
    row("JSON, a word that could be UTF-8", post(json + "; charset=windows-1251", "{\"text\":\"\xcd\xb3\"}"),
        "Ні");
    row("JSON, Latin-1, escaped", post(json + "; charset=iso-8859-1", R"({"text":"\u20ac%41"})"), "€%41");
    row("JSON, ASCII", post(json + "; charset=us-ascii", R"({"text":"\u20ac"})"), "€");
    row("JSON, UTF-16", post(json + "; charset=utf-16", wide(object, QStringEncoder::Utf16LE)), "é€😀");
    row("JSON, UTF-16, big", post(json + "; charset=utf-16", wide(object, QStringEncoder::Utf16BE)), "é€😀");
    row("JSON, UTF-16LE", post(json + "; charset=utf-16le", wide(object, QStringEncoder::Utf16LE)), "é€😀");
    row("JSON, UTF-16, marked",
        post(json + "; charset=utf-16",
             wide(object, QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)),
        "é€😀");
    row("JSON, marked alone",
        post(json, wide(object, QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)), "é€😀");
    row("JSON, UTF-32", post(json + "; charset=utf-32", wide(object, QStringEncoder::Utf32BE)), "é€😀");
    row("JSON, UTF-8 marked", post(json, "\xef\xbb\xbf" + object), "é€😀");
    row("JSON, not UTF-16", post(json + "; charset=utf-16", object), "é€😀", "wrong-charset");
    row("JSON, unknown", post(json + "; charset=x-none", object), "é€😀", "unknown-charset");
    row("JSON, twice", post(json + "; a=\";charset=x\"; charset=latin1; charset=x", "{\"text\":\"\xe9\"}"),
        "é");
    row("XML, Latin-1", post("text/xml; charset=ISO-8859-1", "<lookup><text>\xe9</text></lookup>"), "é");
    row("XML, by its own word",
        post("text/xml", "<?xml version='1.0' encoding='ISO-8859-1'?><lookup><text>\xe9</text></lookup>"),
        "é");
    row("XML, both",
        post("text/xml; charset=ISO-8859-1",
             "<?xml version='1.0' encoding='ISO-8859-1'?><lookup><text>\xe9</text></lookup>"),
        "é");
    row("XML, the header wins",
        post("text/xml; charset=utf-8",
             "<?xml version='1.0' encoding='ISO-8859-1'?><lookup><text>é</text></lookup>"),
        "é");
}

void TestTexts::charsets()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QString, text);
    QFETCH(QByteArray, problems);
    const Decoded decoded = decode(request);
    const DecodedField *const found = find(decoded, "text");
    QVERIFY2(found, decodedText(decoded).constData());
    QCOMPARE(QString::fromUtf8(found->value), text);
    QByteArrayList told;
    for (const QByteArray &id : decoded.digest.problems) {
        if (id.endsWith("charset") || id.contains("utf") || id.contains("malformed"))
            told += id;
    }
    QCOMPARE(told.join(' '), problems);
    for (const DecodedField &field : decoded.fields)
        QVERIFY(field.name != "query.q" || QString::fromUtf8(field.value) == u"é");
}

void TestTexts::ownData_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char *name, const QByteArray &body, const char *field, bool isOwn) {
        QTest::newRow(name) << body << QByteArray(field) << isOwn;
    };
    row("payload", R"({"payload":{"a":{"b":1}},"conversation_uuid":"c"})", "payload.a.b", true);
    row("custom data", R"({"custom_data":{"a":1},"uuid":"u","conversation_uuid":"c","to":"1"})",
        "custom_data.a", true);
    row("headers", R"({"headers":{"a":1},"uuid":"u","status":"started"})", "headers.a", true);
    row("custom data of a user",
        R"({"type":"text","cid":"c","_embedded":{"from_user":{"custom_data":{"a":1}}}})",
        "_embedded.from_user.custom_data.a", true);
    row("custom event", R"({"type":"custom:x","cid":"c","body":{"digits":{"b":1}}})", "body.digits.b", true);
    row("user", R"({"type":"text","cid":"c","_embedded":{"from_user":{"x":1}}})", "_embedded.from_user.x",
        false);
    row("event", R"({"type":"text","cid":"c","body":{"x":{"y":1}}})", "body.x.y", false);
    row("member", R"({"type":"member:joined","cid":"c","body":{"user":{"name":"a"}}})", "body.user.name",
        false);
    row("recipient", R"({"message_uuid":"m","status":"read","to":"1","whatsapp":{"recipient":{"a":"b"}}})",
        "whatsapp.recipient.a", false);
    row("links", R"({"request_id":"r","request_status":"s","_links":{"a":{"href":"b"}}})", "_links.a.href",
        false);
    row("unknown", R"({"payload":1,"x":{"a":1},"conversation_uuid":"c"})", "x.a", false);
}

void TestTexts::ownData()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, field);
    QFETCH(const bool, isOwn);
    const Decoded decoded = decode(postJson(body));
    const DecodedField *const found = find(decoded, field);
    QVERIFY2(found, decodedText(decoded).constData());
    QVERIFY(found->label.isNull());
    QCOMPARE(found->meaning, isOwn ? QStringLiteral("Data of your own, passed on as it is.") : QString());
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestTexts)
#include "tst_texts.moc"
