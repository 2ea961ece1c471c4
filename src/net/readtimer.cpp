// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/readtimer.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace ringback {

ReadTimer::ReadTimer(const Limits &limits, TimePoint now)
    : m_limits(limits)
    , m_since(now)
{
}

void ReadTimer::start(TimePoint now, qsizetype bodyBytes)
{
    m_since = now;
    m_bytesBefore = bodyBytes;
}

void ReadTimer::pause(TimePoint now) { m_pausedAt = now; }

void ReadTimer::resume(TimePoint now) { m_since += now - std::max(m_since, m_pausedAt); }

bool ReadTimer::hasBrought(qsizetype bodyBytes) const
{
    return bodyBytes - m_bytesBefore >= m_limits.bodyGrace * m_limits.bodyRate / 1s;
}

} // namespace ringback
