// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list of a million events costs, in milliseconds: for each order what the window waits for (begin)
// and what another thread does (sort), and the histogram, of a filter that all but one event pass too, beside
// the pass over all events that it does without. Usage: bench_list [EVENTS [ROUNDS]]

#include "models/eventcolumns.h"
#include "models/histogram.h"
#include "models/roworder.h"
#include "sampleevents.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>
#include <vector>

using namespace ringback;

namespace {

/// The median of some runs of \a run, in milliseconds of this thread.
template <typename Run>
double median(int rounds, Run run)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = now();
        run();
        times.push_back(now() - start);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[size_t(rounds / 2)];
}

} // namespace

int main(int argc, char *argv[])
{
    const int events = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    bench::SampleEvents samples;
    ColumnIndex index;
    for (int i = 0; i < events; ++i) {
        ColumnRow row = samples.next().row;
        row.took = std::chrono::microseconds(qint64(i) * 7919 % 1'000'003);
        row.call = QByteArray::number(quint64(i + 1) * 0x9e37'79b9'7f4a'7c15, 16); // the worst: all differ
        index.append(row);
    }
    std::printf("%d events, index %.1f bytes an event\n", events, double(index.memoryBytes()) / events);

    std::vector<quint32> rows(size_t(index.rowCount()));
    std::iota(rows.begin(), rows.end(), 0U);
    for (int i = 0; i < EventColumnCount; ++i) {
        const EventColumnSpec &spec = eventColumnSpec(EventColumn(i));
        if (!spec.order)
            continue;
        const double begin = median(rounds, [&] { const RowOrder order(index, *spec.order); });
        const RowOrder order(index, *spec.order);
        const double sort = median(rounds, [&] { const auto sorted = order.sorted(rows); });
        std::printf("%-12s begin %7.2f ms   sort %7.2f ms\n", spec.id, begin, sort);
    }

    volatile quint32 sink = 0;
    const auto histogramOf = [&](const Bitmap &shown) {
        return median(rounds, [&] { sink = makeHistogram(index, shown, 300).shown.back()[0]; });
    };
    Bitmap allButOne = index.live();
    allButOne.remove(0);
    const double pass = median(rounds, [&] {
        TimeCounts counts;
        for (qsizetype row = 0; row < index.rowCount(); ++row)
            counts.add(index.timeAt(row), Api(index.apis()[size_t(row)]));
        sink = quint32(counts.counts().size());
    });
    std::printf("histogram    %.3f ms   filtered %.2f ms   a pass %.2f ms\n", histogramOf(index.live()),
                histogramOf(allButOne), pass);
    return 0;
}
