// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturetest.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <functional>

using namespace ringback;
using namespace Qt::StringLiterals;
using Kind = CaptureError::Kind;

/// Reading captures, at rest and while they are written.
class TestCaptureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksARange_data();
    void walksARange();
    void stopsWhenToldTo_data();
    void stopsWhenToldTo();
    void walksInMoreThanOneStep();
    void givesRows();
    void tellsTheProblemOfASignature_data();
    void tellsTheProblemOfASignature();
    void givesTextsAsTheyWere_data();
    void givesTextsAsTheyWere();
    void givesRequests();
    void mayBeAskedDuringAWalk();
    void leavesNoTrace();
    void seesWhatAWriterCommits();
    void doesNotHoldTheWriterUp();
    void seesWhatAnotherProcessCommits();
    void isSeenFromAnotherProcess();
    void readsWhatAKilledWriterLeft();
    void cannotReadWhatAKilledWriterLeftInAReadOnlyFolder();
    void noticesThatItWasWrittenMeanwhile();
    void readsBesideAWriterWithoutRightsToWrite();
    void twoReadersAndAWriterComeAndGo();
    void meetsDamage_data();
    void meetsDamage();
    void doesWithoutWhatIsDamagedBesideEvents_data();
    void doesWithoutWhatIsDamagedBesideEvents();
    void toleratesStrangeNumbers();
    void showsWhatIsWholeBeforeDamage();
    void comesToTheHighestId();
    void refusesAViewAsATable();

private:
    [[nodiscard]] QString path() const { return m_folder->path() + u"/test.ringback"_s; }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

void makeCapture(const QString &path, quint64 count, const QList<EventId> &without = {})
{
    EventStore store({});
    QVERIFY(store.open(path));
    store.append(sampleEvents(1, count));
    store.close();
    QVERIFY(store.open(path));
    store.remove(without);
    store.close();
}

std::unique_ptr<CaptureReader> openReader(const QString &path)
{
    auto reader = CaptureReader::open(path);
    if (!reader)
        qFatal("cannot open: %s", qUtf8Printable(reader.error().detail));
    return std::move(*reader);
}

using Ids = QList<qint64>;

/// The ids that the three ways through a range meet; they must be the same. Stops after \a enough.
Ids walk(const CaptureReader &reader, EventRange range, Order order, qsizetype enough = -1)
{
    Ids events;
    Ids rows;
    Ids requests;
    const auto meet = [enough](Ids &ids, EventId id) {
        ids << id.value;
        return ids.size() != enough;
    };
    if (!reader.forEachEvent(range, order, [&](Event &&event) { return meet(events, event.id); })
        || !reader.forEachRow(range, order, [&](const ColumnRow &row) { return meet(rows, row.id); })
        || !reader.forEachRequest(range, order,
                                  [&](const ScannedRequest &request) { return meet(requests, request.id); }))
        qFatal("cannot read");
    if (events != rows || events != requests)
        return {-1};
    return events;
}

/// Kills a writer in the middle of its work.
void makeKilled(const QString &path)
{
    QProcess child;
    child.start(QStringLiteral(RINGBACK_CAPTURE_CHILD), {u"append"_s, path, u"1"_s});
    QByteArray output;
    while (output.size() < 2000 && child.waitForReadyRead(30'000))
        output += child.readAll();
    child.kill();
    QVERIFY(child.waitForFinished());
}

} // namespace

void TestCaptureReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCaptureReader::walksARange_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<Ids>("ids");
    QTest::newRow("all") << qint64(1) << most << Ids{1, 2, 4, 5, 6, 8};
    QTest::newRow("from anywhere") << std::numeric_limits<qint64>::min() << most << Ids{1, 2, 4, 5, 6, 8};
    QTest::newRow("middle") << qint64(3) << qint64(6) << Ids{4, 5, 6};
    QTest::newRow("one") << qint64(5) << qint64(5) << Ids{5};
    QTest::newRow("a removed one") << qint64(3) << qint64(3) << Ids{};
    QTest::newRow("behind the last") << qint64(9) << most << Ids{};
    QTest::newRow("wrong way round") << qint64(6) << qint64(3) << Ids{};
    QTest::newRow("the largest id") << most << most << Ids{};
}

