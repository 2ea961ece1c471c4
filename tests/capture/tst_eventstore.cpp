// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/captureconnection.h"
#include "capture/capturefile.h"
#include "capture/columnindex.h"
#include "capturetest.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <filesystem>

#include <sys/mount.h>
#include <sys/resource.h>

using namespace ringback;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = CaptureError::Kind;

/// Keeping events, changing them, and what happens when it cannot be done.
class TestEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsAllOfAnEvent_data();
    void keepsAllOfAnEvent();
    void tellsEventsOfManyKindsApart();
    void givesIdsInOrderOfArrival();
    void commitsWhatHasQueuedUpTogether();
    void boundsABatch();
    void asksForSafetyAsSaid_data();
    void asksForSafetyAsSaid();
    void isOneFileWhenClosed();
    void losesOnlyTheUnsaidWithoutClose();
    void refusesAppendingWhenClosed();
    void keepsTheLastReply();
    void keepsWhoWithheldAReply();
    void keepsARepeatedReplyOnce();
    void forgetsRepliesOfRemovedEvents();
    void annotates();
    void marksMany();
    void removes();
    void keepsWhatComesWhileManyAreRemoved();
    void removesAllBeforeItCloses();
    void neverUsesAnIdAgain();
    void keepsSoManyEvents_data();
    void keepsSoManyEvents();
    void keepsAllUntilMoreComes();
    void tellsWhatIsTooMuch_data();
    void tellsWhatIsTooMuch();
    void keepsSoManyBytes();
    void alwaysKeepsTheNewest();
    void refusesASecondWriter();
    void refusesASecondName();
    void refusesASecondWriterInAnotherProcess();
    void oneBadEventDoesNotStopOthers();
    void survivesAFullDisk();
    void survivesAnUnwritableFile();
    void tellsACauseOnce_data();
    void tellsACauseOnce();
    void triesCompletionsAgain();
    void survivesClosingFromItsOwnSignal();
    void waitsForAnotherProgramThatWrites();
    void waitsNoLongerWhenInAHurry();
    void closesWhileAnotherProgramUsesTheFile_data();
    void closesWhileAnotherProgramUsesTheFile();
    void noticesThatTheFileIsGone_data();
    void noticesThatTheFileIsGone();
    void savesWhatALogHeldThatIsGone_data();
    void savesWhatALogHeldThatIsGone();
    void losesNothingWhenKilled();

private:
    [[nodiscard]] QString path() const { return m_folder->path() + u"/test.ringback"_s; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

struct Log
{
    explicit Log(EventStore &store)
    {
        QObject::connect(&store, &EventStore::stored, &store, [this](const QList<Stored> &events) {
            batches << events.size();
            stored += events;
        });
        QObject::connect(&store, &EventStore::notStored, &store,
                         [this](const QList<ExchangeId> &exchanges) { notStored += exchanges; });
        QObject::connect(&store, &EventStore::completed, &store,
                         [this](const QList<EventId> &ids) { completed += ids; });
        QObject::connect(&store, &EventStore::removed, &store,
                         [this](const QList<EventId> &ids) { removed += ids; });
        QObject::connect(&store, &EventStore::failed, &store,
                         [this](const CaptureError &error) { failed << error; });
        QObject::connect(&store, &EventStore::recovered, &store, [this] { ++recovered; });
    }
    QList<qsizetype> batches;
    QList<Stored> stored;
    QList<ExchangeId> notStored;
    QList<EventId> completed;
    QList<EventId> removed;
    QList<CaptureError> failed;
    int recovered = 0;
};

QList<qint64> idsOf(const QString &path)
{
    QList<qint64> ids;
    for (const Event &event : allEvents(path))
        ids << event.id.value;
    return ids;
}

QList<qint64> fromTo(qint64 first, qint64 last)
{
    QList<qint64> ids;
    for (qint64 id = first; id <= last; ++id)
        ids << id;
    return ids;
}

quint64 numberOf(const Event &event) { return event.digest.from.sliced(2).toULongLong(); }

SentReply reply(int status, const QByteArray &decidedBy, const QByteArray &body)
{
    return {
        .decision = {.reply = {.status = status, .headers = {{"Content-Type", "text/plain"}}, .body = body},
                     .decidedBy = decidedBy},
        .after = std::chrono::microseconds(77)};
}

} // namespace

void TestEventStore::initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

void TestEventStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestEventStore::keepsAllOfAnEvent_data()
{
    QTest::addColumn<Event>("event");

    QTest::newRow("a call's event") << sampleEvent(1);
    QTest::newRow("nothing in it") << Event();

    QByteArray every(256, '\0');
    for (int i = 0; i < 256; ++i)
        every[i] = char(i);
    Event odd = sampleEvent(2);
    odd.receivedAt = Timestamp(std::chrono::microseconds(-1));
    odd.request = {.method = "P\xffST",
                   .target = every,
                   .minorVersion = 0,
                   .fieldSection = every,
                   .body = every + every,
                   .trailerSection = every};
    odd.peer = {.address = *IpAddress::parse("2001:db8::1"), .port = 65'535};
    odd.source = {.address = *IpAddress::parse("203.0.113.9"), .header = "x-forwarded-for"};
    odd.signature = {.scheme = "jwt", .verdict = "valid-stale", .detail = "Zeit \xf0\x9f\x95\x92"};
    odd.digest = {.api = Api::Malformed,
                  .confidence = Confidence::Guess,
                  .expects = Expects::Ncco,
                  .kind = every,
                  .subkind = every,
                  .from = every,
                  .to = every,
                  .status = every,
                  .conversation = every,
                  .call = every,
                  .message = every,
                  .problems = {"missing-field", "not-json", "x"}};
    odd.relationProblems = every;
    odd.reply = reply(503, "rule:\xc3\xa4 b", every);
    QTest::newRow("every byte everywhere") << odd;

    Event refused = sampleEvent(3);
    refused.refusal =
        Refusal{.reason = RefusalReason::TlsOnPlainPort, .status = 0, .stoppedAt = 123'456'789'012};
    refused.signature = {.scheme = "", .verdict = "", .detail = ""};
    QTest::newRow("refused") << refused;

    Event proxied = sampleEvent(4);
    proxied.source.header = "forwarded"; // that names the peer itself
    QTest::newRow("a proxy that speaks for itself") << proxied;

    Event large = sampleEvent(5);
    large.request.body = QByteArray(16 * 1024 * 1024, 'b');
    QTest::newRow("16 MiB") << large;
}

void TestEventStore::keepsAllOfAnEvent()
{
    QFETCH(Event, event);
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append({event});
    QTRY_COMPARE(log.stored.size(), 1);
    QCOMPARE(log.stored.first().exchange, event.exchange);
    const auto reader = CaptureReader::open(path());
    QVERIFY(reader);
    const auto read = (*reader)->event(log.stored.first().id);
    QVERIFY(read && *read);
    QVERIFY(isSameEvent(**read, event));
    QCOMPARE((**read).id, log.stored.first().id);
}

// A row is put in by a statement that knows what the one before had, if that was of the same kind.
void TestEventStore::tellsEventsOfManyKindsApart()
{
    QList<Event> events;
    for (quint64 i = 0; i < 240; ++i) {
        Event event = sampleEvent(i);
        event.digest.kind = "voice.event." + QByteArray::number(i * i % 31);
        if (i % 3 == 0)
            event.digest.call.clear();
        if (i % 4 == 0)
            event.request.body = QByteArray(qsizetype(1 + i / 4 % 2) * 12'000, char('a' + i % 5));
        if (i % 5 == 0)
            event.refusal = Refusal{.reason = RefusalReason::ForbiddenSource, .status = 403, .stoppedAt = 0};
        events += event;
    }
    EventStore store({});
    QVERIFY(store.open(path()));
    store.append(events);
    store.close();
    const QList<Event> read = allEvents(path());
    QCOMPARE(read.size(), events.size());
    for (qsizetype i = 0; i < events.size(); ++i)
        QVERIFY2(isSameEvent(read.at(i), events.at(i)), qPrintable(QString::number(i)));
}

void TestEventStore::givesIdsInOrderOfArrival()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 10));
    store.append(sampleEvents(11, 20));
    store.close();
    QCOMPARE(log.stored.size(), 20);
    for (qsizetype i = 0; i < 20; ++i) {
        QCOMPARE(log.stored.at(i).id.value, i + 1);
        QCOMPARE(log.stored.at(i).exchange.value, quint64(i + 1));
    }
}

void TestEventStore::commitsWhatHasQueuedUpTogether()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    for (quint64 number = 1; number <= 30; ++number)
        store.append({sampleEvent(number)});
    QVERIFY(log.stored.isEmpty()); // append() itself waits for nothing
    QTRY_COMPARE(log.stored.size(), 30);
    QCOMPARE(log.batches, {30});
}

void TestEventStore::boundsABatch()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 10'000));
    QList<Event> large = sampleEvents(10'001, 10'008);
    for (Event &event : large)
        event.request.body = QByteArray(16 * 1024 * 1024, 'b');
    store.append(large);
    store.close();
    QCOMPARE(log.batches, QList<qsizetype>({4096, 4096, 1808 + 4, 4}));
}

void TestEventStore::asksForSafetyAsSaid_data()
{
    QTest::addColumn<StoreOptions::Sync>("sync");
    QTest::addColumn<int>("synchronous"); // sqlite.org/pragma.html#pragma_synchronous
    QTest::newRow("normal") << StoreOptions::Sync::Normal << 1;
    QTest::newRow("full") << StoreOptions::Sync::Full << 2;
}

void TestEventStore::asksForSafetyAsSaid()
{
    QFETCH(const StoreOptions::Sync, sync);
    const QStringList before = QSqlDatabase::connectionNames();
    EventStore store({.sync = sync});
    QVERIFY(store.open(path()));
    int writers = 0;
    for (const QString &name : QSqlDatabase::connectionNames()) {
        if (before.contains(name))
            continue;
        ++writers;
        QSqlQuery query(u"PRAGMA synchronous"_s, QSqlDatabase::database(name, false));
        QVERIFY(query.next());
        QTEST(query.value(0).toInt(), "synchronous");
    }
    QCOMPARE(writers, 1);
}

