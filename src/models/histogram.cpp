// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/histogram.h"

#include <algorithm>
#include <numeric>

namespace ringback {

namespace {

using std::chrono::microseconds;

/// The shortest round time that is not shorter than \a least.
qint64 roundTime(qint64 least)
{
    static constexpr qint64 seconds[] = {1,     2,     5,      10,     15,      30,     60,    120,
                                         300,   600,   900,    1800,   3600,    7200,   10800, 21600,
                                         43200, 86400, 172800, 604800, 1209600, 2592000};
    for (const qint64 count : seconds) {
        if (count * 1'000'000 >= least)
            return count * 1'000'000;
    }
    const qint64 longest = std::end(seconds)[-1] * 1'000'000;
    return (least + longest - 1) / longest * longest;
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

Histogram makeHistogram(const ColumnIndex &index, qsizetype slotCount)
{
    Histogram histogram;
    if (index.eventCount() == 0 || slotCount < 1)
        return histogram;
    // The clock may have been set back meanwhile.
    const auto [least, most] = std::ranges::minmax(index.times());
    qint64 time = roundTime((most - least) / slotCount + 1);
    qint64 begin = least / time * time;
    if ((most - begin) / time >= slotCount) { // rounding down took one slot more
        time = roundTime(time + 1);
        begin = least / time * time;
    }
    const qint64 count = (most - begin) / time + 1;
    histogram.span = {.begin = Timestamp(microseconds(begin)),
                      .end = Timestamp(microseconds(begin + count * time))};
    histogram.bins.resize(size_t(count));
    for (qsizetype row = 0; row < index.rowCount(); ++row) {
        if (index.live().contains(row))
            ++histogram.bins[size_t((index.times()[size_t(row)] - begin) / time)][index.apis()[size_t(row)]];
    }
    return histogram;
}

} // namespace ringback