void TestCaptureReader::walksARange()
{
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    QFETCH(Ids, ids);
    makeCapture(path(), 8, {{3}, {7}});
    const auto reader = openReader(path());
    QCOMPARE(walk(*reader, {.first = {first}, .last = {last}}, Order::OldestFirst), ids);
    std::reverse(ids.begin(), ids.end());
    QCOMPARE(walk(*reader, {.first = {first}, .last = {last}}, Order::NewestFirst), ids);
}

void TestCaptureReader::stopsWhenToldTo_data()
{
    QTest::addColumn<qsizetype>("enough");
    for (const int enough : {1, 2, 7, 8})
        QTest::addRow("%d", enough) << qsizetype(enough);
}

void TestCaptureReader::stopsWhenToldTo()
{
    QFETCH(qsizetype, enough);
    makeCapture(path(), 8);
    const auto reader = openReader(path());
    QCOMPARE(walk(*reader, {}, Order::OldestFirst, enough).size(), enough);
    QCOMPARE(walk(*reader, {}, Order::NewestFirst, enough).size(), enough);
    QCOMPARE(walk(*reader, {}, Order::NewestFirst, enough).first(), 8);
    QCOMPARE(reader->count(), 8); // nothing is left open that would hide news
}

void TestCaptureReader::walksInMoreThanOneStep()
{
    constexpr qint64 count = 16'384 * 2; // just so many steps
    QList<EventId> without;
    for (qint64 id = 5; id < count; id += 100)
        without << EventId{id};
    makeCapture(path(), count, without);
    const auto reader = openReader(path());
    Ids expected;
    for (qint64 id = 1; id <= count; ++id) {
        if (id % 100 != 5)
            expected << id;
    }
    QCOMPARE(reader->count(), expected.size());
    QCOMPARE(walk(*reader, {}, Order::OldestFirst), expected);
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(walk(*reader, {}, Order::NewestFirst), expected);
}

void TestCaptureReader::givesRows()
{
    QList<Event> events = sampleEvents(1, 3);
    events[0].request.target = "http://example.com/c?d";
    events[1].request.target = "/a/b?c=/d?e";
    events[1].digest.problems = {"one", "two"};
    events[1].signature.verdict = "invalid";
    events[1].source = {.address = *IpAddress::parse("2001:db8::7"), .header = "forwarded"};
    events[1].reply = SentReply{
        .decision = {.reply = {.status = 503, .headers = {}, .body = "x"}, .decidedBy = "deadline"}};
    events[2].request = HttpRequest();
    events[2].request.body = QByteArray(3'000'000, '\xff');
    events[2].digest = Digest();
    events[2].digest.api = Api::Malformed;
    events[2].refusal = Refusal{.reason = RefusalReason::NotHttp, .status = 400, .stoppedAt = 1};
    {
        EventStore store({});
        QVERIFY(store.open(path()));
        store.append(events);
        store.close();
    }
    const auto reader = openReader(path());
    qsizetype i = 0;
    const auto done = reader->forEachRow({}, Order::OldestFirst, [&](const ColumnRow &row) {
        Event &event = events[i++];
        event.id.value = i;
        const ColumnRow expected = columnRow(event);
        const auto values = [](const ColumnRow &r) {
            return std::tie(r.id, r.receivedAt, r.source, r.api, r.kind, r.method, r.path, r.from, r.to,
                            r.status, r.call, r.conversation, r.message, r.problems, r.verdict, r.decidedBy,
                            r.code, r.took, r.bodySize, r.note, r.mark);
        };
        return values(row) == values(expected);
    });
    QVERIFY(done);
    QCOMPARE(i, 3);
    QCOMPARE(columnRow(events.at(0)).path, "/c");
    QCOMPARE(columnRow(events.at(1)).path, "/a/b");
    QCOMPARE(columnRow(events.at(1)).code, 503);
    QCOMPARE(columnRow(events.at(1)).decidedBy, "deadline");
    QCOMPARE(columnRow(events.at(1)).problems,
             "invalid-signature,one,two,reply-status-not-success,reply-status-retriable");
    QCOMPARE(columnRow(events.at(2)).bodySize, 3'000'000);
}

