// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shownrows.h"

#include <QHash>

#include <algorithm>

namespace ringback {

void ShownRows::setRows(std::vector<quint32> rows)
{
    m_rows = std::move(rows);
    m_isShown.clear();
    note(m_rows);
}

void ShownRows::note(const std::vector<quint32> &rows)
{
    if (rows.empty())
        return;
    m_isShown.resize(std::max<size_t>(m_isShown.size(), size_t(std::ranges::max(rows)) + 1));
    for (const quint32 row : rows)
        m_isShown[row] = true;
}

std::optional<qsizetype> ShownRows::positionOf(quint32 row) const
{
    if (!contains(row))
        return std::nullopt;
    const auto found = isByArrival() ? std::ranges::lower_bound(m_rows, row) : std::ranges::find(m_rows, row);
    return flipped(found - m_rows.begin());
}

std::vector<qsizetype> ShownRows::positionsOf(const std::vector<quint32> &rows) const
{
    std::vector<qsizetype> positions;
    positions.reserve(rows.size());
    if (!m_column) {
        for (const quint32 row : rows)
            positions.push_back(positionOf(row).value_or(-1));
        return positions;
    }
    std::vector<bool> isWanted(m_isShown.size());
    for (const quint32 row : rows)
        isWanted[row] = true;
    QHash<quint32, qsizetype> found;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isWanted[m_rows[i]])
            found.insert(m_rows[i], flipped(qsizetype(i)));
    }
    for (const quint32 row : rows)
        positions.push_back(found.value(row, -1));
    return positions;
}

std::vector<quint32> ShownRows::rowsByArrival() const
{
    std::vector<quint32> rows;
    rows.reserve(m_rows.size());
    for (size_t row = 0; row < m_isShown.size(); ++row) {
        if (m_isShown[row])
            rows.push_back(quint32(row));
    }
    return rows;
}

void ShownRows::merge(const ColumnIndex &index, const std::vector<quint32> &rows)
{
    const auto less = [&index, this](quint32 a, quint32 b) {
        return m_column ? rowLess(index, *m_column, a, b) : a < b;
    };
    note(rows);
    std::vector<quint32> added = rows;
    if (m_column)
        std::ranges::sort(added, less);
    // From the back, so that every row moves once.
    const size_t before = m_rows.size();
    m_rows.resize(before + added.size());
    auto end = m_rows.begin() + qsizetype(before);
    auto target = m_rows.end();
    while (!added.empty()) {
        const auto place = std::upper_bound(m_rows.begin(), end, added.back(), less);
        target = std::move_backward(place, end, target);
        end = place;
        *--target = added.back();
        added.pop_back();
    }
}

void ShownRows::moveChanged(const ColumnIndex &index, const std::vector<quint32> &rows)
{
    std::vector<quint32> moved = rows;
    std::erase_if(moved, [this](quint32 row) { return !contains(row); });
    remove(moved);
    merge(index, moved);
}

void ShownRows::remove(const std::vector<quint32> &rows)
{
    for (const quint32 row : rows) {
        if (contains(row))
            m_isShown[row] = false;
    }
    std::erase_if(m_rows, [this](quint32 row) { return !m_isShown[row]; });
}

void ShownRows::keep(const Bitmap &rows)
{
    std::vector<quint32> kept = std::move(m_rows);
    std::erase_if(kept, [&rows](quint32 row) { return !rows.contains(row); });
    setRows(std::move(kept));
}

void ShownRows::setOrder(std::optional<OrderColumn> column, bool isDescending)
{
    m_column = column;
    m_isDescending = isDescending;
}

} // namespace ringback
