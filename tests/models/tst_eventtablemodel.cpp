// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventwords.h"
#include "models/eventtablemodel.h"
#include "models/relatedevent.h"

#include "../capture/capturetest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace ringback;

namespace {

QList<ColumnRow> rowsOf(const QList<Event> &events)
{
    QList<ColumnRow> rows;
    for (const Event &event : events)
        rows.append(columnRow(event));
    return rows;
}

/// Events \a first to \a last with their numbers as ids.
QList<Event> events(qint64 first, qint64 last)
{
    QList<Event> list;
    for (qint64 id = first; id <= last; ++id) {
        Event event = sampleEvent(quint64(id));
        event.id = {id};
        list.append(event);
    }
    return list;
}

QueryPlan planOf(const QString &text)
{
    const auto query = parseQuery(text);
    return QueryPlan::compile(*query, {.vonageSets = vonage::defaultActiveSets()});
}

/// What a column shows, from the first row to the last.
QString shown(const EventTableModel &model, EventColumn column = EventColumn::Number)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, int(column)).data().toString());
    return cells.join(QLatin1Char(' '));
}

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void judgesWhatComes();
    void findsInBytes();
    void judgesWhatComesByItsBytes();
    void showsNothingThatItsColumnsExcludeMeanwhile();
    void judgesWhatChangesByItsBytes_data();
    void judgesWhatChangesByItsBytes();
    void sorts_data();
    void sorts();
    void sortsByReplyAndNote();
    void keepsOrderWhenMoreCome();
    void keepsOrderBehindAnotherFilter_data();
    void keepsOrderBehindAnotherFilter();
    void ordersFewOfManyAtOnce();
    void sortsOnWhileFiltersChange();
    void dropsAnOrderOfOlderNumbers();
    void dropsAnOrderOfEventsThatAreGone();
    void movesWhatChanges_data();
    void movesWhatChanges();
    void keepsWhatIsSelectedWhereItIs();
    void takesReplies();
    void hidesWhatMatchesNoMore();
    void hidesABatchInRanges_data();
    void hidesABatchInRanges();
    void hidesManyAtOnce();
    void removes();
    void restoresWhileItIsSorted();
    void marksAtOnce();
    void showsWhatIsMarkedInItsOrder();
    void restores_data();
    void restores();
    void takesOlderOnes_data();
    void takesOlderOnes();
    void numbersAnew();
    void asksForTextsOfWhatIsLookedAt();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void marksWhatWaits();
    void tellsTheDayOfToday();
    void tellsVerdicts_data();
    void tellsVerdicts();
    void tellsWhoDecided_data();
    void tellsWhoDecided();
    void saysWhatIsOnlyDrawn();
    void findsRelatives();
    void makesTermsOfCells_data();
    void makesTermsOfCells();
    void makesTermsOfFields();

private:
    QTemporaryDir m_folder;
};

void TestEventTableModel::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("all") << QString() << QStringLiteral("1 2 3 4 5 6 7 8");
    QTest::newRow("one column") << QStringLiteral("status:failed") << QStringLiteral("5");
    QTest::newRow("two columns") << QStringLiteral("-status:failed from:*5") << QString();
    QTest::newRow("other") << QStringLiteral("api:sms") << QString();
}

void TestEventTableModel::filters()
{
    QFETCH(const QString, filter);
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    model.setFilter(planOf(filter));
    model.append(rowsOf(events(1, 8)));
    QTEST(shown(model), "numbers");
    model.setFilter({});
    QCOMPARE(model.rowCount(), 8);
    model.setFilter(planOf(filter));
    QTEST(shown(model), "numbers");
}

void TestEventTableModel::judgesWhatComes()
{
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setFilter(planOf(QStringLiteral("status:busy")));
    model.append(rowsOf(events(1, 20)));
    QCOMPARE(shown(model), QStringLiteral("4 11 18"));
    QCOMPARE(inserted.size(), 1); // a batch is one change
    QCOMPARE(model.index().eventCount(), 20);
}

void TestEventTableModel::findsInBytes()
{
    const QString path = m_folder.filePath(QStringLiteral("bytes.ringback"));
    EventStore store({});
    QVERIFY(store.open(path));
    store.append(events(1, 300));
    store.close();

    EventTableModel model(path);
    const QAbstractItemModelTester tester(&model);
    model.append(rowsOf(events(1, 300)));
    QSignalSpy finished(&model, &EventTableModel::searchFinished);
    model.setFilter(planOf(QStringLiteral("440000000123")));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(shown(model), QStringLiteral("123"));
    // A newer filter lets the older search find nothing more.
    model.setFilter(planOf(QStringLiteral("44000000012")));
    model.setFilter(planOf(QStringLiteral("440000000007")));
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(shown(model), QStringLiteral("7"));
}

