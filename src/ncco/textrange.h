// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace ringback::ncco {

/// Bytes of a text from \a begin up to, not including, \a end.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype size() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return begin == end; }
    friend constexpr bool operator==(const TextRange &, const TextRange &) = default;
};

} // namespace ringback::ncco
