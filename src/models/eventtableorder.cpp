// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which order the event list has its events. Which they are is in eventtablemodel.cpp.

#include "models/eventtablemodel.h"

namespace ringback {

namespace {

// More are put in order in another thread.
constexpr qsizetype OrderedAtOnce = 10'000;

} // namespace

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    const std::optional<OrderColumn> &wanted = eventColumnSpec(EventColumn(column)).order;
    const bool isDescending = order == Qt::DescendingOrder;
    if (wanted == m_order && isDescending == m_isDescending)
        return;
    m_order = wanted;
    m_isDescending = isDescending;
    reorder();
}

void EventTableModel::reorder()
{
    m_sorter.forgetOthers(m_order);
    if (m_order == m_shown.column())
        changeOrder([this] { m_shown.setOrder(m_order, m_isDescending); });
    else if (!m_order)
        takeOrder(m_shown.rowsByArrival());
    else if (const auto *const ordered = orderAtHand())
        takeOrder(*ordered);
    else
        m_sorter.start(m_index, *m_order);
}

const std::vector<quint32> *EventTableModel::orderAtHand()
{
    if (const auto *const known = m_sorter.takeKnown(m_index, *m_order))
        return known;
    static const std::vector<quint32> none; // all are put at their places one by one
    return m_shown.count() <= OrderedAtOnce ? &none : nullptr;
}

void EventTableModel::takeOrder(const std::vector<quint32> &ordered)
{
    changeOrder([&] {
        m_shown.setOrder(m_order, m_isDescending);
        m_shown.arrange(m_index, ordered);
    });
}

void EventTableModel::changeOrder(const std::function<void()> &change)
{
    Q_EMIT aboutToBeSorted();
    rearrange(change);
}

void EventTableModel::rearrange(const std::function<void()> &change)
{
    // Without this hint a selection model would keep an index for each cell that is selected.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_shown.at(index.row()));
    change();
    const std::vector<qsizetype> positions = m_shown.positionsOf(rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(int(positions[size_t(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace ringback