void TestCaptureReader::tellsTheProblemOfASignature_data()
{
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArrayList>("kept"); // older captures do not have it
    QTest::addColumn<QByteArray>("problems");
    QTest::newRow("valid") << QByteArray("valid") << QByteArrayList() << QByteArray();
    QTest::newRow("invalid") << QByteArray("invalid") << QByteArrayList() << QByteArray("invalid-signature");
    QTest::newRow("malformed") << QByteArray("malformed") << QByteArrayList{"a"}
                               << QByteArray("malformed-signature,a");
    QTest::newRow("kept") << QByteArray("invalid") << QByteArrayList{"forbidden-source", "invalid-signature"}
                          << QByteArray("forbidden-source,invalid-signature");
}

void TestCaptureReader::tellsTheProblemOfASignature()
{
    QFETCH(const QByteArray, verdict);
    QFETCH(const QByteArrayList, kept);
    QFETCH(const QByteArray, problems);
    Event event = sampleEvent(1);
    event.signature.verdict = verdict;
    event.digest.problems = kept;
    event.reply.reset();
    EventStore store({});
    QVERIFY(store.open(path()));
    store.append({event});
    store.close();
    QByteArray read("no row");
    QVERIFY(openReader(path())->forEachRow({}, Order::OldestFirst, [&read](const ColumnRow &row) {
        read = row.problems;
        return true;
    }));
    QCOMPARE(read, problems);
    QCOMPARE(columnRow(event).problems, problems);
    QCOMPARE(allEvents(path()).constFirst().digest.problems, kept); // as it was kept
}

void TestCaptureReader::givesTextsAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null, in words") << QByteArray("null");
    QTest::newRow("quote") << QByteArray("a\"b");
    QTest::newRow("quotes") << QByteArray("\"\"");
    QTest::newRow("quote last") << QByteArray("a\"");
    QTest::newRow("backslash") << QByteArray("a\\b");
    QTest::newRow("backslash last") << QByteArray("a\\");
    QTest::newRow("backslash before a quote") << QByteArray("\\\",\"");
    QTest::newRow("escape that is none") << QByteArray("\\u0041\\n");
    QTest::newRow("half a surrogate pair, escaped") << QByteArray("\\ud800");
    QTest::newRow("brackets") << QByteArray("],[,]");
    QTest::newRow("control characters") << QByteArray("\x01\n\r\t\b\f\x1f\x7f");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("umlauts") << QByteArray("\xc3\xa4\xf0\x9f\x93\x9e");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xc3\"\xed\xa0\x80");
    QTest::newRow("long") << QByteArray(100'000, '"');
}

void TestCaptureReader::givesTextsAsTheyWere()
{
    QFETCH(const QByteArray, text);
    QList<Event> events = sampleEvents(1, 3);
    for (QByteArray *const changed :
         {&events[1].digest.kind, &events[1].digest.status, &events[1].digest.from, &events[1].digest.call,
          &events[1].request.method})
        *changed = text;
    {
        EventStore store({});
        QVERIFY(store.open(path()));
        store.append(events);
        store.close();
    }
    QList<ColumnRow> rows;
    QVERIFY(openReader(path())->forEachRow({}, Order::OldestFirst, [&rows](const ColumnRow &row) {
        rows.append(row);
        return true;
    }));
    QCOMPARE(rows.size(), 3);
    for (const QByteArray &read : {rows[1].kind, rows[1].status, rows[1].from, rows[1].call, rows[1].method})
        QCOMPARE(read, text);
    QCOMPARE(rows[1].to, events[1].digest.to);
    QCOMPARE(rows[2].kind, events[2].digest.kind);
    QCOMPARE(rows[2].method, events[2].request.method);
}

