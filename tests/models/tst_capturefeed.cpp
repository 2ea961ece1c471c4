// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/capturefeed.h"

#include "../capture/capturetest.h"
#include "capture/capturefile.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ringback;

namespace {

QList<Event> events(quint64 first, quint64 last)
{
    QList<Event> list;
    for (quint64 number = first; number <= last; ++number)
        list.append(sampleEvent(number));
    return list;
}

/// The ids of all rows that a signal told, in order.
QString ids(const QSignalSpy &spy)
{
    QStringList texts;
    for (const QList<QVariant> &call : spy) {
        for (const ColumnRow &row : call.first().value<QList<ColumnRow>>())
            texts.append(QString::number(row.id.value));
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestCaptureFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatIsThereAndWhatComes_data();
    void readsWhatIsThereAndWhatComes();
    void tellsReplies_data();
    void tellsReplies();
    void tellsThatThereIsNoReply_data();
    void tellsThatThereIsNoReply();
    void readsAgain();
    void tellsWhatAnotherRemoved();
    void tellsWhatAnotherPutOnEvents();
    void tellsTheLastOfManyAnnotations();
    void tellsWhoWrites();
    void tellsThatTheFileIsAnother();
    void tellsThatTheFileIsNoCaptureAnyMore();
    void waitsForASlowCopy();
    void followsAWriterThatComesLater();
    void readsTheNewestFirst();
    void tellsEventsWithoutWhatIsDamaged_data();
    void tellsEventsWithoutWhatIsDamaged();
    void saysWhyNot();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCaptureFeed::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.ringback"));
}

void TestCaptureFeed::readsWhatIsThereAndWhatComes_data()
{
    QTest::addColumn<CaptureFeed::News>("news");
    QTest::newRow("told by the writer") << CaptureFeed::News::FromWriter;
    QTest::newRow("by watching the file") << CaptureFeed::News::FromFile;
}

void TestCaptureFeed::readsWhatIsThereAndWhatComes()
{
    QFETCH(const CaptureFeed::News, news);
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 3));
    CaptureFeed feed;
    if (news == CaptureFeed::News::FromWriter)
        connect(&store, &EventStore::stored, &feed, &CaptureFeed::announce);
    QSignalSpy loading(&feed, &CaptureFeed::loading);
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy loaded(&feed, &CaptureFeed::loaded);
    QTRY_VERIFY(CaptureReader::open(m_path).value()->count() == 3);
    feed.open(m_path, news);
    QCOMPARE(loading.first(), QVariantList({0, 3}));
    QCOMPARE(ids(read), QStringLiteral("1 2 3"));
    QCOMPARE(loaded.size(), 1);
    store.append(events(4, 5));
    QTRY_COMPARE(ids(read), QStringLiteral("1 2 3 4 5"));
}

void TestCaptureFeed::tellsReplies_data() { readsWhatIsThereAndWhatComes_data(); }

void TestCaptureFeed::tellsReplies()
{
    QFETCH(const CaptureFeed::News, news);
    EventStore store({});
    QVERIFY(store.open(m_path));
    CaptureFeed feed;
    if (news == CaptureFeed::News::FromWriter) {
        connect(&store, &EventStore::stored, &feed, &CaptureFeed::announce);
        connect(&store, &EventStore::completed, &feed, &CaptureFeed::announceCompleted);
    }
    feed.open(m_path, news);
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy changed(&feed, &CaptureFeed::rowsChanged);
    store.append(events(1, 4));
    QTRY_COMPARE(ids(read), QStringLiteral("1 2 3 4"));
    store.complete({{.id = {2}, .reply = sampleReply()}, {.id = {4}, .reply = sampleReply()}});
    QTRY_COMPARE(ids(changed), QStringLiteral("2 4"));
    QCOMPARE(changed.first().first().value<QList<ColumnRow>>().first().code, 200);
}

void TestCaptureFeed::tellsThatThereIsNoReply_data() { readsWhatIsThereAndWhatComes_data(); }

void TestCaptureFeed::tellsThatThereIsNoReply()
{
    QFETCH(const CaptureFeed::News, news);
    EventStore store({});
    QVERIFY(store.open(m_path));
    CaptureFeed feed;
    if (news == CaptureFeed::News::FromWriter) {
        connect(&store, &EventStore::stored, &feed, &CaptureFeed::announce);
        connect(&store, &EventStore::completed, &feed, &CaptureFeed::announceCompleted);
    }
    feed.open(m_path, news);
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy changed(&feed, &CaptureFeed::rowsChanged);
    store.append(events(1, 3));
    QTRY_COMPARE(ids(read), QStringLiteral("1 2 3"));
    SentReply none = sampleReply();
    none.decision.reply.status = NoReplyStatus;
    store.complete({{.id = {2}, .reply = none}, {.id = {3}, .reply = {}}});
    // Who left in the middle leaves no trace for another process.
    const QString expected =
        news == CaptureFeed::News::FromWriter ? QStringLiteral("2 3") : QStringLiteral("2");
    QTRY_COMPARE(ids(changed), expected);
    const ColumnRow row = changed.first().first().value<QList<ColumnRow>>().first();
    QCOMPARE(row.decidedBy, none.decision.decidedBy);
    QCOMPARE(row.code, NoReplyStatus);
}