void TestEventTableModel::judgesWhatComesByItsBytes()
{
    const QString path = m_folder.filePath(QStringLiteral("coming.ringback"));
    EventStore store({});
    QVERIFY(store.open(path));
    EventTableModel model(path);
    const QAbstractItemModelTester tester(&model);
    model.setFilter(planOf(QStringLiteral("440000000002 OR 440000000004")));
    store.append(events(1, 5));
    store.close();
    model.append(rowsOf(events(1, 5)));
    QTRY_COMPARE(shown(model), QStringLiteral("2 4"));
}

/// Their bytes are read as they were; what they say counts no more.
void TestEventTableModel::showsNothingThatItsColumnsExcludeMeanwhile()
{
    const QString path = m_folder.filePath(QStringLiteral("excluded.ringback"));
    EventStore store({});
    QVERIFY(store.open(path));
    store.append(events(1, 5));
    store.close();
    EventTableModel model(path);
    const QAbstractItemModelTester tester(&model);
    model.setFilter(planOf(QStringLiteral("-has:mark (440000000002 OR 440000000004)")));
    model.append(rowsOf(events(1, 5)));
    model.setMark({{2}}, 1); // before the bytes have told
    QTRY_VERIFY(model.rowCount() > 0);
    QCOMPARE(shown(model), QStringLiteral("4"));
}

void TestEventTableModel::judgesWhatChangesByItsBytes_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::newRow("by arrival") << EventColumn::Number;
    QTest::newRow("sorted") << EventColumn::Status;
}

/// What matched for certain, and now only if its bytes do.
void TestEventTableModel::judgesWhatChangesByItsBytes()
{
    QFETCH(const EventColumn, column);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("changing.ringback"));
    EventStore store({});
    QVERIFY(store.open(path));
    store.append(events(1, 5));
    store.close();
    EventTableModel model(path);
    const QAbstractItemModelTester tester(&model);
    model.append(rowsOf(events(1, 5)));
    model.sort(int(column), Qt::AscendingOrder);
    model.setMark({{2}, {3}, {4}}, 1);
    QSignalSpy finished(&model, &EventTableModel::searchFinished);
    model.setFilter(planOf(QStringLiteral("has:mark OR 440000000002")));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setMark({{2}, {3}, {4}}, 0);
    model.setMark({{4}}, 2); // before the bytes have told
    QTRY_VERIFY(!model.rowOf({3}));
    QVERIFY(model.rowOf({2}) && model.rowOf({4}));
    QCOMPARE(removed.size(), 1); // nothing left and came back
    model.setMark({{4}}, 0);
    QTRY_COMPARE(shown(model), QStringLiteral("2"));
}

void TestEventTableModel::sorts_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("numbers");
    // started ringing answered completed busy failed timeout started, for 7 8 2 3 4 5 6 and so on
    QTest::newRow("number down") << EventColumn::Number << Qt::DescendingOrder
                                 << QStringLiteral("8 7 6 5 4 3 2 1");
    QTest::newRow("status") << EventColumn::Status << Qt::AscendingOrder << QStringLiteral("2 4 3 5 1 8 7 6");
    QTest::newRow("status down") << EventColumn::Status << Qt::DescendingOrder
                                 << QStringLiteral("6 7 8 1 5 3 4 2");
    QTest::newRow("source") << EventColumn::Source << Qt::AscendingOrder << QStringLiteral("7 1 8 2 3 4 5 6");
    QTest::newRow("what happened") << EventColumn::Summary << Qt::AscendingOrder
                                   << QStringLiteral("2 4 3 5 1 8 7 6");
    QTest::newRow("equal ones") << EventColumn::Api << Qt::AscendingOrder
                                << QStringLiteral("1 2 3 4 5 6 7 8");
}

void TestEventTableModel::sorts()
{
    QFETCH(const EventColumn, column);
    QFETCH(const Qt::SortOrder, order);
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    model.append(rowsOf(events(1, 8)));
    model.sort(int(column), order);
    QTEST(shown(model), "numbers");
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.eventAt(row)), row);
    model.sort(int(EventColumn::Number), Qt::AscendingOrder);
    QCOMPARE(shown(model), QStringLiteral("1 2 3 4 5 6 7 8"));
}

