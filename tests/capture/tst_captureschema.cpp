// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturetest.h"

#include "capture/capturefile.h"
#include "capture/captureschema.h"

#include <QTemporaryDir>

using namespace ringback;
using namespace Qt::StringLiterals;
using Kind = CaptureError::Kind;

Q_DECLARE_METATYPE(ringback::CaptureError::Kind)

/// Making, migrating and refusing captures.
class TestCaptureSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesACapture();
    void makesOneOverWhatAKilledProgramLeft_data();
    void makesOneOverWhatAKilledProgramLeft();
    void leavesFilesOfOthersAlone_data();
    void leavesFilesOfOthersAlone();
    void takesAnyFileName_data();
    void takesAnyFileName();
    void takesARelativePath();
    void followsLinks();
    void migrates_data();
    void migrates();
    void readsWithoutMigrating_data() { migrates_data(); }
    void readsWithoutMigrating();
    void aMigrationThatFailsChangesNothing();
    void refuses_data();
    void refuses();
    void refusesPlaces_data();
    void refusesPlaces();
    void refusesForLackOfRights_data();
    void refusesForLackOfRights();
    void isNotFullWithoutAnySize();

private:
    [[nodiscard]] QString path(const QString &name = u"test.ringback"_s) const
    {
        return m_folder->path() + u'/' + name;
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString schema1 = QStringLiteral(RINGBACK_TEST_DATA "/capture/schema-1.ringback");
const QString schema2 = QStringLiteral(RINGBACK_TEST_DATA "/capture/schema-2.ringback");
const QString schema3 = QStringLiteral(RINGBACK_TEST_DATA "/capture/schema-3.ringback");

void makeCapture(const QString &path, quint64 events = 50)
{
    EventStore store({});
    QVERIFY(store.open(path));
    store.append(sampleEvents(1, events));
    store.close();
}

QStringList schemaOf(const QString &path)
{
    return runSql(
               path,
               {u"SELECT group_concat(name || ':' || sql, ';') FROM (SELECT name, sql FROM sqlite_schema ORDER BY name)"_s})
        .toString()
        .split(u';');
}

} // namespace

void TestCaptureSchema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCaptureSchema::makesACapture()
{
    makeCapture(path(), 0);
    QCOMPARE(names(), {u"test.ringback"_s});
    const QByteArray bytes = readFile(path());
    QVERIFY(bytes.startsWith(QByteArray("SQLite format 3\0", 16)));
    QCOMPARE(bytes.sliced(68, 4), "RBK1");
    QCOMPARE(bytes.sliced(60, 4), QByteArray("\0\0\0\4", 4));
    QCOMPARE(runSql(path(), {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
    QVERIFY(allEvents(path()).isEmpty());
#ifdef Q_OS_UNIX
    QVERIFY((QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
#endif
}

void TestCaptureSchema::makesOneOverWhatAKilledProgramLeft_data()
{
    QTest::addColumn<QString>("leftName");
    QTest::addColumn<QByteArray>("leftBytes");
    QTest::newRow("empty file") << u"test.ringback"_s << QByteArray();
    const QTemporaryDir folder;
    const QString removed = folder.filePath(u"removed.ringback"_s);
    EventStore store({});
    QVERIFY(store.open(removed));
    store.append(sampleEvents(1001, 1300));
    QCoreApplication::processEvents();
    QTest::newRow("changes of a capture that was removed")
        << u"test.ringback-wal"_s << readFile(removed + u"-wal"_s);
    QTest::newRow("lock of a dead process")
        << u"test.ringback.lock"_s
        << QByteArray("4194305\nringback\n") + QSysInfo::machineHostName().toUtf8() + '\n';
    QTest::newRow("lock of another host")
        << u"test.ringback.lock"_s << QByteArray("1\nringback\nelsewhere\n");
    QTest::newRow("lock without content") << u"test.ringback.lock"_s << QByteArray();
}

void TestCaptureSchema::makesOneOverWhatAKilledProgramLeft()
{
    QFETCH(QString, leftName);
    QFETCH(QByteArray, leftBytes);
    writeFile(path(leftName), leftBytes);
    QFile left(path(leftName));
    QVERIFY(left.open(QIODevice::ReadWrite));
    QVERIFY(left.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
    left.close();
    makeCapture(path());
    QCOMPARE(allEvents(path()).size(), 50);
    QCOMPARE(names(), {u"test.ringback"_s});
}

void TestCaptureSchema::leavesFilesOfOthersAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isMade");
    QTest::newRow("versions of packages") << u"test.ringback.lock"_s << "# do not edit\n"_ba << false;
    QTest::newRow("process id alone") << u"test.ringback.lock"_s << "4194305\n"_ba << false;
    QTest::newRow("number and text") << u"test.ringback.lock"_s << "4194305\nsome text\n"_ba << false;
    QTest::newRow("new version") << u"test.ringback.new"_s << "mine"_ba << true;
    QTest::newRow("its journal") << u"test.ringback.new-journal"_s << "mine"_ba << true;
}

void TestCaptureSchema::leavesFilesOfOthersAlone()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isMade);
    writeFile(path(name), bytes);
    QFile other(path(name));
    QVERIFY(other.open(QIODevice::ReadWrite));
    QVERIFY(other.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
    other.close();
    {
        EventStore store({});
        const auto opened = store.open(path());
        QCOMPARE(opened.has_value(), isMade);
        if (!opened) {
            QCOMPARE(opened.error().kind, Kind::ForeignLock);
            QCOMPARE(QFileInfo(opened.error().detail), QFileInfo(path(name)));
        }
    }
    QCOMPARE(readFile(path(name)), bytes);
    QCOMPARE(names(), isMade ? QStringList({u"test.ringback"_s, name}) : QStringList({name}));
}

void TestCaptureSchema::takesAnyFileName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"what?mode=memory"_s, u"100%25.ringback"_s, u"a#b"_s, u"file:x?mode=ro"_s, u":memory:"_s, u"C:x"_s,
          u"Anrufe früh ☎ 電話"_s, u"-dash ;'\"&"_s, u"new\nline"_s})
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestCaptureSchema::takesAnyFileName()
{
    QFETCH(QString, name);
    makeCapture(path(name), 3);
    QCOMPARE(names(), {name});
    QVERIFY(QFileInfo(path(name)).size() > 0);
    QCOMPARE(allEvents(path(name)).size(), 3);
    // Without rights to write the reader goes by a URI.
    QVERIFY(QFile::setPermissions(path(name), QFile::Permissions::fromInt(0x6644)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555)));
    {
        const Unprivileged nobody;
        QCOMPARE(allEvents(path(name)).size(), 3);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7777)));
}

