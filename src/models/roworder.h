// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnindex.h"

#include <optional>
#include <variant>
#include <vector>

namespace ringback {

/// What rows of the column index can be ordered by.
enum class NumberColumn : quint8 { Api, Code, Size, Source, Took };
using OrderColumn = std::variant<NumberColumn, TextColumn>;

/// Rows of a column index in the order of a column, equal ones in the order of arrival. A value that holds
/// copies of what it needs, so that sorting can go on in another thread while the index grows.
class RowOrder
{
public:
    RowOrder(const ColumnIndex &index, OrderColumn column);

    /// \a rows, ascending, in order; they must be rows of the index as it was. About 0.05 us a row, 0.2 us
    /// where every text is another.
    [[nodiscard]] std::vector<quint32> sorted(const std::vector<quint32> &rows) const;

private:
    [[nodiscard]] std::vector<quint32> textRanks(const std::vector<quint32> &rows) const;

    std::vector<quint64> m_numbers;
    std::vector<StringDictionary::Id> m_texts;
    std::optional<StringDictionary> m_dictionary;
};

/// Whether row \a a stands before row \a b in that order.
[[nodiscard]] bool rowLess(const ColumnIndex &index, OrderColumn column, quint32 a, quint32 b);

} // namespace ringback