void TestEventTableModel::sortsByReplyAndNote()
{
    using std::chrono::microseconds;
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    QList<Event> list = events(1, 5);
    const QList<microseconds> times{microseconds(7'000), microseconds(900), microseconds(0),
                                    microseconds(2'500'000)};
    for (qsizetype i = 0; i < times.size(); ++i) {
        list[i].reply = sampleReply();
        list[i].reply->after = times.at(i);
    }
    model.append(rowsOf(list));
    model.sort(int(EventColumn::Took), Qt::AscendingOrder);
    QCOMPARE(shown(model), QStringLiteral("5 3 2 1 4"));
    QCOMPARE(shown(model, EventColumn::Took), QStringLiteral(" 0.0 ms 0.9 ms 7.0 ms 2.5 s"));
    list[4].reply = sampleReply();
    list[4].reply->after = microseconds(5'000);
    model.change(rowsOf({list.at(4)}));
    QCOMPARE(shown(model), QStringLiteral("3 2 5 1 4"));

    model.sort(int(EventColumn::Note), Qt::DescendingOrder);
    QCOMPARE(shown(model), QStringLiteral("5 4 3 2 1"));
    model.setAnnotation({2}, {.mark = 0, .note = QStringLiteral("a")});
    model.setAnnotation({4}, {.mark = 0, .note = QStringLiteral("b")});
    QCOMPARE(shown(model), QStringLiteral("4 2 5 3 1"));
    model.setAnnotation({4}, {});
    QCOMPARE(shown(model), QStringLiteral("2 5 4 3 1"));
}

void TestEventTableModel::keepsOrderWhenMoreCome()
{
    // In one go and one by one, with more rows than are ordered at once.
    constexpr qint64 count = 30'000;
    EventTableModel whole(QString{});
    whole.append(rowsOf(events(1, count)));
    whole.sort(int(EventColumn::From), Qt::DescendingOrder);
    whole.append(rowsOf(events(count + 1, count + 10)));
    QTRY_COMPARE(whole.eventAt(0), EventId{count + 10});
    QCOMPARE(whole.rowCount(), int(count) + 10);
    for (int row = 1; row < whole.rowCount(); ++row)
        QVERIFY(whole.eventAt(row).value < whole.eventAt(row - 1).value);

    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    model.sort(int(EventColumn::Status), Qt::AscendingOrder);
    for (qint64 id = 1; id <= 8; ++id)
        model.append(rowsOf(events(id, id)));
    QCOMPARE(shown(model), QStringLiteral("2 4 3 5 1 8 7 6"));
}

void TestEventTableModel::keepsOrderBehindAnotherFilter_data()
{
    QTest::addColumn<qint64>("more");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("none came") << qint64(0) << true;
    QTest::newRow("few came") << qint64(100) << true;
    QTest::newRow("many came") << qint64(12'000) << false;
}

void TestEventTableModel::keepsOrderBehindAnotherFilter()
{
    QFETCH(const qint64, more);
    QFETCH(bool, isKnown);
    constexpr qint64 count = 30'000;
    EventTableModel model(QString{});
    QList<Event> list = events(1, count);
    model.append(rowsOf(list));
    QSignalSpy ordered(&model, &QAbstractItemModel::layoutChanged);
    model.sort(int(EventColumn::Code), Qt::DescendingOrder);
    QTRY_COMPARE(ordered.size(), 1);
    list[4].reply = sampleReply();
    model.change(rowsOf({list.at(4)}));
    model.append(rowsOf(events(count + 1, count + more)));
    model.remove({EventId{count}});

    for (const QString &filter :
         {QStringLiteral("-status:busy"), QStringLiteral("status:failed"), QString()}) {
        ordered.clear();
        model.setFilter(planOf(filter));
        QCOMPARE(model.eventAt(0) == EventId{5}, isKnown);
        QTRY_COMPARE(model.eventAt(0), EventId{5});
        QCOMPARE(ordered.isEmpty(), isKnown);
        isKnown = true; // from now on
        for (int row = 2; row < model.rowCount(); ++row)
            QVERIFY(model.eventAt(row).value < model.eventAt(row - 1).value);
    }
    QCOMPARE(model.rowCount(), int(count + more - 1));

    model.sort(int(EventColumn::Code), Qt::AscendingOrder);
    model.setFilter(planOf(QStringLiteral("-status:busy")));
    QCOMPARE(model.eventAt(model.rowCount() - 1), EventId{5});

    QList<EventId> gone; // so many that the rows are numbered anew
    for (qint64 id = 6; id <= count; ++id)
        gone.append(EventId{id});
    model.remove(gone);
    model.append(rowsOf(events(count + more + 1, count + more + 20'000)));
    model.setFilter({});
    QTRY_COMPARE(model.eventAt(model.rowCount() - 1), EventId{5});
    for (int row = 1; row < model.rowCount() - 1; ++row)
        QVERIFY(model.eventAt(row).value > model.eventAt(row - 1).value);
}

void TestEventTableModel::ordersFewOfManyAtOnce()
{
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, 30'000)));
    model.sort(int(EventColumn::Call), Qt::AscendingOrder); // goes on in the background
    model.setFilter(planOf(QStringLiteral("status:failed from:*99")));
    QVERIFY(model.rowCount() > 1);
    const auto isInOrder = [&model](EventColumn column) {
        for (int row = 1; row < model.rowCount(); ++row) {
            if (model.index(row, int(column)).data().toString()
                < model.index(row - 1, int(column)).data().toString())
                return false;
        }
        return true;
    };
    QVERIFY(isInOrder(EventColumn::Call));
    model.sort(int(EventColumn::From), Qt::AscendingOrder);
    QVERIFY(isInOrder(EventColumn::From));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents(); // what is left of the order by call
    QVERIFY(isInOrder(EventColumn::From));
}

void TestEventTableModel::sortsOnWhileFiltersChange()
{
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, 60'000)));
    QSignalSpy ordered(&model, &QAbstractItemModel::layoutChanged);
    model.sort(int(EventColumn::From), Qt::DescendingOrder);
    QThreadPool::globalInstance()->waitForDone();
    model.setFilter(planOf(QStringLiteral("-status:busy"))); // before the order has been heard of
    QCoreApplication::processEvents();
    QCOMPARE(ordered.size(), 1);
}

void TestEventTableModel::dropsAnOrderOfOlderNumbers()
{
    constexpr qint64 count = 50'000;
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, count)));
    QSignalSpy ordered(&model, &QAbstractItemModel::layoutChanged);
    model.sort(int(EventColumn::Call), Qt::AscendingOrder);
    QList<EventId> gone;
    for (qint64 id = 1; id <= count / 2; ++id)
        gone.append(EventId{id});
    model.remove(gone); // while the order is made
    ordered.clear();
    QTRY_COMPARE(ordered.size(), 1);
    QCOMPARE(model.rowCount(), int(count) / 2);
    QString before;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString call = model.index(row, int(EventColumn::Call)).data().toString();
        QVERIFY(before < call);
        before = call;
    }
}

void TestEventTableModel::dropsAnOrderOfEventsThatAreGone()
{
    constexpr qint64 count = 30'000;
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, count)));
    model.sort(int(EventColumn::From), Qt::DescendingOrder);
    model.clear();
    QList<Event> others = events(count + 1, count + 100);
    for (qsizetype i = 0; i < others.size(); ++i)
        others[i].digest.from = QByteArray::number(900 - i);
    model.append(rowsOf(others));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.eventAt(row).value, count + 1 + row);
}

