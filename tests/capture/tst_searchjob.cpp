// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/searchjob.h"

#include "capture/eventstore.h"
#include "filteredevents.h"
#include "sampleevents.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <numeric>
#include <thread>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

/// Events 1 to \a count of which every tenth says "needle" and every third is an SMS.
QList<test::FilteredEvent> needles(int count)
{
    QList<test::FilteredEvent> events;
    for (int id = 1; id <= count; ++id) {
        test::FilteredEvent event;
        event.row.id = {id};
        event.row.api = id % 3 == 0 ? Api::Sms : Api::Voice;
        event.request = {.method = "POST",
                         .target = "/",
                         .minorVersion = 1,
                         .fieldSection = "Host: a\r\n",
                         .body = id % 10 == 0 ? "a Needle" : "hay",
                         .trailerSection = {}};
        events << event;
    }
    return events;
}

ColumnIndex indexOf(const QList<test::FilteredEvent> &events)
{
    ColumnIndex index;
    for (const test::FilteredEvent &event : events)
        index.append(event.row);
    return index;
}

QueryPlan planFor(const QString &text)
{
    return QueryPlan::compile(*parseQuery(text), {.now = currentTime(), .vonageSets = {}});
}

RequestSource sourceOf(const QList<test::FilteredEvent> &events)
{
    return
        [&events](EventRange range, Order order, const std::function<bool(const ScannedRequest &)> &visit) {
            return test::readRequests(events, range, order, visit);
        };
}

RequestSource sourceOf(const CaptureReader &reader)
{
    return
        [&reader](EventRange range, Order order, const std::function<bool(const ScannedRequest &)> &visit) {
            return reader.forEachRequest(range, order, visit);
        };
}

} // namespace

class TestSearchJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsNewestFirst();
    void readsOnlyWhatIsOpen();
    void nothingToRead();
    void skipsEventsThatAreGone();
    void passesErrorsOn();
    void endsWhenCancelled();
    void cancelledBeforehand();
    void sharesSlicesBetweenThreads();
    void cancelledByAnotherThread();
    void searchesCapture();
};

