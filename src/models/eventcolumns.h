// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roworder.h"

#include <QString>

#include <span>

namespace ringback {

/// The columns of the event list. Their order is that of the list at first; behind them come those of decoded
/// fields that the user added.
enum class EventColumn : quint8 {
    Number,
    Time,
    Api,
    Summary,
    From,
    To,
    Source,
    Code,
    Took,
    Kind,
    Status,
    Method,
    Path,
    Size,
    Signature,
    DecidedBy,
    Call,
    Conversation,
    Note,
};
inline constexpr int EventColumnCount = 19;

/// What is always so about a column.
struct EventColumnSpec
{
    const char *id;                   ///< in settings
    const char *title;                ///< source of context "EventColumns"
    const char *help;                 ///< one line; likewise
    std::optional<OrderColumn> order; ///< none: that of arrival
    bool isShownAtFirst = false;
    int characters = 0; ///< wide at first, where eventcells does not know how much that takes
};

[[nodiscard]] const EventColumnSpec &eventColumnSpec(EventColumn column);
/// Whether a cell of \a column shows that its event tells of a failure.
[[nodiscard]] constexpr bool showsFailure(int column)
{
    return column == int(EventColumn::Summary) || column == int(EventColumn::Status);
}
[[nodiscard]] QString columnTitle(EventColumn column);
[[nodiscard]] QString columnHelp(EventColumn column);

} // namespace ringback
