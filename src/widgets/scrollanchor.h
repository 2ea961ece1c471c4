// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>

class QTableView;

namespace ringback {

/// A row that keeps its place in a table while others come above it, leave or move. GUI thread.
class ScrollAnchor
{
public:
    /// \a view scrolls by rows.
    explicit ScrollAnchor(QTableView &view)
        : m_view(view)
    {
    }

    /// The current row stays where it is seen. Else it comes there when the rows are sorted, and the first
    /// row that is seen stays when they are not, unless the table begins with it.
    void note(bool isSorting);
    /// Likewise, while rows \a first to \a last leave: where that row does, the next one that does not stays,
    /// or comes to where it was.
    void noteRemoval(int first, int last);
    void forget() { m_row = QModelIndex(); }
    [[nodiscard]] bool isNoted() const { return m_row.isValid(); }
    /// Scrolls to where the row that was noted is at its place, and forgets it.
    void keep();

    /// Whether the top of \a row is in sight.
    [[nodiscard]] bool isSeen(int row) const;

private:
    QTableView &m_view;
    QPersistentModelIndex m_row;
    int m_place = 0; // rows below the first that is seen
};

} // namespace ringback
