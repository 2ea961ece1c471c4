// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/eventtableview.h"

#include "models/eventtablemodel.h"

#include "../capture/sampleevents.h"
#include "capture/eventstore.h"
#include "paintedcell.h"
#include "widgets/columnmenu.h"
#include "widgets/eventheader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace ringback;

namespace {

QList<ColumnRow> rows(qint64 first, qint64 last)
{
    QList<ColumnRow> list;
    for (qint64 id = first; id <= last; ++id) {
        Event event = sampleEvent(quint64(id));
        event.id = {id};
        list.append(columnRow(event));
    }
    return list;
}

QList<EventId> ids(qint64 first, qint64 last)
{
    QList<EventId> list;
    for (qint64 id = first; id <= last; ++id)
        list.append(EventId{id});
    return list;
}

} // namespace

class TestEventTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheNewest();
    void stopsWhenTheUserGoesElsewhere();
    void followsNewestFirstToo();
    void keepsTheSelectionBehindAFilter();
    void keepsAHiddenEventWhenItGetsTheKeyboard();
    void keepsTheSelectionWhileASearchGoesOn();
    void givesWhatIsSelectedInOrder();
    void copiesALineForEachEvent();
    void keepsWhatIsSeenInItsPlace_data();
    void keepsWhatIsSeenInItsPlace();
    void keepsItWhenOlderOnesLeave_data();
    void keepsItWhenOlderOnesLeave();
    void keepsTheSelectionWhenOthersLeave_data();
    void keepsTheSelectionWhenOthersLeave();
    void keepsALargeSelection_data();
    void keepsALargeSelection();
    void takesANeighbourOfWhatLeaves();
    void knowsWhatIsBesideTheSelection_data();
    void knowsWhatIsBesideTheSelection();
    void goesAlongWhenItIsSorted();
    void followsAgainWhenItIsSortedByArrival();
    void remembersColumns();
    void remembersColumnsOfFields();
    void putsColumnsBack();
    void staysOpenWhileColumnsAreTicked();
    void filtersByACell();
    void showsMarkupAsItIs();
    void goesSidewaysByKeysAlone();
    void showsTheColumnThatIsAdded();
    void showsFailures_data();
    void showsFailures();
    void isNotSortedByFields();
    void writesTheWireFromLeftToRight_data();
    void writesTheWireFromLeftToRight();
    void cutsNoTimeAndNoApi();
    void cutsNoColumnAtFirst_data();
    void cutsNoColumnAtFirst();
    void makesRoomForDates();
    void makesRoomForDatesAnywhere();
    void fillsTheWidthWhateverComes();
    void leavesTheWidthsOfTheUser();

private:
    std::unique_ptr<EventTableModel> m_model;
    std::unique_ptr<EventTableView> m_view;
};

void TestEventTableView::init()
{
    m_model = std::make_unique<EventTableModel>(QString{});
    m_view = std::make_unique<EventTableView>();
    m_view->setEvents(m_model.get());
    m_view->resize(800, 300);
    m_view->show();
    m_model->append(rows(1, 100));
}