void TestCaptureFeed::readsAgain()
{
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 3));
    store.close();
    CaptureFeed feed;
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    feed.open(m_path, CaptureFeed::News::FromWriter);
    QSignalSpy again(&feed, &CaptureFeed::startsAgain);
    feed.readAgain();
    QCOMPARE(again.size(), 1);
    QCOMPARE(ids(read), QStringLiteral("1 2 3 1 2 3"));
}

void TestCaptureFeed::tellsWhatAnotherRemoved()
{
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 5));
    CaptureFeed feed;
    QTRY_COMPARE(CaptureReader::open(m_path).value()->count(), 5);
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy removed(&feed, &CaptureFeed::rowsRemoved);
    feed.open(m_path, CaptureFeed::News::FromFile);
    store.remove({{2}, {4}});
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.takeFirst().first().value<QList<EventId>>(), QList<EventId>({{2}, {4}}));
    store.append(events(6, 6));
    QTRY_COMPARE(ids(read), QStringLiteral("1 2 3 4 5 6"));
    store.remove({{6}});
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<EventId>>(), QList<EventId>({{6}}));
}

void TestCaptureFeed::tellsWhatAnotherPutOnEvents()
{
    using Annotations = QHash<EventId, Annotation>;
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 3));
    store.setMark({{1}}, 1);
    QTRY_COMPARE(CaptureReader::open(m_path).value()->annotations().value().size(), 1);
    CaptureFeed feed;
    QSignalSpy annotated(&feed, &CaptureFeed::annotationsChanged);
    const auto told = [&annotated] { return annotated.takeFirst().first().value<Annotations>(); };
    feed.open(m_path, CaptureFeed::News::FromFile);
    const Annotation noted{.mark = 3, .note = QStringLiteral("look")};
    store.annotate({2}, noted.mark, noted.note);
    QTRY_COMPARE(annotated.size(), 1);
    QCOMPARE(told(), (Annotations{{{2}, noted}}));
    store.setMark({{1}, {2}}, 0);
    QTRY_COMPARE(annotated.size(), 1);
    QCOMPARE(told(), (Annotations{{{1}, {}}, {{2}, {.mark = 0, .note = noted.note}}}));
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    store.append(events(4, 4));
    QTRY_COMPARE(ids(read), QStringLiteral("4"));
    QCOMPARE(annotated.size(), 0);
}

void TestCaptureFeed::tellsTheLastOfManyAnnotations()
{
    using Annotations = QHash<EventId, Annotation>;
    constexpr qint64 all = 2'000;
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, all));
    QList<EventId> ids;
    for (qint64 id = 1; id <= all; ++id)
        ids.append(EventId{id});
    QTRY_COMPARE(CaptureReader::open(m_path).value()->count(), all);
    store.setMark(ids, 1);
    QTRY_COMPARE(CaptureReader::open(m_path).value()->annotations().value().size(), all);
    CaptureFeed feed;
    Annotations told;
    connect(&feed, &CaptureFeed::annotationsChanged, this,
            [&told](const Annotations &changed) { told.insert(changed); });
    feed.open(m_path, CaptureFeed::News::FromFile);
    for (const int mark : {2, 3, 4}) { // those behind the first while reading them rests
        store.setMark({{1}}, mark);
        QTRY_COMPARE(told.value({1}).mark, mark);
    }
    QCOMPARE(told.size(), 1);
}

void TestCaptureFeed::tellsWhoWrites()
{
    using Writer = std::optional<WritingProcess>;
    const Writer ours = WritingProcess{.program = QStringLiteral("tst_capturefeed"),
                                       .id = QCoreApplication::applicationPid()};
    EventStore store({});
    QVERIFY(store.open(m_path));
    CaptureFeed feed;
    QSignalSpy writers(&feed, &CaptureFeed::writerChanged);
    const auto told = [&writers] { return writers.takeFirst().first().value<Writer>(); };
    feed.open(m_path, CaptureFeed::News::FromFile);
    QCOMPARE(writers.size(), 1);
    QCOMPARE(told(), ours);
    store.close();
    QTRY_COMPARE(writers.size(), 1);
    QCOMPARE(told(), Writer());
    QVERIFY(store.open(m_path));
    QTRY_COMPARE(writers.size(), 1);
    QCOMPARE(told(), ours);
}