void TestEventTableModel::movesWhatChanges_data()
{
    QTest::addColumn<qint64>("count");
    QTest::newRow("ordered at once") << qint64(8);
    QTest::newRow("ordered in the background") << qint64(30'000);
}

void TestEventTableModel::movesWhatChanges()
{
    QFETCH(const qint64, count);
    EventTableModel model(QString{});
    QList<Event> list = events(1, count);
    model.append(rowsOf(list));
    model.sort(int(EventColumn::Code), Qt::DescendingOrder);
    list[2].reply = sampleReply();
    model.change(rowsOf({list.at(2)})); // while the order is made
    QTRY_COMPARE(model.eventAt(0), EventId{3});
    list[4].reply = sampleReply();
    list[4].reply->decision.reply.status = 503;
    model.change(rowsOf({list.at(4)}));
    QCOMPARE(model.eventAt(0), EventId{5});
    QCOMPARE(model.eventAt(1), EventId{3});
    QCOMPARE(model.eventAt(2), EventId{count});
    QCOMPARE(model.rowCount(), int(count));
}

void TestEventTableModel::keepsWhatIsSelectedWhereItIs()
{
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, 8)));
    const QPersistentModelIndex five = model.index(4, 2);
    model.sort(int(EventColumn::Status), Qt::DescendingOrder);
    QCOMPARE(model.eventAt(five.row()), EventId{5});
    QCOMPARE(five.column(), 2);
}

void TestEventTableModel::takesReplies()
{
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    QList<Event> list = events(1, 3);
    model.append(rowsOf(list));
    QCOMPARE(shown(model, EventColumn::Code), QStringLiteral("  "));
    list[1].reply = sampleReply();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy events(&model, &EventTableModel::eventsChanged);
    model.change(rowsOf({list.at(1)}));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(events.first().first().value<QList<EventId>>(), QList<EventId>{EventId{2}});
    QCOMPARE(shown(model, EventColumn::Code), QStringLiteral(" 200 "));
}

