// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shownrows.h"

#include <QHash>

#include <algorithm>

namespace ringback {

namespace {

constexpr size_t FewRows = 4; // that are found sooner one by one

} // namespace

void ShownRows::setRows(const Bitmap &rows)
{
    m_isShown = rows;
    m_rows = rows.rows();
}

void ShownRows::arrange(const ColumnIndex &index, const std::vector<quint32> &ordered)
{
    const size_t count = m_rows.size();
    m_rows.resize(count + 1);
    size_t placed = 0;
    for (const quint32 row : ordered) { // without a branch on what is shown, which nobody could predict
        Q_ASSERT(placed <= count);
        m_rows[placed] = row;
        placed += contains(row) ? 1 : 0;
    }
    m_rows.resize(placed);
    if (placed == count)
        return;
    // Rows came or changed since they were put in order.
    Bitmap others = m_isShown;
    for (const quint32 row : m_rows)
        others.remove(row);
    merge(index, others.rows());
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
    if (!m_column || rows.size() <= FewRows) {
        for (const quint32 row : rows)
            positions.push_back(positionOf(row).value_or(-1));
        return positions;
    }
    const Bitmap wanted = shownOf(rows);
    QHash<quint32, qsizetype> found;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (wanted.contains(m_rows[i]))
            found.insert(m_rows[i], flipped(qsizetype(i)));
    }
    for (const quint32 row : rows)
        positions.push_back(found.value(row, -1));
    return positions;
}

Bitmap ShownRows::shownOf(const std::vector<quint32> &rows) const
{
    Bitmap shown(m_isShown.size());
    for (const quint32 row : rows) {
        if (contains(row))
            shown.insert(row);
    }
    return shown;
}

std::vector<ShownRows::Range> ShownRows::rangesOf(const std::vector<quint32> &rows) const
{
    std::vector<qsizetype> positions;
    if (m_column && rows.size() > FewRows) {
        const Bitmap wanted = shownOf(rows);
        for (qsizetype position = 0; position < count(); ++position) {
            if (wanted.contains(at(position)))
                positions.push_back(position);
        }
    } else {
        positions = positionsOf(rows);
        std::ranges::sort(positions);
    }
    std::vector<Range> ranges;
    for (const qsizetype position : positions) {
        if (position < 0)
            continue;
        if (!ranges.empty() && ranges.back().last + 1 == position)
            ++ranges.back().last;
        else
            ranges.push_back({position, position});
    }
    return ranges;
}

void ShownRows::merge(const ColumnIndex &index, const std::vector<quint32> &rows)
{
    const auto less = [&index, this](quint32 a, quint32 b) {
        return m_column ? rowLess(index, *m_column, a, b) : a < b;
    };
    if (rows.empty())
        return;
    Q_ASSERT(std::ranges::is_sorted(rows));
    m_isShown.grow(std::max<qsizetype>(m_isShown.size(), qsizetype(rows.back()) + 1));
    for (const quint32 row : rows)
        m_isShown.insert(row);
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
            m_isShown.remove(row);
    }
    std::erase_if(m_rows, [this](quint32 row) { return !m_isShown.contains(row); });
}

void ShownRows::removeAt(Range range)
{
    const auto [begin, end] = std::minmax({flipped(range.first), flipped(range.last)});
    for (qsizetype i = begin; i <= end; ++i)
        m_isShown.remove(m_rows[size_t(i)]);
    m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end + 1);
}

void ShownRows::setOrder(std::optional<OrderColumn> column, bool isDescending)
{
    m_column = column;
    m_isDescending = isDescending;
}

} // namespace ringback
