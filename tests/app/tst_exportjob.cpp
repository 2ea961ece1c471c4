// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportjob.h"
#include "app/exportlosses.h"

#include "../capture/capturetest.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace ringback;

namespace {

constexpr int EventCount = 5;

Event text(int number)
{
    Event made;
    made.exchange.value = quint64(number);
    made.receivedAt = currentTime();
    made.peer.address = *IpAddress::parse("127.0.0.1");
    made.source.address = made.peer.address;
    made.digest.api = Api::Sms;
    made.digest.kind = "sms.inbound";
    made.request.method = "GET";
    made.request.target = "/sms?messageId=text-" + QByteArray::number(number);
    made.request.fieldSection = "Host: example.com\r\n";
    return made;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<int> textsIn(const QByteArray &bytes)
{
    QList<int> numbers;
    for (int number = 1; number <= EventCount; ++number) {
        if (bytes.contains(QByteArray("text-" + QByteArray::number(number))))
            numbers.append(number);
    }
    return numbers;
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void writesEachFormat_data();
    void writesEachFormat();
    void tellsWhatIsLost_data();
    void tellsWhatIsLost();
    void tellsHowFarItIs();
    void leavesNothingWhenCancelled();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void leavesTheCaptureAlone();
    void leavesWhatIsBeingWrittenAlone();

    void copies();
    void copiesWhatIsBeingWritten();
    void copiesWhatMayOnlyBeRead();
    void copiesOverAnother();
    void leavesWhatItCannotReplace();
    void deletesNoFileOfOthers();
    void copiesNotOverItself();
    void copiesNotOverWhatIsBeingWritten();
    void saysWhyItCannotCopy();
    void saysThatNoRoomIsLeft();
    void saysThatTheSourceIsDamaged();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    /// Without the capture and what belongs to it.
    [[nodiscard]] QStringList otherFiles() const;
    [[nodiscard]] std::optional<ExportOutcome> run(const ExportJob &job, bool isCancelled = false) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Appends events from \a first to \a last to the capture at \a path; it is open until the store ends.
std::unique_ptr<EventStore> writeCapture(const QString &path, int first, int last)
{
    auto store = std::make_unique<EventStore>(StoreOptions());
    if (!store->open(path))
        return nullptr;
    QList<Event> events;
    for (int number = first; number <= last; ++number)
        events.append(text(number));
    int stored = 0;
    QObject::connect(store.get(), &EventStore::stored, store.get(),
                     [&stored](const QList<Stored> &some) { stored += int(some.size()); });
    store->append(events);
    const bool isKept = QTest::qWaitFor([&] { return stored == last - first + 1; });
    store->disconnect(store.get());
    return isKept ? std::move(store) : nullptr;
}

} // namespace

void TestExportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeCapture(path("a.ringback"), 1, EventCount));
}

QStringList TestExportJob::otherFiles() const
{
    QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    names.removeIf([](const QString &name) { return name.startsWith(u"a.ringback"); });
    return names;
}

/// None: it was cancelled.
std::optional<ExportOutcome> TestExportJob::run(const ExportJob &job, bool isCancelled) const
{
    QPromise<ExportOutcome> promise;
    QFuture<ExportOutcome> future = promise.future();
    promise.start();
    if (isCancelled)
        future.cancel();
    runExportJob(promise, job);
    promise.finish();
    return future.resultCount() == 0 ? std::nullopt : std::optional(future.result());
}

void TestExportJob::writesEachFormat_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("jsonl") << ExportFormat::JsonLines;
    QTest::newRow("har") << ExportFormat::Har;
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("curl") << ExportFormat::Curl;
}

