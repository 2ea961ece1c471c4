// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "netharness.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimer>

#include <numeric>

using namespace ringback;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray get(const QByteArray &path) { return "GET /" + path + " HTTP/1.1\r\nHost: a\r\n\r\n"; }

QByteArray postHead(qint64 length, const QByteArray &field = {})
{
    return "POST /p HTTP/1.1\r\nHost: a\r\n" + field + "Content-Length: " + QByteArray::number(length)
        + "\r\n\r\n";
}

// The beginning of a ClientHello (RFC 8446 section 5.1).
const QByteArray TlsHello = QByteArray::fromHex("16030100c8010000c40303") + QByteArray(190, '\x5a');

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers_data();
    void delivers();
    void tellsWhoSentAndWhen();
    void answersInOrder();
    void answersOnceAndOnlyWhatIsAsked();
    void writesAnswersOfOneCallTogether();
    void readsAheadUpToTheLimit();
    void answersAfterHalfClose_data();
    void answersAfterHalfClose();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void sendsNoBodyToHead();
    void sendsNoBodyToARefusedHead();
    void saysContinue();
    void saysContinueBehindEarlierAnswers();
    void givesABodyTimeThatComesWithoutContinue();
    void saysNoContinueWhenTheBodyIsThere();
    void refuses_data();
    void refuses();
    void refusesBehindEarlierAnswers();
    void survivesRandomBytes();
    void tellsASenderThatGoesOn();
    void refusesWhenOverloaded();
    void countsUntilSettled_data();
    void countsUntilSettled();
    void boundsWhatIsRecordedOfRefusals();
    void recordsWhatWasBrokenOff_data();
    void recordsWhatWasBrokenOff();
    void noticesThatTheSenderIsGone_data();
    void noticesThatTheSenderIsGone();
    void tellsWhatASenderLeft_data();
    void tellsWhatASenderLeft();
    void noticesThatAHeldSenderIsGone_data();
    void noticesThatAHeldSenderIsGone();
    void holdsForWhoHasHalfClosed_data();
    void holdsForWhoHasHalfClosed();
    void answersBehindAHeldOneInOrder();
    void breaksOff_data();
    void breaksOff();
    void breaksOffInItsTurn();
    void doesNotReadWhoDoesNotRead();
    void timesOut_data();
    void timesOut();
    void dropsWhoStalls();
    void letsABodyComeSteadily();
    void endsABodyThatStalls_data();
    void endsABodyThatStalls();
    void waitsForAnswersWithoutEnd();
    void countsNoPauseTwice_data();
    void countsNoPauseTwice();
};

void TestConnection::delivers_data()
{
    QTest::addColumn<QString>("fixture");
    QTest::addColumn<qsizetype>("pieceSize");
    QTest::addColumn<QByteArrayList>("requests");
    const QList<std::pair<QString, QByteArrayList>> fixtures{
        {u"get"_s, {"GET /webhooks/inbound?msisdn=447700900001 "}},
        {u"post"_s, {"POST /webhooks/event {\"status\":\"completed\"}"}},
        {u"chunked"_s, {"POST /chunked hello, world"}},
        {u"two-in-one"_s, {"POST /first one", "PUT /second two"}},
    };
    for (const qsizetype size : {1, 7, 4096}) {
        for (const auto &[name, requests] : fixtures)
            QTest::addRow("%s/%d", qPrintable(name), int(size)) << name << size << requests;
    }
}

void TestConnection::delivers()
{
    QFETCH(const QString, fixture);
    QFETCH(const qsizetype, pieceSize);
    QFETCH(const QByteArrayList, requests);
    TestServer server;
    server.answersAtOnce = true;
    server.replyBody = "thanks";
    TestClient client(server.listen());
    QVERIFY(client.connected());
    const QByteArray bytes = testData(fixture + u".http"_s);
    QVERIFY(!bytes.isEmpty());
    client.send(bytes, pieceSize);
    QTRY_COMPARE(client.replies(), QByteArrayList(requests.size(), "200 thanks"));
    QCOMPARE(server.summary(), requests);
    QCOMPARE(server.endedCount(true), requests.size());
    QVERIFY(!client.closed());
}

void TestConnection::tellsWhoSentAndWhen()
{
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    const Timestamp before = currentTime();
    client.send(get("x"));
    QTRY_COMPARE(server.arrivals.size(), 1);
    const Arrival &arrival = server.arrivals.first();
    QCOMPARE(arrival.peer.address.text(), "127.0.0.1");
    QCOMPARE(arrival.peer.port, client.socket.localPort());
    QVERIFY(arrival.receivedAt >= before && arrival.receivedAt <= currentTime());
    QVERIFY(arrival.headComplete);
    QVERIFY(arrival.exchange.value > 0);
    QVERIFY(server.ended.isEmpty());
    server.answer(arrival);
    QCOMPARE(server.ended.size(), 1); // told before answer() returns
    QVERIFY(server.ended.first().sent);
    QCOMPARE(server.ended.first().exchange, arrival.exchange);
    QVERIFY(server.ended.first().after > 0us && server.ended.first().after <= currentTime() - before);
}

