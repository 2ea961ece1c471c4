// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pastdeliveries.h"

#include "capture/eventstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

/// What a capture has of the days before is known to the relations of a new run, within bounds.
class TestPastDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recalls_data();
    void recalls();
    void missingCaptureTellsNothing();
};

namespace {

Event webhook(const QByteArray &id, std::chrono::seconds age, qsizetype padding = 0)
{
    Event event;
    event.receivedAt = currentTime() - age;
    event.request.method = "POST";
    event.request.target = "/in";
    event.request.body = R"({"msisdn":"447700900123","to":"447700900456","messageId":")" + id
        + R"(","text":"x","pad":")" + QByteArray(padding, 'x') + "\"}";
    event.digest = vonage::digest(event.request);
    return event;
}

QByteArray problemsOf(const Event &event, vonage::RelationTracker &tracker)
{
    const vonage::Relations relations = vonage::digestAndRelations(event.request).relations;
    return vonage::toBytes(tracker.add(1, event.receivedAt, relations));
}

} // namespace

void TestPastDeliveries::recalls_data()
{
    QTest::addColumn<std::chrono::seconds>("age");
    QTest::addColumn<int>("others"); // that came behind it
    QTest::addColumn<qsizetype>("padding");
    QTest::addColumn<int>("attempts"); // before
    QTest::addColumn<QByteArray>("problems");
    const QByteArray second = "redelivered:2:answered:503:";
    QTest::newRow("an hour ago") << std::chrono::seconds(1h) << 0 << qsizetype(0) << 1 << second;
    QTest::newRow("twice") << std::chrono::seconds(1h) << 1 << qsizetype(0) << 2
                           << QByteArray("redelivered:3:answered:503:");
    QTest::newRow("almost three days ago") << std::chrono::seconds(71h) << 0 << qsizetype(0) << 1 << second;
    QTest::newRow("more than three days ago")
        << std::chrono::seconds(73h) << 0 << qsizetype(0) << 1 << QByteArray();
    QTest::newRow("the 5,000th") << std::chrono::seconds(1h) << 4999 << qsizetype(0) << 1 << second;
    QTest::newRow("the 5,001st") << std::chrono::seconds(1h) << 5000 << qsizetype(0) << 1 << QByteArray();
    QTest::newRow("behind 15 MiB") << std::chrono::seconds(1h) << 15 << qsizetype(1024 * 1024) << 1 << second;
    QTest::newRow("behind 16 MiB") << std::chrono::seconds(1h) << 16 << qsizetype(1024 * 1024) << 1
                                   << QByteArray();
}

void TestPastDeliveries::recalls()
{
    QFETCH(const std::chrono::seconds, age);
    QFETCH(const int, others);
    QFETCH(const qsizetype, padding);
    QFETCH(const int, attempts);
    QFETCH(const QByteArray, problems);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.ringback"));
    EventStore store{StoreOptions()};
    QVERIFY(store.open(path));
    QList<Event> events(attempts, webhook("A", age));
    for (int i = 0; i < others; ++i)
        events += webhook("B" + QByteArray::number(i), 0s, padding);
    store.append(events);
    QList<Completion> completions;
    for (int id = 1; id <= attempts; ++id) {
        completions.append({.id = EventId{id},
                            .reply = SentReply{.decision = {.reply = {.status = 503}, .decidedBy = "default"},
                                               .after = 1ms}});
    }
    store.complete(completions);
    store.close();
    vonage::RelationTracker tracker;
    recallDeliveries(path, {}, tracker);
    QCOMPARE(problemsOf(webhook("A", 0s), tracker), problems);
    QCOMPARE(problemsOf(webhook("C", 0s), tracker), QByteArray());
}

void TestPastDeliveries::missingCaptureTellsNothing()
{
    const QTemporaryDir folder;
    vonage::RelationTracker tracker;
    recallDeliveries(folder.filePath(QStringLiteral("none.ringback")), {}, tracker);
    QCOMPARE(problemsOf(webhook("A", 0s), tracker), QByteArray());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestPastDeliveries)
#include "tst_pastdeliveries.moc"
