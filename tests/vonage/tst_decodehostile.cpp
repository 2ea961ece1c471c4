// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhookfile.h"

#include "vonage/fieldset.h"

#include <QTest>

#include <algorithm>

namespace ringback::vonage {

namespace {

constexpr qsizetype Large = 16 * 1024 * 1024; // bytes: the largest body that is taken

QByteArray manyPairs(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += 'p' + QByteArray::number(i) + "=1&";
    return text;
}

QByteArray manyMembers(int count)
{
    QByteArray text = R"({"uuid":"u","conversation_uuid":"c","status":"completed")";
    for (int i = 0; i < count; ++i)
        text += ",\"p" + QByteArray::number(i) + "\":1";
    return text + '}';
}

/// Each entity ten times the one before: expanded, more bytes than any machine has.
QByteArray xmlBomb()
{
    QByteArray text = "<?xml version='1.0'?><!DOCTYPE lookup [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        text += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    return text + "]><lookup><request_id>&a29;</request_id></lookup>";
}

QByteArray manyAttributes(int count, const char *begin, const char *end)
{
    QByteArray text = begin;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "=''";
    return text + end;
}

QByteArray manyPrices(int count)
{
    return R"({"message_uuid":"u","status":"delivered","channel":"sms","to":"1","from":"2","usage":{"a":1)"
        + QByteArray(",\"price\":1").repeated(count) + ",\"currency\":\"USD\"}}";
}

} // namespace

/// Requests made to do harm. Any bytes give an event, bounded in the size of the request.
class TestDecodeHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysBounded_data();
    void staysBounded();
};

