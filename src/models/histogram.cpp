// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/histogram.h"

#include <QDateTime>

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>

namespace ringback {

namespace {

using std::chrono::microseconds;

/// The shortest round time that is not shorter than \a least nor than \a slot, which divides it.
qint64 roundTime(qint64 least, qint64 slot)
{
    static constexpr qint64 seconds[] = {1,     2,     5,      10,     15,      30,     60,    120,
                                         300,   600,   900,    1800,   3600,    7200,   10800, 21600,
                                         43200, 86400, 172800, 604800, 1209600, 2592000};
    for (const qint64 count : seconds) {
        if (count * 1'000'000 >= std::max(least, slot))
            return count * 1'000'000;
    }
    const qint64 longest = std::max(std::end(seconds)[-1] * 1'000'000, slot);
    return (least + longest - 1) / longest * longest;
}

/// The bins of \a histogram with \a rows only.
std::vector<TimeCounts::Counts> countRows(const Histogram &histogram, const ColumnIndex &index,
                                          const Bitmap &rows)
{
    std::vector<TimeCounts::Counts> counts(histogram.bins.size());
    const auto slotTime = quint64(histogram.slotTime().count());
    const auto beginOf = [&histogram](qsizetype slot) {
        return quint64(histogram.spanOf(slot, slot).begin.time_since_epoch().count());
    };
    // Most events are of the same slot as the one before, which saves dividing.
    TimeCounts::Counts *bin = counts.data();
    quint64 begin = beginOf(0);
    for (qsizetype i = 0; i < rows.wordCount(); ++i) {
        for (quint64 word = rows.word(i); word != 0; word &= word - 1) {
            const auto row = size_t(i * Bitmap::WordBits + std::countr_zero(word));
            if (quint64(index.times()[row]) - begin >= slotTime) {
                const qsizetype slot = histogram.slotOf(index.timeAt(qsizetype(row)));
                bin = &counts[size_t(slot)];
                begin = beginOf(slot);
            }
            ++(*bin)[index.apis()[row]];
        }
    }
    return counts;
}

} // namespace

microseconds Histogram::slotTime() const
{
    return bins.empty() ? microseconds(0)
                        : microseconds((span.end - span.begin).count() / qint64(bins.size()));
}

quint32 Histogram::highest() const
{
    quint32 most = 0;
    for (const auto &slot : bins)
        most = std::max(most, std::accumulate(slot.begin(), slot.end(), quint32(0)));
    return most;
}

TimeSpan Histogram::spanOf(qsizetype first, qsizetype last) const
{
    return {.begin = span.begin + slotTime() * first, .end = span.begin + (last + 1) * slotTime()};
}

qsizetype Histogram::slotOf(Timestamp time) const
{
    return (std::clamp(time, span.begin, span.end - microseconds(1)) - span.begin) / slotTime();
}

Histogram makeHistogram(const ColumnIndex &index, const Bitmap &shown, qsizetype slotCount)
{
    const TimeCounts &counts = index.timeCounts();
    Histogram histogram;
    if (counts.counts().empty() || slotCount < 1)
        return histogram;
    const qint64 slot = counts.slotTime().count();
    const qint64 first = counts.begin().time_since_epoch().count();
    const qint64 last = first + qint64(counts.counts().size()) * slot - 1;
    qint64 time = roundTime((last - first) / slotCount + 1, slot);
    qint64 begin = dividedDown(first, time) * time;
    if ((last - begin) / time >= slotCount) { // rounding down took one slot more
        time = roundTime(time + 1, slot);
        begin = dividedDown(first, time) * time;
    }
    const qint64 count = (last - begin) / time + 1;
    histogram.span = {.begin = Timestamp(microseconds(begin)),
                      .end = Timestamp(microseconds(begin + count * time))};
    histogram.bins.resize(size_t(count));
    for (qint64 from = first; const TimeCounts::Counts &added : counts.counts()) {
        TimeCounts::Counts &bin = histogram.bins[size_t((from - begin) / time)];
        std::ranges::transform(added, bin, bin.begin(), std::plus());
        from += slot;
    }
    histogram.shown =
        shown.count() == index.eventCount() ? histogram.bins : countRows(histogram, index, shown);
    return histogram;
}

RoundTimes roundTimes(const TimeSpan &span, microseconds least)
{
    RoundTimes round{.step = microseconds(roundTime(least.count(), 1)), .times = {}};
    // Counted on the wall's clock, which may be put forward or back within the span.
    const qint64 begin = span.begin.time_since_epoch().count();
    const qint64 offset = qint64(QDateTime::fromMSecsSinceEpoch(begin / 1000).offsetFromUtc()) * 1'000'000;
    const qint64 step = round.step.count();
    for (qint64 count = dividedDown(begin + offset, step);; ++count) {
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(count * step / 1000, Qt::UTC);
        const Timestamp time(
            std::chrono::milliseconds(QDateTime(wall.date(), wall.time()).toMSecsSinceEpoch()));
        if (time >= span.end)
            return round;
        if (time > span.begin)
            round.times.push_back(time);
    }
}

} // namespace ringback