void TestConnection::answersInOrder()
{
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(get("0") + get("1") + get("2") + get("3"));
    QTRY_COMPARE(server.arrivals.size(), 4);
    for (const int i : {3, 1, 2}) {
        server.answer(server.arrivals.at(i), "answer " + QByteArray::number(i));
        QVERIFY(server.ended.isEmpty());
    }
    server.answer(server.arrivals.at(0), "answer 0");
    QTRY_COMPARE(client.replies(),
                 (QByteArrayList{"200 answer 0", "200 answer 1", "200 answer 2", "200 answer 3"}));
    QCOMPARE(server.endedCount(true), 4);
}

void TestConnection::answersOnceAndOnlyWhatIsAsked()
{
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(get("0") + get("1"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    server.answer(server.arrivals.at(1), "one");
    server.answer(server.arrivals.at(1), "one again");
    server.listener.answer({{.exchange = {.value = 4711}, .reply = {}}});
    server.answer(server.arrivals.at(0), "nought");
    server.answer(server.arrivals.at(0), "nought again");
    client.send(get("2"));
    QTRY_COMPARE(server.arrivals.size(), 3);
    server.answer(server.arrivals.at(2), "two");
    QTRY_COMPARE(client.replies(), (QByteArrayList{"200 nought", "200 one", "200 two"}));
}

void TestConnection::writesAnswersOfOneCallTogether()
{
    TestServer server;
    TestClient first(server.listen());
    QVERIFY(first.connected());
    first.send(get("0") + get("1") + get("2"));
    QTRY_COMPARE(server.arrivals.size(), 3);
    QList<Answer> answers;
    for (const int i : {2, 0, 1})
        answers.append({.exchange = server.arrivals.at(i).exchange,
                        .reply = {.status = 200, .headers = {}, .body = QByteArray::number(i)}});
    server.listener.answer(answers);
    QCOMPARE(server.ended.size(), 3);
    QTRY_COMPARE(first.replies(), (QByteArrayList{"200 0", "200 1", "200 2"}));
}

void TestConnection::readsAheadUpToTheLimit()
{
    TestServer server({.pipelined = 4});
    TestClient client(server.listen());
    QVERIFY(client.connected());
    QByteArray bytes;
    QByteArrayList expected;
    for (int i = 0; i < 100; ++i) {
        bytes += get(QByteArray::number(i));
        expected.append("200 /" + QByteArray::number(i));
    }
    client.send(bytes);
    QTRY_COMPARE(server.arrivals.size(), 4);
    QVERIFY(!QTest::qWaitFor([&] { return server.arrivals.size() > 4; }, 30));
    for (int i = 0; i < 100; ++i) {
        QTRY_VERIFY(server.arrivals.size() > i);
        QVERIFY(server.arrivals.size() <= i + 4);
        server.answer(server.arrivals.at(i), server.arrivals.at(i).request.target);
    }
    QTRY_COMPARE(client.replies(), expected);
}

void TestConnection::answersAfterHalfClose_data()
{
    QTest::addColumn<bool>("beforeArrival");
    QTest::addRow("closed with the last request") << true;
    QTest::addRow("closed while waiting") << false;
}

void TestConnection::answersAfterHalfClose()
{
    QFETCH(const bool, beforeArrival);
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.socket.write(get("0") + get("1") + get("2"));
    client.socket.flush();
    if (beforeArrival)
        client.shutdownWriting();
    QTRY_COMPARE(server.arrivals.size(), 3);
    if (!beforeArrival)
        client.shutdownWriting();
    QVERIFY(!QTest::qWaitFor([&] { return client.closed() || !server.ended.isEmpty(); }, 20));
    for (const int i : {2, 1, 0})
        server.answer(server.arrivals.at(i), QByteArray::number(i));
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.replies(), (QByteArrayList{"200 0", "200 1", "200 2 close"}));
    QCOMPARE(client.socket.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(server.endedCount(true), 3);
}

void TestConnection::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    QTest::addRow("1.1") << get("x") << false;
    QTest::addRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n")
                               << true;
    QTest::addRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true;
    QTest::addRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                                    << false;
}

void TestConnection::closesWhenAsked()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, closes);
    TestServer server;
    server.answersAtOnce = true;
    server.replyBody = "done";
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(request + get("next"));
    if (closes) {
        QTRY_VERIFY(client.closed());
        QCOMPARE(client.replies(), QByteArrayList{"200 done close"});
        QCOMPARE(server.arrivals.size(), 1);
    } else {
        QTRY_COMPARE(client.replies(), (QByteArrayList{"200 done", "200 done"}));
        QVERIFY(!client.closed());
    }
}