void TestEventTableModel::hidesWhatMatchesNoMore()
{
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    QList<Event> list = events(1, 3);
    model.setFilter(planOf(QStringLiteral("-has:reply")));
    model.append(rowsOf(list));
    list[1].reply = sampleReply();
    model.change(rowsOf({list.at(1)}));
    QCOMPARE(shown(model), QStringLiteral("1 3"));
    model.setFilter(planOf(QStringLiteral("has:reply")));
    list[2].reply = sampleReply();
    model.change(rowsOf({list.at(2)}));
    QCOMPARE(shown(model), QStringLiteral("2 3"));
}

void TestEventTableModel::hidesABatchInRanges_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("by arrival") << EventColumn::Number << Qt::AscendingOrder << QStringLiteral("1 3 4 6 8");
    QTest::newRow("by arrival, newest first")
        << EventColumn::Number << Qt::DescendingOrder << QStringLiteral("8 6 4 3 1");
    QTest::newRow("sorted") << EventColumn::Status << Qt::AscendingOrder << QStringLiteral("4 3 1 8 6");
}

void TestEventTableModel::hidesABatchInRanges()
{
    QFETCH(const EventColumn, column);
    QFETCH(const Qt::SortOrder, order);
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    QList<Event> list = events(1, 8);
    model.setFilter(planOf(QStringLiteral("-has:reply")));
    model.append(rowsOf(list));
    model.sort(int(column), order);
    const QPersistentModelIndex kept = model.index(*model.rowOf({4}), 1);
    const QPersistentModelIndex gone = model.index(*model.rowOf({5}), 1);
    for (const qsizetype place : {1, 4, 6})
        list[place].reply = sampleReply();
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy arranged(&model, &QAbstractItemModel::layoutChanged);
    model.change(rowsOf({list.at(1), list.at(4), list.at(6)}));
    QTEST(shown(model), "numbers");
    QCOMPARE(removed.size(), 3);
    QCOMPARE(arranged.size(), 0);
    QCOMPARE(model.eventAt(kept.row()), EventId{4});
    QVERIFY(!gone.isValid());
    QVERIFY(!model.rowOf({5}));
}

void TestEventTableModel::hidesManyAtOnce()
{
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    QList<Event> list = events(1, 40);
    model.setFilter(planOf(QStringLiteral("-has:reply")));
    model.append(rowsOf(list));
    const QPersistentModelIndex kept = model.index(*model.rowOf({40}), 1);
    QList<Event> replied;
    for (qsizetype place = 0; place < list.size(); place += 2) {
        list[place].reply = sampleReply();
        replied.append(list.at(place));
    }
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy arranged(&model, &QAbstractItemModel::layoutChanged);
    model.change(rowsOf(replied));
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(arranged.size(), 1);
    QCOMPARE(model.eventAt(kept.row()), EventId{40});
}

void TestEventTableModel::removes()
{
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    model.append(rowsOf(events(1, 10)));
    model.remove({{1}, {2}, {7}});
    QCOMPARE(shown(model), QStringLiteral("3 4 5 6 8 9 10"));
    model.append(rowsOf(events(11, 11)));
    QCOMPARE(shown(model), QStringLiteral("3 4 5 6 8 9 10 11"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.append(rowsOf(events(12, 12)));
    QCOMPARE(shown(model), QStringLiteral("12"));
}

void TestEventTableModel::restoresWhileItIsSorted()
{
    constexpr qint64 count = 60'000;
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, count)));
    model.remove({{2}, {3}});
    model.sort(int(EventColumn::Call), Qt::DescendingOrder);
    QVERIFY(model.restore({{2}, {3}}));
    QCOMPARE(model.rowCount(), int(count));
    const auto isSorted = [&model] {
        const QString first = model.index(0, int(EventColumn::Call)).data().toString();
        return first > model.index(model.rowCount() - 1, int(EventColumn::Call)).data().toString();
    };
    QTRY_VERIFY(isSorted());
    QVERIFY(model.rowOf({3}));
}

void TestEventTableModel::showsWhatIsMarkedInItsOrder()
{
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    model.append(rowsOf(events(1, 5)));
    model.setFilter(planOf(QStringLiteral("has:mark")));
    model.setMark({{4}, {2}, {5}, {3}}, 1);
    QCOMPARE(shown(model), QStringLiteral("2 3 4 5"));
    QCOMPARE(model.rowOf({4}), std::optional(2));
    model.setMark({{3}, {5}}, 0);
    QCOMPARE(shown(model), QStringLiteral("2 4"));
}

void TestEventTableModel::marksAtOnce()
{
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, 3)));
    const auto mark = [&model](int row) {
        return model.index(row, 0).data(EventTableModel::MarkRole).toInt();
    };
    for (const int wanted : {7, 1, 0}) {
        model.setMark({{2}}, wanted);
        QCOMPARE(mark(1), wanted);
        model.setTexts({{.id = {2}, .summary = QStringLiteral("read before it"), .fields = {}}}, {});
        QCOMPARE(mark(1), wanted);
        QCOMPARE(mark(0), 0);
    }
}