void TestEventStore::isOneFileWhenClosed()
{
    EventStore store({});
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 100));
    QCoreApplication::processEvents();
    store.close();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {u"test.ringback"_s});
    QCOMPARE(idsOf(path()), fromTo(1, 100));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {u"test.ringback"_s});
}

void TestEventStore::losesOnlyTheUnsaidWithoutClose()
{
    {
        EventStore store({});
        const Log log(store);
        QVERIFY(store.open(path()));
        store.append(sampleEvents(1, 5));
        QTRY_COMPARE(log.stored.size(), 5);
        store.append(sampleEvents(6, 9));
        store.complete({{.id = {1}, .reply = sampleReply()}});
    }
    QCOMPARE(idsOf(path()), fromTo(1, 5));
    EventStore again({});
    QVERIFY(again.open(path()));
}

void TestEventStore::refusesAppendingWhenClosed()
{
    EventStore store({});
    const Log log(store);
    store.append(sampleEvents(1, 2));
    QCOMPARE(log.notStored, QList<ExchangeId>({{1}, {2}}));
    QVERIFY(store.open(path()));
    store.close();
    store.append(sampleEvents(3, 3));
    store.complete({{.id = {1}, .reply = {}}});
    QCOMPARE(log.notStored.size(), 3);
    QVERIFY(log.stored.isEmpty());
}

void TestEventStore::keepsTheLastReply()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 3));
    QTRY_COMPARE(log.stored.size(), 3);
    store.complete({{.id = {1}, .reply = reply(503, "deadline", "late")}, {.id = {2}, .reply = {}}});
    QTRY_COMPARE(log.completed, QList<EventId>({{1}, {2}}));
    store.complete({{.id = {1}, .reply = reply(200, "hand", "sent")}, {.id = {99}, .reply = sampleReply()}});
    QTRY_COMPARE(log.completed.size(), 4);
    store.close();
    const QList<Event> events = allEvents(path());
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).reply, std::optional(reply(200, "hand", "sent")));
    QVERIFY(!events.at(1).reply);
    QCOMPARE(runSql(path(), {u"SELECT count(*) FROM reply"_s}).toInt(),
             1); // none for an event that is not there
    QCOMPARE(runSql(path(), {u"SELECT decided_by FROM earlier_reply JOIN decision ON decision_id=id"_s})
                 .toString(),
             u"deadline"_s);
}

void TestEventStore::keepsWhoWithheldAReply()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 1));
    store.complete({{.id = {1}, .reply = reply(NoReplyStatus, "rule:silent", "")}});
    QTRY_COMPARE(log.completed, QList<EventId>{{1}});
    store.close();
    const Event event = allEvents(path()).constFirst();
    QVERIFY(!event.reply);
    QCOMPARE(event.withheldBy, QByteArray("rule:silent"));
    QCOMPARE(CaptureReader::open(path()).value()->event({1}).value()->withheldBy, event.withheldBy);
    ColumnIndex columns;
    QVERIFY(CaptureReader::open(path()).value()->forEachRow(
        {}, Order::OldestFirst, [&columns](const ColumnRow &row) { return columns.append(row); }));
    QCOMPARE(columns.rowCount(), 1);
    QCOMPARE(columns.at(0).decidedBy, event.withheldBy);
    QCOMPARE(columnRow(event).decidedBy, event.withheldBy);
    QVERIFY(!(columns.flags()[0] & quint8(RowFlag::Reply)));
}

void TestEventStore::keepsARepeatedReplyOnce()
{
    const auto keep = [this](quint64 first) {
        EventStore store({});
        QVERIFY(store.open(path()));
        QList<Event> events = sampleEvents(first, first + 599);
        for (Event &event : events) {
            const quint64 number = event.exchange.value;
            // More different ones than are remembered, and one that differs in its date only.
            event.reply = reply(200, "rule:" + QByteArray::number(number % 300), "b");
            event.reply->decision.reply.headers.append({"date", QByteArray::number(number)});
        }
        store.append(events);
        store.close();
    };
    keep(1);
    keep(1);
    QCOMPARE(runSql(path(), {u"SELECT count(*) FROM decision"_s}).toInt(), 300);
    const QList<Event> events = allEvents(path());
    QCOMPARE(events.size(), 1200);
    for (const Event &event : events)
        QCOMPARE(event.reply,
                 std::optional(reply(200, "rule:" + QByteArray::number(numberOf(event) % 300), "b")));
}

void TestEventStore::forgetsRepliesOfRemovedEvents()
{
    EventStore store({});
    QVERIFY(store.open(path()));
    QList<Event> events = sampleEvents(1, 10);
    for (Event &event : events)
        event.reply = reply(200, "hand", QByteArray::number(event.exchange.value));
    store.append(events);
    QCoreApplication::processEvents();
    store.remove({{1}, {2}, {10}});
    store.close();
    QCOMPARE(runSql(path(), {u"SELECT count(*) FROM decision"_s}).toInt(), 7);
    QVERIFY(store.open(path()));
    store.append({events.first()});
    store.close();
    QCOMPARE(allEvents(path()).last().reply, events.first().reply);
}

