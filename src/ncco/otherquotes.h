// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/jsonfault.h"

#include <QByteArrayView>

#include <optional>

namespace ringback::ncco {

/// A text in other quotes than the double ones of JSON, such as 'a' or “a”: the sizes of its parts.
struct OtherQuotes
{
    JsonFaultKind fault = JsonFaultKind::SingleQuotes;
    qsizetype opening = 0;
    qsizetype inside = 0;
    qsizetype closing = 0; ///< 0: the line ends before it

    [[nodiscard]] bool isClosed() const { return closing > 0; }
    [[nodiscard]] qsizetype size() const { return opening + inside + closing; }
};

/// What \a text begins with; nothing when it does not begin with such a quote.
[[nodiscard]] std::optional<OtherQuotes> otherQuotes(QByteArrayView text);

} // namespace ringback::ncco