void TestDecodeHostile::staysBounded_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("problem"); // one of those that are found; empty: none is demanded
    const auto json = [](const char *name, const QByteArray &body, const char *problem,
                         const char *kind = "other") {
        QTest::newRow(name) << postJson(body) << QByteArray(kind) << QByteArray(problem);
    };
    const auto form = [](const char *name, const QByteArray &body, const char *problem,
                         const char *kind = "other") {
        QTest::newRow(name) << post("application/x-www-form-urlencoded", body) << QByteArray(kind)
                            << QByteArray(problem);
    };
    const auto xml = [](const char *name, const QByteArray &body, const char *problem,
                        const char *kind = "other") {
        QTest::newRow(name) << post("text/xml", body) << QByteArray(kind) << QByteArray(problem);
    };
    const int deep = 100'000;
    json("arrays, deep", QByteArray(deep, '[') + QByteArray(deep, ']'), "too-deep");
    json("objects, deep", QByteArray("{\"a\":").repeated(deep) + "1" + QByteArray(deep, '}'), "too-deep");
    json("arrays, deep, never closed", QByteArray(deep, '['), "malformed-body");
    json("deep beside a webhook",
         R"({"status":"completed","uuid":"u","conversation_uuid":"c","x":)" + QByteArray(deep, '[')
             + QByteArray(deep, ']') + '}',
         "too-deep", "voice.event.completed");
    json("one large string",
         "{\"status\":\"completed\",\"uuid\":\"u\",\"conversation_uuid\":\"" + QByteArray(Large, 'c') + "\"}",
         "", "voice.event.completed");
    json("one large string of escapes", "{\"a\":\"" + QByteArray("\\u00e9").repeated(Large / 6) + "\"}", "");
    json("one large name", "{\"" + QByteArray(Large, 'n') + "\":1}", "");
    json("a large number", "{\"a\":" + QByteArray(Large, '9') + '}', "");
    json("a million members", manyMembers(1'000'000), "too-many-fields", "voice.event.completed");
    json("a million elements", '[' + QByteArray("1,").repeated(1'000'000) + "1]", "too-many-fields");
    json("a million empty objects", '[' + QByteArray("{},").repeated(1'000'000) + "{}]", "too-many-fields");
    json("NULs", QByteArray(100'000, '\0'), "");
    json("NUL in a string", QByteArray("{\"a\":\"\0\"}", 9), "control-character");
    json("lone surrogates", R"({"a":"\ud800","b":"\udc00\ud800","\udfff":1})", "lone-surrogate");
    json("all repeated", '{' + QByteArray("\"to\":1,").repeated(100'000) + "\"to\":1}", "too-many-fields");
    json("all prices", manyPrices(99'000), "repeated-field", "messages.status");
    json("scalar", "true", "");
    json("string", "\"x\"", "");
    json("array", "[1,2,3]", "");
    json("a large price",
         R"({"request_id":"r","type":"summary","status":"failed","price":")" + QByteArray(Large / 4, '1')
             + R"("})",
         "", "verify.summary");
    json("a large price that is none",
         R"({"request_id":"r","type":"summary","status":"failed","price":"x)" + QByteArray(Large / 4, '1')
             + R"("})",
         "wrong-type", "verify.summary");
    json("a long duration",
         R"({"conversation_uuid":"c","status":"completed","duration":"1.)" + QByteArray(100'000, '0')
             + R"("})",
         "", "voice.event.completed");
    json("a duration that is none",
         R"({"conversation_uuid":"c","status":"completed","duration":"x)" + QByteArray(100'000, '0')
             + R"("})",
         "wrong-type", "voice.event.completed");
    json("a large size that is none",
         R"({"recording_url":"https://h/r","recording_uuid":"r","size":")" + QByteArray(100'000, '9')
             + R"("})",
         "", "voice.record");
    json("refers to itself", R"({"$ref":"#","a":{"$ref":"#/a"}})", "");
    form("a million parameters", manyPairs(1'000'000), "too-many-fields");
    form("one large value", "msisdn=1&to=2&messageId=3&text=" + QByteArray(Large - 40, 'x'), "",
         "sms.inbound");
    form("keywords beside a large text",
         "msisdn=15105551234&to=1&messageId=3&text=" + QByteArray(Large / 4, 'x')
             + QByteArray("&keyword=").repeated(100'000),
         "repeated-field", "sms.inbound");
    form("a million elements in a parameter",
         "conversation_uuid=c&payload=[" + QByteArray("1,").repeated(1'000'000) + "1]", "too-many-fields",
         "voice.notify");
    form("only percent signs", QByteArray(Large, '%'), "invalid-percent");
    form("only ampersands", QByteArray(Large, '&'), "");
    form("only equals signs", QByteArray(Large, '='), "");
    form("only bytes that are no UTF-8", QByteArray(Large, '\xff'), "invalid-utf8");
    xml("bomb", xmlBomb(), "document-type");
    xml("a million attributes", manyAttributes(1'000'000, "<lookup", "/>"), "too-many-fields");
    xml("many attributes inside", "<lookup><a/>" + manyAttributes(65, "<b", "/></lookup>"), "too-many-fields",
        "insight.result");
    xml("many attributes behind a break", "<lookup><a></c>" + manyAttributes(65, "<b", "/></lookup>"),
        "malformed-body", "insight.result");
    xml("many attributes behind the end", "<lookup/>" + manyAttributes(65, "<b", "/>"), "malformed-body",
        "insight.result");
    xml("a million attributes of another charset",
        manyAttributes(1'000'000, "<?xml version='1.0' encoding='ISO-8859-1'?><lookup", " b='\xe9'/>"),
        "too-many-fields");
    xml("a million attributes declared",
        manyAttributes(1'000'000, "<!DOCTYPE lookup [<!ATTLIST lookup", ">]><lookup/>"), "document-type");
    xml("deep", QByteArray("<a>").repeated(deep) + QByteArray("</a>").repeated(deep), "too-deep");
    xml("deep, a webhook", "<lookup>" + QByteArray("<a>").repeated(deep), "too-deep", "insight.result");
    xml("a million elements", "<lookup>" + QByteArray("<a/>").repeated(1'000'000) + "</lookup>",
        "too-many-fields", "insight.result");
    xml("a large attribute", "<lookup a='" + QByteArray(Large, 'a') + "'/>", "", "insight.result");
    QTest::newRow("a large query") << get("/?" + manyPairs(1000) + QByteArray(100'000, 'q'))
                                   << QByteArray("other") << QByteArray();
    QTest::newRow("nested JSON, deep")
        << get("/?uuid=u&conversation_uuid=c&to=1&sip_headers=" + QByteArray(deep, '['))
        << QByteArray("voice.answer") << QByteArray();
}

void TestDecodeHostile::staysBounded()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, problem);
    const Decoded decoded = decode(request);
    QCOMPARE(decoded.digest.kind, kind);
    QVERIFY2(problem.isEmpty() || decoded.digest.problems.contains(problem),
             decoded.digest.problems.join(' ').constData());
    const bool isOurLimit = problem.startsWith("too-"); // which is no fault of the sender's
    for (const QByteArray fault : {"malformed-body", "broken-value"})
        QVERIFY(!isOurLimit || !decoded.digest.problems.contains(fault));
    QVERIFY(decoded.fields.size() <= MaxFields + 1);
    QVERIFY(decoded.problems.size() <= 200);
    QVERIFY(decoded.summary.size() < 1000);
    qsizetype bytes = 0;
    for (const DecodedField &field : decoded.fields) {
        bytes += field.name.size() + field.value.size();
        QVERIFY(field.value.isValidUtf8());
    }
    const qsizetype names = decoded.fields.size() * 1024; // a name is cut there
    QVERIFY2(bytes <= 4 * request.size() + names, QByteArray::number(bytes).constData());
    QVERIFY(digest(request) == decoded.digest);
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestDecodeHostile)
#include "tst_decodehostile.moc"