void TestEventStore::annotates()
{
    EventStore store({});
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 4));
    QCoreApplication::processEvents();
    store.annotate({1}, 3, u"Grüße ☎"_s);
    store.annotate({2}, 1, QString());
    store.annotate({3}, 0, u"only a note"_s);
    store.annotate({4}, 5, u"x"_s);
    store.annotate({4}, 0, QString());
    store.annotate({99}, 5, u"x"_s);
    store.close();
    const auto reader = CaptureReader::open(path());
    QVERIFY(reader);
    QCOMPARE(*(*reader)->annotation({1}), std::optional(Annotation{.mark = 3, .note = u"Grüße ☎"_s}));
    QCOMPARE(*(*reader)->annotation({2}), std::optional(Annotation{.mark = 1, .note = {}}));
    QCOMPARE(*(*reader)->annotation({3}), std::optional(Annotation{.mark = 0, .note = u"only a note"_s}));
    QVERIFY(!*(*reader)->annotation({4}));
    QVERIFY(!*(*reader)->annotation({99}));
    QList<std::pair<bool, QByteArray>> flags;
    QVERIFY((*reader)->forEachRow({}, Order::OldestFirst, [&flags](const ColumnRow &row) {
        flags.emplaceBack(row.mark != 0, row.note);
        return true;
    }));
    QCOMPARE(flags,
             (QList<std::pair<bool, QByteArray>>{
                 {true, "Grüße ☎"}, {true, ""}, {false, "only a note"}, {false, ""}}));
}

void TestEventStore::marksMany()
{
    const QString note = QString(u"長い"_s).repeated(1000); // longer than what lists keep of it
    EventStore store({});
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 4));
    QCoreApplication::processEvents();
    store.annotate({1}, 3, note);
    store.annotate({2}, 4, QString());
    store.setMark({{1}, {2}, {3}, {99}}, 5);
    store.setMark({{2}, {4}}, 0);
    store.close();
    const auto reader = CaptureReader::open(path());
    QVERIFY(reader);
    QCOMPARE(*(*reader)->annotation({1}), std::optional(Annotation{.mark = 5, .note = note}));
    QVERIFY(!*(*reader)->annotation({2}));
    QCOMPARE(*(*reader)->annotation({3}), std::optional(Annotation{.mark = 5, .note = {}}));
    QVERIFY(!*(*reader)->annotation({4}));
    QVERIFY(!*(*reader)->annotation({99}));
}

void TestEventStore::removes()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 6));
    QCoreApplication::processEvents();
    store.annotate({2}, 1, u"n"_s);
    store.complete({{.id = {2}, .reply = sampleReply()}, {.id = {2}, .reply = sampleReply()}});
    store.remove({{2}, {4}, {4}, {77}});
    store.close();
    QCOMPARE(log.removed, QList<EventId>({{2}, {4}}));
    QCOMPARE(idsOf(path()), QList<qint64>({1, 3, 5, 6}));
    for (const QString &table : {u"reply"_s, u"earlier_reply"_s, u"annotation"_s})
        QCOMPARE(runSql(path(), {u"SELECT count(*) FROM "_s + table}).toInt(), 0);
    const auto reader = CaptureReader::open(path());
    QCOMPARE((*reader)->count(), 4);
    QCOMPARE((*reader)->lastId().value, 6);
    QVERIFY(!*(*reader)->event({2}));
}

void TestEventStore::keepsWhatComesWhileManyAreRemoved()
{
    constexpr qint64 all = 20'000;
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, all));
    QTRY_COMPARE(log.stored.size(), all);
    QList<EventId> ids;
    for (qint64 id = 1; id <= all; ++id)
        ids << EventId{id};
    bool isFirst = true;
    QObject::connect(&store, &EventStore::removed, &store, [&] {
        if (std::exchange(isFirst, false))
            store.append(sampleEvents(all + 1, all + 1));
    });
    qsizetype removedBefore = 0;
    QObject::connect(&store, &EventStore::stored, &store, [&] { removedBefore = log.removed.size(); });
    store.remove(ids);
    QTRY_COMPARE(log.stored.size(), all + 1);
    QTRY_COMPARE(log.removed, ids);
    QVERIFY2(removedBefore < all / 2, qPrintable(QString::number(removedBefore)));
    store.close();
    QCOMPARE(idsOf(path()), {all + 1});
}

void TestEventStore::removesAllBeforeItCloses()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 3'000));
    QTRY_COMPARE(log.stored.size(), 3'000);
    QList<EventId> ids;
    for (const Stored &stored : log.stored)
        ids << stored.id;
    store.remove(ids);
    store.close();
    QCOMPARE(log.removed, ids);
    QVERIFY(idsOf(path()).isEmpty());
}

void TestEventStore::neverUsesAnIdAgain()
{
    EventStore store({});
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 5));
    QCoreApplication::processEvents();
    store.remove({{3}, {4}, {5}});
    store.close();
    QVERIFY(store.open(path()));
    store.append(sampleEvents(6, 7));
    QCoreApplication::processEvents();
    store.remove({{1}, {2}, {6}, {7}});
    store.close();
    QVERIFY(idsOf(path()).isEmpty());
    QVERIFY(store.open(path()));
    store.append(sampleEvents(8, 8));
    store.close();
    QCOMPARE(idsOf(path()), {8});
    QCOMPARE((*CaptureReader::open(path()))->count(), 1);
}

