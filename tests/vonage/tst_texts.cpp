// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhookfile.h"

#include <QLocale>
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
    void ownData_data();
    void ownData();
};

void TestTexts::initTestCase() { QLocale::setDefault(QLocale::c()); }

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
