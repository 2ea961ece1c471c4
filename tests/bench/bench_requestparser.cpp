// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replywriter.h"
#include "http/requestparser.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

// About 250 bytes of head and 450 of body, as a voice event comes.
QByteArray webhook()
{
    QByteArray body =
        "{\"headers\":{},\"from\":\"447700900000\",\"to\":\"447700900001\","
        "\"uuid\":\"aaaaaaaa-bbbb-cccc-dddd-0123456789ab\","
        "\"conversation_uuid\":\"CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab\","
        "\"status\":\"completed\",\"direction\":\"outbound\",\"network\":\"GB-FIXED\","
        "\"start_time\":\"2026-01-01T12:00:00.000Z\",\"end_time\":\"2026-01-01T12:00:41.000Z\","
        "\"timestamp\":\"2026-01-01T12:00:41.000Z\",\"duration\":\"41\",\"rate\":\"0.00450000\","
        "\"price\":\"0.00307500\",\"disconnected_by\":\"user\"}";
    body = body.leftJustified(450, ' ');
    return "POST /webhooks/event HTTP/1.1\r\nHost: ringback.example.com\r\nUser-Agent: Vonage Webhooks\r\n"
           "Accept: */*\r\nAccept-Encoding: gzip, deflate\r\nContent-Type: application/json\r\n"
           "X-Request-Id: 0123456789abcdef0123456789abcdef\r\nContent-Length: 450\r\n\r\n"
        + body;
}

QByteArray chunked(qsizetype chunks)
{
    QByteArray bytes = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype i = 0; i < chunks; ++i)
        bytes += "40\r\n" + QByteArray(64, 'x') + "\r\n";
    return bytes + "0\r\n\r\n";
}

QByteArray manyFields()
{
    QByteArray bytes = "GET / HTTP/1.1\r\nHost: h\r\n";
    for (int i = 0; i < 100; ++i)
        bytes += "X-Field-" + QByteArray::number(i) + ": " + QByteArray(500, 'v') + "\r\n";
    return bytes + "\r\n";
}

} // namespace

class BenchRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void writesReply();
};

void BenchRequestParser::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("pieceSize");

    const QByteArray large =
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1 << 20, 'x');
    QTest::newRow("webhook, whole") << webhook() << qsizetype(65536);
    QTest::newRow("webhook, head and body apart") << webhook() << webhook().indexOf("\r\n\r\n") + 4;
    QTest::newRow("webhook, byte by byte") << webhook() << qsizetype(1);
    QTest::newRow("50 KB head, whole") << manyFields() << qsizetype(65536);
    QTest::newRow("50 KB head, byte by byte") << manyFields() << qsizetype(1);
    QTest::newRow("64 KB in chunks of 64 bytes") << chunked(1024) << qsizetype(65536);
    QTest::newRow("1 MB body, pieces of 16 KB") << large << qsizetype(16384);
    QTest::newRow("1 MB body, byte by byte") << large << qsizetype(1);
}

void BenchRequestParser::parses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, pieceSize);

    RequestParser parser{Limits{}};
    qsizetype requests = 0;
    qsizetype rounds = 0;
    QBENCHMARK
    {
        ++rounds;
        for (qsizetype at = 0; at < bytes.size();) {
            const auto step =
                parser.feed(QByteArrayView(bytes).sliced(at, qMin(pieceSize, bytes.size() - at)));
            at += step.consumed;
            if (std::holds_alternative<Parsed>(step.outcome))
                ++requests;
        }
    }
    QCOMPARE(requests, rounds);
}

void BenchRequestParser::writesReply()
{
    const Reply reply{.status = 200,
                      .headers = {{"Content-Type", "application/json"}},
                      .body = "[{\"action\":\"talk\",\"text\":\"Hello\"}]"};
    const ReplyContext context{.requestMethod = "POST", .date = currentTime()};
    QByteArray bytes;
    QBENCHMARK { bytes = writeReply(reply, context); }
    QVERIFY(bytes.endsWith(reply.body));
}

QTEST_APPLESS_MAIN(BenchRequestParser)
#include "bench_requestparser.moc"