void TestEventStore::keepsSoManyEvents_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("batchSize");
    QTest::newRow("by single events") << 0 << 200 << 1;
    QTest::newRow("by batches") << 0 << 20 << 100;
    QTest::newRow("by batches larger than a slice") << 0 << 3 << 3000;
    QTest::newRow("of a file that has more") << 2500 << 1 << 1;
}

void TestEventStore::keepsSoManyEvents()
{
    QFETCH(int, before);
    QFETCH(int, batches);
    QFETCH(int, batchSize);
    quint64 next = 1;
    if (before > 0) {
        EventStore store({});
        QVERIFY(store.open(path()));
        store.append(sampleEvents(1, quint64(before)));
        store.close();
        next += quint64(before);
    }
    EventStore store({.keepEvents = 100});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.annotate({2}, 1, QString());
    store.annotate({5}, 0, u"a note alone does not keep it"_s);
    for (int batch = 0; batch < batches; ++batch) {
        store.append(sampleEvents(next, next + quint64(batchSize) - 1));
        store.annotate({2}, 1, QString()); // in the same transaction; does nothing while there is no event 2
        next += quint64(batchSize);
        QCoreApplication::processEvents();
    }
    const auto last = qint64(next - 1);
    const QList<qint64> kept = QList<qint64>{2} + fromTo(last - 98, last);
    QTRY_COMPARE(log.removed.size(), last - 100);
    store.close();
    QCOMPARE(idsOf(path()), kept);
    QVERIFY(std::is_sorted(log.removed.begin(), log.removed.end()));
}

/// Who looks at a capture, or annotates it, has not asked for less of it.
void TestEventStore::keepsAllUntilMoreComes()
{
    {
        EventStore store({});
        QVERIFY(store.open(path()));
        store.append(sampleEvents(1, 20));
        store.close();
    }
    EventStore store({.keepEvents = 5, .keepBytes = 10});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.annotate({2}, 1, u"seen"_s);
    store.remove({EventId{3}});
    QTRY_COMPARE(log.removed.size(), 1);
    store.close();
    QCOMPARE(idsOf(path()).size(), 19);
}

void TestEventStore::tellsWhatIsTooMuch_data()
{
    const qint64 each = sampleEvent(1).request.size();
    QTest::addColumn<StoreOptions>("options");
    QTest::addColumn<QList<qint64>>("told");
    QTest::newRow("events") << StoreOptions{.keepEvents = 12} << QList<qint64>{8, 6, 0};
    QTest::newRow("bytes") << StoreOptions{.keepBytes = each * 12} << QList<qint64>{8, 6, 0, 6, 0};
    QTest::newRow("both") << StoreOptions{.keepEvents = 12, .keepBytes = each * 15}
                          << QList<qint64>{8, 6, 0, 6, 0};
    QTest::newRow("no limit") << StoreOptions{} << QList<qint64>{0};
    QTest::newRow("not too much") << StoreOptions{.keepEvents = 20, .keepBytes = each * 20}
                                  << QList<qint64>{0};
}

void TestEventStore::tellsWhatIsTooMuch()
{
    QFETCH(const StoreOptions, options);
    QFETCH(const QList<qint64>, told);
    {
        EventStore store({});
        QVERIFY(store.open(path()));
        store.append(sampleEvents(1, 20));
        store.close();
    }
    EventStore store(options);
    QList<qint64> excesses;
    QObject::connect(&store, &EventStore::excessChanged, &store,
                     [&excesses](qint64 events) { excesses << events; });
    QVERIFY(store.open(path()));
    QCOMPARE(excesses.size(), 1);
    QList<EventId> all;
    for (const qint64 id : fromTo(1, 20))
        all << EventId{id};
    const Log log(store);
    store.remove({{2}, {3}});
    QTRY_COMPARE(log.removed.size(), 2);
    const auto mark = [&](int colour) {
        store.setMark(all, colour);
        QTRY_COMPARE(runSql(path(), {u"SELECT count(*) FROM annotation WHERE mark=%1"_s.arg(colour)}).toInt(),
                     colour == 0 ? 0 : 18);
    };
    mark(1);
    mark(0);
    QCoreApplication::processEvents();
    QTRY_COMPARE(runSql(path(), {u"SELECT count(*) FROM annotation"_s}).toInt(), 0);
    store.append(sampleEvents(21, 22));
    QTRY_COMPARE(log.stored.size(), 2);
    QCOMPARE(excesses, told);
}

