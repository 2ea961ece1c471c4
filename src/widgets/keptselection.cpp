// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/keptselection.h"

#include "models/eventtablemodel.h"

#include <QTableView>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

// More than a person can mean; those of a larger selection are not found again behind a new filter, and are
// kept without the selection model while rows are moved.
constexpr qsizetype MostRemembered = 1'000;

} // namespace

QList<KeptSelection::RowRange> KeptSelection::ranges() const
{
    QList<RowRange> ranges;
    if (!m_model || !m_view.selectionModel())
        return ranges;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges, {}, &RowRange::first);
    int next = 0;
    for (RowRange &range : ranges) {
        range.first = std::max(range.first, next);
        next = std::max(next, range.last + 1);
    }
    return ranges;
}

QList<EventId> KeptSelection::events() const
{
    QList<EventId> ids;
    for (const auto [first, last] : ranges()) {
        for (int row = first; row <= last; ++row)
            ids.append(m_model->eventAt(row));
    }
    return ids;
}

qsizetype KeptSelection::count() const
{
    qsizetype count = 0;
    for (const auto [first, last] : ranges())
        count += std::max(0, last - first + 1);
    return count;
}

EventId KeptSelection::beside() const
{
    QList<RowRange> selected = ranges();
    const int current = m_view.currentIndex().row();
    int below = std::max(0, current);
    for (const auto [first, last] : std::as_const(selected)) {
        if (first <= below && below <= last)
            below = last + 1;
    }
    int above = current - 1;
    for (; !selected.isEmpty(); selected.removeLast()) {
        if (selected.last().first <= above && above <= selected.last().last)
            above = selected.last().first - 1;
    }
    const int row = below < m_model->rowCount() ? below : above;
    return row >= 0 ? m_model->eventAt(row) : EventId();
}

void KeptSelection::note()
{
    if (m_hidden.size() + count() <= MostRemembered)
        m_hidden += events();
}

void KeptSelection::restore()
{
    select(m_hidden);
    m_hidden.removeIf([this](EventId id) { return m_model->isShown(id); });
}

void KeptSelection::select(const QList<EventId> &ids)
{
    QItemSelection selection;
    for (const auto [first, last] : m_model->rangesOf(ids))
        selection.select(m_model->index(int(first), 0), m_model->index(int(last), 0));
    m_view.selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void KeptSelection::noteLayout()
{
    const qsizetype selected = count();
    m_areAllSelected = m_model->rowCount() > 1 && selected == m_model->rowCount();
    if (selected <= MostRemembered)
        return;
    if (!m_areAllSelected)
        m_moving = events();
    m_view.selectionModel()->clearSelection();
}

void KeptSelection::takeLayout()
{
    if (m_areAllSelected) // which a selection model does not keep up when rows come or leave
        m_view.selectAll();
    else if (!m_moving.isEmpty())
        select(std::exchange(m_moving, {}));
}

void KeptSelection::noteRemoval(int first, int last)
{
    const int current = m_view.currentIndex().row();
    m_isChosenLeaving =
        current >= first && current <= last && m_view.selectionModel()->isRowSelected(current, {});
}

void KeptSelection::takeRemoval()
{
    const QModelIndex current = m_view.currentIndex();
    if (m_isChosenLeaving && current.isValid() && !m_view.selectionModel()->hasSelection())
        m_view.selectionModel()->select(current, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace ringback