void TestCaptureReader::givesRequests()
{
    QList<Event> events = sampleEvents(1, 3);
    events[1].request.trailerSection = "X-Sum: 1\r\n";
    events[2].request.minorVersion = 0;
    EventStore store({});
    QVERIFY(store.open(path()));
    store.append(events);
    store.close();
    const auto reader = openReader(path());
    qsizetype number = 0;
    QVERIFY(reader->forEachRequest({}, Order::OldestFirst, [&](const ScannedRequest &request) {
        const HttpRequest &expected = events.at(number++).request;
        return request.method == expected.method && request.target == expected.target
            && request.fieldSection == expected.fieldSection && request.body == expected.body
            && request.trailerSection == expected.trailerSection
            && request.minorVersion == expected.minorVersion;
    }));
    QCOMPARE(number, 3);
}

void TestCaptureReader::mayBeAskedDuringAWalk()
{
    makeCapture(path(), 20);
    const auto reader = openReader(path());
    Ids outer;
    QVERIFY(reader->forEachRow({}, Order::OldestFirst, [&](const ColumnRow &row) {
        outer << row.id.value;
        const auto event = reader->event(row.id);
        return event && *event && (*event)->id == row.id && walk(*reader, {}, Order::NewestFirst).size() == 20
            && reader->count() == 20;
    }));
    QCOMPARE(outer.size(), 20);
}

void TestCaptureReader::leavesNoTrace()
{
    makeCapture(path(), 20);
    const QByteArray before = readFile(path());
    QCOMPARE(walk(*openReader(path()), {}, Order::OldestFirst).size(), 20);
    QCOMPARE(names(), {u"test.ringback"_s});
    QVERIFY(readFile(path()) == before);
}

void TestCaptureReader::seesWhatAWriterCommits()
{
    EventStore store({});
    QSignalSpy stored(&store, &EventStore::stored);
    QVERIFY(store.open(path()));
    const auto reader = openReader(path());
    QCOMPARE(reader->lastId().value, 0);
    QCOMPARE(reader->count(), 0);
    for (quint64 round = 1; round <= 3; ++round) {
        store.append(sampleEvents(round * 10, round * 10 + 9));
        QTRY_COMPARE(stored.size(), qsizetype(round));
        QCOMPARE(reader->lastId().value, qint64(round * 10));
        QCOMPARE(reader->count(), qint64(round * 10));
        QCOMPARE(walk(*reader, {}, Order::OldestFirst).size(), qsizetype(round * 10));
    }
    QSignalSpy removed(&store, &EventStore::removed);
    store.remove({{1}, {30}});
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(reader->lastId().value, 29);
    QCOMPARE(reader->count(), 28);
}

void TestCaptureReader::doesNotHoldTheWriterUp()
{
    makeCapture(path(), 2000);
    EventStore store({});
    QSignalSpy stored(&store, &EventStore::stored);
    QVERIFY(store.open(path()));
    const auto reader = openReader(path());
    // Who visits events takes his time: the writer commits meanwhile, and its -wal file is used again, not
    // only grown.
    qint64 largest = 0;
    int visits = 0;
    quint64 next = 10'000;
    QVERIFY(reader->forEachEvent({.last = {2000}}, Order::OldestFirst, [&](Event &&) {
        if (++visits % 50 == 0) {
            store.append(sampleEvents(next, next + 2999));
            next += 3000;
            const qsizetype before = stored.size();
            while (stored.size() == before)
                QCoreApplication::processEvents();
            largest = std::max(largest, QFileInfo(path() + u"-wal"_s).size());
        }
        return true;
    }));
    QCOMPARE(visits, 2000);
    QCOMPARE(stored.size(), 40);
    QVERIFY2(largest < 60'000'000, qPrintable(QString::number(largest))); // of 100 MB written
}

