// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/capturefeed.h"

#include "../capture/capturetest.h"

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
    void readsAgain();
    void tellsWhatAnotherRemoved();
    void waitsUntilRowsAreTaken();
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
    connect(&feed, &CaptureFeed::rowsRead, &feed, &CaptureFeed::taken);
    if (news == CaptureFeed::News::FromWriter)
        connect(&store, &EventStore::stored, &feed, &CaptureFeed::announce);
    QSignalSpy opened(&feed, &CaptureFeed::opened);
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy loaded(&feed, &CaptureFeed::loaded);
    QTRY_VERIFY(CaptureReader::open(m_path).value()->count() == 3);
    feed.open(m_path, news);
    QCOMPARE(opened.first().first().toLongLong(), 3);
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
    connect(&feed, &CaptureFeed::rowsRead, &feed, &CaptureFeed::taken);
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

void TestCaptureFeed::readsAgain()
{
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 3));
    store.close();
    CaptureFeed feed;
    connect(&feed, &CaptureFeed::rowsRead, &feed, &CaptureFeed::taken);
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
    connect(&feed, &CaptureFeed::rowsRead, &feed, &CaptureFeed::taken);
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

void TestCaptureFeed::waitsUntilRowsAreTaken()
{
    EventStore store({});
    QVERIFY(store.open(m_path));
    store.append(events(1, 14'000));
    store.close();
    CaptureFeed feed;
    QSignalSpy read(&feed, &CaptureFeed::rowsRead);
    QSignalSpy loaded(&feed, &CaptureFeed::loaded);
    feed.open(m_path, CaptureFeed::News::FromWriter);
    QCOMPARE(read.size(), 2);
    feed.taken();
    QCOMPARE(read.size(), 3);
    QVERIFY(loaded.isEmpty());
    feed.taken();
    QCOMPARE(loaded.size(), 1);
    feed.taken();
    qsizetype rows = 0;
    for (const QList<QVariant> &call : read)
        rows += call.first().value<QList<ColumnRow>>().size();
    QCOMPARE(rows, 14'000);
    feed.cancel();
    feed.taken();
    feed.readAgain();
    QCOMPARE(read.size(), 4);
}

void TestCaptureFeed::saysWhyNot()
{
    CaptureFeed feed;
    connect(&feed, &CaptureFeed::rowsRead, &feed, &CaptureFeed::taken);
    QSignalSpy failed(&feed, &CaptureFeed::failed);
    feed.open(m_path, CaptureFeed::News::FromFile);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<CaptureError>().kind, CaptureError::Kind::NotFound);
    feed.announce(); // nothing to read from
}

QTEST_GUILESS_MAIN(TestCaptureFeed)
#include "tst_capturefeed.moc"
