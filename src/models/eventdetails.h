// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "core/event.h"
#include "vonage/decode.h"

namespace ringback {

/// One event as the panes of the window show it: its bytes with the last reply, what they mean, what is
/// wrong, what the user put on it. A value, made in the loading thread and never changed after.
struct EventDetails
{
    Event event;
    vonage::Decoded decoded;
    /// All of them, those of the reply last, and behind them the errors of its NCCO, which no list or filter
    /// knows: their id is empty.
    QList<vonage::Problem> problems;
    Annotation annotation;
    bool isReplyDamaged = false; ///< it is not known whether there is one
};

[[nodiscard]] EventDetails eventDetails(Event event, Annotation annotation);

} // namespace ringback

Q_DECLARE_METATYPE(ringback::EventDetails)
