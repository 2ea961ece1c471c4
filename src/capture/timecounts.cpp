// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/timecounts.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace ringback {

namespace {

constexpr qint64 Second = 1'000'000;

// Each is a multiple of the one before.
constexpr qint64 SlotSeconds[] = {1, 5, 30, 300, 1'800, 21'600, 2'592'000};

// No clock tells such a time, but a file may; farther away numbers would overflow.
constexpr qint64 FarAway = qint64(1) << 61;

bool isEmpty(const TimeCounts::Counts &counts)
{
    return std::ranges::all_of(counts, [](quint32 count) { return count == 0; });
}

} // namespace

qint64 TimeCounts::slotOf(Timestamp time) const
{
    return dividedDown(std::clamp<qint64>(time.time_since_epoch().count(), -FarAway, FarAway), m_time);
}

void TimeCounts::add(Timestamp time, Api api)
{
    if (m_counts.empty()) {
        m_time = SlotSeconds[0] * Second;
        m_first = slotOf(time);
    }
    const auto count = [this] { return qint64(m_counts.size()); };
    while (std::max(slotOf(time) + 1, m_first + count()) - std::min(slotOf(time), m_first) > MostSlots)
        makeLonger();
    const qint64 slot = slotOf(time);
    for (; m_first > slot; --m_first)
        m_counts.emplace_front();
    if (slot - m_first >= count())
        m_counts.resize(size_t(slot - m_first) + 1);
    ++m_counts[size_t(slot - m_first)][size_t(api)];
}

void TimeCounts::remove(Timestamp time, Api api)
{
    --m_counts[size_t(slotOf(time) - m_first)][size_t(api)];
    for (; !m_counts.empty() && isEmpty(m_counts.front()); ++m_first)
        m_counts.pop_front();
    while (!m_counts.empty() && isEmpty(m_counts.back()))
        m_counts.pop_back();
}

void TimeCounts::makeLonger()
{
    const auto *const longer = std::ranges::upper_bound(SlotSeconds, m_time / Second);
    const qint64 time = longer != std::end(SlotSeconds) ? *longer * Second : m_time * 2;
    const qint64 slotsEach = time / m_time;
    const qint64 first = dividedDown(m_first, slotsEach);
    std::deque<Counts> counts;
    for (qint64 slot = m_first; const Counts &added : m_counts) {
        counts.resize(size_t(dividedDown(slot++, slotsEach) - first) + 1);
        std::ranges::transform(added, counts.back(), counts.back().begin(), std::plus());
    }
    m_counts = std::move(counts);
    m_first = first;
    m_time = time;
}

} // namespace ringback
