// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reply.h"

#include <QTest>

using namespace ringback;

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSent_data();
    void isSent();
    void knowsPhrases_data();
    void knowsPhrases();
    void findsHeaders();
    void knowsDecidingRules();
};

void TestReply::isSent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("length"); // of two bytes; -1: none

    QTest::newRow("continue") << 100 << QByteArray("POST") << -1;
    QTest::newRow("last interim") << 199 << QByteArray("POST") << -1;
    QTest::newRow("taken") << 200 << QByteArray("POST") << 2;
    QTest::newRow("taken, HEAD") << 200 << QByteArray("HEAD") << 2;
    QTest::newRow("no content") << 204 << QByteArray("POST") << -1;
    QTest::newRow("reset content") << 205 << QByteArray("POST") << 0;
    QTest::newRow("not modified") << 304 << QByteArray("GET") << -1;
    QTest::newRow("CONNECT taken") << 200 << QByteArray("CONNECT") << -1;
    QTest::newRow("last that takes CONNECT") << 299 << QByteArray("CONNECT") << -1;
    QTest::newRow("CONNECT not taken") << 300 << QByteArray("CONNECT") << 2;
    QTest::newRow("connect is another method") << 200 << QByteArray("connect") << 2;
    QTest::newRow("no method known") << 400 << QByteArray() << 2;
    QTest::newRow("goes out as 500, below") << 99 << QByteArray("POST") << 2;
    QTest::newRow("goes out as 500, above") << 1000 << QByteArray("POST") << 2;
}

void TestReply::isSent()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, method);
    QFETCH(const int, length);
    const Reply reply{.status = status,
                      .headers = {{"X-A", "1"},
                                  {"content-length", "5"},
                                  {"Transfer-Encoding", "chunked"},
                                  {"Connection", "x"},
                                  {"Date", "today"},
                                  {"X B", "1"},
                                  {"X-C", "a\r\nb"}},
                      .body = "ab"};
    Reply sent{.status = status < 100 || status > 999 ? 500 : status, .headers = {{"X-A", "1"}}, .body = {}};
    if (length >= 0)
        sent.headers.emplaceBack("Content-Length", QByteArray::number(length));
    if (length > 0 && method != "HEAD")
        sent.body = reply.body;
    QCOMPARE(asSent(reply, method), sent);
    QCOMPARE(sentStatus(reply), sent.status);
}

void TestReply::knowsPhrases_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("phrase");

    QTest::newRow("first") << 100 << QByteArray("Continue");
    QTest::newRow("200") << 200 << QByteArray("OK");
    QTest::newRow("308") << 308 << QByteArray("Permanent Redirect");
    QTest::newRow("404") << 404 << QByteArray("Not Found");
    QTest::newRow("413") << 413 << QByteArray("Content Too Large");
    QTest::newRow("431") << 431 << QByteArray("Request Header Fields Too Large");
    QTest::newRow("505") << 505 << QByteArray("HTTP Version Not Supported");
    QTest::newRow("last") << 511 << QByteArray("Network Authentication Required");
    QTest::newRow("unused") << 306 << QByteArray();
    QTest::newRow("below") << 99 << QByteArray();
    QTest::newRow("above") << 600 << QByteArray();
    QTest::newRow("negative") << -1 << QByteArray();
}

void TestReply::knowsPhrases()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, phrase);
    QCOMPARE(reasonPhrase(status).toByteArray(), phrase);
    const QByteArray number = QByteArray::number(status);
    QCOMPARE(statusText(status), phrase.isEmpty() ? number : number + ' ' + phrase);
}

void TestReply::findsHeaders()
{
    Reply reply = jsonReply("[]");
    reply.headers.emplaceBack("X-A", "1");
    reply.headers.emplaceBack("x-a", "2");
    QCOMPARE(reply.firstHeader("content-type").value(), QByteArrayView("application/json"));
    QCOMPARE(reply.firstHeader("x-A").value(), QByteArrayView("1"));
    QVERIFY(!reply.firstHeader("X"));
}

void TestReply::knowsDecidingRules()
{
    QCOMPARE(decidingRule("rule:a:b").value(), QByteArrayView("a:b"));
    QVERIFY(!decidingRule("default"));
}

QTEST_APPLESS_MAIN(TestReply)
#include "tst_reply.moc"