void TestExportJob::writesEachFormat()
{
    QFETCH(ExportFormat, format);
    ExportJob job{.capturePath = path("a.ringback"),
                  .targetPath = path("out"),
                  .options = {.format = format},
                  .ids = {}};
    const auto all = run(job);
    QVERIFY(all && *all);
    QCOMPARE((*all)->written, EventCount);
    const QByteArray written = contents(path("out"));
    QCOMPARE(textsIn(written), (QList<int>{1, 2, 3, 4, 5}));
    if (format == ExportFormat::JsonLines)
        QCOMPARE(written.trimmed().split('\n').size(), EventCount);
    if (format == ExportFormat::Har)
        QCOMPARE(QJsonDocument::fromJson(written)[u"log"][u"entries"].toArray().size(), EventCount);

    job.ids = {{2}, {4}, {99}};
    const auto some = run(job);
    QVERIFY(some && *some);
    QCOMPARE((*some)->written, 2);
    QCOMPARE(textsIn(contents(path("out"))), (QList<int>{2, 4})); // it took the other's place
    job.without = {{1}, {4}};
    const auto fewer = run(job);
    QVERIFY(fewer && *fewer);
    QCOMPARE(textsIn(contents(path("out"))), QList<int>{2});
    job.ids.reset();
    QVERIFY(run(job));
    QCOMPARE(textsIn(contents(path("out"))), (QList<int>{2, 3, 5}));
    job.ids.emplace();
    const auto none = run(job);
    QVERIFY(none && *none);
    QCOMPARE((*none)->written, 0);
    QCOMPARE(textsIn(contents(path("out"))), QList<int>());
    QCOMPARE(otherFiles(), QStringList{QStringLiteral("out")});
}

void TestExportJob::tellsWhatIsLost_data()
{
    QTest::addColumn<ExportCounts>("counts");
    QTest::addColumn<QString>("losses");
    QTest::newRow("nothing") << ExportCounts{.written = 3} << QString();
    QTest::newRow("one each")
        << ExportCounts{.written = 1, .malformed = 1, .notReproducible = 1, .withoutTrailers = 1}
        << QStringLiteral("1 malformed request left out: this format has no place for it. "
                          "1 request left out: no curl command sends it as it was. "
                          "1 request written without its trailer fields: curl sends none.");
    QTest::newRow("several") << ExportCounts{.written = 2, .withoutTrailers = 2}
                             << QStringLiteral(
                                    "2 requests written without their trailer fields: curl sends none.");
}

void TestExportJob::tellsWhatIsLost()
{
    QFETCH(const ExportCounts, counts);
    QTEST(lossesOf(counts).join(u' '), "losses");
}

void TestExportJob::tellsHowFarItIs()
{
    QPromise<ExportOutcome> promise;
    promise.start();
    runExportJob(promise,
                 {.capturePath = path("a.ringback"), .targetPath = path("out"), .options = {}, .ids = {}});
    QCOMPARE(promise.future().progressMaximum(), 100);
    QCOMPARE(promise.future().progressValue(), 100);
    promise.finish();
}

void TestExportJob::leavesNothingWhenCancelled()
{
    const ExportJob job{
        .capturePath = path("a.ringback"), .targetPath = path("out"), .options = {}, .ids = {}};
    QVERIFY(!run(job, true));
    QCOMPARE(otherFiles(), QStringList());
    QVERIFY(run(job));
    const QByteArray before = contents(path("out"));
    QVERIFY(!before.isEmpty());
    QVERIFY(!run(job, true));
    QCOMPARE(contents(path("out")), before);
    QCOMPARE(otherFiles(), QStringList{QStringLiteral("out")});
}

void TestExportJob::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("why");
    QTest::newRow("no capture") << QStringLiteral("b.ringback") << QStringLiteral("out")
                                << QStringLiteral("b.ringback does not exist.");
    QTest::newRow("no folder") << QStringLiteral("a.ringback") << QStringLiteral("nowhere/out")
                               << QStringLiteral("nowhere/out cannot be written: ");
    QTest::newRow("a folder") << QStringLiteral("a.ringback") << QStringLiteral(".")
                              << QStringLiteral(" cannot be written: ");
}