void TestCaptureSchema::takesARelativePath()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    makeCapture(u"file:here.ringback"_s, 2);
    makeCapture(u":memory:"_s, 2);
    QCOMPARE(allEvents(u"./file:here.ringback"_s).size(), 2);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(names(), QStringList({u":memory:"_s, u"file:here.ringback"_s}));
    QCOMPARE(resolvedCapturePath(u"/none.ringback"_s), QDir::rootPath() + u"none.ringback"_s);
}

void TestCaptureSchema::followsLinks()
{
    QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
    makeCapture(path(u"link"_s), 2);
    QCOMPARE(allEvents(path(u"target"_s)).size(), 2);
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    EventStore first({});
    EventStore second({});
    QVERIFY(first.open(path(u"link"_s)));
    const auto refused = second.open(path(u"target"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Locked);
}

void TestCaptureSchema::migrates_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<std::optional<Annotation>>("annotation"); // of event 1
    QTest::newRow("schema 1") << schema1 << std::optional<Annotation>();
    const std::optional annotation(Annotation{.mark = 3, .note = u"seen"_s});
    QTest::newRow("schema 2") << schema2 << annotation;
    QTest::newRow("schema 3") << schema3 << annotation;
}

void TestCaptureSchema::migrates()
{
    QFETCH(const QString, old);
    QFETCH(const std::optional<Annotation>, annotation);
    QVERIFY(QFile::copy(old, path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    const QList<Event> before = allEvents(old);
    Event added = sampleEvent(1);
    added.relationProblems = "redelivered:2:waiting:0:";
    added.overTls = true;
    {
        EventStore store({});
        QVERIFY(store.open(path()));
        store.annotate({3}, 2, u"odd"_s);
        store.append({added});
        store.close();
    }
    QCOMPARE(names(), {u"test.ringback"_s});
    QCOMPARE(runSql(path(), {u"PRAGMA user_version"_s}).toInt(), 4);
    makeCapture(path(u"new"_s), 0);
    QCOMPARE(schemaOf(path()), schemaOf(path(u"new"_s)));

    const QList<Event> after = allEvents(path());
    QCOMPARE(before.size(), 4);
    QCOMPARE(after.size(), 5);
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY(before.at(i).id == after.at(i).id && isSameEvent(before.at(i), after.at(i)));
    QCOMPARE(after.last().id.value, 7); // 6 was used
    QVERIFY(isSameEvent(after.last(), added));
    const auto reader = CaptureReader::open(path());
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 5);
    QCOMPARE(*(*reader)->annotation({1}), annotation);
    QCOMPARE(*(*reader)->annotation({3}), std::optional(Annotation{.mark = 2, .note = u"odd"_s}));
}

void TestCaptureSchema::readsWithoutMigrating()
{
    QFETCH(const QString, old);
    QFETCH(const std::optional<Annotation>, annotation);
    const QByteArray bytes = readFile(old);
    QVERIFY(QFile::copy(old, path()));
    {
        const auto reader = CaptureReader::open(path());
        QVERIFY(reader);
        QCOMPARE((*reader)->count(), 4);
        QCOMPARE((*reader)->lastId().value, 5);
        QCOMPARE(*(*reader)->annotation({1}), annotation);
        QVERIFY(!*(*reader)->annotation({3}));
        const Event odd = **(*reader)->event({3});
        QCOMPARE(odd.request.target, QByteArray("/\xff\0\xfe", 4));
        QCOMPARE(odd.request.fieldSection, "X: \xff\r\n");
        QCOMPARE(odd.request.body, QByteArray("\0\xff\x80\xc3\x28", 5));
        QCOMPARE(odd.request.trailerSection, "T: 1\r\n");
        QCOMPARE(odd.request.minorVersion, 0);
        QCOMPARE(odd.digest.problems, QByteArrayList({"not-utf8", "unknown-field"}));
        QCOMPARE(odd.signature.verdict, "invalid");
        QCOMPARE(odd.peer.port, 65535);
        QCOMPARE(odd.source.address.text(), "2001:db8::1");
        QCOMPARE(odd.reply->decision.decidedBy, "rule:Night");
        QCOMPARE(odd.reply->decision.reply.headers.first().first, "Content-Type");
        QCOMPARE(odd.reply->after.count(), 25'000'000);
        const Event malformed = **(*reader)->event({4});
        QVERIFY(malformed.isMalformed());
        QCOMPARE(malformed.refusal,
                 std::optional(Refusal{.reason = RefusalReason::NotHttp, .status = 400, .stoppedAt = 3}));
        int rows = 0;
        QVERIFY((*reader)->forEachRow({}, Order::OldestFirst, [&](const ColumnRow &row) {
            ++rows;
            return (row.mark != 0) == (row.id.value == 1 && annotation);
        }));
        QCOMPARE(rows, 4);
        rows = 0;
        QVERIFY((*reader)->forEachRequest({}, Order::NewestFirst, [&rows](const ScannedRequest &) {
            ++rows;
            return true;
        }));
        QCOMPARE(rows, 4);
        QVERIFY(odd.relationProblems.isEmpty());
        QCOMPARE(malformed.relationProblems, QByteArray(old == schema3 ? "redelivered:2:waiting:0:" : ""));
        QVERIFY(!odd.overTls);
    }
    QCOMPARE(names(), {u"test.ringback"_s});
    QCOMPARE(readFile(path()), bytes);
}

void TestCaptureSchema::aMigrationThatFailsChangesNothing()
{
    QVERIFY(QFile::copy(schema1, path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    runSql(path(), {u"CREATE TABLE annotation(x)"_s}); // in the way of the second step
    const auto before = folderContents(m_folder->path());
    EventStore store({});
    const auto opened = store.open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Damaged);
    QCOMPARE(folderContents(m_folder->path()), before);
    QCOMPARE(runSql(path(), {u"PRAGMA user_version"_s}).toInt(), 1);
}

void TestCaptureSchema::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");

    const QTemporaryDir folder;
    const QString name = folder.filePath(u"made"_s);
    makeCapture(name);
    const QByteArray good = readFile(name);
    QVERIFY(good.size() > 40'000);
    const auto with = [&good](qsizetype at, const QByteArray &bytes) {
        QByteArray changed = good;
        return changed.replace(at, bytes.size(), bytes);
    };
    const auto made = [&folder](const QStringList &statements) {
        const QString other = folder.filePath(u"other"_s);
        QFile::remove(other);
        runSql(other, statements);
        return readFile(other);
    };
    QTest::newRow("newer") << with(60, QByteArray("\0\0\0", 3) + char(CaptureSchema + 1)) << Kind::Newer;
    QTest::newRow("much newer") << with(60, "\x7f\xff\xff\xff") << Kind::Newer;
    QTest::newRow("schema 0") << with(60, QByteArray("\0\0\0\0", 4)) << Kind::Damaged;
    QTest::newRow("negative schema") << with(60, "\xff\xff\xff\xff") << Kind::Damaged;
    QTest::newRow("application_id of others") << with(68, "RBK9") << Kind::Foreign;
    QTest::newRow("another program's") << made({u"CREATE TABLE t(x)"_s}) << Kind::Foreign;
    QTest::newRow("another program's, WAL")
        << made({u"PRAGMA journal_mode=WAL"_s, u"CREATE TABLE event(x)"_s}) << Kind::Foreign;
    QTest::newRow("text") << QByteArray("{\"status\":\"completed\"}\n").repeated(100) << Kind::Foreign;
    QTest::newRow("one byte") << QByteArray("x") << Kind::Foreign;
    QTest::newRow("zeros") << QByteArray(20'000, '\0') << Kind::Foreign;
    for (const qsizetype size : {good.size() - 1, good.size() - 8192, qsizetype(40'000), qsizetype(8192),
                                 qsizetype(5000), qsizetype(512), qsizetype(100)})
        QTest::addRow("cut at %d of %d", int(size), int(good.size())) << good.first(size) << Kind::Damaged;
    QTest::newRow("cut in its header") << good.first(50) << Kind::Foreign;
    QTest::newRow("schema overwritten") << with(100, QByteArray(3000, '\x55')) << Kind::Damaged;
    QTest::newRow("first page zeroed behind its header")
        << with(100, QByteArray(8092, '\0')) << Kind::Damaged;
    QTest::newRow("no tables") << made(
        {u"PRAGMA application_id=0x52424b31"_s, u"PRAGMA user_version=3"_s, u"CREATE TABLE t(x)"_s})
                               << Kind::Damaged;
    QByteArray renamed = good;
    QTest::newRow("a column renamed")
        << renamed.replace("field_section BLOB", "field_motions BLOB") << Kind::Damaged;
}

void TestCaptureSchema::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    writeFile(path(), bytes);

    EventStore store({});
    const auto written = store.open(path());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, kind);
    QCOMPARE(written.error().path, QFileInfo(path()).canonicalFilePath());
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(names(), {u"test.ringback"_s});
    QVERIFY(readFile(path()) == bytes);

    const auto read = CaptureReader::open(path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(names(), {u"test.ringback"_s});
    QVERIFY(readFile(path()) == bytes);
}

void TestCaptureSchema::refusesPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Kind>("writing");
    QTest::addColumn<Kind>("reading");
    QTest::newRow("folder") << u"."_s << Kind::NotReadable << Kind::NotReadable;
    QTest::newRow("missing folder") << u"nowhere/x.ringback"_s << Kind::NoFolder << Kind::NoFolder;
    QTest::newRow("device") << u"/dev/null"_s << Kind::NotReadable << Kind::NotReadable;
    QTest::newRow("nothing") << QString() << Kind::NotFound << Kind::NotFound;
    QTest::newRow("name too long") << QString(255, u'n') << Kind::Other << Kind::NotFound;
}

void TestCaptureSchema::refusesPlaces()
{
    QFETCH(QString, place);
    QFETCH(Kind, writing);
    QFETCH(Kind, reading);
    const QString there = place.isEmpty() || place.startsWith(u'/') ? place : path(place);
    EventStore store({});
    const auto written = store.open(there);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, writing);
    const auto read = CaptureReader::open(there);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, reading);
    QVERIFY(names().isEmpty());
}

