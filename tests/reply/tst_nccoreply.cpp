// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/nccoreply.h"

#include "ncco/templates.h"
#include "vonage/decode.h"

#include <QTest>

using namespace ringback;

class TestNccoReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fills_data();
    void fills();
    void builtin();
    void faults_data();
    void faults();
};

namespace {

Event inputEvent()
{
    Event event;
    event.request = {.method = "POST",
                     .target = "/webhooks/input?extra=1%202",
                     .minorVersion = 1,
                     .fieldSection = "Content-Type: application/json\r\n",
                     .body =
                         R"({"from":"447700900001","to":"447700900002","uuid":"aaaa","conversation_uuid":)"
                         R"("CON-bbbb","timestamp":"2026-11-25T10:00:00Z","speech":{},)"
                         R"("dtmf":{"digits":"1\"2","timed_out":false}})",
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
    row("boolean", R"(["{dtmf.timed_out}"])", R"(["false"])");
    row("of the query", R"(["{query.extra}"])", R"(["1 2"])");
    row("no such field", R"(["{from} {dtmf.keys}"])", nullptr);
    QTest::newRow("unknown base URL") << QByteArray(R"(["{base_url}"])") << QByteArray() << QByteArray();
}

void TestNccoReply::fills()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, baseUrl);
    QFETCH(QByteArray, filled);
    const auto reply = filledReply({.builtin = {}, .text = text}, inputEvent(), baseUrl);
    QCOMPARE(reply.has_value(), !filled.isNull());
    if (reply) {
        QCOMPARE(reply->body, filled);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->headers.size(), 1);
    }
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
    QTest::newRow("only a warning") << QByteArray(R"([{"action":"talk","text":"hi","volume":1}])") << true;
}

void TestNccoReply::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isFine);
    const auto fault = faultOfTemplate(text);
    QCOMPARE(!fault, isFine);
    QVERIFY(!fault || !fault->isEmpty());
}

QTEST_APPLESS_MAIN(TestNccoReply)
#include "tst_nccoreply.moc"