void TestExportJob::saysWhyItCannot()
{
    QFETCH(QString, capture);
    QFETCH(QString, target);
    QFETCH(QString, why);
    const auto outcome = run({.capturePath = m_folder->filePath(capture),
                              .targetPath = m_folder->filePath(target),
                              .options = {},
                              .ids = {}});
    QVERIFY(outcome && !*outcome);
    QVERIFY2(outcome->error().contains(why), qPrintable(outcome->error()));
    QVERIFY(!outcome->error().trimmed().endsWith(u':'));
    QCOMPARE(otherFiles(), QStringList());
}

void TestExportJob::leavesTheCaptureAlone()
{
    const auto outcome = run({.capturePath = path("a.ringback"),
                              .targetPath = m_folder->filePath(QStringLiteral("./a.ringback")),
                              .options = {},
                              .ids = {}});
    QVERIFY(outcome && !*outcome);
    const auto capture = CaptureReader::open(path("a.ringback"));
    QVERIFY(capture);
    QCOMPARE((*capture)->count(), EventCount);
}

void TestExportJob::leavesWhatIsBeingWrittenAlone()
{
    const auto writer = writeCapture(path("b.ringback"), 1, 1);
    QVERIFY(writer);
    const auto outcome = run({.capturePath = path("a.ringback"),
                              .targetPath = m_folder->filePath(QStringLiteral("./b.ringback")),
                              .options = {},
                              .ids = {}});
    QVERIFY(outcome && !*outcome);
    QVERIFY2(outcome->error().contains(u"is being written"), qPrintable(outcome->error()));
    const auto capture = CaptureReader::open(path("b.ringback"));
    QVERIFY(capture);
    QCOMPARE((*capture)->count(), 1);
}

void TestExportJob::copies()
{
    QVERIFY(QFile::copy(path("a.ringback"), path("b.ringback.part"))); // somebody else's
    QVERIFY(copyCapture(path("a.ringback"), path("b.ringback")));
    QCOMPARE(otherFiles(), QStringList({QStringLiteral("b.ringback"), QStringLiteral("b.ringback.part")}));
    const auto copy = CaptureReader::open(path("b.ringback"));
    QVERIFY(copy);
    QCOMPARE((*copy)->count(), EventCount);
    QCOMPARE((*copy)->event({3}).value()->request.target, text(3).request.target);
}

void TestExportJob::copiesWhatIsBeingWritten()
{
    const auto writer = writeCapture(path("a.ringback"), EventCount + 1, EventCount + 2);
    QVERIFY(writer);
    QVERIFY(copyCapture(path("a.ringback"), path("b.ringback")));
    QCOMPARE(CaptureReader::open(path("b.ringback")).value()->count(), EventCount + 2);
    QVERIFY(writeCapture(path("b.ringback"), 1, 1)); // the copy can be gone on with
    QCOMPARE(CaptureReader::open(path("b.ringback")).value()->count(), EventCount + 3);
    QCOMPARE(CaptureReader::open(path("a.ringback")).value()->count(), EventCount + 2);
}

void TestExportJob::copiesWhatMayOnlyBeRead()
{
    const QString closed = path("closed");
    const QString capture = closed + u"/a.ringback";
    const QString copy = path("open/b.ringback");
    QVERIFY(QDir(m_folder->path()).mkdir(closed) && QDir(m_folder->path()).mkdir(path("open")));
    QVERIFY(QFile::copy(path("a.ringback"), capture));
    QVERIFY(QFile::setPermissions(capture, QFile::Permissions::fromInt(0x4444)));
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions::fromInt(0x5555)));
    QVERIFY(QFile::setPermissions(path("open"), QFile::Permissions::fromInt(0x7777)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
    const auto outcome = [&] {
        const Unprivileged nobody;
        return copyCapture(capture, copy);
    }();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error()));
    QCOMPARE(CaptureReader::open(copy).value()->count(), EventCount);
    QCOMPARE(QDir(closed).entryList(QDir::Files), QStringList{QStringLiteral("a.ringback")});
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions::fromInt(0x7755)));
}

