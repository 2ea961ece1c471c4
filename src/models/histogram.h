// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnindex.h"
#include "models/filterstate.h"

#include <vector>

namespace ringback {

/// How many events came when, by API, in slots of one length. A value.
struct Histogram
{
    TimeSpan span;
    std::vector<TimeCounts::Counts> bins;
    std::vector<TimeCounts::Counts> shown; ///< of each of the bins, what a filter lets through

    [[nodiscard]] std::chrono::microseconds slotTime() const;
    /// The most events of any slot.
    [[nodiscard]] quint32 highest() const;
    /// The part of time of slots \a first to \a last.
    [[nodiscard]] TimeSpan spanOf(qsizetype first, qsizetype last) const;
    /// The slot with \a time, or the nearest one; there is at least one slot.
    [[nodiscard]] qsizetype slotOf(Timestamp time) const;
};

/// All events of \a index, \a shown among them, in at most \a slotCount slots, whose length is a round one:
/// 1, 2, 5, 10, 15, 30 seconds, minutes and so on. Where all are shown, how many there are makes no
/// difference to the time that takes; else a million take about two milliseconds.
[[nodiscard]] Histogram makeHistogram(const ColumnIndex &index, const Bitmap &shown, qsizetype slotCount);

struct RoundTimes
{
    std::chrono::microseconds step;
    std::vector<Timestamp> times;
};
/// The times within \a span, its ends excluded, that are round ones on the local clock: every \a step, which
/// is as round as a slot and not shorter than \a least.
[[nodiscard]] RoundTimes roundTimes(const TimeSpan &span, std::chrono::microseconds least);

} // namespace ringback
