// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/timestamp.h"

#include <array>
#include <deque>

namespace ringback {

/// How many events came when, by API, in slots of one length, which follow each other without a gap. There
/// are at most MostSlots, however long the time: slots become longer before they become more. A value.
class TimeCounts
{
public:
    using Counts = std::array<quint32, ApiCount>;
    static constexpr qint64 MostSlots = 8'192;

    void add(Timestamp time, Api api);
    /// Takes back what add() was told.
    void remove(Timestamp time, Api api);

    /// The first slot and the last have events; none while there are no events.
    [[nodiscard]] const std::deque<Counts> &counts() const { return m_counts; }
    /// 1 s, or as many as divide every longer round time.
    [[nodiscard]] std::chrono::microseconds slotTime() const { return std::chrono::microseconds(m_time); }
    /// Of the first slot; a multiple of slotTime() since 1970.
    [[nodiscard]] Timestamp begin() const { return Timestamp(m_first * slotTime()); }

private:
    [[nodiscard]] qint64 slotOf(Timestamp time) const;
    void makeLonger();

    std::deque<Counts> m_counts;
    qint64 m_first = 0; // number of the first slot, counted from 1970
    qint64 m_time = 0;  // microseconds of a slot
};

/// \a dividend / \a divisor, which is positive, rounded down.
[[nodiscard]] constexpr qint64 dividedDown(qint64 dividend, qint64 divisor)
{
    return dividend / divisor - (dividend % divisor < 0 ? 1 : 0);
}

} // namespace ringback