void TestExportJob::copiesOverAnother()
{
    // Of a writer that was killed: its last events are in the log beside the capture.
    {
        const auto writer = writeCapture(path("killed.ringback"), 1, 2);
        QVERIFY(writer);
        for (const char *const suffix : {"", "-wal"})
            QVERIFY(QFile::copy(path("killed.ringback") + QLatin1StringView(suffix),
                                path("b.ringback") + QLatin1StringView(suffix)));
    }
    QVERIFY(QFileInfo(path("b.ringback-wal")).size() > 0);
    QVERIFY(copyCapture(path("a.ringback"), path("b.ringback")));
    const auto copy = CaptureReader::open(path("b.ringback"));
    QVERIFY(copy);
    QCOMPARE((*copy)->count(), EventCount);
    QVERIFY((*copy)->event({EventCount}).value());
}

void TestExportJob::leavesWhatItCannotReplace()
{
    // Anyone may make files there, but only an owner may take them away.
    const QString shared = path("shared");
    const QString other = shared + u"/b.ringback";
    QVERIFY(QDir(m_folder->path()).mkdir(shared));
    {
        const auto writer = writeCapture(path("killed.ringback"), 1, 2);
        QVERIFY(writer);
        for (const char *const suffix : {"", "-wal"}) {
            const QString part = other + QLatin1StringView(suffix);
            QVERIFY(QFile::copy(path("killed.ringback") + QLatin1StringView(suffix), part));
            QVERIFY(QFile::setPermissions(part, QFile::Permissions::fromInt(0x6666)));
        }
    }
    QVERIFY(QFile::setPermissions(path("a.ringback"), QFile::Permissions::fromInt(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
    QCOMPARE(::chmod(QFile::encodeName(shared).constData(), 01777), 0);
    if (getuid() != 0)
        QSKIP("All files belong to who runs this.");
    const auto outcome = [&] {
        const Unprivileged nobody;
        return copyCapture(path("a.ringback"), other);
    }();
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().contains(other), qPrintable(outcome.error()));
    QVERIFY(!outcome.error().trimmed().endsWith(u':'));
    QCOMPARE(CaptureReader::open(other).value()->count(), 2);
    QVERIFY(QDir(shared).entryList({QStringLiteral("*.new")}).isEmpty());
}

void TestExportJob::deletesNoFileOfOthers()
{
    writeFile(path("b.ringback"), "a letter");
    writeFile(path("b.ringback-wal"), "another letter");
    const auto outcome = copyCapture(path("a.ringback"), path("b.ringback"));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().contains(path("b.ringback-wal")), qPrintable(outcome.error()));
    QCOMPARE(contents(path("b.ringback")), QByteArray("a letter"));
    QCOMPARE(contents(path("b.ringback-wal")), QByteArray("another letter"));
    QVERIFY(QFile::remove(path("b.ringback-wal"))); // the other was to be replaced
    const auto copied = copyCapture(path("a.ringback"), path("b.ringback"));
    QVERIFY2(copied, qPrintable(copied ? QString() : copied.error()));
    QCOMPARE(CaptureReader::open(path("b.ringback")).value()->count(), EventCount);
}

void TestExportJob::copiesNotOverItself()
{
    const auto writer = writeCapture(path("a.ringback"), EventCount + 1, EventCount + 1);
    QVERIFY(writer);
    const auto outcome = copyCapture(path("a.ringback"), m_folder->filePath(QStringLiteral("./a.ringback")));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().contains(u"a.ringback"), qPrintable(outcome.error()));
    QCOMPARE(otherFiles(), QStringList());
    QCOMPARE(CaptureReader::open(path("a.ringback")).value()->count(), EventCount + 1);
}