void TestEventTableModel::restores_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("again");

    QTest::newRow("by arrival") << QString() << EventColumn::Number << Qt::AscendingOrder << "2 3 5 6 8"
                                << "1 2 3 4 5 6 7 8";
    QTest::newRow("newest first") << QString() << EventColumn::Number << Qt::DescendingOrder << "8 6 5 3 2"
                                  << "8 7 6 5 4 3 2 1";
    QTest::newRow("filtered") << QStringLiteral("status:ringing OR status:busy") << EventColumn::Number
                              << Qt::AscendingOrder << "8"
                              << "1 4 8";
    QTest::newRow("sorted") << QString() << EventColumn::To << Qt::DescendingOrder << "8 6 5 3 2"
                            << "8 7 6 5 4 3 2 1";
}

void TestEventTableModel::restores()
{
    QFETCH(const QString, filter);
    QFETCH(const EventColumn, column);
    QFETCH(const Qt::SortOrder, order);
    const QList<EventId> some{{7}, {4}, {1}};
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    model.append(rowsOf(events(1, 7)));
    model.remove(some);
    model.setFilter(planOf(filter));
    model.sort(int(column), order);
    model.append(rowsOf(events(8, 8)));
    QTEST(shown(model), "without");
    QVERIFY(model.restore(some));
    QTEST(shown(model), "again");
    model.setFilter(planOf(filter));
    QTEST(shown(model), "again");
    QVERIFY(!model.restore({{9}}));
    QTEST(shown(model), "again");
}

void TestEventTableModel::takesOlderOnes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("numbers");

    QTest::newRow("all") << QString() << EventColumn::Number << Qt::AscendingOrder << "5 6 8"
                         << "1 2 3 4 5 6 8";
    QTest::newRow("newest first") << QString() << EventColumn::Number << Qt::DescendingOrder << "8 6 5"
                                  << "8 6 5 4 3 2 1";
    QTest::newRow("filtered") << QStringLiteral("status:ringing OR note:x") << EventColumn::Number
                              << Qt::AscendingOrder << "6 8"
                              << "1 6 8";
    QTest::newRow("filtered, more") << QStringLiteral("status:ringing OR status:busy") << EventColumn::Number
                                    << Qt::AscendingOrder << "8"
                                    << "1 4 8";
    QTest::newRow("in another order") << QString() << EventColumn::To << Qt::DescendingOrder << "8 6 5"
                                      << "8 6 5 4 3 2 1";
}

void TestEventTableModel::takesOlderOnes()
{
    QFETCH(const QString, filter);
    QFETCH(const EventColumn, column);
    QFETCH(const Qt::SortOrder, order);
    EventTableModel model(QString{});
    const QAbstractItemModelTester tester(&model);
    model.setFilter(planOf(filter));
    model.sort(int(column), order);
    model.append(rowsOf(events(5, 8)));
    model.remove({{7}});
    model.setAnnotation({6}, {.mark = 1, .note = QStringLiteral("x")});
    QFETCH(const QString, before);
    QTRY_COMPARE(shown(model), before);
    auto older = std::make_shared<ColumnIndex>();
    for (const ColumnRow &row : rowsOf(events(1, 4)))
        older->append(row);
    model.prepend(older);
    QFETCH(const QString, numbers);
    QTRY_COMPARE(shown(model), numbers);
    QVERIFY((model.index().flags()[4 + 1] & quint8(RowFlag::Mark)) != 0);
    model.append(rowsOf(events(9, 9)));
    QCOMPARE(model.index().eventCount(), 8);
}

void TestEventTableModel::numbersAnew()
{
    // Once most rows are holes, the index closes them.
    constexpr qint64 count = 5'000;
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, count)));
    model.setFilter(planOf(QStringLiteral("status:busy")));
    QList<EventId> gone;
    for (qint64 id = 1; id <= count - 14; ++id)
        gone.append(EventId{id});
    model.remove(gone);
    QCOMPARE(shown(model), QStringLiteral("4988 4995"));
}