void TestCaptureSchema::refusesForLackOfRights_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode"); // 0: no file
    QTest::addColumn<Kind>("writing");
    QTest::addColumn<std::optional<Kind>>("reading");
    QTest::newRow("unreadable file") << 0x7777 << 0x2222 << Kind::NotReadable
                                     << std::optional(Kind::NotReadable);
    QTest::newRow("read-only file") << 0x7777 << 0x4444 << Kind::NotWritable << std::optional<Kind>();
    QTest::newRow("read-only folder, no file")
        << 0x5555 << 0 << Kind::NotWritable << std::optional(Kind::NotFound);
    QTest::newRow("read-only folder, writable file")
        << 0x5555 << 0x6666 << Kind::NotWritable << std::optional<Kind>();
    QTest::newRow("read-only folder and file")
        << 0x5555 << 0x4444 << Kind::NotWritable << std::optional<Kind>();
}

void TestCaptureSchema::refusesForLackOfRights()
{
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    QFETCH(Kind, writing);
    QFETCH(std::optional<Kind>, reading);
    if (fileMode != 0) {
        makeCapture(path());
        QVERIFY(QFile::setPermissions(path(), QFile::Permissions::fromInt(unsigned(fileMode))));
    }
    const auto before = folderContents(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(unsigned(folderMode))));
    {
        const Unprivileged nobody;
        EventStore store({});
        const auto written = store.open(path());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, writing);
        QVERIFY(!written.error().detail.isEmpty());
        const auto read = CaptureReader::open(path());
        QCOMPARE(read.has_value(), !reading);
        if (reading)
            QCOMPARE(read.error().kind, *reading);
        else
            QCOMPARE((*read)->count(), 50);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7777)));
    QCOMPARE(folderContents(m_folder->path()), before);
}

void TestCaptureSchema::isNotFullWithoutAnySize()
{
    if (!QFileInfo(u"/proc/self"_s).isDir())
        QSKIP("no /proc here");
    EventStore store({});
    const auto opened = store.open(u"/proc/test.ringback"_s);
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == Kind::NotWritable || opened.error().kind == Kind::Other);
}

QTEST_GUILESS_MAIN(TestCaptureSchema)
#include "tst_captureschema.moc"
