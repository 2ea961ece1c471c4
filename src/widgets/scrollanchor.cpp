// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scrollanchor.h"

#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace ringback {

void ScrollAnchor::note(bool isSorting)
{
    forget();
    m_place = 0;
    const int top = m_view.rowAt(0);
    if (top < 0)
        return;
    const QModelIndex current = m_view.currentIndex();
    if (isSeen(current.row())) {
        m_row = current;
        m_place = current.row() - top;
    } else if (isSorting) {
        m_row = current;
    } else if (top > 0) {
        m_row = m_view.model()->index(top, 0);
    }
}

void ScrollAnchor::noteRemoval(int first, int last)
{
    note(false);
    if (m_row.row() < first || m_row.row() > last)
        return;
    const int top = m_view.rowAt(0);
    const int next = last + 1;
    if (first >= top)
        m_place = first - top;
    else
        m_place = isSeen(next) ? next - top : 0;
    m_row = m_view.model()->index(next, 0);
}

void ScrollAnchor::keep()
{
    const QPersistentModelIndex row = std::exchange(m_row, {});
    if (row.isValid())
        m_view.verticalScrollBar()->setValue(row.row() - m_place);
}

bool ScrollAnchor::isSeen(int row) const
{
    const int y = m_view.rowViewportPosition(row);
    return row >= 0 && y >= 0 && y < m_view.viewport()->height();
}

} // namespace ringback