void TestExportJob::copiesNotOverWhatIsBeingWritten()
{
    const auto writer = writeCapture(path("b.ringback"), 1, 1);
    QVERIFY(writer);
    const auto outcome = copyCapture(path("a.ringback"), path("b.ringback"));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().contains(u"is being written"), qPrintable(outcome.error()));
    QCOMPARE(CaptureReader::open(path("b.ringback")).value()->count(), 1);
    QVERIFY(otherFiles().filter(QStringLiteral(".new")).isEmpty());
}

void TestExportJob::saysWhyItCannotCopy()
{
    const auto noFolder = copyCapture(path("a.ringback"), path("nowhere/b.ringback"));
    QVERIFY(!noFolder);
    QVERIFY2(noFolder.error().contains(u"nowhere/b.ringback"), qPrintable(noFolder.error()));
    const auto noCapture = copyCapture(path("none.ringback"), path("b.ringback"));
    QVERIFY(!noCapture);
    QVERIFY2(noCapture.error().contains(u"none.ringback"), qPrintable(noCapture.error()));
    QCOMPARE(otherFiles(), QStringList());

    const QString closed = path("closed");
    QVERIFY(QDir(m_folder->path()).mkdir(closed)
            && QFile::setPermissions(closed, QFile::Permissions::fromInt(0x5555)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7755)));
    QVERIFY(QFile::setPermissions(path("a.ringback"), QFile::Permissions::fromInt(0x5555)));
    const auto notThere = [&] {
        const Unprivileged nobody;
        return copyCapture(path("a.ringback"), closed + u"/b.ringback");
    }();
    QVERIFY(!notThere);
    QVERIFY2(notThere.error().startsWith(u"You may not write in the folder " + closed),
             qPrintable(notThere.error()));
}

/// For the copy, or for taking events out of it.
void TestExportJob::saysThatNoRoomIsLeft()
{
    const QString mount = path("full");
    QVERIFY(QDir().mkdir(mount));
    if (::mount("tmpfs", QFile::encodeName(mount).constData(), "tmpfs", 0, "size=3m") != 0)
        QSKIP("no right to mount a small file system");
    const auto unmount =
        qScopeGuard([&mount] { ::umount2(QFile::encodeName(mount).constData(), MNT_DETACH); });
    QVERIFY(writeCapture(path("large.ringback"), 1, 18'000));
    const qint64 size = QFileInfo(path("large.ringback")).size();
    const qint64 room = qint64(3) * 1024 * 1024;
    QVERIFY2(size > room / 2 && size < room - 64 * 1024, qPrintable(QString::number(size)));
    const QString copy = mount + u"/b.ringback";
    const auto outcome = copyCapture(path("large.ringback"), copy, {{1}});
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().startsWith(copy + u" cannot be written: "), qPrintable(outcome.error()));
    QVERIFY(QDir(mount).entryList({QStringLiteral("*.new*")}).isEmpty());
    writeFile(mount + u"/ballast", QByteArray(2 * 1024 * 1024, 'b'));
    QCOMPARE(copyCapture(path("large.ringback"), copy).error(), outcome.error());
}

void TestExportJob::saysThatTheSourceIsDamaged()
{
    QByteArray bytes = contents(path("a.ringback"));
    constexpr qsizetype firstPage = 8192;
    bytes.replace(firstPage, bytes.size() - firstPage, QByteArray(bytes.size() - firstPage, 'x'));
    writeFile(path("damaged.ringback"), bytes);
    const auto outcome = copyCapture(path("damaged.ringback"), path("b.ringback"));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().contains(u"damaged.ringback is damaged: "), qPrintable(outcome.error()));
    QCOMPARE(otherFiles(), QStringList{QStringLiteral("damaged.ringback")});
}

QTEST_MAIN(TestExportJob)
#include "tst_exportjob.moc"