void TestConnection::sendsNoBodyToHead()
{
    TestServer server;
    server.answersAtOnce = true;
    server.replyBody = "not for you";
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(client.replies(true), (QByteArrayList{"200", "200"}));
    QCOMPARE(client.received.count("Content-Length: 11\r\n"), 2);
}

void TestConnection::sendsNoBodyToARefusedHead()
{
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\nBad Name: x\r\n\r\n");
    QTRY_VERIFY(client.closed());
    QVERIFY(client.received.startsWith("HTTP/1.1 400 "));
    QVERIFY2(client.received.endsWith("\r\n\r\n"), client.received.constData());
}

void TestConnection::saysContinue()
{
    TestServer server;
    server.answersAtOnce = true;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(postHead(4, "Expect: 100-continue\r\n"));
    QTRY_COMPARE(client.replies(), QByteArrayList{"100"});
    QVERIFY(server.arrivals.isEmpty());
    client.send("body");
    QTRY_COMPARE(client.replies(), (QByteArrayList{"100", "200"}));
    QCOMPARE(server.summary(), QByteArrayList{"POST /p body"});
}

void TestConnection::saysContinueBehindEarlierAnswers()
{
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(get("x") + postHead(4, "Expect: 100-continue\r\n"));
    QTRY_COMPARE(server.arrivals.size(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return !client.received.isEmpty(); }, 20));
    server.answer(server.arrivals.first(), "x");
    QTRY_COMPARE(client.replies(), (QByteArrayList{"200 x", "100"}));
    client.send("body");
    QTRY_COMPARE(server.arrivals.size(), 2);
    server.answer(server.arrivals.last(), "p");
    QTRY_COMPARE(client.replies(), (QByteArrayList{"200 x", "100", "200 p"}));
}

void TestConnection::givesABodyTimeThatComesWithoutContinue()
{
    TestServer server({.bodyGrace = 200ms});
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(get("x") + postHead(4, "Expect: 100-continue\r\n"));
    QTRY_COMPARE(server.arrivals.size(), 1);
    QTest::qWait(300); // its turn has not come
    client.send("b");
    QVERIFY(!QTest::qWaitFor([&] { return server.arrivals.size() > 1; }, 100));
    client.send("ody");
    QTRY_COMPARE(server.summary(), (QByteArrayList{"GET /x ", "POST /p body"}));
}

void TestConnection::saysNoContinueWhenTheBodyIsThere()
{
    TestServer server;
    server.answersAtOnce = true;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(postHead(4, "Expect: 100-continue\r\n") + "body");
    QTRY_COMPARE(client.replies(), QByteArrayList{"200"});
}

