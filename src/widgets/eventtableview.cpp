// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/eventtableview.h"

#include "core/visibletext.h"
#include "models/eventcells.h"
#include "models/eventtablemodel.h"
#include "widgets/columnmenu.h"
#include "widgets/eventdelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace ringback {

namespace {

// Of what is kept of the columns.
constexpr QLatin1StringView FieldsMember("fields");
constexpr QLatin1StringView HeaderMember("header"); // in Base64

// More than a person can mean; those of a larger selection are not found again behind a new filter.
constexpr qsizetype MostRemembered = 1'000;
constexpr int CellMargins = 16;        // pixels, all together
constexpr qsizetype LongestShown = 60; // characters of a term in a menu

} // namespace

EventTableView::EventTableView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Events"));
    setItemDelegate(new EventDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showColumnMenu(horizontalHeader()->mapToGlobal(place)); });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &EventTableView::keepSortable);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        // The bar has not moved yet.
        QMetaObject::invokeMethod(this, &EventTableView::stopFollowingWhenAway, Qt::QueuedConnection);
    });
    setRowHeight();
}

void EventTableView::setEvents(EventTableModel *model)
{
    m_model = model;
    horizontalHeader()->setSortIndicator(int(EventColumn::Number), Qt::AscendingOrder);
    setModel(model);
    setFirstWidths();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EventTableView::takeNewRows);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EventTableView::takeNewRows);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EventTableView::noteSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &EventTableView::restoreSelection);
}

/// The arrow stays where it was when the list has no order of \a column.
void EventTableView::keepSortable(int column, Qt::SortOrder order)
{
    if (!EventTableModel::isSortable(column)) {
        horizontalHeader()->setSortIndicator(m_sortedColumn, m_sortOrder);
        return;
    }
    m_sortedColumn = column;
    m_sortOrder = order;
}

void EventTableView::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
}

void EventTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_isFollowing && m_model && m_model->isByArrival())
        scrollToNewest(); // which may be out of sight now
}

void EventTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setRowHeight();
    QTableView::changeEvent(event);
}

void EventTableView::setFirstWidths()
{
    const int iconWidth = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (int column = 0; column < EventColumnCount; ++column) {
        const EventColumnSpec &spec = eventColumnSpec(EventColumn(column));
        setColumnHidden(column, !spec.isShownAtFirst);
        int width = spec.characters * fontMetrics().averageCharWidth();
        for (const QString &text : widestTexts(EventColumn(column)))
            width = std::max(width, fontMetrics().horizontalAdvance(text));
        if (EventColumn(column) == EventColumn::Api)
            width += iconWidth;
        setColumnWidth(column, std::max(width + CellMargins, horizontalHeader()->sectionSizeHint(column)));
    }
}

void EventTableView::follow()
{
    if (!m_isFollowing || !m_model || m_model->rowCount() == 0 || !m_model->isByArrival())
        return;
    m_selected.clear();
    const int newest = m_model->isNewestFirst() ? 0 : m_model->rowCount() - 1;
    m_isRestoring = true; // going along is no wish of the user
    setCurrentIndex(m_model->index(newest, std::max(0, currentIndex().column())));
    m_isRestoring = false;
    scrollToNewest();
}

void EventTableView::scrollToNewest()
{
    if (m_model->isNewestFirst())
        scrollToTop();
    else
        scrollToBottom();
}

void EventTableView::setFollowing(bool isFollowing)
{
    if (m_isFollowing == isFollowing)
        return;
    m_isFollowing = isFollowing;
    Q_EMIT followingChanged(isFollowing);
    follow();
}

void EventTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_model)
        return;
    const EventId id = current.isValid() ? m_model->eventAt(current.row()) : EventId();
    if (id == m_current)
        return;
    m_current = id;
    if (!m_isRestoring && current.isValid()) {
        m_selected.clear();
        const int newest = m_model->isNewestFirst() ? 0 : m_model->rowCount() - 1;
        if (current.row() != newest)
            setFollowing(false);
    }
    Q_EMIT currentEventChanged(id);
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_End && m_model && m_model->isByArrival()) {
        setFollowing(true);
        follow();
        return;
    }
    const int key = event->key();
    const QScopedValueRollback sideways(m_goesSideways,
                                        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home);
    QTableView::keyPressEvent(event);
}

/// Rows are chosen, not cells: only keys that mean to go sideways.
void EventTableView::scrollTo(const QModelIndex &cell, ScrollHint hint)
{
    const int left = horizontalScrollBar()->value();
    QTableView::scrollTo(cell, hint);
    if (!m_goesSideways)
        horizontalScrollBar()->setValue(left);
}

void EventTableView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (indexAt(event->pos()).isValid())
        setFollowing(false);
}

void EventTableView::wheelEvent(QWheelEvent *event)
{
    QTableView::wheelEvent(event);
    stopFollowingWhenAway();
}

void EventTableView::stopFollowingWhenAway()
{
    const QScrollBar *bar = verticalScrollBar();
    const bool isAtNewest =
        m_model && m_model->isNewestFirst() ? bar->value() == bar->minimum() : bar->value() == bar->maximum();
    if (!isAtNewest)
        setFollowing(false);
}

void EventTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = isByKey ? currentIndex() : indexAt(event->pos());
    if (cell.isValid()) {
        const QPoint place =
            isByKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos();
        showCellMenu(cell, place);
    }
}

void EventTableView::showCellMenu(const QModelIndex &cell, const QPoint &globalPosition)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString value = cell.data().toString();
    connect(menu->addAction(tr("Copy “%1”").arg(value.left(40))), &QAction::triggered, this,
            [value] { QGuiApplication::clipboard()->setText(value); });
    if (const QString term = m_model->filterTerm(cell); !term.isNull()) {
        const QString shown = visibleLine(term.toUtf8(), LongestShown).replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(tr("Filter by This: %1").arg(shown)), &QAction::triggered, this,
                [this, term] { Q_EMIT filterWanted(term); });
        connect(menu->addAction(tr("Exclude This: %1").arg(shown)), &QAction::triggered, this,
                [this, term] { Q_EMIT filterWanted(QLatin1Char('-') + term); });
    }
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(globalPosition);
}

QList<EventTableView::RowRange> EventTableView::selectedRanges() const
{
    QList<RowRange> ranges;
    if (!m_model || !selectionModel())
        return ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges, {}, &RowRange::first);
    int next = 0;
    for (RowRange &range : ranges) {
        range.first = std::max(range.first, next);
        next = std::max(next, range.last + 1);
    }
    return ranges;
}

QList<EventId> EventTableView::selectedEvents() const
{
    QList<EventId> ids;
    for (const auto [first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row)
            ids.append(m_model->eventAt(row));
    }
    return ids;
}

qsizetype EventTableView::selectedCount() const
{
    qsizetype count = 0;
    for (const auto [first, last] : selectedRanges())
        count += std::max(0, last - first + 1);
    return count;
}

QString EventTableView::textOf(const QList<EventId> &ids) const
{
    QStringList lines;
    for (const EventId id : ids) {
        QStringList cells;
        for (int place = 0; place < m_model->columnCount(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column))
                cells.append(m_model->textOf(id, column));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

EventId EventTableView::currentEvent() const { return m_current; }

void EventTableView::goTo(EventId id)
{
    const auto row = m_model ? m_model->rowOf(id) : std::nullopt;
    if (!row)
        return;
    setFollowing(false);
    const QModelIndex cell = m_model->index(*row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

void EventTableView::noteSelection()
{
    m_isRestoring = true;
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (m_selected.size() + rows.size() > MostRemembered)
        return;
    for (const QModelIndex &row : rows)
        m_selected.append(m_model->eventAt(row.row()));
}

void EventTableView::restoreSelection()
{
    m_isRestoring = true;
    QItemSelection selection;
    m_selected.removeIf([this, &selection](EventId id) {
        const auto row = m_model->rowOf(id);
        if (row)
            selection.select(m_model->index(*row, 0), m_model->index(*row, 0));
        return row.has_value();
    });
    const auto current = currentIndex().isValid() ? std::nullopt : m_model->rowOf(m_current);
    if (current)
        selectionModel()->setCurrentIndex(m_model->index(*current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_isRestoring = false;
    if (current)
        scrollTo(currentIndex());
    follow();
}

void EventTableView::takeNewRows()
{
    if (m_selected.isEmpty())
        follow();
    else
        restoreSelection();
}

void EventTableView::showColumnMenu(const QPoint &globalPosition)
{
    auto *const menu = new ColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnsTo(*menu);
    menu->popup(globalPosition);
}

void EventTableView::addColumnsTo(QMenu &menu)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *const action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset Columns")), &QAction::triggered, this, &EventTableView::resetColumns);
}

void EventTableView::resetColumns()
{
    m_model->setFieldColumns({});
    setFirstWidths();
}

void EventTableView::addFieldColumn(const QByteArray &name)
{
    QByteArrayList names = m_model->fieldColumns();
    if (!names.contains(name))
        m_model->setFieldColumns(names += name);
    const int column = EventColumnCount + int(names.indexOf(name));
    setColumnHidden(column, false);
    QTableView::scrollTo(m_model->index(std::max(0, currentIndex().row()), column));
}

QByteArray EventTableView::saveColumns() const
{
    QJsonArray fields;
    for (const QByteArray &name : m_model->fieldColumns())
        fields.append(QString::fromUtf8(name));
    const QByteArray header = horizontalHeader()->saveState().toBase64();
    return QJsonDocument(QJsonObject{{FieldsMember, fields}, {HeaderMember, QString::fromLatin1(header)}})
        .toJson(QJsonDocument::Compact);
}

void EventTableView::restoreColumns(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    const QByteArray header = saved.value(HeaderMember).toString().toLatin1();
    if (header.isEmpty())
        return; // nothing was kept, or somebody edited the settings
    QByteArrayList fields;
    const QJsonArray names = saved.value(FieldsMember).toArray();
    for (const QJsonValueConstRef name : names)
        fields.append(name.toString().toUtf8());
    m_model->setFieldColumns(fields); // which the header tells of
    horizontalHeader()->restoreState(QByteArray::fromBase64(header));
}

} // namespace ringback
