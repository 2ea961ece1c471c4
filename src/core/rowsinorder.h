// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <iterator>

namespace ringback {

/// Whether a table has a row for each of \a count enumerators, in their order, so that an enumerator's number
/// is the place of its row.
template <typename Rows, typename Row, typename Id>
constexpr bool rowsAreInOrder(const Rows &rows, Id Row::*id, size_t count)
{
    size_t place = 0;
    for (const Row &row : rows) {
        if (size_t(row.*id) != place++)
            return false;
    }
    return std::size(rows) == count;
}

} // namespace ringback
