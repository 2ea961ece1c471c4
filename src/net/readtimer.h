// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/limits.h"

namespace ringback {

/// Since when a connection waits for what its peer sends, and how much of a body came meanwhile. The time in
/// which nobody reads is not the sender's and does not count. Knows no clock.
class ReadTimer
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    ReadTimer(const Limits &limits, TimePoint now);

    /// Something else is waited for from now on; of the body in hand, \a bodyBytes came before.
    void start(TimePoint now, qsizetype bodyBytes = 0);
    void pause(TimePoint now);
    void resume(TimePoint now);

    [[nodiscard]] TimePoint since() const { return m_since; }
    /// Whether of a body, which has \a bodyBytes by now, as much came since start() as is wanted in every
    /// Limits::bodyGrace.
    [[nodiscard]] bool hasBrought(qsizetype bodyBytes) const;

private:
    const Limits &m_limits;
    TimePoint m_since;
    TimePoint m_pausedAt;
    qsizetype m_bytesBefore = 0;
};

} // namespace ringback