void TestEventStore::keepsSoManyBytes()
{
    const qint64 each = sampleEvent(1).request.size();
    for (int round = 0; round < 2; ++round) { // the second counts what is in the file
        EventStore store({.keepBytes = each * 50 + 10});
        const Log log(store);
        QVERIFY(store.open(path()));
        for (int batch = 0; batch < 10; ++batch) {
            store.append(sampleEvents(1, 20));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(log.removed.size(), round == 0 ? 150 : 200);
        store.close();
        QCOMPARE(idsOf(path()), fromTo(round * 200 + 151, round * 200 + 200));
    }
}

void TestEventStore::alwaysKeepsTheNewest()
{
    EventStore store({.keepBytes = 1});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 3));
    QTRY_COMPARE(log.removed.size(), 2);
    store.append(sampleEvents(4, 4));
    QTRY_COMPARE(log.removed.size(), 3);
    store.close();
    QCOMPARE(idsOf(path()), {4});
}

void TestEventStore::refusesASecondWriter()
{
    EventStore first({});
    QVERIFY(first.open(path()));
    EventStore second({});
    const auto refused = second.open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Locked);
    QCOMPARE(refused.error().writer,
             (WritingProcess{.program = QCoreApplication::applicationName(),
                             .id = QCoreApplication::applicationPid()}));
    first.close();
    QVERIFY(second.open(path()));
}

void TestEventStore::refusesASecondName()
{
    EventStore first({});
    QVERIFY(first.open(path()));
    const QString second = path() + u".second"_s;
    std::filesystem::create_hard_link(path().toStdString(), second.toStdString());
    EventStore store({});
    const auto refused = store.open(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotWritable);
    first.close();
    QVERIFY(!store.open(path()));
    QVERIFY(QFile::remove(second));
    QVERIFY(store.open(path()));
}

void TestEventStore::refusesASecondWriterInAnotherProcess()
{
    QProcess child;
    child.start(QStringLiteral(RINGBACK_CAPTURE_CHILD), {u"append"_s, path(), u"1"_s});
    QVERIFY(child.waitForReadyRead(30'000));
    EventStore store({});
    const auto refused = store.open(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Locked);
    QCOMPARE(refused.error().writer, (WritingProcess{.program = u"capturechild"_s, .id = child.processId()}));
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(store.open(path()));
}

void TestEventStore::oneBadEventDoesNotStopOthers()
{
    EventStore store({.recoveryTime = 0ms});
    const Log log(store);
    QVERIFY(store.open(path()));
    runSql(path(),
           {u"CREATE TRIGGER bad BEFORE INSERT ON event WHEN new.method='BAD' "
            "BEGIN SELECT RAISE(ABORT, 'poisoned'); END"_s});
    QList<Event> events = sampleEvents(1, 10);
    events[3].request.method = "BAD";
    events[7].request.method = "BAD";
    store.append(events);
    QTRY_COMPARE(log.stored.size(), 8);
    QCOMPARE(log.notStored, QList<ExchangeId>({{4}, {8}}));
    QCOMPARE(log.failed.size(), 1);
    QCOMPARE(log.failed.first().detail, u"poisoned"_s);
    QTRY_COMPARE(log.recovered, 1);
    store.close();
    QCOMPARE(idsOf(path()), fromTo(1, 8)); // no id was wasted
}

void TestEventStore::survivesAFullDisk()
{
    const QString mount = m_folder->path() + u"/full"_s;
    QVERIFY(QDir().mkdir(mount));
    if (::mount("tmpfs", QFile::encodeName(mount).constData(), "tmpfs", 0, "size=3m") != 0)
        QSKIP("no right to mount a small file system");
    const auto unmount =
        qScopeGuard([&mount] { ::umount2(QFile::encodeName(mount).constData(), MNT_DETACH); });
    writeFile(mount + u"/ballast"_s, QByteArray(1024 * 1024, 'b'));
    const QString name = mount + u"/test.ringback"_s;

    EventStore store({.recoveryTime = 0ms});
    const Log log(store);
    QVERIFY(store.open(name));
    quint64 next = 1;
    const auto appendSome = [&] {
        store.append(sampleEvents(next, next + 99));
        next += 100;
        QCoreApplication::processEvents();
    };
    while (log.notStored.isEmpty() && next < 100'000)
        appendSome();
    for (int i = 0; i < 20; ++i) // one word a cause, not one a request
        appendSome();
    QCOMPARE(log.failed.size(), 1);
    QCOMPARE(log.failed.first().kind, Kind::DiskFull);
    QCOMPARE(log.recovered, 0);
    QCOMPARE(quint64(log.stored.size() + log.notStored.size()), next - 1);
    QVERIFY(!log.stored.isEmpty());
    store.complete({{.id = log.stored.last().id, .reply = sampleReply()}});

    QVERIFY(QFile::remove(mount + u"/ballast"_s));
    const qsizetype storedBefore = log.stored.size();
    appendSome();
    QTRY_COMPARE(log.recovered, 1);
    QCOMPARE(log.stored.size(), storedBefore + 100);
    QTRY_COMPARE(log.completed.size(), 1);
    store.close();
    const QList<Event> events = allEvents(name);
    QCOMPARE(events.size(), log.stored.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(events.at(i).id, log.stored.at(i).id);
        QCOMPARE(numberOf(events.at(i)), log.stored.at(i).exchange.value);
    }
}

void TestEventStore::survivesAnUnwritableFile()
{
    EventStore store({.recoveryTime = 0ms});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 10));
    QTRY_COMPARE(log.stored.size(), 10);

    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 4096, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto restore = qScopeGuard([&before] { setrlimit(RLIMIT_FSIZE, &before); });
    store.append(sampleEvents(11, 20));
    QTRY_COMPARE(log.notStored.size(), 10);
    store.append(sampleEvents(21, 30));
    QTRY_COMPARE(log.notStored.size(), 20);
    QCOMPARE(log.failed.size(), 1);

    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    store.append(sampleEvents(31, 40));
    QTRY_COMPARE(log.stored.size(), 20);
    QTRY_COMPARE(log.recovered, 1);
    store.close();
    QCOMPARE(idsOf(path()), fromTo(1, 20));
}

void TestEventStore::tellsACauseOnce_data()
{
    QTest::addColumn<std::chrono::milliseconds>("recoveryTime");
    QTest::newRow("to and fro") << std::chrono::milliseconds(1h);
    QTest::newRow("at once") << 0ms;
}

void TestEventStore::tellsACauseOnce()
{
    QFETCH(const std::chrono::milliseconds, recoveryTime);
    EventStore store({.recoveryTime = recoveryTime});
    const Log log(store);
    QVERIFY(store.open(path()));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 4096, .rlim_max = before.rlim_max};
    const auto restore = qScopeGuard([&before] { setrlimit(RLIMIT_FSIZE, &before); });
    quint64 next = 1;
    const auto append = [&](const rlimit &limit) {
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        store.append(sampleEvents(next, next + 9));
        next += 10;
        QTRY_COMPARE(quint64(log.stored.size() + log.notStored.size()), next - 1);
    };
    append(before);
    append(small);
    QCOMPARE(log.failed.size(), 1);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    store.complete({{.id = {1}, .reply = sampleReply()}}); // little, for which there may be room
    QTRY_COMPARE(log.completed.size(), 1);
    QTest::qWait(1);
    QCOMPARE(log.recovered, 0);
    append(small);
    QCOMPARE(log.failed.size(), 1);
    append(before);
    if (recoveryTime == 0ms)
        QTRY_COMPARE(log.recovered, 1);
    append(small);
    QCOMPARE(log.failed.size(), recoveryTime == 0ms ? 2 : 1);
    append(before);
    QCOMPARE(log.notStored.size(), 30);
}

