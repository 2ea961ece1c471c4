// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/answerqueue.h"

#include <QTest>

#include <algorithm>

using namespace ringback;

namespace {

class FakeOwner final : public ConnectionOwner
{
public:
    virtual ~FakeOwner() = default;
    void beginTurn() override { }
    void endTurn() override { }
    [[nodiscard]] ExchangeId newExchange(Connection *) override { return {}; }
    void deliver(Arrival &&) override { }
    void deliver(const Ended &ended) override { sent += ended.sent ? 1 : 0; }
    void schedule(Connection *) override { }
    void closed(Connection *) override { }
    bool addBytesInFlight(qint64) override { return true; }
    [[nodiscard]] std::span<char> readBuffer() override { return {}; }

    int sent = 0;
};

/// Takes as much as it is told to.
class FakeStream final : public Stream
{
public:
    [[nodiscard]] bool start(User *) override { return true; }
    [[nodiscard]] bool isTls() const override { return false; }
    [[nodiscard]] bool isReady() const override { return true; }
    [[nodiscard]] qsizetype read(char *, qsizetype) override { return system::SocketOutcome::Nothing; }
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override
    {
        const qsizetype count = std::min(room, bytes.size());
        room -= count;
        taken += bytes.first(count);
        held = holds ? held + count : 0;
        return count > 0 ? count : qsizetype(system::SocketOutcome::Nothing);
    }
    [[nodiscard]] qsizetype heldBytes() const override { return held; }
    void setReading(bool) override { }
    void shutdownWriting() override { }
    void resetOnClose() override { }
    void close() override { }

    qsizetype room = 0;
    qsizetype held = 0;
    bool holds = false; // what it takes
    QByteArray taken;
};

} // namespace

class TestAnswerQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsOutNoMoreThanIsTaken();
    void isDoneWhenTheStreamHoldsNothing();
};

void TestAnswerQueue::putsOutNoMoreThanIsTaken()
{
    constexpr int Count = 40;
    constexpr qsizetype OutputBytes = 1000;
    constexpr qsizetype ReplyBytes = 700;
    FakeOwner owner;
    FakeStream stream;
    AnswerQueue queue(owner, OutputBytes);
    for (int i = 0; i < Count; ++i) {
        const ExchangeId exchange{quint64(i + 1)};
        queue.add({.exchange = exchange, .method = "GET", .complete = {}});
        queue.answer(exchange, {.status = 200, .headers = {}, .body = QByteArray(ReplyBytes, 'r')});
    }
    while (!queue.isDone()) {
        QVERIFY(queue.send(stream, true));
        QVERIFY2(queue.unsentBytes() < OutputBytes + 2 * ReplyBytes,
                 qPrintable(QString::number(queue.unsentBytes())));
        stream.room = 3 * OutputBytes;
    }
    QCOMPARE(owner.sent, Count);
    QCOMPARE(stream.taken.count("HTTP/1.1 200 OK\r\n"), Count);
    QCOMPARE(stream.taken.count("Connection: close\r\n"), 1);
    QVERIFY(stream.room > 0); // all that could be taken at once was given at once
}

void TestAnswerQueue::isDoneWhenTheStreamHoldsNothing()
{
    using TimePoint = AnswerQueue::TimePoint;
    FakeOwner owner;
    FakeStream stream;
    stream.room = 1'000'000;
    stream.holds = true;
    AnswerQueue queue(owner, 1000);
    queue.putOut(QByteArray(100, 'r'));
    QVERIFY(queue.send(stream, true));
    QCOMPARE(stream.held, 100);
    QVERIFY(!queue.isDone());
    const TimePoint stalledSince = queue.stalledSince();
    QVERIFY(stalledSince <= TimePoint::clock::now());
    QVERIFY(queue.send(stream, true)); // no progress
    QVERIFY(queue.stalledSince() == stalledSince);
    stream.held = 50;
    QVERIFY(queue.send(stream, true));
    QVERIFY(!queue.isDone());
    QVERIFY(queue.stalledSince() > stalledSince);
    stream.held = 0;
    QVERIFY(queue.send(stream, true));
    QVERIFY(queue.isDone());
    QVERIFY(queue.stalledSince() == TimePoint::max());
}

QTEST_GUILESS_MAIN(TestAnswerQueue)
#include "tst_answerqueue.moc"