void TestSearchJob::reportsNewestFirst()
{
    const auto events = needles(3'000);
    SearchJob job(planFor(u"needle"_s), indexOf(events));
    QCOMPARE(job.certain().count(), 0);
    QCOMPARE(job.total(), 3'000);
    QList<qint64> ids;
    QList<qint64> progress;
    const auto result = job.run(sourceOf(events), [&](SearchBatch &&batch) {
        for (const EventId id : batch.matches)
            ids << id.value;
        progress << batch.looked;
        QCOMPARE(batch.total, 3'000);
    });
    QVERIFY(result);
    QCOMPARE(ids.size(), 300);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(ids[i], 3'000 - 10 * i);
    QVERIFY(progress.size() > 2);
    QVERIFY(progress.front() <= 1'000); // the first matches soon
    QVERIFY(std::ranges::is_sorted(progress));
    QCOMPARE(progress.back(), 3'000);
}

void TestSearchJob::readsOnlyWhatIsOpen()
{
    const auto events = needles(1'000);
    SearchJob job(planFor(u"needle api:sms"_s), indexOf(events));
    QCOMPARE(job.total(), 333);
    QList<qint64> ids;
    QVERIFY(job.run(sourceOf(events), [&](SearchBatch &&batch) {
        for (const EventId id : batch.matches)
            ids << id.value;
    }));
    QCOMPARE(ids.size(), 33);
    for (const qint64 id : ids)
        QCOMPARE(id % 30, 0);

    // What the columns settle is not read, nor what lies far from everything open.
    QList<test::FilteredEvent> few = needles(1'000);
    for (test::FilteredEvent &event : few)
        event.row.mark = event.row.id.value == 10 || event.row.id.value == 990 ? 1 : 0;
    SearchJob fewJob(planFor(u"(needle has:mark) OR api:sms"_s), indexOf(few));
    QCOMPARE(fewJob.certain().count(), 333);
    QCOMPARE(fewJob.total(), 1); // 990 is an SMS
    qint64 read = 0;
    const auto counting = [&](EventRange range, Order order,
                              const std::function<bool(const ScannedRequest &)> &visit) {
        read += range.last.value - range.first.value + 1;
        return test::readRequests(few, range, order, visit);
    };
    QVERIFY(fewJob.run(counting, [](SearchBatch &&batch) { QCOMPARE(batch.matches.size(), 1U); }));
    QCOMPARE(read, 1);
}

void TestSearchJob::nothingToRead()
{
    const auto events = needles(100);
    SearchJob job(planFor(u"api:sms"_s), indexOf(events));
    QCOMPARE(job.certain().count(), 33);
    QCOMPARE(job.total(), 0);
    int reports = 0;
    QVERIFY(job.run(sourceOf(events), [&](SearchBatch &&) { ++reports; }));
    QCOMPARE(reports, 0);
}

void TestSearchJob::skipsEventsThatAreGone()
{
    auto events = needles(100);
    const ColumnIndex index = indexOf(events);
    SearchJob job(planFor(u"needle"_s), index);
    events.removeIf([](const test::FilteredEvent &event) { return event.row.id.value % 4 != 0; });
    QList<qint64> ids;
    QVERIFY(job.run(sourceOf(events), [&](SearchBatch &&batch) {
        for (const EventId id : batch.matches)
            ids << id.value;
    }));
    QCOMPARE(ids, QList<qint64>({100, 80, 60, 40, 20}));
}

void TestSearchJob::passesErrorsOn()
{
    const auto events = needles(100);
    SearchJob job(planFor(u"needle"_s), indexOf(events));
    const auto broken = [](EventRange, Order, const auto &) -> Result<Done, CaptureError> {
        return Unexpected{CaptureError{.kind = CaptureError::Kind::Damaged, .path = {}, .detail = {}}};
    };
    const auto result = job.run(broken, [](SearchBatch &&) { QFAIL("nothing was found"); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, CaptureError::Kind::Damaged);
}

void TestSearchJob::endsWhenCancelled()
{
    const auto events = needles(20'000);
    SearchJob job(planFor(u"needle"_s), indexOf(events));
    qint64 visited = 0;
    const auto source = [&](EventRange range, Order order,
                            const std::function<bool(const ScannedRequest &)> &visit) {
        return test::readRequests(events, range, order, [&](const ScannedRequest &request) {
            if (++visited == 5'000)
                job.cancel();
            return visit(request);
        });
    };
    qint64 looked = 0;
    QVERIFY(job.run(source, [&](SearchBatch &&batch) {
        QVERIFY(!job.isCancelled());
        looked = batch.looked;
    }));
    QCOMPARE(visited, 5'000); // not one more
    QVERIFY(looked > 0 && looked < 5'000);
}

void TestSearchJob::cancelledBeforehand()
{
    const auto events = needles(100);
    SearchJob job(planFor(u"needle"_s), indexOf(events));
    job.cancel();
    QVERIFY(job.run(
        [](EventRange, Order, const auto &) -> Result<Done, CaptureError> { qFatal("nothing to be read"); },
        [](SearchBatch &&) { QFAIL("nothing was found"); }));
}

void TestSearchJob::sharesSlicesBetweenThreads()
{
    const auto events = needles(50'000);
    SearchJob job(planFor(u"needle -api:sms"_s), indexOf(events));
    std::mutex mutex;
    std::vector<qint64> ids;
    qint64 looked = 0;
    // One reading from the front takes quadratic time, so ids lead straight to their events here.
    const auto source =
        [&events](EventRange range, Order,
                  const std::function<bool(const ScannedRequest &)> &visit) -> Result<Done, CaptureError> {
        for (qint64 id = range.last.value; id >= range.first.value; --id) {
            ScannedRequest request = scannedRequest(events[id - 1].request);
            request.id = {id};
            if (!visit(request))
                break;
        }
        return Done();
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                const auto result = job.run(source, [&](SearchBatch &&batch) {
                    const std::scoped_lock lock(mutex);
                    for (const EventId id : batch.matches)
                        ids.push_back(id.value);
                    looked = std::max(looked, batch.looked);
                });
                QVERIFY(result);
            });
        }
    }
    std::ranges::sort(ids);
    QCOMPARE(qint64(ids.size()), 50'000 / 10 - 50'000 / 30);
    QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
    QCOMPARE(looked, job.total());
}

void TestSearchJob::cancelledByAnotherThread()
{
    const auto events = needles(100);
    SearchJob job(planFor(u"needle"_s), indexOf(events));
    std::atomic<bool> reading = false;
    // A source that never ends: only being told so stops it.
    const auto endless =
        [&](EventRange range, Order,
            const std::function<bool(const ScannedRequest &)> &visit) -> Result<Done, CaptureError> {
        ScannedRequest request = scannedRequest(events[0].request);
        request.id = range.last;
        while (visit(request))
            reading = true;
        return Done();
    };
    std::jthread other([&] {
        while (!reading)
            std::this_thread::yield();
        job.cancel();
    });
    QVERIFY(job.run(endless, [](SearchBatch &&) { QFAIL("it was cancelled"); }));
}

void TestSearchJob::searchesCapture()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ringback"_s);
    EventStore store({});
    QVERIFY(store.open(path));
    QSignalSpy stored(&store, &EventStore::stored);
    QList<Event> events;
    for (quint64 i = 1; i <= 2'000; ++i) {
        Event event = sampleEvent(i);
        event.request.minorVersion = i % 500 == 0 ? 0 : 1;
        if (i % 100 == 0)
            event.request.body = R"({"text":"Gr\u00fc\u00dfe"})";
        events << event;
    }
    store.append(events);
    QTRY_VERIFY(!stored.isEmpty());
    QTRY_COMPARE(std::accumulate(stored.begin(), stored.end(), qsizetype(0),
                                 [](qsizetype sum, const QList<QVariant> &arguments) {
                                     return sum + arguments[0].value<QList<Stored>>().size();
                                 }),
                 2'000);
    store.close();

    const auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    ColumnIndex index;
    QVERIFY((*reader)->forEachRow({}, Order::OldestFirst,
                                  [&](const ColumnRow &row) { return index.append(row); }));
    QCOMPARE(index.eventCount(), 2'000);
    const auto count = [&](const QString &text) {
        SearchJob job(planFor(text), index);
        qsizetype matches = job.certain().count();
        const auto result = job.run(sourceOf(**reader),
                                    [&](SearchBatch &&batch) { matches += qsizetype(batch.matches.size()); });
        return result ? matches : -1;
    };
    QCOMPARE(count(u"GR\u00dc\u00dfE"_s), 20);
    QCOMPARE(count(u"\"HTTP/1.0\""_s), 4);
    QCOMPARE(count(u"outbound"_s), 1'980);
    QCOMPARE(count(u"status:failed outbound"_s), count(u"kind:*.failed outbound"_s));
    QCOMPARE(count(u"status:failed OR gr\u00fc\u00dfe"_s),
             count(u"status:failed"_s) + count(u"-status:failed gr\u00fc\u00dfe"_s));
}

QTEST_GUILESS_MAIN(TestSearchJob)
#include "tst_searchjob.moc"