void TestEventTableView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestEventTableView::followsTheNewest()
{
    QCOMPARE(m_view->currentEvent(), EventId{100});
    m_model->append(rows(101, 150));
    QCOMPARE(m_view->currentEvent(), EventId{150});
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void TestEventTableView::stopsWhenTheUserGoesElsewhere()
{
    QSignalSpy changed(m_view.get(), &EventTableView::followingChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(!m_view->isFollowing());
    QCOMPARE(changed.size(), 1);
    m_model->append(rows(101, 110));
    QCOMPARE(m_view->currentEvent(), EventId{99});
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->isFollowing());
    QCOMPARE(m_view->currentEvent(), EventId{110});
}

void TestEventTableView::followsNewestFirstToo()
{
    m_view->sortByColumn(int(EventColumn::Number), Qt::DescendingOrder);
    m_model->append(rows(101, 110));
    QCOMPARE(m_view->currentEvent(), EventId{110});
    QCOMPARE(m_view->currentIndex().row(), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestEventTableView::keepsTheSelectionBehindAFilter()
{
    m_view->goTo({40});
    QVERIFY(!m_view->isFollowing());
    const auto query =
        parseQuery(QStringLiteral("status:%1").arg(QString::fromUtf8(sampleEvent(40).digest.status)));
    m_model->setFilter(QueryPlan::compile(*query, {.vonageSets = {}}));
    QCOMPARE(m_view->currentEvent(), EventId{40});
    QCOMPARE(m_view->selectedEvents(), QList<EventId>{EventId{40}});
    m_model->setFilter({});
    QCOMPARE(m_view->selectedEvents(), QList<EventId>{EventId{40}});
}

/// Back in the list, nothing else is chosen than before, until it is by a key.
void TestEventTableView::keepsAHiddenEventWhenItGetsTheKeyboard()
{
    QWidget line;
    line.setFocusPolicy(Qt::StrongFocus);
    line.setParent(m_view.get());
    line.show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->goTo({3});
    line.setFocus();
    m_model->setFilter(QueryPlan::compile(*parseQuery(QStringLiteral("status:started")), {.vonageSets = {}}));
    QVERIFY(m_model->rowCount() > 1 && !m_model->isShown({3}));
    QSignalSpy changed(m_view.get(), &EventTableView::currentEventChanged);
    m_view->setFocus(Qt::TabFocusReason);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentEvent(), EventId{3});
    m_model->setFilter({});
    QCOMPARE(m_view->selectedEvents(), QList<EventId>{{3}});
    m_model->setFilter(QueryPlan::compile(*parseQuery(QStringLiteral("status:started")), {.vonageSets = {}}));
    QVERIFY(changed.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentEvent(), m_model->eventAt(0));
    QCOMPARE(m_view->selectedEvents(), QList<EventId>{m_model->eventAt(0)});
}

void TestEventTableView::keepsTheSelectionWhileASearchGoesOn()
{
    // What only the bytes tell comes later, so that at first nothing is shown.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ringback"));
    EventStore store({});
    QVERIFY(store.open(path));
    QList<Event> events;
    for (quint64 number = 1; number <= 50; ++number)
        events.append(sampleEvent(number));
    store.append(events);
    store.close();
    cleanup();
    m_model = std::make_unique<EventTableModel>(path);
    m_view = std::make_unique<EventTableView>();
    m_view->setEvents(m_model.get());
    m_view->show();
    m_model->append(rows(1, 50));
    m_view->goTo({40});
    const auto query = parseQuery(QStringLiteral("duration"));
    m_model->setFilter(QueryPlan::compile(*query, {.vonageSets = {}}));
    QTRY_COMPARE(m_model->rowCount(), 50);
    QCOMPARE(m_view->currentEvent(), EventId{40});
    QCOMPARE(m_view->selectedEvents(), QList<EventId>{EventId{40}});
}

void TestEventTableView::givesWhatIsSelectedInOrder()
{
    m_view->goTo({5});
    m_view->selectionModel()->select(m_model->index(2, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_view->selectedEvents(), (QList<EventId>{{3}, {5}}));
    m_view->selectAll();
    QCOMPARE(m_view->selectedEvents().size(), 100);
}

/// Whatever the sender writes: nothing that breaks a line or a cell, or that turns what stands beside it.
void TestEventTableView::copiesALineForEachEvent()
{
    m_model->setFieldColumns({"te\txt"});
    QList<ColumnRow> odd = rows(101, 101);
    odd[0].from = "\u202e10000/4477\u200f";
    odd[0].to = "a\tb\rc\u2028";
    odd[0].note = "one\ntwo";
    m_model->append(odd);
    EventTexts texts{.id = {101}, .summary = QStringLiteral("SMS from x\ny: \u202ehi"), .fields = {}};
    texts.fields.append({QStringLiteral("1\t2\n3"), {}});
    m_model->setTexts({texts}, m_model->fieldColumns());
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnHidden(column, false);
    const QString line = m_view->textOf({{101}});
    const QStringList cells = line.split(u'\t');
    QCOMPARE(cells.size(), m_model->columnCount());
    QVERIFY(!line.contains(u'\n'));
    for (const auto &cell :
         {QStringLiteral("⟨U+202E⟩10000/4477⟨U+200F⟩"), QStringLiteral("a␉b␍c⟨U+2028⟩"),
          QStringLiteral("one␊two"), QStringLiteral("SMS from x␊y: ⟨U+202E⟩hi"), QStringLiteral("1␉2␊3")})
        QVERIFY2(cells.contains(cell), qPrintable(cell));
    QCOMPARE(m_model->headerData(EventColumnCount, Qt::Horizontal).toString(), QStringLiteral("te␉xt"));
}

void TestEventTableView::keepsWhatIsSeenInItsPlace_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("seen"); // the row that keeps its place; -1: it is the top of the list that stays
    QTest::newRow("newest first") << EventColumn::Number << Qt::DescendingOrder << 40 << 38 << 40;
    QTest::newRow("current out of sight") << EventColumn::Number << Qt::DescendingOrder << 80 << 38 << 38;
    QTest::newRow("current at the top") << EventColumn::Number << Qt::DescendingOrder << 2 << 0 << 2;
    QTest::newRow("top") << EventColumn::Number << Qt::DescendingOrder << 80 << 0 << -1;
    QTest::newRow("sorted") << EventColumn::From << Qt::DescendingOrder << 40 << 38 << 40;
    QTest::newRow("oldest first") << EventColumn::Number << Qt::AscendingOrder << 40 << 38 << 40;
}

void TestEventTableView::keepsWhatIsSeenInItsPlace()
{
    QFETCH(EventColumn, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(int, current);
    QFETCH(int, top);
    QFETCH(int, seen);
    m_view->sortByColumn(int(column), order);
    m_view->goTo(m_model->eventAt(current));
    m_view->verticalScrollBar()->setValue(top);
    const EventId id = m_model->eventAt(std::max(0, seen));
    const int y = m_view->rowViewportPosition(std::max(0, seen));
    m_model->append(rows(101, 150));
    const int now = seen < 0 ? 0 : *m_model->rowOf(id);
    QCOMPARE(m_view->rowViewportPosition(now), y);
}

void TestEventTableView::keepsItWhenOlderOnesLeave_data()
{
    QTest::addColumn<QList<EventId>>("gone");
    QTest::addColumn<int>("current");
    QTest::newRow("one") << QList<EventId>{{1}} << 40;
    QTest::newRow("some") << QList<EventId>{{1}, {2}, {30}} << 40;
    QTest::newRow("one, current out of sight") << QList<EventId>{{1}} << 80;
    QTest::newRow("below") << QList<EventId>{{90}} << 40;
    QTest::newRow("all that is seen above it") << ids(20, 40) << 38;
    QTest::newRow("the first that is seen, current out of sight") << ids(30, 40) << 80;
}

void TestEventTableView::keepsItWhenOlderOnesLeave()
{
    QFETCH(const QList<EventId>, gone);
    QFETCH(int, current);
    m_view->goTo(m_model->eventAt(current));
    m_view->verticalScrollBar()->setValue(38);
    const EventId seen = m_model->eventAt(40);
    const int y = m_view->rowViewportPosition(40);
    m_model->remove(gone);
    QCOMPARE(m_view->rowViewportPosition(*m_model->rowOf(seen)), y);
    QCOMPARE(m_view->currentEvent().value, gone.contains(EventId{current + 1}) ? 19 : current + 1);
}

void TestEventTableView::keepsTheSelectionWhenOthersLeave_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::newRow("by arrival") << EventColumn::Number;
    QTest::newRow("sorted") << EventColumn::From;
}

void TestEventTableView::keepsTheSelectionWhenOthersLeave()
{
    QFETCH(EventColumn, column);
    m_model->append(rows(101, 9'000));
    m_view->sortByColumn(int(column), Qt::AscendingOrder);
    m_view->goTo({3});
    QItemSelection some;
    for (int row = 100; row < 1'100; row += 2) // so many that an index for each cell would take minutes
        some.select(m_model->index(row, 0), m_model->index(row, 0));
    m_view->selectionModel()->select(some, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QList<EventId> selected = m_view->selectedEvents();
    QCOMPARE(selected.size(), 501);
    m_model->remove(ids(1, 2));
    m_model->append(rows(9'001, 9'005));
    QCOMPARE(m_view->selectedEvents(), selected);
    m_view->selectAll();
    m_model->remove(ids(4, 6));
    QCOMPARE(m_view->selectedCount(), m_model->rowCount());
    QList<EventId> scattered;
    for (qint64 id = 1'000; id < 2'000; id += 10)
        scattered.append(EventId{id});
    m_model->remove(scattered);
    QCOMPARE(m_view->selectedCount(), m_model->rowCount());
    QCOMPARE(m_view->selectedEvents().size(), m_model->rowCount());
}

void TestEventTableView::keepsALargeSelection_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("count");
    QTest::newRow("as many as a filter leaves selected") << Qt::AscendingOrder << 5 << 1'000;
    QTest::newRow("the same, from the end") << Qt::DescendingOrder << 5 << 1'000;
    QTest::newRow("every other") << Qt::AscendingOrder << 2 << 4'500;
    QTest::newRow("every other, from the end") << Qt::DescendingOrder << 2 << 4'500;
    QTest::newRow("all but a few") << Qt::AscendingOrder << 1 << 8'990;
}

void TestEventTableView::keepsALargeSelection()
{
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const int, step);
    QFETCH(const int, count);
    m_model->append(rows(101, 9'000));
    m_view->setFollowing(false);
    m_view->sortByColumn(int(EventColumn::Status), order);
    QItemSelection some;
    for (int i = 0; i < count; ++i)
        some.select(m_model->index(i * step, 0), m_model->index(i * step, 0));
    m_view->selectionModel()->select(some, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const auto selected = [this] {
        QList<EventId> ids = m_view->selectedEvents();
        std::ranges::sort(ids, {}, &EventId::value);
        return ids;
    };
    QList<EventId> expected = selected();
    QCOMPARE(expected.size(), count);

    m_model->append(rows(9'001, 9'050));
    QCOMPARE(selected(), expected);
    m_view->sortByColumn(int(EventColumn::From), order);
    QCOMPARE(selected(), expected);
    QVERIFY(m_view->selectionModel()->isRowSelected(*m_model->rowOf(expected.constFirst())));
    QList<EventId> gone;
    for (qsizetype i = 0; i < expected.size(); i += 100)
        gone.append(expected.at(i));
    m_model->remove(gone);
    expected.removeIf([&gone](EventId id) { return gone.contains(id); });
    QCOMPARE(selected(), expected);
    const auto nothing = parseQuery(QStringLiteral("api:other"));
    m_model->setFilter(QueryPlan::compile(*nothing, {.vonageSets = {}}));
    QVERIFY(selected().isEmpty());
    m_model->setFilter({});
    QCOMPARE(selected(), expected.size() <= 1'000 ? expected : QList<EventId>());
}

void TestEventTableView::takesANeighbourOfWhatLeaves()
{
    m_view->goTo({50});
    m_model->remove({{50}});
    QCOMPARE(m_view->currentEvent().value, 49);
    QCOMPARE(m_view->selectedEvents(), QList<EventId>{{49}});
    m_view->selectionModel()->clearSelection();
    m_model->remove({{1}});
    QVERIFY(m_view->selectedEvents().isEmpty()); // nobody has selected anything
    m_view->setFollowing(true);
    m_model->remove({{100}});
    QCOMPARE(m_view->currentEvent(), EventId{99});
    QVERIFY(m_view->isFollowing()); // nobody has gone anywhere
}

void TestEventTableView::knowsWhatIsBesideTheSelection_data()
{
    QTest::addColumn<QList<int>>("rows"); // the last is the current one; it is not selected below 0
    QTest::addColumn<qint64>("beside");
    QTest::newRow("one") << QList{4} << qint64(6);
    QTest::newRow("several") << QList{4, 7, 5} << qint64(7);
    QTest::newRow("in two pieces") << QList{4, 5, 6} << qint64(8);
    QTest::newRow("the last") << QList{99} << qint64(99);
    QTest::newRow("the last ones") << QList{97, 99, 98} << qint64(97);
    QTest::newRow("the first") << QList{0} << qint64(2);
    QTest::newRow("current not among it") << QList{4, -7} << qint64(8);
}

void TestEventTableView::knowsWhatIsBesideTheSelection()
{
    QFETCH(const QList<int>, rows);
    QFETCH(qint64, beside);
    m_view->goTo(m_model->eventAt(std::abs(rows.last())));
    for (const int row : rows) {
        m_view->selectionModel()->select(
            m_model->index(std::abs(row), 0),
            (row < 0 ? QItemSelectionModel::Deselect : QItemSelectionModel::Select)
                | QItemSelectionModel::Rows);
    }
    QCOMPARE(m_view->eventBesideSelection(), EventId{beside});
    m_view->selectAll();
    QCOMPARE(m_view->eventBesideSelection(), EventId());
}

void TestEventTableView::goesAlongWhenItIsSorted()
{
    m_view->goTo({2});
    m_view->sortByColumn(int(EventColumn::Number), Qt::DescendingOrder); // where it is far down
    QCOMPARE(m_view->currentEvent(), EventId{2});
    const int y = m_view->visualRect(m_view->currentIndex()).top();
    QVERIFY(y >= 0 && y < m_view->viewport()->height());
    m_view->verticalScrollBar()->setValue(0); // it is out of sight
    m_view->sortByColumn(int(EventColumn::From), Qt::AscendingOrder);
    m_view->sortByColumn(int(EventColumn::From), Qt::DescendingOrder);
    const int seen = m_view->visualRect(m_view->currentIndex()).top();
    QVERIFY(seen >= 0 && seen < m_view->viewport()->height());
}

void TestEventTableView::followsAgainWhenItIsSortedByArrival()
{
    m_view->sortByColumn(int(EventColumn::From), Qt::AscendingOrder);
    m_model->append(rows(101, 200));
    QVERIFY(m_view->isFollowing());
    m_view->sortByColumn(int(EventColumn::Number), Qt::AscendingOrder);
    QCOMPARE(m_view->currentEvent(), EventId{200});
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void TestEventTableView::remembersColumns()
{
    QVERIFY(m_view->isColumnHidden(int(EventColumn::Kind)));
    m_view->setColumnHidden(int(EventColumn::Kind), false);
    m_view->horizontalHeader()->moveSection(0, 3);
    const QByteArray state = m_view->header()->saveColumns();
    cleanup();
    init();
    m_view->header()->restoreColumns(state);
    QVERIFY(!m_view->isColumnHidden(int(EventColumn::Kind)));
    QCOMPARE(m_view->horizontalHeader()->visualIndex(0), 3);
}

void TestEventTableView::remembersColumnsOfFields()
{
    m_model->setFieldColumns({"uuid", "text"});
    m_view->setColumnWidth(EventColumnCount, 77);
    const QByteArray state = m_view->header()->saveColumns();
    cleanup();
    init();
    m_view->header()->restoreColumns(state);
    QCOMPARE(m_model->fieldColumns(), (QByteArrayList{"uuid", "text"}));
    QCOMPARE(m_view->columnWidth(EventColumnCount), 77);
    m_view->header()->restoreColumns("rubbish"); // somebody edited the settings
    QCOMPARE(m_view->horizontalHeader()->count(), EventColumnCount + 2);

    Q_EMIT m_view->horizontalHeader()->customContextMenuRequested({5, 5});
    const QList<QAction *> actions = m_view->findChild<ColumnMenu *>()->actions();
    actions.constLast()->trigger();
    QVERIFY(m_model->fieldColumns().isEmpty());
}

void TestEventTableView::putsColumnsBack()
{
    m_model->setFieldColumns({"a&b"});
    m_view->horizontalHeader()->moveSection(0, 3);
    m_view->horizontalHeader()->moveSection(5, 1);
    Q_EMIT m_view->horizontalHeader()->customContextMenuRequested({5, 5});
    const QList<QAction *> actions = m_view->findChild<ColumnMenu *>()->actions();
    QCOMPARE(actions.at(EventColumnCount)->text(), QStringLiteral("a&&b"));
    actions.constLast()->trigger();
    for (int column = 0; column < EventColumnCount; ++column)
        QCOMPARE(m_view->horizontalHeader()->visualIndex(column), column);
}

void TestEventTableView::staysOpenWhileColumnsAreTicked()
{
    Q_EMIT m_view->horizontalHeader()->customContextMenuRequested({5, 5});
    auto *const menu = m_view->findChild<ColumnMenu *>();
    QTRY_VERIFY(menu->isVisible());
    const auto click = [menu](EventColumn column) {
        const QPoint place = menu->actionGeometry(menu->actions().at(int(column))).center();
        QTest::mouseMove(menu, place);
        QTest::mouseMove(menu, place + QPoint(1, 0));
        QTest::mouseClick(menu, Qt::LeftButton, {}, place);
    };
    click(EventColumn::Kind);
    QVERIFY(!m_view->isColumnHidden(int(EventColumn::Kind)));
    click(EventColumn::Size);
    QVERIFY(!m_view->isColumnHidden(int(EventColumn::Size)));
    click(EventColumn::Kind);
    QVERIFY(m_view->isColumnHidden(int(EventColumn::Kind)));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(!m_view->isColumnHidden(int(EventColumn::Status)));
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestEventTableView::filtersByACell()
{
    auto *const copy = new QAction(QStringLiteral("copy"), m_view.get());
    m_view->addAction(copy);
    QSignalSpy wanted(m_view.get(), &EventTableView::filterWanted);
    const QModelIndex cell = m_model->index(99, int(EventColumn::Api));
    const QString term = m_model->filterTerm(cell);
    QVERIFY(!term.isNull());
    const QString callTerm = m_model->filterTerm(cell.siblingAtColumn(int(EventColumn::Conversation)));
    for (const auto &[place, wish] : {std::pair(1, term), {2, u'-' + term}, {3, callTerm}}) {
        const QPoint spot = m_view->visualRect(cell).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, spot, m_view->viewport()->mapToGlobal(spot));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        auto *const menu = m_view->findChild<QMenu *>();
        QVERIFY(menu && menu->actions().contains(copy));
        menu->actions().at(place)->trigger();
        QCOMPARE(wanted.takeFirst().constFirst().toString(), wish);
        menu->close();
        QTRY_VERIFY(!m_view->findChild<QMenu *>());
    }
}

/// Such as a sender may have put into a number.
void TestEventTableView::showsMarkupAsItIs()
{
    ColumnRow row = rows(101, 101).constFirst();
    row.from = "<h1>BIG</h1>";
    m_model->append({row});
    const QModelIndex cell = m_model->index(100, int(EventColumn::From));
    m_view->scrollTo(cell);
    const QPoint place = m_view->visualRect(cell).center();
    QHelpEvent help(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;h1&gt;BIG")), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestEventTableView::goesSidewaysByKeysAlone()
{
    m_view->resize(400, 300);
    const QScrollBar *const bar = m_view->horizontalScrollBar();
    QCOMPARE(bar->value(), 0);
    m_view->scrollTo(m_model->index(50, int(EventColumn::Code)));
    QCOMPARE(bar->value(), 0);
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_model->index(50, 0))));
    m_view->setCurrentIndex(m_model->index(50, int(EventColumn::Number)));
    for (int column = 0; column < int(EventColumn::Code); ++column)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentIndex().column(), int(EventColumn::Code));
    QVERIFY(bar->value() > 0);
}

void TestEventTableView::showsTheColumnThatIsAdded()
{
    for (int i = 0; i < 2; ++i) { // asking twice adds one
        m_view->addFieldColumn("uuid");
        QCOMPARE(m_model->fieldColumns(), QByteArrayList{"uuid"});
        const QRect cell = m_view->visualRect(m_model->index(m_view->currentIndex().row(), EventColumnCount));
        QVERIFY(m_view->viewport()->rect().contains(cell));
        m_view->setColumnHidden(EventColumnCount, true);
    }
}

void TestEventTableView::writesTheWireFromLeftToRight_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::newRow("from") << EventColumn::From;
    QTest::newRow("path") << EventColumn::Path;
}

/// In every language, at the edge where lines begin.
void TestEventTableView::writesTheWireFromLeftToRight()
{
    QFETCH(const EventColumn, column);
    QList<ColumnRow> odd = rows(101, 101);
    odd.first().from = odd.first().path = "+4477 -1 [x";
    m_model->append(odd);
    const QModelIndex cell = m_model->index(100, int(column));
    QCOMPARE(cell.data().toString(), QStringLiteral("+4477 -1 [x"));
    const QAbstractItemDelegate &delegate = *m_view->itemDelegate();
    const QImage left = paintedCell(delegate, cell, Qt::LeftToRight);
    const QImage right = paintedCell(delegate, cell, Qt::RightToLeft);
    QCOMPARE(right.copy(ink(right)), left.copy(ink(left)));
    QVERIFY(ink(left).right() < left.width() / 2);
    QVERIFY(ink(right).left() > left.width() / 2);
}

void TestEventTableView::showsFailures_data()
{
    QTest::addColumn<EventColumn>("column");
    QTest::newRow("status") << EventColumn::Status;
    QTest::newRow("summary") << EventColumn::Summary;
}

/// By a sign and by a colour; a chosen row keeps its own.
void TestEventTableView::showsFailures()
{
    QFETCH(const EventColumn, column);
    QList<ColumnRow> two = rows(101, 102);
    two[0].status = "failed";
    two[1].status = "failure"; // is no status
    m_model->append(two);
    const auto red = [this, column](int row, QStyle::State state) {
        QStyleOptionViewItem option;
        option.initFrom(m_view.get());
        option.widget = m_view.get();
        option.state |= state;
        option.rect = QRect(0, 0, 300, 30);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_view->itemDelegate()->paint(&painter, option, m_model->index(row, int(column)));
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                count += pixel.red() > pixel.blue() + 60 && pixel.red() > pixel.green() + 60 ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(red(100, {}) > 20);
    QCOMPARE(red(101, {}), 0);
    QCOMPARE(red(100, QStyle::State_Selected), 0);
    const QAbstractItemDelegate &delegate = *m_view->itemDelegate();
    const QRect failed = ink(paintedCell(delegate, m_model->index(100, int(column)), Qt::LeftToRight));
    const QRect other = ink(paintedCell(delegate, m_model->index(101, int(column)), Qt::LeftToRight));
    if (column == EventColumn::Summary)
        QVERIFY(failed.width() > other.width() + 5); // of the same words
}

void TestEventTableView::isNotSortedByFields()
{
    m_model->setFieldColumns({"uuid"});
    m_view->sortByColumn(int(EventColumn::Status), Qt::DescendingOrder);
    const EventId first = m_model->eventAt(0);
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
    QHeaderView *const header = m_view->horizontalHeader();
    const int middle =
        header->sectionViewportPosition(EventColumnCount) + header->sectionSize(EventColumnCount) / 2;
    for (int click = 0; click < 2; ++click) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {middle, header->height() / 2});
        QCOMPARE(header->sortIndicatorSection(), int(EventColumn::Status));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(m_model->eventAt(0), first);
    }
    const auto help = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    };
    QVERIFY2(help(EventColumnCount).contains(u"cannot be sorted"), qPrintable(help(EventColumnCount)));
    QVERIFY(!help(int(EventColumn::Status)).contains(u"cannot be sorted"));
}

void TestEventTableView::cutsNoTimeAndNoApi()
{
    QList<ColumnRow> list;
    for (int api = 0; api < ApiCount; ++api) {
        list += rows(101 + api, 101 + api); // long ago, so that the date is there
        list.last().api = Api(api);
    }
    m_model->append(list);
    for (const EventColumn column : {EventColumn::Time, EventColumn::Api}) {
        for (int row = 100; row < m_model->rowCount(); ++row) {
            const QModelIndex cell = m_model->index(row, int(column));
            QStyleOptionViewItem option;
            option.initFrom(m_view.get());
            const int wanted = m_view->itemDelegate()->sizeHint(option, cell).width();
            QVERIFY2(wanted <= m_view->columnWidth(int(column)), qPrintable(cell.data().toString()));
        }
    }
}

void TestEventTableView::cutsNoColumnAtFirst_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {600, 717, 1000, 2000})
        QTest::addRow("%d", width) << width;
}

/// At the right a whole column ends, and what happened has enough.
void TestEventTableView::cutsNoColumnAtFirst()
{
    QFETCH(const int, width);
    m_view->resize(width, 300);
    const QHeaderView *const header = m_view->horizontalHeader();
    int end = 0;
    for (int place = 0; place < header->count() && end < header->viewport()->width(); ++place)
        end += header->sectionSize(header->logicalIndex(place));
    QCOMPARE(end, header->viewport()->width());
    const QFontMetrics cells = m_view->fontMetrics();
    QVERIFY(m_view->columnWidth(int(EventColumn::Summary)) >= 30 * cells.averageCharWidth());
    for (const EventColumn column : {EventColumn::From, EventColumn::To})
        QVERIFY(m_view->columnWidth(int(column)) > cells.horizontalAdvance(QStringLiteral("447700900123")));
}

void TestEventTableView::makesRoomForDates()
{
    cleanup();
    m_model = std::make_unique<EventTableModel>(QString{});
    m_view = std::make_unique<EventTableView>();
    m_view->setEvents(m_model.get());
    const auto timeWidth = [this] { return m_view->columnWidth(int(EventColumn::Time)); };
    const int narrow = timeWidth();
    const QFontMetrics cells = m_view->fontMetrics();
    QVERIFY(narrow < cells.horizontalAdvance(QStringLiteral("2026-11-25 08:00:00.000")));
    QList<ColumnRow> today = rows(1, 1);
    today.last().receivedAt = currentTime();
    m_model->append(today);
    QCOMPARE(timeWidth(), narrow);
    const QByteArray state = m_view->header()->saveColumns();
    m_model->append(rows(2, 2)); // long ago
    const int wide = timeWidth();
    QVERIFY(wide > cells.horizontalAdvance(QStringLiteral("2026-11-25 08:00:00.000")));
    m_view->header()->restoreColumns(state);
    QCOMPARE(timeWidth(), wide);
}

/// Whatever the order is.
void TestEventTableView::makesRoomForDatesAnywhere()
{
    cleanup();
    m_model = std::make_unique<EventTableModel>(QString{});
    m_view = std::make_unique<EventTableView>();
    m_view->setEvents(m_model.get());
    m_view->sortByColumn(int(EventColumn::From), Qt::AscendingOrder);
    const auto timeWidth = [this] { return m_view->columnWidth(int(EventColumn::Time)); };
    const int narrow = timeWidth();
    QList<ColumnRow> three = rows(1, 3);
    for (ColumnRow &row : three)
        row.receivedAt = currentTime();
    three[0].from = "447700900001";
    three[1].from = "447700900003";
    three[2].from = "447700900002";
    m_model->append(three.first(2));
    QCOMPARE(timeWidth(), narrow);
    three[2].receivedAt -= std::chrono::hours(48);
    m_model->append(three.last(1));
    QCOMPARE(m_model->rowOf({3}), 1);
    const int wide = timeWidth();
    QVERIFY(wide > m_view->fontMetrics().horizontalAdvance(QStringLiteral("2026-11-25 08:00:00.000")));

    m_view->setColumnWidth(int(EventColumn::Time), narrow);
    QMenu menu;
    m_view->header()->addColumnsTo(menu);
    menu.actions().constLast()->trigger(); // "Reset Columns"
    QCOMPARE(timeWidth(), wide);
}

/// None of this is a choice of widths.
void TestEventTableView::fillsTheWidthWhateverComes()
{
    const auto summaryWidth = [this] { return m_view->columnWidth(int(EventColumn::Summary)); };
    const int before = summaryWidth();
    m_view->sortByColumn(int(EventColumn::From), Qt::AscendingOrder);
    m_model->append(rows(101, 102));
    m_view->addFieldColumn("uuid");
    m_view->setColumnHidden(EventColumnCount, true);
    m_view->addFieldColumn("uuid");
    m_view->resize(2000, 300);
    QVERIFY(summaryWidth() > before);
}

void TestEventTableView::leavesTheWidthsOfTheUser()
{
    const auto summaryWidth = [this] { return m_view->columnWidth(int(EventColumn::Summary)); };
    const QByteArray atFirst = m_view->header()->saveColumns();
    m_view->setColumnWidth(int(EventColumn::From), 50);
    const int before = summaryWidth();
    m_view->resize(2000, 300);
    QCOMPARE(summaryWidth(), before);
    const QByteArray chosen = m_view->header()->saveColumns();
    m_view->header()->restoreColumns(atFirst);
    QVERIFY(summaryWidth() > before);
    m_view->header()->restoreColumns(chosen);
    QCOMPARE(summaryWidth(), before);
    QCOMPARE(m_view->columnWidth(int(EventColumn::From)), 50);

    // Nor are times made wider when those of another day come.
    m_view->setColumnWidth(int(EventColumn::Time), 70);
    const QByteArray narrow = m_view->header()->saveColumns();
    cleanup();
    m_model = std::make_unique<EventTableModel>(QString{});
    m_view = std::make_unique<EventTableView>();
    m_view->setEvents(m_model.get());
    m_view->header()->restoreColumns(narrow);
    m_model->append(rows(1, 1));
    QCOMPARE(m_view->columnWidth(int(EventColumn::Time)), 70);
}

QTEST_MAIN(TestEventTableView)
#include "tst_eventtableview.moc"
