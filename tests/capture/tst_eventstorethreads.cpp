// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturetest.h"

#include <QSet>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace ringback;
using namespace Qt::StringLiterals;

/// A store in a thread of its own, as the program has it.
class TestEventStoreThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatManyThreadsAppend();
    void closesUnderLoad();

private:
    [[nodiscard]] QString path() const { return m_folder->path() + u"/test.ringback"_s; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEventStoreThreads::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestEventStoreThreads::keepsWhatManyThreadsAppend()
{
    constexpr int threads = 4;
    constexpr quint64 each = 500;
    QThread storeThread;
    auto *store = new EventStore(StoreOptions());
    store->moveToThread(&storeThread);
    QObject::connect(&storeThread, &QThread::finished, store, &QObject::deleteLater);
    storeThread.start();
    std::atomic<bool> opened = false;
    QMetaObject::invokeMethod(
        store, [&] { opened = store->open(path()).has_value(); }, Qt::BlockingQueuedConnection);
    QVERIFY(opened);

    QSet<quint64> stored;
    QSet<qint64> completed;
    QObject receiver;
    QObject::connect(store, &EventStore::stored, &receiver, [&](const QList<Stored> &events) {
        QList<Completion> completions;
        for (const Stored &one : events) {
            stored << one.exchange.value;
            completions << Completion{.id = one.id, .reply = sampleReply()};
        }
        QMetaObject::invokeMethod(store, [store, completions] { store->complete(completions); });
    });
    QObject::connect(store, &EventStore::completed, &receiver, [&](const QList<EventId> &ids) {
        for (const EventId id : ids)
            completed << id.value;
    });
    std::vector<std::unique_ptr<QThread>> producers;
    for (int i = 0; i < threads; ++i) {
        producers.emplace_back(QThread::create([store, i] {
            for (quint64 n = 1; n <= each; ++n) {
                const QList<Event> events{sampleEvent(quint64(i) * each + n)};
                QMetaObject::invokeMethod(store, [store, events] { store->append(events); });
            }
        }));
        producers.back()->start();
    }
    // A reader in a thread of its own sees only whole events, and always more.
    std::unique_ptr<QThread> follower(QThread::create([this] {
        const auto reader = CaptureReader::open(path());
        QVERIFY(reader);
        qint64 last = 0;
        while (last < qint64(threads * each)) {
            const auto done =
                (*reader)->forEachEvent({.first = {last + 1}}, Order::OldestFirst, [&last](Event &&event) {
                    const bool whole = event.id.value == last + 1
                        && event.request == sampleEvent(event.digest.from.sliced(2).toULongLong()).request;
                    last = whole ? event.id.value : std::numeric_limits<qint64>::max();
                    return whole;
                });
            QVERIFY(done);
        }
        QCOMPARE(last, qint64(threads * each));
    }));
    follower->start();
    for (const auto &producer : producers)
        QVERIFY(producer->wait());
    QTRY_COMPARE_WITH_TIMEOUT(completed.size(), qsizetype(threads * each), 60'000);
    QCOMPARE(stored.size(), qsizetype(threads * each));
    QVERIFY(follower->wait(60'000));
    QMetaObject::invokeMethod(
        store, [store] { store->close(); }, Qt::BlockingQueuedConnection);
    storeThread.quit();
    QVERIFY(storeThread.wait());

    QSet<quint64> read;
    for (const Event &event : allEvents(path())) {
        QCOMPARE(event.reply, std::optional(sampleReply()));
        read << event.digest.from.sliced(2).toULongLong();
    }
    QCOMPARE(read, stored);
}

void TestEventStoreThreads::closesUnderLoad()
{
    QThread storeThread;
    auto *store = new EventStore(StoreOptions());
    store->moveToThread(&storeThread);
    QObject::connect(&storeThread, &QThread::finished, store, &QObject::deleteLater);
    storeThread.start();
    QMetaObject::invokeMethod(
        store, [this, store] { QVERIFY(store->open(path())); }, Qt::BlockingQueuedConnection);
    QObject receiver;
    QSet<quint64> stored;
    QSet<quint64> notStored;
    QObject::connect(store, &EventStore::stored, &receiver, [&stored](const QList<Stored> &events) {
        for (const Stored &one : events)
            stored << one.exchange.value;
    });
    QObject::connect(store, &EventStore::notStored, &receiver,
                     [&notStored](const QList<ExchangeId> &exchanges) {
                         for (const ExchangeId exchange : exchanges)
                             notStored << exchange.value;
                     });
    constexpr quint64 count = 2000;
    const std::unique_ptr<QThread> producer(QThread::create([store] {
        for (quint64 number = 1; number <= count; ++number) {
            const QList<Event> events{sampleEvent(number)};
            QMetaObject::invokeMethod(store, [store, events] { store->append(events); });
        }
    }));
    producer->start();
    QTRY_VERIFY(stored.size() > 100);
    QMetaObject::invokeMethod(store, [store] { store->close(); });
    QVERIFY(producer->wait());
    // Everyone is told, one way or the other, and rightly.
    QTRY_COMPARE(stored.size() + notStored.size(), qsizetype(count));
    QMetaObject::invokeMethod(store, [&storeThread] { storeThread.quit(); });
    QVERIFY(storeThread.wait());
    QSet<quint64> read;
    for (const Event &event : allEvents(path()))
        read << event.digest.from.sliced(2).toULongLong();
    QCOMPARE(read, stored);
}

QTEST_GUILESS_MAIN(TestEventStoreThreads)
#include "tst_eventstorethreads.moc"