void TestConnection::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<RefusalReason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("headComplete");
    QTest::addRow("no HTTP") << QByteArray("EHLO example.test\r\n\r\n") << RefusalReason::NotHttp << 400
                             << false;
    QTest::addRow("TLS hello") << TlsHello << RefusalReason::TlsOnPlainPort << 400 << false;
    QTest::addRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << RefusalReason::MissingHost << 400
                             << true;
    QTest::addRow("version") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n") << RefusalReason::BadVersion
                             << 505 << false;
    QTest::addRow("line") << "GET /" + QByteArray(20'000, 'a') << RefusalReason::LineTooLong << 414 << false;
    QTest::addRow("header") << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(70'000, 'a')
                            << RefusalReason::HeaderTooLarge << 431 << false;
    QTest::addRow("1 GB body") << postHead(1'000'000'000) << RefusalReason::BodyTooLarge << 413 << true;
    QTest::addRow("1 GB body expecting")
        << postHead(1'000'000'000, "Expect: 100-continue\r\n") << RefusalReason::BodyTooLarge << 413 << true;
    QTest::addRow("coding") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n")
                            << RefusalReason::UnknownCoding << 501 << true;
}

void TestConnection::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const RefusalReason, reason);
    QFETCH(const int, status);
    QFETCH(const bool, headComplete);
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(bytes);
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.socket.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(client.replies(), QByteArrayList{QByteArray::number(status) + " close"});
    QCOMPARE(server.arrivals.size(), 1);
    const Arrival &arrival = server.arrivals.first();
    QVERIFY(arrival.refusal);
    QCOMPARE(arrival.refusal->reason, reason);
    QCOMPARE(arrival.refusal->status, status);
    QCOMPARE(arrival.headComplete, headComplete);
    if (!headComplete)
        QVERIFY(!arrival.request.body.isEmpty() && bytes.startsWith(arrival.request.body));
    QCOMPARE(server.ended.size(), 1);
    QVERIFY(server.ended.first().sent);
    QCOMPARE(server.ended.first().exchange, arrival.exchange);
}

void TestConnection::refusesBehindEarlierAnswers()
{
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(get("x") + "rubbish\r\n\r\n" + get("y"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    QVERIFY(server.arrivals.at(1).refusal);
    QVERIFY(!QTest::qWaitFor([&] { return !client.received.isEmpty(); }, 20));
    server.answer(server.arrivals.first(), "x");
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.replies(), (QByteArrayList{"200 x", "400 close"}));
    QCOMPARE(server.endedCount(true), 2);
}

void TestConnection::survivesRandomBytes()
{
    TestServer server;
    server.answersAtOnce = true;
    const quint16 port = server.listen();
    QRandomGenerator random(20261123);
    for (int round = 0; round < 40; ++round) {
        TestClient client(port);
        QVERIFY(client.connected());
        QByteArray bytes = round % 2 ? get("x") : QByteArray();
        for (int i = random.bounded(1, 3000); i > 0; --i)
            bytes += char(random.bounded(256));
        client.send(bytes);
        client.shutdownWriting();
        QTRY_VERIFY(client.closed());
        QCOMPARE(client.socket.error(), QAbstractSocket::RemoteHostClosedError);
    }
    QTRY_COMPARE(server.ended.size(), server.arrivals.size());
    QVERIFY(server.arrivals.size() >= 40);
}

void TestConnection::tellsASenderThatGoesOn()
{
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(postHead(1'000'000'000));
    client.socket.write(QByteArray(8 * 1024 * 1024, 'x')); // more than the system's buffers take
    QTRY_COMPARE(client.replies(), QByteArrayList{"413 close"});
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.socket.error(), QAbstractSocket::RemoteHostClosedError); // and not a reset
}

void TestConnection::refusesWhenOverloaded()
{
    TestServer server({.bytesInFlight = 300'000});
    const quint16 port = server.listen();
    TestClient holder(port);
    QVERIFY(holder.connected());
    holder.send(postHead(200'000) + QByteArray(200'000, 'x'));
    QTRY_COMPARE(server.arrivals.size(), 1);
    TestClient second(port);
    QVERIFY(second.connected());
    second.send(postHead(200'000) + QByteArray(150'000, 'x'));
    QTRY_COMPARE(second.replies(), QByteArrayList{"503 close"});
    QCOMPARE(server.arrivals.size(), 2);
    QCOMPARE(server.arrivals.at(1).refusal->reason, RefusalReason::Overloaded);
    QVERIFY(server.arrivals.at(1).headComplete);
    QCOMPARE(server.arrivals.at(1).request.target, "/p");
    QVERIFY(server.arrivals.at(1).request.body.isEmpty());
    server.answer(server.arrivals.first());
    QTRY_COMPARE(holder.replies(), QByteArrayList{"200"});
    second.socket.abort();
    TestClient third(port); // there is room again
    QVERIFY(third.connected());
    third.send(postHead(200'000) + QByteArray(200'000, 'x'));
    QTRY_COMPARE(server.arrivals.size(), 3);
    QVERIFY(!server.arrivals.at(2).refusal);
}

void TestConnection::countsUntilSettled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("leaves");
    const QByteArray body(200'000, 'x');
    QTest::addRow("answered") << postHead(200'000) + body << true << false;
    QTest::addRow("sender gone") << postHead(200'000) + body << false << true;
    QTest::addRow("sender gone in the middle") << postHead(250'000) + body << false << true;
    QTest::addRow("refused") << "POST /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n30d40\r\n"
            + body + "rubbish\r\n"
                             << false << false;
}

void TestConnection::countsUntilSettled()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, answered);
    QFETCH(const bool, leaves);
    constexpr qint64 Limit = 1'000'000;
    TestServer server({.bytesInFlight = Limit});
    server.settlesRefused = false;
    const quint16 port = server.listen();
    TestClient first(port);
    QVERIFY(first.connected());
    first.send(bytes);
    QTRY_COMPARE(first.socket.bytesToWrite(), 0);
    if (leaves)
        first.reset();
    QTRY_COMPARE(server.arrivals.size(), 1);
    const qint64 held = server.arrivals.first().heldBytes;
    QVERIFY2(held > 100'000 && held < Limit / 2, qPrintable(QString::number(held)));
    if (answered)
        server.listener.answer({{.exchange = server.arrivals.first().exchange, .reply = {}}});
    QTRY_COMPARE(server.ended.size(), 1);

    const QByteArray request = postHead(Limit - held) + QByteArray(Limit - held, 'y');
    TestClient second(port);
    QVERIFY(second.connected());
    second.send(request);
    QTRY_COMPARE(second.replies(), QByteArrayList{"503 close"});
    QCOMPARE(server.arrivals.size(), 2);
    QVERIFY(server.arrivals.at(1).request.body.isEmpty());

    server.listener.settle(held + server.arrivals.at(1).heldBytes);
    TestClient third(port);
    QVERIFY(third.connected());
    third.send(request);
    QTRY_COMPARE(server.arrivals.size(), 3);
    QVERIFY(!server.arrivals.at(2).refusal);
}

void TestConnection::boundsWhatIsRecordedOfRefusals()
{
    TestServer server({.bytesInFlight = 400'000});
    server.settlesRefused = false;
    const quint16 port = server.listen();
    TestClient holder(port);
    QVERIFY(holder.connected());
    holder.send(postHead(390'000) + QByteArray(390'000, 'x'));
    QTRY_COMPARE(server.arrivals.size(), 1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not recorded"_s));
    const QByteArray request =
        postHead(20'000, "X: " + QByteArray(5'000, 'f') + "\r\n") + QByteArray(20'000, 'x');
    for (int i = 0; i < 30; ++i) {
        TestClient client(port);
        QVERIFY(client.connected());
        client.send(request);
        QTRY_COMPARE(client.replies(), QByteArrayList{"503 close"}); // recorded or not
    }
    const auto inFlight = [&server] {
        return std::accumulate(server.arrivals.begin(), server.arrivals.end(), qint64(0),
                               [](qint64 sum, const Arrival &arrival) { return sum + arrival.heldBytes; });
    };
    QVERIFY2(inFlight() > 440'000 && inFlight() <= 450'000, qPrintable(QString::number(inFlight())));
    QTRY_COMPARE(server.ended.size(), server.arrivals.size() - 1); // of what was not recorded nothing is told
    server.listener.settle(inFlight() - server.arrivals.first().heldBytes);
    server.answer(server.arrivals.first());
    TestClient later(port);
    QVERIFY(later.connected());
    const qsizetype before = server.arrivals.size();
    later.send(postHead(390'000) + QByteArray(390'000, 'x'));
    QTRY_COMPARE(server.arrivals.size(), before + 1);
    QVERIFY(!server.arrivals.last().refusal);
}

void TestConnection::recordsWhatWasBrokenOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("headComplete");
    QTest::addColumn<QByteArray>("body");
    for (const bool reset : {false, true}) {
        const char *how = reset ? "reset" : "closed";
        QTest::addRow("head, %s", how)
            << QByteArray("POST /p HT") << reset << false << QByteArray("POST /p HT");
        QTest::addRow("body, %s", how) << postHead(10) + "12345" << reset << true << QByteArray("12345");
    }
}

void TestConnection::recordsWhatWasBrokenOff()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, reset);
    QFETCH(const bool, headComplete);
    QFETCH(const QByteArray, body);
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(bytes);
    if (reset)
        client.reset();
    else
        client.socket.disconnectFromHost();
    QTRY_COMPARE(server.summary(), QByteArrayList{"refused 12 0"});
    QCOMPARE(server.arrivals.first().headComplete, headComplete);
    QCOMPARE(server.arrivals.first().request.body, body);
    QCOMPARE(server.arrivals.first().refusal->stoppedAt, bytes.size());
    QCOMPARE(server.endedCount(false), 1);
}

void TestConnection::noticesThatTheSenderIsGone_data()
{
    QTest::addColumn<qsizetype>("pipelined");
    QTest::addRow("while reading on") << qsizetype(64);
    QTest::addRow("while not reading") << qsizetype(2);
}

void TestConnection::noticesThatTheSenderIsGone()
{
    QFETCH(const qsizetype, pipelined);
    TestServer server({.pipelined = pipelined});
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(get("0") + get("1"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    client.reset();
    QTRY_COMPARE(server.endedCount(false), 2);
    server.answer(server.arrivals.first(), "too late");
    QCOMPARE(server.ended.size(), 2);
}

void TestConnection::tellsWhatASenderLeft_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addRow("resets") << true;
    QTest::addRow("closes") << false;
}

/// More than is read ahead has come when the sender leaves.
void TestConnection::tellsWhatASenderLeft()
{
    QFETCH(const bool, reset);
    TestServer server({.pipelined = 4});
    TestClient client(server.listen());
    QVERIFY(client.connected());
    QByteArray bytes;
    QByteArrayList expected;
    for (int i = 0; i < 10; ++i) {
        bytes += get(QByteArray::number(i));
        expected.append("GET /" + QByteArray::number(i) + ' ');
    }
    expected.append("refused " + QByteArray::number(int(RefusalReason::Incomplete)) + " 0");
    client.send(bytes + "GET /half");
    QTRY_COMPARE(server.arrivals.size(), 4);
    if (reset)
        client.reset();
    else
        client.socket.abort();
    server.answer(server.arrivals.first(), "too late");
    QTRY_COMPARE(server.summary(), expected);
    QTRY_COMPARE(server.endedCount(false) + server.endedCount(true), 11);
    QVERIFY(server.endedCount(false) >= 10);
}

void TestConnection::noticesThatAHeldSenderIsGone_data()
{
    QTest::addColumn<QByteArray>("last"); // of three requests
    QTest::addColumn<qsizetype>("held");  // which of them
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("leavesFirst");
    const QByteArray last = "GET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    QTest::addRow("closes") << get("2") << qsizetype(0) << false << false;
    QTest::addRow("closes, the last is held") << get("2") << qsizetype(2) << false << false;
    QTest::addRow("closes before it is held") << get("2") << qsizetype(0) << false << true;
    QTest::addRow("closes, nothing was to follow") << last << qsizetype(2) << false << false;
    QTest::addRow("closes before it is held, nothing was to follow") << last << qsizetype(2) << false << true;
    QTest::addRow("closes, more came than was to follow")
        << last + QByteArray(100'000, 'x') << qsizetype(2) << false << false;
    QTest::addRow("resets") << get("2") << qsizetype(0) << true << false;
    QTest::addRow("resets before it is held") << get("2") << qsizetype(0) << true << true;
}

void TestConnection::noticesThatAHeldSenderIsGone()
{
    QFETCH(const QByteArray, last);
    QFETCH(const qsizetype, held);
    QFETCH(const bool, reset);
    QFETCH(const bool, leavesFirst);
    TestServer server;
    const quint16 port = server.listen();
    TestClient client(port);
    QVERIFY(client.connected());
    client.send(get("0") + get("1") + last);
    QTRY_COMPARE(server.arrivals.size(), 3);
    const auto leave = [&client, reset] {
        if (reset)
            client.reset();
        else
            client.socket.disconnectFromHost();
    };
    if (leavesFirst)
        leave();
    server.listener.hold({server.arrivals.at(held).exchange});
    if (!leavesFirst)
        leave();
    QTRY_COMPARE(server.endedCount(false), 3);
    for (const Arrival &arrival : std::as_const(server.arrivals))
        server.answer(arrival, "too late");
    server.listener.hold({server.arrivals.at(held).exchange});
    QCOMPARE(server.ended.size(), 3);
    TestClient next(port);
    next.send(get("3"));
    QTRY_COMPARE(server.arrivals.size(), 4);
    server.answer(server.arrivals.last(), "next");
    QTRY_COMPARE(next.replies(), QByteArrayList{"200 next"});
}

void TestConnection::holdsForWhoHasHalfClosed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closesFirst");
    QTest::addColumn<QByteArrayList>("meanwhile");
    QTest::addRow("before it is held") << get("x") << true << QByteArrayList{"100"};
    QTest::addRow("while it is held") << get("x") << false << QByteArrayList{"100"};
    QTest::addRow("1.0 knows no interim answer")
        << QByteArray("GET / HTTP/1.0\r\n\r\n") << false << QByteArrayList{};
    QTest::addRow("nothing was to follow")
        << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n") << false
        << QByteArrayList{"100"};
}

void TestConnection::holdsForWhoHasHalfClosed()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, closesFirst);
    QFETCH(const QByteArrayList, meanwhile);
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(request);
    if (closesFirst)
        client.shutdownWriting();
    QTRY_COMPARE(server.arrivals.size(), 1);
    server.listener.hold({server.arrivals.first().exchange});
    if (!closesFirst)
        client.shutdownWriting();
    QTRY_COMPARE(client.replies(), meanwhile);
    QVERIFY(!QTest::qWaitFor([&] { return client.closed() || !server.ended.isEmpty(); }, 50));
    QCOMPARE(client.replies(), meanwhile); // asked once
    server.answer(server.arrivals.first(), "by hand");
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.replies(), meanwhile + QByteArrayList{"200 by hand close"});
    QCOMPARE(server.endedCount(true), 1);
}

void TestConnection::answersBehindAHeldOneInOrder()
{
    TestServer server;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(get("0") + get("1") + get("2"));
    QTRY_COMPARE(server.arrivals.size(), 3);
    server.listener.hold({server.arrivals.at(1).exchange});
    server.answer(server.arrivals.at(2), "2");
    server.answer(server.arrivals.at(0), "0");
    QTRY_COMPARE(client.replies(), QByteArrayList{"200 0"});
    client.send(get("3")); // it is read on meanwhile
    QTRY_COMPARE(server.arrivals.size(), 4);
    server.answer(server.arrivals.at(3), "3");
    QCOMPARE(server.ended.size(), 1);
    server.answer(server.arrivals.at(1), "1, by hand");
    QTRY_COMPARE(client.replies(), (QByteArrayList{"200 0", "200 1, by hand", "200 2", "200 3"}));
    QCOMPARE(server.endedCount(true), 4);
    QVERIFY(!client.closed());
}

void TestConnection::breaksOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("requests");
    QTest::addColumn<int>("answered"); // before the next one is broken off
    QTest::addRow("alone") << get("0") << QByteArrayList{"GET /0 "} << 0;
    QTest::addRow("others behind it")
        << get("0") + get("1") + get("2") << QByteArrayList{"GET /0 ", "GET /1 ", "GET /2 "} << 0;
    QTest::addRow("others before it")
        << get("0") + get("1") + get("2") << QByteArrayList{"GET /0 ", "GET /1 ", "GET /2 "} << 2;
    QTest::addRow("another comes in")
        << get("0") + postHead(10) + "12345" << QByteArrayList{"GET /0 ", "refused 12 0"} << 0;
}

void TestConnection::breaksOff()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, requests);
    QFETCH(const int, answered);
    TestServer server;
    Socket client;
    QVERIFY(client.connect(server.listen()));
    QVERIFY(client.send(bytes));
    QTRY_VERIFY(server.arrivals.size() > answered);
    for (int i = 0; i < answered; ++i)
        server.answer(server.arrivals.at(i));
    QTRY_COMPARE(client.received().count("HTTP/1.1 200 OK\r\n"), answered);
    const qsizetype before = client.received().size();
    const ExchangeId exchange = server.arrivals.at(answered).exchange;
    server.listener.reset({exchange});
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.isReset());
    QCOMPARE(client.received().size(), before); // not a byte more
    QCOMPARE(server.summary(), requests);
    QCOMPARE(server.endedCount(true), answered);
    QCOMPARE(server.endedCount(false), requests.size() - answered);
    server.listener.answer({{.exchange = exchange, .reply = {}}});
    QCOMPARE(server.ended.size(), requests.size());
}

void TestConnection::breaksOffInItsTurn()
{
    TestServer server;
    Socket client;
    QVERIFY(client.connect(server.listen()));
    QVERIFY(client.send(get("0") + get("1") + get("2")));
    QTRY_COMPARE(server.arrivals.size(), 3);
    server.listener.reset({server.arrivals.at(1).exchange});
    server.answer(server.arrivals.at(2));
    QVERIFY(!QTest::qWaitFor([&] { return client.isClosed(); }, 50));
    server.answer(server.arrivals.at(0), "first");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.isReset());
    QVERIFY(client.received().endsWith("\r\n\r\nfirst"));
    QCOMPARE(server.endedCount(true), 1);
    QCOMPARE(server.endedCount(false), 2);
}

