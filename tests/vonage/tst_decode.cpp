// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhookfile.h"

#include <QDir>
#include <QLocale>
#include <QTest>

#include <ctime>

namespace ringback::vonage {

/// Every recorded request against the text beside it, whose times are those of UTC+1. After a change that is
/// meant, RINGBACK_RECORD=1 writes the texts anew: read the difference.
class TestDecode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void decodes_data();
    void decodes();
    void digestIsPartOfDecoding_data() { decodes_data(); }
    void digestIsPartOfDecoding();
    void losesNothing_data() { decodes_data(); }
    void losesNothing();
    void labelsEveryKind_data() { decodes_data(); }
    void labelsEveryKind();
    void findsIds_data();
    void findsIds();

private:
    QDir m_folder{QStringLiteral(RINGBACK_TEST_DATA "/vonage/requests")};
};

void TestDecode::initTestCase()
{
    qputenv("TZ", "TST-1"); // POSIX: one hour ahead of UTC, all year
    tzset();
    QLocale::setDefault(QLocale::c());
    QVERIFY(m_folder.exists());
}

void TestDecode::decodes_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("name");
    const QStringList names = m_folder.entryList({QStringLiteral("*.http")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 200);
    for (const QString &name : names) {
        const HttpRequest request = parsed(fileBytes(m_folder.filePath(name)));
        QVERIFY2(!request.method.isEmpty(), qPrintable(name));
        QTest::newRow(qPrintable(name)) << request << name.chopped(5);
    }
}

void TestDecode::decodes()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QString, name);
    const QByteArray actual = decodedText(decode(request));
    const QString path = m_folder.filePath(name + QStringLiteral(".txt"));
    if (qEnvironmentVariableIsSet("RINGBACK_RECORD")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        QSKIP("written, not compared");
    }
    const QStringList expectedLines = QString::fromUtf8(fileBytes(path)).split(u'\n');
    const QStringList actualLines = QString::fromUtf8(actual).split(u'\n');
    QCOMPARE(actualLines, expectedLines);
}

void TestDecode::digestIsPartOfDecoding()
{
    QFETCH(const HttpRequest, request);
    QCOMPARE(digestText(digest(request)), digestText(decode(request).digest));
    QVERIFY(digest(request) == decode(request).digest);
}

void TestDecode::losesNothing()
{
    QFETCH(const HttpRequest, request);
    const Decoded decoded = decode(request);
    // In a query or a form every pair is a field, in order; nested JSON text gives several.
    const QByteArrayView text = request.method == "GET" ? request.query() : QByteArrayView(request.body);
    qsizetype at = 0;
    for (const DecodedField &field : decoded.fields) {
        QVERIFY2(field.value.isValidUtf8(), field.name.constData());
        const QByteArray top = field.name.left(field.name.indexOf('.')).replace('+', "%2B");
        const qsizetype found = text.toByteArray().indexOf(top, at);
        QVERIFY2(found >= 0 || field.name.startsWith("query."), field.name.constData());
        at = std::max(at, found);
    }
}

void TestDecode::labelsEveryKind()
{
    QFETCH(const HttpRequest, request);
    QVERIFY(!kindLabel(digest(request).kind).isEmpty());
    QVERIFY(!decode(request).summary.isEmpty());
    QVERIFY(!decode(request).summary.contains(QStringLiteral("%1")));
}

void TestDecode::findsIds_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("conversation");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("message");
    const QByteArray none;
    QTest::newRow("answer") << get("/?uuid=u&conversation_uuid=c&to=1&from=2") << QByteArray("c")
                            << QByteArray("u") << none;
    QTest::newRow("transfer") << postJson(
        R"({"conversation_uuid_from":"a","conversation_uuid_to":"b","uuid":"u"})")
                              << QByteArray("b\na") << QByteArray("u") << none;
    QTest::newRow("two legs") << postJson(
        R"({"status":"human","call_uuid":"v","uuid":"u","conversation_uuid":"c","to":"1","from":"2"})")
                              << QByteArray("c") << QByteArray("u\nv") << none;
    QTest::newRow("same again") << postJson(
        R"({"status":"human","call_uuid":"u","uuid":"u","conversation_uuid":"c","to":"1","from":"2"})")
                                << QByteArray("c") << QByteArray("u") << none;
    QTest::newRow("app transfer") << postJson(
        R"({"type":"rtc:transfer","conversation_id":"c","cid":"c","body":{"transferred_from":"b"}})")
                                  << QByteArray("c\nb") << none << none;
    QTest::newRow("context") << postJson(
        R"({"message_uuid":"m","channel":"sms","message_type":"text","context":{"message_uuid":"n"}})")
                             << none << none << QByteArray("m\nn");
    const QByteArray report =
        R"({"dispatch_uuid":"d","template":"failover","status":"completed","_links":{"messages":[)";
    QTest::newRow("workflow") << postJson(
        report + R"({"message_uuid":"m"},{"message_uuid":"n"},{"message_uuid":"m"}]}})")
                              << none << none << QByteArray("\nm\nn");
    QTest::newRow("no ids") << postJson(
        report + R"({"message_uuid":"a\nb"},{"message_uuid":null},{"message_uuid":{"x":1}},{"href":"m"}]}})")
                            << none << none << none;
    QByteArray many = report;
    QByteArray kept;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray id = "11111111-2222-4333-8444-" + QByteArray::number(i).rightJustified(12, '0');
        many += R"({"message_uuid":")" + id + "\"},";
        if (kept.size() + id.size() < 1024)
            kept += '\n' + id;
    }
    many.chop(1);
    QTest::newRow("very many") << postJson(many + "]}}") << none << none << kept;
    QTest::newRow("own data") << postJson(
        R"({"status":"human","uuid":"u","conversation_uuid":"c","to":"1","from":"2","headers":{"uuid":"x"}})")
                              << QByteArray("c") << QByteArray("u") << none;
}

void TestDecode::findsIds()
{
    QFETCH(const HttpRequest, request);
    const Digest found = digest(request);
    QTEST(found.conversation, "conversation");
    QTEST(found.call, "call");
    QTEST(found.message, "message");
    QCOMPARE(firstId(found.message), found.message.split('\n').constFirst());
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestDecode)
#include "tst_decode.moc"
