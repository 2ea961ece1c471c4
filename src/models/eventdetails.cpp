// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventdetails.h"

#include "capture/eventdecode.h"

namespace ringback {

EventDetails eventDetails(Event event, Annotation annotation)
{
    vonage::Decoded decoded = decodeEvent(event);
    QList<vonage::Problem> problems = allProblems(event, decoded);
    return {.event = std::move(event),
            .decoded = std::move(decoded),
            .problems = std::move(problems),
            .annotation = std::move(annotation)};
}

} // namespace ringback
