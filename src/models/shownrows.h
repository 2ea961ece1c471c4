// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roworder.h"

namespace ringback {

/// Which rows of a column index a list shows, and in which order: by arrival unless it is told another
/// column. Positions count from 0, in the direction of the order. A value; GUI thread.
class ShownRows
{
public:
    [[nodiscard]] qsizetype count() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] quint32 at(qsizetype position) const { return m_rows[size_t(flipped(position))]; }
    [[nodiscard]] bool contains(quint32 row) const
    {
        return row < m_isShown.size() && m_isShown.contains(row);
    }
    /// The position of \a row; none when it is not shown. By arrival in no time, else in a pass over all.
    [[nodiscard]] std::optional<qsizetype> positionOf(quint32 row) const;
    /// Likewise of each of \a rows, in one pass for all or a few; -1 where it is not shown.
    [[nodiscard]] std::vector<qsizetype> positionsOf(const std::vector<quint32> &rows) const;
    /// Positions, both included.
    struct Range
    {
        qsizetype first;
        qsizetype last;
    };
    /// Where those of \a rows are that are shown, from the front to the back. In one pass for any number.
    [[nodiscard]] std::vector<Range> rangesOf(const std::vector<quint32> &rows) const;
    /// In ascending order.
    [[nodiscard]] const std::vector<quint32> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<quint32> rowsByArrival() const { return m_isShown.rows(); }
    [[nodiscard]] const Bitmap &bitmap() const { return m_isShown; }

    /// Shows \a rows, by arrival.
    void setRows(const Bitmap &rows);
    /// Puts what is shown in order: like \a ordered, which may have others and lack some, and has none twice.
    void arrange(const ColumnIndex &index, const std::vector<quint32> &ordered);
    /// Adds rows, ascending by number, at their places.
    void merge(const ColumnIndex &index, const std::vector<quint32> &rows);
    /// Moves those of \a rows that are shown to where they belong: their values have changed.
    void moveChanged(const ColumnIndex &index, const std::vector<quint32> &rows);
    /// Shows \a rows no more, in one pass over all.
    void remove(const std::vector<quint32> &rows);
    /// Likewise what is at these positions.
    void removeAt(Range range);

    void setOrder(std::optional<OrderColumn> column, bool isDescending);
    [[nodiscard]] bool isByArrival() const { return !m_column; }
    [[nodiscard]] bool isDescending() const { return m_isDescending; }
    [[nodiscard]] const std::optional<OrderColumn> &column() const { return m_column; }

private:
    /// Those of \a rows that are shown.
    [[nodiscard]] Bitmap shownOf(const std::vector<quint32> &rows) const;
    [[nodiscard]] qsizetype flipped(qsizetype position) const
    {
        return m_isDescending ? count() - 1 - position : position;
    }

    std::vector<quint32> m_rows; // ascending
    Bitmap m_isShown;
    std::optional<OrderColumn> m_column;
    bool m_isDescending = false;
};

} // namespace ringback