void TestConnection::doesNotReadWhoDoesNotRead()
{
    TestServer server({.outputBytes = 100'000});
    server.answersAtOnce = true;
    server.replyBody = QByteArray(100'000, 'r');
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.reads = false;
    client.socket.setReadBufferSize(1);
    const QByteArray request = postHead(1000) + QByteArray(1000, 'q');
    constexpr int Count = 2000; // 2 MB asked, 200 MB answered
    for (int i = 0; i < Count; ++i)
        client.socket.write(request);
    // Several looks without a new request: the server has stopped.
    qsizetype seen = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(seen, server.arrivals.size()) == server.arrivals.size() && seen > 0
                                 && !QTest::qWaitFor([&] { return server.arrivals.size() != seen; }, 200),
                             20'000);
    QVERIFY2(seen < Count / 2, qPrintable(QString::number(seen)));
    client.reads = true;
    client.socket.setReadBufferSize(0);
    client.received = client.socket.readAll();
    QTRY_COMPARE_WITH_TIMEOUT(server.arrivals.size(), Count, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(client.received.count("HTTP/1.1 200 OK"), Count, 60'000);
}

void TestConnection::timesOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("replies");
    QTest::addColumn<QByteArrayList>("arrivals");
    QTest::addRow("nothing sent") << QByteArray() << QByteArrayList{} << QByteArrayList{};
    QTest::addRow("idle") << get("x") << QByteArrayList{"200"} << QByteArrayList{"GET /x "};
    QTest::addRow("slow head") << QByteArray("GET / HTTP/1.1\r\nHo") << QByteArrayList{"408 close"}
                               << QByteArrayList{"refused 10 408"};
    QTest::addRow("slow second head") << get("x") + "G" << QByteArrayList{"200", "408 close"}
                                      << QByteArrayList{"GET /x ", "refused 10 408"};
    QTest::addRow("slow body") << postHead(1000) + "a" << QByteArrayList{"408 close"}
                               << QByteArrayList{"refused 11 408"};
}

void TestConnection::timesOut()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, replies);
    QFETCH(const QByteArrayList, arrivals);
    TestServer server({.headerTime = 120ms, .idleTime = 160ms, .bodyGrace = 120ms});
    server.answersAtOnce = true;
    TestClient client(server.listen());
    QVERIFY(client.connected());
    QElapsedTimer timer;
    timer.start();
    client.send(bytes);
    QTRY_VERIFY(client.closed());
    QVERIFY2(timer.elapsed() >= 100, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(client.socket.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(client.replies(), replies);
    QCOMPARE(server.summary(), arrivals);
}

void TestConnection::dropsWhoStalls()
{
    TestServer server({.writeTime = 150ms});
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.reads = false;
    client.socket.setReadBufferSize(1);
    client.send(get("0") + get("1"));
    QTRY_COMPARE(server.arrivals.size(), 2);
    server.answer(server.arrivals.at(0), QByteArray(30 * 1024 * 1024, 'r'));
    server.answer(server.arrivals.at(1));
    QCOMPARE(server.endedCount(true), 1);
    QTRY_COMPARE(server.endedCount(false), 1); // its first byte was never taken
}

void TestConnection::letsABodyComeSteadily()
{
    TestServer server({.headerTime = 50ms, .idleTime = 50ms, .bodyGrace = 50ms, .bodyRate = 20});
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(postHead(30));
    QTimer pace;
    connect(&pace, &QTimer::timeout, this, [&client] { client.socket.write("x"); });
    pace.start(10ms);
    QTRY_COMPARE(server.summary(), QByteArrayList{"POST /p " + QByteArray(30, 'x')});
}

void TestConnection::endsABodyThatStalls_data()
{
    QTest::addColumn<qsizetype>("withHead"); // of the body, in the same read as the head
    QTest::addColumn<qsizetype>("behind");
    QTest::addRow("much came in pieces") << qsizetype(0) << qsizetype(40'000);
    QTest::addRow("much came with the head") << qsizetype(40'000) << qsizetype(0);
}

void TestConnection::endsABodyThatStalls()
{
    QFETCH(const qsizetype, withHead);
    QFETCH(const qsizetype, behind);
    constexpr auto Grace = 200ms;
    TestServer server({.bodyGrace = Grace, .bodyRate = 1000}); // 40 s, if the rate were an average
    TestClient client(server.listen());
    QVERIFY(client.connected());
    QElapsedTimer timer;
    timer.start();
    client.send(postHead(1'000'000) + QByteArray(withHead, 'x'));
    client.send(QByteArray(behind, 'x'), 1000);
    QTRY_COMPARE(client.replies(), QByteArrayList{"408 close"});
    QVERIFY2(std::chrono::milliseconds(timer.elapsed()) >= 2 * Grace,
             qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server.arrivals.first().request.body.size(), withHead + behind);
}

void TestConnection::waitsForAnswersWithoutEnd()
{
    TestServer server({.headerTime = 20ms, .idleTime = 20ms, .bodyGrace = 20ms, .writeTime = 20ms});
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.send(get("x"));
    QTRY_COMPARE(server.arrivals.size(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return client.closed(); }, 200));
    server.answer(server.arrivals.first(), "at last");
    QTRY_COMPARE(client.replies(), QByteArrayList{"200 at last"});
    QTRY_VERIFY(client.closed());
}

void TestConnection::countsNoPauseTwice_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("stops"); // when it lingers for a shorter time
    QTest::addRow("lingering") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                               << true;
    QTest::addRow("idle") << get("x") << false;
}

void TestConnection::countsNoPauseTwice()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, stops);
    TestServer server({.headerTime = 50ms, .idleTime = 50ms, .pipelined = 1});
    TestClient client(server.listen());
    QVERIFY(client.connected());
    client.reads = false; // nor sees that it is to end
    client.socket.setReadBufferSize(1);
    client.send(request);
    QTRY_COMPARE(server.arrivals.size(), 1);
    constexpr int Pause = 1500; // the listener reads nothing meanwhile
    QTest::qWait(Pause);
    if (stops)
        server.listener.stop(60s);
    QElapsedTimer timer;
    timer.start();
    server.answer(server.arrivals.first());
    const auto isClosed = [&server] { // no connection, no timer
        return std::ranges::none_of(server.listener.findChildren<QTimer *>(), &QTimer::isActive);
    };
    QTRY_VERIFY(isClosed());
    QVERIFY2(timer.elapsed() < Pause, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