void TestCaptureFeed::tellsThatTheFileIsAnother()
{
    if (system::fileIdentity(QStringLiteral(".")) == system::fileIdentity(QStringLiteral("..")))
        QSKIP("all files are the same here");
    {
        EventStore store({});
        QVERIFY(store.open(m_path));
        store.append(events(1, 3));
        store.close();
    }
    CaptureFeed feed;
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy replaced(&feed, &CaptureFeed::replaced);
    QSignalSpy failed(&feed, &CaptureFeed::failed);
    QSignalSpy again(&feed, &CaptureFeed::startsAgain);
    feed.open(m_path, CaptureFeed::News::FromFile);
    QCOMPARE(ids(read), QStringLiteral("1 2 3"));
    QVERIFY(QFile::rename(m_path, m_path + u".old"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<CaptureError>().kind, CaptureError::Kind::NotFound);
    QCOMPARE(replaced.size(), 0);
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 1));
    QTRY_COMPARE(replaced.size(), 1);
    read.clear();
    feed.open(m_path, CaptureFeed::News::FromFile);
    QCOMPARE(again.size(), 1);
    QTRY_COMPARE(ids(read), QStringLiteral("1"));
    store.append(events(2, 2));
    QTRY_COMPARE(ids(read), QStringLiteral("1 2"));
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestCaptureFeed::tellsThatTheFileIsNoCaptureAnyMore()
{
    if (system::fileIdentity(QStringLiteral(".")) == system::fileIdentity(QStringLiteral("..")))
        QSKIP("all files are the same here");
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 3));
    store.close();
    CaptureFeed feed;
    QSignalSpy replaced(&feed, &CaptureFeed::replaced);
    QSignalSpy failed(&feed, &CaptureFeed::failed);
    feed.open(m_path, CaptureFeed::News::FromFile);
    const QString other = m_folder->filePath(QStringLiteral("b.txt"));
    QFile text(other);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(20'000, 'a'));
    text.close();
    QVERIFY(replaceFile(other, m_path));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<CaptureError>().kind, CaptureError::Kind::Foreign);
    QSignalSpy changed(&feed, &CaptureFeed::rowsChanged);
    feed.announceCompleted({{1}});
    QTRY_COMPARE(changed.size(), 1); // of the one that is still open
    QCOMPARE(failed.size(), 1);
    QCOMPARE(replaced.size(), 0);
}

void TestCaptureFeed::waitsForASlowCopy()
{
    if (system::fileIdentity(QStringLiteral(".")) == system::fileIdentity(QStringLiteral("..")))
        QSKIP("all files are the same here");
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 300));
    store.close();
    CaptureFeed feed;
    QSignalSpy replaced(&feed, &CaptureFeed::replaced);
    QSignalSpy failed(&feed, &CaptureFeed::failed);
    feed.open(m_path, CaptureFeed::News::FromFile);
    const QByteArray whole = readFile(m_path);
    QVERIFY(QFile::rename(m_path, m_path + u".old"));
    QTRY_COMPARE(failed.size(), 1);
    QFile copy(m_path);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(whole.first(whole.size() / 2));
    copy.flush();
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.last().first().value<CaptureError>().kind, CaptureError::Kind::Damaged);
    copy.write(whole.sliced(whole.size() / 2));
    copy.close();
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(failed.size(), 2);
    QVERIFY(copy.open(QIODevice::WriteOnly)); // and once more, before it is opened
    copy.write(whole.first(whole.size() / 2));
    copy.flush();
    feed.open(m_path, CaptureFeed::News::FromFile);
    QCOMPARE(failed.size(), 3);
    copy.write(whole.sliced(whole.size() / 2));
    copy.close();
    QTRY_COMPARE(replaced.size(), 2);
}

// Who may not write a capture reads it as it lies there, while nobody else writes it.
void TestCaptureFeed::followsAWriterThatComesLater()
{
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 3));
    store.close();
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions::fromInt(0x4444)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x5555)));
    CaptureFeed feed;
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy replaced(&feed, &CaptureFeed::replaced);
    {
        const Unprivileged nobody;
        feed.open(m_path, CaptureFeed::News::FromFile);
    }
    QCOMPARE(ids(read), QStringLiteral("1 2 3"));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions::fromInt(0x7777)));
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions::fromInt(0x6666)));
    QVERIFY(store.open(m_path));
    store.append(events(4, 4));
    QTRY_VERIFY(!replaced.isEmpty());
    read.clear();
    feed.open(m_path, CaptureFeed::News::FromFile);
    QTRY_COMPARE(ids(read), QStringLiteral("1 2 3 4"));
    replaced.clear();
    store.append(events(5, 5));
    QTRY_COMPARE(ids(read), QStringLiteral("1 2 3 4 5"));
    QCOMPARE(replaced.size(), 0);
}