void TestEventStore::triesCompletionsAgain()
{
    EventStore store({.recoveryTime = 0ms});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 1));
    QTRY_COMPARE(log.stored.size(), 1);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 4096, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto restore = qScopeGuard([&before] { setrlimit(RLIMIT_FSIZE, &before); });
    store.complete({{.id = {1}, .reply = sampleReply()}});
    QTRY_COMPARE(log.failed.size(), 1);
    QVERIFY(log.completed.isEmpty());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QTRY_COMPARE(log.completed.size(), 1); // by itself
    store.append(sampleEvents(2, 2));
    QTRY_COMPARE(log.recovered, 1);
    store.close();
    QVERIFY(allEvents(path()).first().reply);
}

void TestEventStore::survivesClosingFromItsOwnSignal()
{
    EventStore store({.keepEvents = 3});
    const Log log(store);
    QVERIFY(store.open(path()));
    QObject::connect(&store, &EventStore::stored, &store, [&store] { store.close(); });
    store.append(sampleEvents(1, 5000)); // two batches
    QTRY_COMPARE(log.stored.size(), 5000);
    QVERIFY(log.notStored.isEmpty());
    store.append(sampleEvents(5001, 5001));
    QCOMPARE(log.notStored.size(), 1);
}

void TestEventStore::waitsForAnotherProgramThatWrites()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    CaptureConnection other;
    QVERIFY(other.open(path(), CaptureConnection::Mode::ReadWrite));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    store.append(sampleEvents(1, 5000)); // two batches
    QCoreApplication::processEvents();   // comes back while they wait
    QVERIFY(log.stored.isEmpty());
    store.append(sampleEvents(5001, 5001));
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_COMPARE(log.stored.size(), 5001);
    QVERIFY(log.failed.isEmpty());
    for (qsizetype i = 0; i < log.stored.size(); ++i)
        QCOMPARE(log.stored.at(i).exchange.value, quint64(i + 1));
}

void TestEventStore::waitsNoLongerWhenInAHurry()
{
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    {
        CaptureConnection other;
        QVERIFY(other.open(path(), CaptureConnection::Mode::ReadWrite));
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        store.append(sampleEvents(1, 1));
        QCoreApplication::processEvents();
        QVERIFY(log.notStored.isEmpty());
        QElapsedTimer time;
        time.start();
        store.hurry();
        store.append(sampleEvents(2, 2));
        QTRY_COMPARE(log.notStored.size(), 2);
        QVERIFY2(time.elapsed() < 1500, QByteArray::number(time.elapsed()).constData());
        QCOMPARE(log.failed.size(), 1);
    }
    store.append(sampleEvents(3, 3));
    QTRY_COMPARE(log.stored.size(), 1);
}

void TestEventStore::closesWhileAnotherProgramUsesTheFile_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("reading") << u"BEGIN"_s << true;
    QTest::newRow("writing") << u"BEGIN IMMEDIATE"_s << false;
}

