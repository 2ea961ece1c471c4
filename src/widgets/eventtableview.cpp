// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/eventtableview.h"

#include "core/visibletext.h"
#include "models/eventtablemodel.h"
#include "models/filterterms.h"
#include "widgets/eventdelegate.h"
#include "widgets/eventheader.h"
#include "widgets/mnemonic.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype LongestShown = 60; // characters of a term in a menu

} // namespace

EventTableView::EventTableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new EventHeader(this))
    , m_anchor(*this)
    , m_selection(*this)
{
    setHorizontalHeader(m_header);
    setAccessibleName(tr("Events"));
    setItemDelegate(new EventDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerItem); // else keepAnchor() would count pixels
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        // The bar has not moved yet.
        QMetaObject::invokeMethod(this, &EventTableView::stopFollowingWhenAway, Qt::QueuedConnection);
    });
    setRowHeight();
}

void EventTableView::setEvents(EventTableModel *model)
{
    m_model = model;
    m_selection.setEvents(model);
    m_header->setSortIndicator(int(EventColumn::Number), Qt::AscendingOrder);
    // Before the selection model, which would keep an index for each row that is selected.
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &EventTableView::noteLayout);
    setModel(model);
    m_header->setEvents(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first) {
        if (first < m_model->rowCount()) // else nothing that is seen is moved
            m_anchor.note(m_isSorting);
    });
    connect(model, &EventTableModel::aboutToBeSorted, this, [this] { m_isSorting = true; });
    connect(model, &QAbstractItemModel::rowsInserted, this, &EventTableView::takeNewRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EventTableView::takeRemoval);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EventTableView::takeLayout);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EventTableView::noteSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &EventTableView::restoreSelection);
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

/// The view would make its first row the current one while a filter hides that one.
void EventTableView::focusInEvent(QFocusEvent *event)
{
    const bool isHidden = m_current != EventId() && !currentIndex().isValid();
    const QSignalBlocker quiet(isHidden ? selectionModel() : nullptr);
    QTableView::focusInEvent(event);
    if (isHidden)
        selectionModel()->clearCurrentIndex();
}

void EventTableView::follow()
{
    if (!m_isFollowing || !m_model || m_model->rowCount() == 0 || !m_model->isByArrival())
        return;
    m_selection.forget();
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
        m_selection.forget();
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
    const auto shown = [](const QString &text) {
        return literalText(visibleLine(text.toUtf8(), LongestShown));
    };
    const auto filterBy = [this, menu](const QString &text, const QString &term) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, term] { Q_EMIT filterWanted(term); });
    };
    if (const QString value = cell.data().toString(); !value.isEmpty()) {
        connect(menu->addAction(tr("Copy “%1”").arg(shown(value))), &QAction::triggered, this,
                [value] { QGuiApplication::clipboard()->setText(value); });
    }
    if (const QString term = m_model->filterTerm(cell); !term.isNull()) {
        filterBy(tr("Filter by This: %1").arg(shown(term)), term);
        filterBy(tr("Exclude This: %1").arg(shown(term)), excluding(term));
    }
    for (const EventColumn ids : {EventColumn::Conversation, EventColumn::Call}) {
        if (const QString term = m_model->filterTerm(cell.siblingAtColumn(int(ids)));
            cell.column() != int(ids) && !term.isNull()) {
            filterBy(tr("Filter by This Call: %1").arg(shown(term)), term);
            break;
        }
    }
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(globalPosition);
}

QString EventTableView::textOf(const QList<EventId> &ids) const
{
    QStringList lines;
    for (const EventId id : ids) {
        QStringList cells;
        for (int place = 0; place < m_model->columnCount(); ++place) {
            const int column = m_header->logicalIndex(place);
            if (!isColumnHidden(column))
                cells.append(m_model->textOf(id, column));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

EventId EventTableView::currentEvent() const { return m_current; }

bool EventTableView::isNewestSeen() const
{
    return m_model && m_model->isByArrival()
        && m_anchor.isSeen(m_model->isNewestFirst() ? 0 : m_model->rowCount() - 1);
}

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
    m_selection.note();
}

void EventTableView::restoreSelection()
{
    m_isRestoring = true;
    const auto current = currentIndex().isValid() ? std::nullopt : m_model->rowOf(m_current);
    if (current)
        selectionModel()->setCurrentIndex(m_model->index(*current, 0), QItemSelectionModel::NoUpdate);
    m_selection.restore();
    m_isRestoring = false;
    if (current)
        scrollTo(currentIndex());
    follow();
}

void EventTableView::noteLayout()
{
    m_anchor.note(m_isSorting);
    m_selection.noteLayout();
}

void EventTableView::takeLayout()
{
    m_selection.takeLayout();
    takeNewRows();
}

void EventTableView::takeNewRows()
{
    if (m_selection.isNoted())
        restoreSelection();
    else
        follow();
    keepAnchor();
}

/// The selection model is told next, and makes another row the current one when that one leaves: no wish of
/// the user.
void EventTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_anchor.noteRemoval(first, last);
    m_selection.noteRemoval(first, last);
    m_isRestoring = true;
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void EventTableView::takeRemoval()
{
    m_isRestoring = false;
    m_selection.takeRemoval();
    follow();
    keepAnchor();
}

void EventTableView::keepAnchor()
{
    m_isSorting = false;
    if (m_isFollowing && m_model->isByArrival())
        m_anchor.forget();
    if (!m_anchor.isNoted())
        return;
    executeDelayedItemsLayout();
    m_anchor.keep();
}

void EventTableView::addFieldColumn(const QByteArray &name)
{
    const int column = m_header->addFieldColumn(name);
    QTableView::scrollTo(m_model->index(std::max(0, currentIndex().row()), column));
}

} // namespace ringback