void TestCaptureReader::seesWhatAnotherProcessCommits()
{
    QProcess child;
    child.start(QStringLiteral(RINGBACK_CAPTURE_CHILD), {u"append"_s, path(), u"1"_s});
    QVERIFY(child.waitForReadyRead(30'000));
    const auto reader = openReader(path());
    qint64 last = 0;
    int rounds = 0;
    while (rounds < 20 && child.waitForReadyRead(30'000)) {
        const QByteArrayList lines = child.readAll().trimmed().split('\n');
        const qint64 said = lines.last().split(' ').first().toLongLong();
        QVERIFY(reader->lastId().value >= said);
        const Ids ids = walk(*reader, {.first = {last + 1}, .last = {said}}, Order::OldestFirst);
        QCOMPARE(ids.size(), said - last);
        last = said;
        ++rounds;
    }
    QCOMPARE(rounds, 20);
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(reader->lastId().value >= last);
    QCOMPARE(walk(*reader, {}, Order::OldestFirst).size(), reader->count());
}

void TestCaptureReader::isSeenFromAnotherProcess()
{
    EventStore store({});
    QSignalSpy stored(&store, &EventStore::stored);
    QVERIFY(store.open(path()));
    QProcess child;
    child.start(QStringLiteral(RINGBACK_CAPTURE_CHILD), {u"read"_s, path()});
    const auto ask = [&child] {
        child.write("\n");
        return child.waitForReadyRead(30'000) ? child.readAll() : QByteArray();
    };
    QCOMPARE(ask(), "0 0\n");
    store.append(sampleEvents(1, 7));
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(ask(), "7 7\n");
    store.close(); // while it is being read
    QCOMPARE(ask(), "7 7\n");
    QVERIFY(store.open(path()));
    store.append(sampleEvents(8, 8));
    QTRY_COMPARE(stored.size(), 2);
    QCOMPARE(ask(), "8 8\n");
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
    store.append(sampleEvents(9, 9)); // the other one's leaving took nothing away
    store.close();
    QCOMPARE(names(), {u"test.ringback"_s});
    QCOMPARE(openReader(path())->count(), 9);
}

void TestCaptureReader::readsWhatAKilledWriterLeft()
{
    makeKilled(path());
    QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
    const auto reader = openReader(path());
    QVERIFY(reader->count() > 100);
    QCOMPARE(walk(*reader, {}, Order::OldestFirst).size(), reader->count());
}

void TestCaptureReader::cannotReadWhatAKilledWriterLeftInAReadOnlyFolder()
{
    makeKilled(path());
    QVERIFY(QFile::remove(path() + u"-shm"_s));
    for (const QString &part : {QString(path()), QString(path() + u"-wal"_s)})
        QVERIFY(QFile::setPermissions(part, QFile::Permissions::fromInt(0x6644)));
    const auto before = folderContents(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555)));
    {
        // Half of it would be worse than a refusal.
        const Unprivileged nobody;
        const auto reader = CaptureReader::open(path());
        QVERIFY(!reader);
        QVERIFY(reader.error().kind == Kind::NotReadable || reader.error().kind == Kind::NotWritable);
        QVERIFY2(reader.error().detail.contains(u"-wal"), qPrintable(reader.error().detail));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7777)));
    QCOMPARE(folderContents(m_folder->path()), before);
}

// Who may not write reads the file as it lies there; half of the old one and half of the new are neither.
void TestCaptureReader::noticesThatItWasWrittenMeanwhile()
{
    makeCapture(path(), 100);
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions::fromInt(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555)));
    std::unique_ptr<CaptureReader> reader;
    {
        const Unprivileged nobody;
        reader = openReader(path());
        QVERIFY(reader->event({100}));
    }
    QVERIFY(!reader->isOutdated());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7777)));
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions::fromInt(0x6666)));
    runSql(path(), {u"DELETE FROM event WHERE id>50"_s, u"VACUUM"_s});
    QVERIFY(reader->isOutdated());
    const auto read = reader->forEachEvent({}, Order::OldestFirst, [](const Event &) { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Changed);
}