void TestCaptureFeed::readsTheNewestFirst()
{
    constexpr qint64 all = 25'000;
    constexpr qint64 newest = 1'000;
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, all));
    store.close();
    CaptureFeed feed;
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy older(&feed, &CaptureFeed::olderRead);
    QSignalSpy loading(&feed, &CaptureFeed::loading);
    QSignalSpy loaded(&feed, &CaptureFeed::loaded);
    feed.open(m_path, CaptureFeed::News::FromWriter);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(read.size(), 1);
    const auto rows = read.first().first().value<QList<ColumnRow>>();
    QCOMPARE(rows.size(), newest);
    QCOMPARE(rows.first().id.value, all - newest + 1);
    QCOMPARE(rows.last().id.value, all);
    QCOMPARE(older.size(), 1);
    const auto index = older.first().first().value<std::shared_ptr<ColumnIndex>>();
    QCOMPARE(index->rowCount(), all - newest);
    QCOMPARE(index->idAt(0).value, 1);
    QCOMPARE(index->idAt(index->rowCount() - 1).value, all - newest);
    QCOMPARE(loading.first(), QVariantList({0, all}));
    QVERIFY(loading.size() > 1);
    qint64 before = 0;
    for (const QVariantList &progress : std::as_const(loading)) {
        const qint64 done = progress.at(0).toLongLong();
        QVERIFY2(done >= before && done <= all - newest, "it goes on, and not too far");
        QCOMPARE(progress.at(1).toLongLong(), all);
        before = done;
    }

    feed.cancel();
    feed.readAgain();
    QVERIFY(read.last().first().value<QList<ColumnRow>>().size() < newest);
}

void TestCaptureFeed::tellsEventsWithoutWhatIsDamaged_data()
{
    QTest::addColumn<CaptureFeed::News>("news");
    QTest::addColumn<bool>("inNotes");
    for (const bool inNotes : {true, false}) {
        const char *const what = inNotes ? "notes" : "replies";
        QTest::addRow("%s, told by the writer", what) << CaptureFeed::News::FromWriter << inNotes;
        QTest::addRow("%s, by watching the file", what) << CaptureFeed::News::FromFile << inNotes;
    }
}

void TestCaptureFeed::tellsEventsWithoutWhatIsDamaged()
{
    QFETCH(const CaptureFeed::News, news);
    QFETCH(const bool, inNotes);
    constexpr qint64 all = 3'000;
    makeDamaged(m_path, all, inNotes);
    EventStore store({});
    QVERIFY(store.open(m_path));
    CaptureFeed feed;
    if (news == CaptureFeed::News::FromWriter)
        connect(&store, &EventStore::stored, &feed, &CaptureFeed::announce);
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy older(&feed, &CaptureFeed::olderRead);
    QSignalSpy changed(&feed, &CaptureFeed::rowsChanged);
    QSignalSpy failed(&feed, &CaptureFeed::failed);
    feed.open(m_path, news);
    QCOMPARE(read.size(), 1);
    QCOMPARE(older.size(), 1);
    QCOMPARE(older.first().first().value<std::shared_ptr<ColumnIndex>>()->rowCount()
                 + read.first().first().value<QList<ColumnRow>>().size(),
             all);
    QVERIFY(!failed.isEmpty());
    QCOMPARE(failed.last().first().value<CaptureError>().kind, CaptureError::Kind::Damaged);
    feed.announceCompleted({{1'500}, {2'999}});
    QTRY_COMPARE(ids(changed), QStringLiteral("1500 2999"));
    read.clear();
    store.append(events(all + 1, all + 2));
    QTRY_COMPARE(ids(read), QStringLiteral("%1 %2").arg(all + 1).arg(all + 2));
}

void TestCaptureFeed::saysWhyNot()
{
    CaptureFeed feed;
    QSignalSpy failed(&feed, &CaptureFeed::failed);
    feed.open(m_path, CaptureFeed::News::FromFile);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<CaptureError>().kind, CaptureError::Kind::NotFound);
    feed.announce(); // nothing to read from
}

QTEST_GUILESS_MAIN(TestCaptureFeed)
#include "tst_capturefeed.moc"