void TestEventTableModel::asksForTextsOfWhatIsLookedAt()
{
    EventTableModel model(QString{});
    QSignalSpy wanted(&model, &EventTableModel::textsWanted);
    model.append(rowsOf(events(1, 1'000)));
    const QModelIndex cell = model.index(500, int(EventColumn::Summary));
    QVERIFY(!cell.data().toString().isEmpty()); // the kind, until more is known
    QTRY_COMPARE(wanted.size(), 1);
    const auto ids = wanted.first().first().value<QList<EventId>>();
    QCOMPARE(ids, QList<EventId>{{501}});
    model.setTexts({{.id = {501}, .summary = QStringLiteral("Call\n\u200fis ringing"), .fields = {}}}, {});
    QCOMPARE(cell.data().toString(), QStringLiteral("Call␊⟨U+200F⟩is ringing"));

    model.setFieldColumns({"uuid"});
    QCOMPARE(model.columnCount(), EventColumnCount + 1);
    const QModelIndex field = model.index(500, EventColumnCount);
    QCOMPARE(field.data().toString(), QString());
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().last().value<QByteArrayList>(), QByteArrayList{"uuid"});
    model.setTexts({{.id = {501}, .summary = {}, .fields = {{QStringLiteral("aaaa"), "aaaa"}}}}, {"uuid"});
    QCOMPARE(field.data().toString(), QStringLiteral("aaaa"));
}

void TestEventTableModel::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("tip");
    QTest::newRow("nothing") << 0 << QStringLiteral("Call is ringing");
    QTest::newRow("one") << 1 << QStringLiteral("Call is ringing\n⚠ It is too late.");
    QTest::newRow("three") << 3
                           << QStringLiteral("Call is ringing\n⚠ It is too late.\nand 2 more problem(s)");
}

void TestEventTableModel::saysWhatIsWrong()
{
    QFETCH(int, count);
    QFETCH(QString, tip);
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, 1)));
    model.setTexts({{.id = {1},
                     .summary = QStringLiteral("Call is ringing"),
                     .fields = {},
                     .firstProblem = count == 0 ? QString() : QStringLiteral("It is too late."),
                     .problemCount = count}},
                   {});
    QCOMPARE(model.index(0, int(EventColumn::Summary)).data(Qt::ToolTipRole).toString(), tip);
    QVERIFY(!model.index(0, int(EventColumn::Kind)).data(Qt::ToolTipRole).toString().contains(u'⚠'));
}

void TestEventTableModel::marksWhatWaits()
{
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, 3)));
    model.setWaiting({{2}});
    QCOMPARE(shown(model, EventColumn::Code), QStringLiteral(" waiting "));
    QVERIFY(model.index(1, 0).data(EventTableModel::WaitingRole).toBool());
    model.setWaiting({});
    QCOMPARE(shown(model, EventColumn::Code), QStringLiteral("  "));
}

void TestEventTableModel::tellsTheDayOfToday()
{
    EventTableModel model(QString{});
    QList<Event> list = events(1, 1);
    list[0].receivedAt = currentTime();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(list.at(0).receivedAt.time_since_epoch()).count());
    if (QDate::currentDate() != moment.date())
        QSKIP("it is midnight");
    model.append(rowsOf(list));
    const QModelIndex cell = model.index(0, int(EventColumn::Time));
    QCOMPARE(cell.data().toString(), moment.toString(QStringLiteral("HH:mm:ss.zzz")));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
             moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")));
}

void TestEventTableModel::tellsVerdicts_data()
{
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QString>("words");
    QTest::newRow("unsigned") << QByteArray("unsigned") << QStringLiteral("unsigned");
    QTest::newRow("valid") << QByteArray("valid") << QStringLiteral("genuine");
    QTest::newRow("stale") << QByteArray("valid-stale")
                           << QStringLiteral("genuine, but old or from the future");
    QTest::newRow("invalid") << QByteArray("invalid") << QStringLiteral("failed the check");
    QTest::newRow("no secret") << QByteArray("no-secret") << QStringLiteral("signed, not checked");
    QTest::newRow("malformed") << QByteArray("malformed") << QStringLiteral("unreadable");
    QTest::newRow("unknown") << QByteArray("odd\n") << QStringLiteral("odd␊");
}

/// In the list as everywhere.
void TestEventTableModel::tellsVerdicts()
{
    QFETCH(const QByteArray, verdict);
    QFETCH(const QString, words);
    QList<Event> one = events(1, 1);
    one.first().signature = {.scheme = "jwt", .verdict = verdict, .detail = "So."};
    EventTableModel model(QString{});
    model.append(rowsOf(one));
    QCOMPARE(shown(model, EventColumn::Signature), words);
    QVERIFY2(signatureText(one.first().signature).endsWith(u'(' + words + u"). So."),
             qPrintable(signatureText(one.first().signature)));
}

void TestEventTableModel::tellsWhoDecided_data()
{
    QTest::addColumn<QByteArray>("decidedBy");
    QTest::addColumn<QString>("words");
    QTest::newRow("default") << QByteArray("default") << QStringLiteral("default reply");
    QTest::newRow("rule") << QByteArray("rule:Busy") << QStringLiteral("rule “Busy”");
    QTest::newRow("hand") << QByteArray("hand") << QStringLiteral("by hand");
    QTest::newRow("deadline") << QByteArray("deadline") << QStringLiteral("default reply, time was over");
    QTest::newRow("refused") << QByteArray("refused") << QStringLiteral("refused");
    QTest::newRow("error") << QByteArray("error") << QStringLiteral("default reply after an error");
    QTest::newRow("unknown") << QByteArray("oracle") << QStringLiteral("oracle");
}