void TestCaptureReader::readsBesideAWriterWithoutRightsToWrite()
{
    if (getuid() != 0)
        QSKIP("needs two users");
    EventStore store({});
    QSignalSpy stored(&store, &EventStore::stored);
    QVERIFY(store.open(path()));
    store.append(sampleEvents(1, 5));
    QTRY_COMPARE(stored.size(), 1);
    for (const QString &part : {QString(path()), QString(path() + u"-wal"_s),
                                QString(path() + u"-shm"_s)}) // its owner lets others read
        QVERIFY(QFile::setPermissions(part, QFile::Permissions::fromInt(0x6644)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
    std::unique_ptr<CaptureReader> reader;
    {
        const Unprivileged nobody;
        reader = openReader(path());
        QCOMPARE(reader->count(), 5);
    }
    store.append(sampleEvents(6, 6));
    QTRY_COMPARE(stored.size(), 2);
    QCOMPARE(reader->count(), 6);
}

void TestCaptureReader::twoReadersAndAWriterComeAndGo()
{
    auto store = std::make_unique<EventStore>(StoreOptions());
    QVERIFY(store->open(path()));
    auto first = openReader(path());
    auto second = openReader(path());
    store->append(sampleEvents(1, 3));
    store->close();
    QCOMPARE(first->count(), 3);
    first.reset();
    QCOMPARE(second->count(), 3);
    QVERIFY(store->open(path()));
    store->append(sampleEvents(4, 4));
    store.reset(); // without close
    QCOMPARE(second->count(), 3);
    second.reset();
    QCOMPARE(names(), {u"test.ringback"_s});
}

void TestCaptureReader::meetsDamage_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a page of events overwritten") << qsizetype(0) << QByteArray(8192, '\xff');
    QTest::newRow("a page of events zeroed") << qsizetype(0) << QByteArray(8192, '\0');
}

void TestCaptureReader::meetsDamage()
{
    QFETCH(qsizetype, at);
    QFETCH(QByteArray, bytes);
    makeCapture(path(), 500);
    QByteArray whole = readFile(path());
    const qsizetype page = whole.indexOf(sampleEvent(300).digest.call) / 8192 * 8192 + at;
    QVERIFY(page > 8192);
    writeFile(path(), whole.replace(page, bytes.size(), bytes));

    const auto reader = openReader(path()); // opening is quick, so it does not look
    int events = 0;
    const auto done = reader->forEachEvent({}, Order::OldestFirst, [&events](Event &&) {
        ++events;
        return true;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Damaged);
    QVERIFY(events < 300);
    QVERIFY(!reader->forEachRow({}, Order::NewestFirst, [](const ColumnRow &) { return true; }));
    QVERIFY(!reader->forEachRequest({}, Order::NewestFirst, [](const ScannedRequest &) { return true; }));
    QVERIFY(!reader->event({300}));
    QVERIFY(readFile(path()) == whole);
}

void TestCaptureReader::doesWithoutWhatIsDamagedBesideEvents_data()
{
    QTest::addColumn<bool>("inNotes");
    QTest::newRow("notes") << true;
    QTest::newRow("replies") << false;
}

void TestCaptureReader::doesWithoutWhatIsDamagedBesideEvents()
{
    QFETCH(const bool, inNotes);
    makeDamaged(path(), 2'000, inNotes);
    const auto reader = openReader(path());
    for (const Order order : {Order::OldestFirst, Order::NewestFirst}) {
        Ids ids;
        Ids withNote;
        Ids withReply;
        const auto done = reader->forEachRow({}, order, [&](const ColumnRow &row) {
            ids << row.id.value;
            if (row.note == u"this is the note of %1."_s.arg(row.id.value).toUtf8())
                withNote << row.id.value;
            if (row.code == 200)
                withReply << row.id.value;
            return true;
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Kind::Damaged);
        QCOMPARE(ids.size(), 2'000);
        if (order == Order::NewestFirst)
            std::ranges::reverse(ids);
        QVERIFY(std::ranges::is_sorted(ids));
        const Ids &damaged = inNotes ? withNote : withReply;
        QVERIFY(damaged.contains(1) && !damaged.contains(1'500) && damaged.contains(2'000));
        QCOMPARE((inNotes ? withReply : withNote).size(), 2'000); // the other is whole
    }
    const auto annotations = reader->annotations();
    QCOMPARE(annotations.has_value(), !inNotes);
    QVERIFY(reader->annotation({1}));
    QCOMPARE(reader->annotation({1'500}).has_value(), !inNotes);
    QCOMPARE(reader->event({1'500}).has_value(), inNotes);
    const auto alone = reader->eventWithoutReply({1'500});
    QVERIFY(alone && *alone && !(*alone)->reply);
}

void TestCaptureReader::toleratesStrangeNumbers()
{
    makeCapture(path(), 1);
    runSql(
        path(),
        {u"UPDATE event SET api=99, confidence=-1, expects=300, peer=x'01', peer_port=-5, source='text', "
         "refusal_reason=200, minor_version='many', received_at=-9223372036854775807, body=123, kind=5.5"_s});
    const auto reader = openReader(path());
    const auto event = reader->event({1});
    QVERIFY(event && *event);
    QCOMPARE((*event)->digest.api, Api::Other);
    QCOMPARE((*event)->digest.confidence, Confidence::Guess);
    QCOMPARE((*event)->digest.expects, Expects::Any);
    QVERIFY((*event)->peer.address.isNull());
    QCOMPARE((*event)->refusal->reason, RefusalReason::NotHttp);
    QCOMPARE(walk(*reader, {}, Order::OldestFirst), Ids{1});
    runSql(path(),
           {u"UPDATE event SET api=x'00', status=x'6f6b', sender=7, received_at=5.5"_s,
            u"INSERT INTO annotation VALUES(1, x'31', x'6e6f7465')"_s});
    ColumnRow read;
    QVERIFY(reader->forEachRow({}, Order::OldestFirst, [&read](const ColumnRow &row) {
        read = row;
        return true;
    }));
    QCOMPARE(read.api, Api::Other);
    QCOMPARE(read.status, "ok");
    QCOMPARE(read.from, "7");
    QCOMPARE(read.receivedAt.time_since_epoch().count(), 5);
    QCOMPARE(read.note, "note");
    QVERIFY(read.mark != 0);
    runSql(path(), {u"INSERT INTO reply VALUES(1, 77, 0)"_s}); // a decision that is not there
    const auto broken = reader->event({1});
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Kind::Damaged);
}

void TestCaptureReader::showsWhatIsWholeBeforeDamage()
{
    makeCapture(path(), 5);
    runSql(path(), {u"INSERT INTO reply VALUES(4, 77, 0)"_s}); // a decision that is not there
    Ids ids;
    const auto done = openReader(path())->forEachEvent({}, Order::OldestFirst, [&ids](const Event &event) {
        ids.append(event.id.value);
        return true;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Damaged);
    QCOMPARE(ids, Ids({1, 2, 3}));
}

void TestCaptureReader::comesToTheHighestId()
{
    makeCapture(path(), 3);
    runSql(path(),
           {u"UPDATE event SET id=9223372036854775807 WHERE id=3"_s, u"UPDATE event SET id=-1 WHERE id=1"_s});
    const auto reader = openReader(path());
    const Ids ids{2, std::numeric_limits<qint64>::max()};
    QCOMPARE(walk(*reader, {.first = {1}}, Order::OldestFirst), ids);
    QCOMPARE(walk(*reader, {.first = {1}}, Order::NewestFirst), Ids({ids[1], ids[0]}));
    EventStore store({});
    const auto opened = store.open(path()); // no id is left for what comes
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Damaged);
}

void TestCaptureReader::refusesAViewAsATable()
{
    makeCapture(path(), 3);
    runSql(path(),
           {u"ALTER TABLE event RENAME TO events"_s,
            u"CREATE VIEW event AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id+1 FROM n) "
            "SELECT n.id, received_at, api, confidence, expects, kind, subkind, status, sender, recipient, "
            "call, conversation, message, problems, signature_scheme, signature_verdict, signature_detail, "
            "peer, peer_port, source, source_header, refusal_reason, refusal_status, stopped_at, "
            "minor_version, method, target, field_section, body, trailer_section, relation_problems, "
            "over_tls FROM n, events e"_s});
    const auto reader = CaptureReader::open(path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Kind::Damaged);
    EventStore store({});
    QVERIFY(!store.open(path()));
}

QTEST_GUILESS_MAIN(TestCaptureReader)
#include "tst_capturereader.moc"
