// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replywriter.h"

#include <QTest>

using namespace ringback;

namespace {

constexpr Timestamp Date{std::chrono::seconds(784'111'777)};
const QByteArray DateLine = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";

} // namespace

class TestReplyWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void leavesOut_data();
    void leavesOut();
    void asksForBody();
};

void TestReplyWriter::writes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("minorVersion");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end"); // behind the headers

    const QByteArray none;
    const QByteArray body = "[1]";
    const QByteArray empty = "Content-Length: 0\r\n\r\n";
    const QByteArray whole = "Content-Length: 3\r\n\r\n[1]";
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";

    QTest::newRow("no body") << 200 << none << QByteArray("POST") << 1 << true << ok << empty;
    QTest::newRow("body") << 200 << body << QByteArray("POST") << 1 << true << ok << whole;
    QTest::newRow("closes") << 200 << body << QByteArray("POST") << 1 << false << ok
                            << QByteArray("Content-Length: 3\r\nConnection: close\r\n\r\n[1]");
    QTest::newRow("HTTP/1.0 persists")
        << 200 << body << QByteArray("POST") << 0 << true << ok
        << QByteArray("Content-Length: 3\r\nConnection: keep-alive\r\n\r\n[1]");
    QTest::newRow("HTTP/1.0 closes") << 200 << body << QByteArray("POST") << 0 << false << ok
                                     << QByteArray("Content-Length: 3\r\nConnection: close\r\n\r\n[1]");
    QTest::newRow("HEAD") << 200 << body << QByteArray("HEAD") << 1 << true << ok
                          << QByteArray("Content-Length: 3\r\n\r\n");
    QTest::newRow("another method called head")
        << 200 << body << QByteArray("head") << 1 << true << ok << whole;
    QTest::newRow("204") << 204 << body << QByteArray("POST") << 1 << true
                         << QByteArray("HTTP/1.1 204 No Content\r\n") << QByteArray("\r\n");
    QTest::newRow("205") << 205 << body << QByteArray("POST") << 1 << true
                         << QByteArray("HTTP/1.1 205 Reset Content\r\n") << empty;
    QTest::newRow("304") << 304 << body << QByteArray("GET") << 1 << true
                         << QByteArray("HTTP/1.1 304 Not Modified\r\n") << QByteArray("\r\n");
    QTest::newRow("103") << 103 << body << QByteArray("GET") << 1 << true << QByteArray("HTTP/1.1 103 \r\n")
                         << QByteArray("\r\n");
    QTest::newRow("error") << 503 << body << QByteArray("GET") << 1 << true
                           << QByteArray("HTTP/1.1 503 Service Unavailable\r\n") << whole;
    QTest::newRow("unknown status") << 299 << body << QByteArray("GET") << 1 << true
                                    << QByteArray("HTTP/1.1 299 \r\n") << whole;
    QTest::newRow("status of four digits") << 2000 << none << QByteArray("GET") << 1 << true
                                           << QByteArray("HTTP/1.1 500 Internal Server Error\r\n") << empty;
    QTest::newRow("negative status") << -200 << none << QByteArray("GET") << 1 << true
                                     << QByteArray("HTTP/1.1 500 Internal Server Error\r\n") << empty;
    QTest::newRow("CONNECT taken") << 200 << body << QByteArray("CONNECT") << 1 << false << ok
                                   << QByteArray("Connection: close\r\n\r\n");
    QTest::newRow("CONNECT not taken") << 405 << body << QByteArray("CONNECT") << 1 << false
                                       << QByteArray("HTTP/1.1 405 Method Not Allowed\r\n")
                                       << QByteArray("Content-Length: 3\r\nConnection: close\r\n\r\n[1]");
    const QByteArray large(100'000, '\0');
    QTest::newRow("large binary body") << 200 << large << QByteArray("POST") << 1 << true << ok
                                       << QByteArray("Content-Length: 100000\r\n\r\n" + large);
}

void TestReplyWriter::writes()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, method);
    QFETCH(const int, minorVersion);
    QFETCH(const bool, keepAlive);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    const Reply reply{.status = status, .headers = {{"X-A", "1"}, {"x-a", ""}}, .body = body};
    const QByteArray bytes = writeReply(reply, {method, minorVersion, keepAlive, Date});
    QCOMPARE(bytes, QByteArray(start + DateLine + "X-A: 1\r\nx-a: \r\n" + end));
}

void TestReplyWriter::leavesOut_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("written");

    const auto row = [](const char *label, const QByteArray &name, const QByteArray &value, bool written) {
        QTest::newRow(label) << name << value << written;
    };
    row("plain", "X", "y", true);
    row("above ASCII", "X", "\xc3\xa9", true);
    row("tab", "X", "a\tb", true);
    row("value that splits", "X", "y\r\nSet-Cookie: a=b", false);
    row("line feed", "X", "y\n", false);
    row("carriage return", "X", "\ry", false);
    row("NUL", "X", QByteArray("y\0z", 3), false);
    row("escape", "X", "y\x1b[31m", false);
    row("DEL", "X", "y\x7f", false);
    row("no name", "", "y", false);
    row("name with a colon", "X: y\r\nZ", "y", false);
    row("name with a space", "X ", "y", false);
    row("name above ASCII", "X\xc3\xa9", "y", false);
    row("name with NUL", QByteArray("X\0", 2), "y", false);
    row("length of its own", "content-length", "999", false);
    row("date of its own", "DATE", "today", false);
    row("connection of its own", "Connection", "upgrade", false);
    row("coding of its own", "Transfer-encoding", "chunked", false);
    row("like one of ours", "Content-Lengths", "999", true);
}

void TestReplyWriter::leavesOut()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, written);
    const Reply reply{.status = 200, .headers = {{name, value}}, .body = {}};
    const QByteArray line = written ? QByteArray(name + ": " + value + "\r\n") : QByteArray();
    QCOMPARE(writeReply(reply, {"GET", 1, true, Date}),
             QByteArray("HTTP/1.1 200 OK\r\n" + DateLine + line + "Content-Length: 0\r\n\r\n"));
}

void TestReplyWriter::asksForBody()
{
    QCOMPARE(continueReply().toByteArray(), "HTTP/1.1 100 Continue\r\n\r\n");
}

QTEST_APPLESS_MAIN(TestReplyWriter)
#include "tst_replywriter.moc"
