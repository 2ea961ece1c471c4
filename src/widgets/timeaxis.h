// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filterstate.h"

#include <QString>

#include <vector>

class QFontMetrics;

namespace ringback {

/// A time beside an axis.
struct TimeLabel
{
    int x = 0;    ///< of the time
    int left = 0; ///< of the text
    QString text;
};

/// What stands along \a span where it is drawn \a length pixels long and texts have \a room pixels: its begin
/// and its end, and between them round times of the local clock, as many as there is room for.
[[nodiscard]] std::vector<TimeLabel> timeLabels(const TimeSpan &span, int length, int room,
                                                const QFontMetrics &metrics);

} // namespace ringback