void TestEventStore::closesWhileAnotherProgramUsesTheFile()
{
    QFETCH(QString, begin);
    QFETCH(bool, isStored);
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 10));
    QCoreApplication::processEvents();
    store.remove({{1}}); // so that closing sweeps
    QTRY_COMPARE(log.removed.size(), 1);
    {
        CaptureConnection other;
        QVERIFY(other.open(path(), CaptureConnection::Mode::ReadWrite));
        QVERIFY(other.run(begin));
        QCOMPARE(*other.number(u"SELECT count(*) FROM event"_s), 9);
        store.append(sampleEvents(11, 5010)); // two batches
        QElapsedTimer time;
        time.start();
        store.close();
        QVERIFY2(time.elapsed() < 4000, QByteArray::number(time.elapsed()).constData());
    }
    QCOMPARE(log.notStored.size(), isStored ? 0 : 5000);
    QCOMPARE(log.failed.size(), isStored ? 0 : 1);
    QCOMPARE(idsOf(path()), fromTo(2, isStored ? 5010 : 10));
}

void TestEventStore::noticesThatTheFileIsGone_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("moved away") << false;
    QTest::newRow("replaced") << true;
}

void TestEventStore::noticesThatTheFileIsGone()
{
    QFETCH(bool, isReplaced);
    EventStore store({.recoveryTime = 0ms});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 3));
    QTRY_COMPARE(log.stored.size(), 3);

    const QString elsewhere = m_folder->path() + u"/elsewhere"_s;
    QVERIFY(QFile::rename(path(), elsewhere));
    if (isReplaced)
        writeFile(path(), "something else");
    store.append(sampleEvents(4, 5));
    QTRY_COMPARE(log.notStored.size(), 2);
    store.append(sampleEvents(6, 6));
    QTRY_COMPARE(log.notStored.size(), 3);
    QCOMPARE(log.stored.size(), 3);
    QCOMPARE(log.failed.size(), 1);
    QCOMPARE(log.failed.first().kind, Kind::Gone);
    QCOMPARE(log.failed.first().path, resolvedCapturePath(path()));
    QCOMPARE(log.recovered, 0);

    if (isReplaced)
        QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(elsewhere, path()));
    store.append(sampleEvents(7, 7));
    QTRY_COMPARE(log.stored.size(), 4);
    QTRY_COMPARE(log.recovered, 1);
    QCOMPARE(log.failed.size(), 1);
    store.close();
    QCOMPARE(idsOf(path()), fromTo(1, 4));
}

void TestEventStore::savesWhatALogHeldThatIsGone_data()
{
    QTest::addColumn<int>("stored"); // before
    QTest::newRow("before the first event") << 0;
    QTest::newRow("behind some") << 3;
}

void TestEventStore::savesWhatALogHeldThatIsGone()
{
    QFETCH(const int, stored);
    EventStore store({});
    const Log log(store);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, quint64(stored)));
    QTRY_COMPARE(log.stored.size(), stored);
    QVERIFY(QFile::remove(path() + u"-wal"_s));
    QVERIFY(QFile::remove(path() + u"-shm"_s));
    store.append(sampleEvents(4, 5));
    QTRY_COMPARE(log.notStored.size(), 2);
    QCOMPARE(log.failed.size(), 1);
    QCOMPARE(log.failed.first().kind, Kind::Gone);
    const QString copy = m_folder->path() + u"/copy.ringback"_s; // as it would be after a kill
    QVERIFY(QFile::copy(path(), copy));
    QCOMPARE(idsOf(copy), fromTo(1, stored));
}

void TestEventStore::losesNothingWhenKilled()
{
    QHash<quint64, qint64> said; // number to id
    quint64 first = 1;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(RINGBACK_CAPTURE_CHILD), {u"append"_s, path(), QString::number(first)});
        // At any moment from before the capture is there to the midst of a checkpoint.
        const qint64 enough = round < 3 ? round : QRandomGenerator::global()->bounded(1, 300'000);
        QByteArray output;
        while (output.size() < enough && child.waitForReadyRead(30'000))
            output += child.readAll();
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(enough == 0 || !output.isEmpty());
        output += child.readAll();
        output.truncate(output.lastIndexOf('\n') + 1);
        for (const QByteArray &line : output.split('\n')) {
            if (line.isEmpty())
                continue;
            const QByteArrayList words = line.split(' ');
            said.insert(words.at(1).toULongLong(), words.at(0).toLongLong());
            first = std::max(first, words.at(1).toULongLong());
        }
        first += 1'000'000;
    }
    QVERIFY(said.size() > 1000);
    QSet<quint64> seen;
    qint64 before = 0;
    for (const Event &event : allEvents(path())) {
        const quint64 number = numberOf(event);
        QVERIFY2(!seen.contains(number), "stored twice");
        seen << number;
        QVERIFY(event.id.value > before);
        before = event.id.value;
        Event expected = sampleEvent(number);
        expected.reply = event.reply;
        QVERIFY(isSameEvent(event, expected));
        if (said.contains(number))
            QCOMPARE(event.id.value, said.value(number));
    }
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        QVERIFY2(seen.contains(it.key()), "lost");
    QCOMPARE(runSql(path(), {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"
