// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/listener.h"

namespace ringback {

/// Counts the bytes of requests that are in memory: read by connections, or told and not settled.
class BytesInFlight
{
public:
    explicit BytesInFlight(qint64 limit)
        : m_limit(limit)
    {
    }

    /// Whether all of them are within the limit then.
    bool add(qint64 bytes);
    /// Counts \a arrival, of which only the head is left when it is refused and past the limit. False: it is
    /// not counted, for there is no room even for that.
    [[nodiscard]] bool take(Arrival &arrival);

private:
    const qint64 m_limit;
    qint64 m_bytes = 0;
};

} // namespace ringback