void TestEventTableModel::tellsWhoDecided()
{
    QFETCH(const QByteArray, decidedBy);
    QList<Event> one = events(1, 1);
    one.first().reply = sampleReply();
    one.first().reply->decision.decidedBy = decidedBy;
    EventTableModel model(QString{});
    model.append(rowsOf(one));
    QTEST(shown(model, EventColumn::DecidedBy), "words");
}

void TestEventTableModel::saysWhatIsOnlyDrawn()
{
    EventTableModel model(QString{});
    QList<ColumnRow> rows = rowsOf(events(1, 2));
    rows[0].problems = "missing-field";
    rows[0].status = "failed";
    rows[1].status = "completed";
    model.append(rows);
    model.setMark({{1}}, 1);
    QList<EventTexts> texts;
    for (const qint64 id : {1, 2})
        texts.append({.id = {id}, .summary = QStringLiteral("Call over"), .fields = {}});
    model.setTexts(texts, {});
    const auto spoken = [&model](int row, EventColumn column) {
        return model.index(row, int(column)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, EventColumn::Number), QStringLiteral("1, mark: Red"));
    QCOMPARE(spoken(0, EventColumn::Summary), QStringLiteral("Call over, a failure, has problems"));
    QCOMPARE(spoken(0, EventColumn::Status), QStringLiteral("failed, a failure"));
    QCOMPARE(spoken(0, EventColumn::Api), QStringLiteral("Voice"));
    QCOMPARE(spoken(1, EventColumn::Number), QStringLiteral("2"));
    QCOMPARE(spoken(1, EventColumn::Summary), QStringLiteral("Call over"));
    QCOMPARE(spoken(1, EventColumn::Status), QStringLiteral("completed"));
}

void TestEventTableModel::findsRelatives()
{
    EventTableModel model(QString{});
    QList<Event> list = events(1, 6);
    list[3].digest.call = list.at(0).digest.call;
    list[4].digest.conversation = list.at(0).digest.conversation;
    model.append(rowsOf(list));
    QCOMPARE(relatedEvents(model.index(), list.at(0).digest), (QList<EventId>{{1}, {4}, {5}}));
    QCOMPARE(relatedEvents(model.index(), Digest()), QList<EventId>());
}

void TestEventTableModel::makesTermsOfCells_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<QString>("term");
    QTest::newRow("api") << EventColumn::Api << QStringLiteral("api:voice");
    QTest::newRow("from") << EventColumn::From << QStringLiteral("from:440000000001");
    QTest::newRow("source") << EventColumn::Source << QStringLiteral("src:174.37.245.34");
    QTest::newRow("no words") << EventColumn::Took << QString();
}

void TestEventTableModel::makesTermsOfCells()
{
    QFETCH(const EventColumn, column);
    EventTableModel model(QString{});
    model.append(rowsOf(events(1, 3)));
    const QString term = model.filterTerm(model.index(0, int(column)));
    QTEST(term, "term");
    if (term.isEmpty())
        return;
    model.setFilter(planOf(term));
    QVERIFY(model.rowOf({1}));
}

/// Of what was sent, not of how it is shown.
void TestEventTableModel::makesTermsOfFields()
{
    const QString path = m_folder.filePath(QStringLiteral("fields.ringback"));
    EventStore store({});
    QVERIFY(store.open(path));
    store.append(events(1, 20));
    store.close();
    EventTableModel model(path);
    EventLoader loader;
    loader.open(path);
    connect(&model, &EventTableModel::textsWanted, &loader, &EventLoader::loadTexts);
    connect(&loader, &EventLoader::textsLoaded, &model, &EventTableModel::setTexts);
    model.append(rowsOf(events(1, 20)));
    model.setFieldColumns({"duration", "nothing"});
    const QModelIndex cell = model.index(4, EventColumnCount);
    QTRY_VERIFY2(cell.data().toString().endsWith(u" s"), qPrintable(cell.data().toString()));
    const QString value = cell.data().toString().chopped(2);
    const QString term = model.filterTerm(cell);
    QCOMPARE(term, QStringLiteral("field.duration:%1").arg(value));
    QVERIFY(model.filterTerm(cell.siblingAtColumn(EventColumnCount + 1)).isNull()); // it has no such field
    model.setFilter(planOf(term));
    QTRY_VERIFY(model.rowOf({5}));
}

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
