// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs an event to be linked to those before it, beside what its digest costs alone. All requests
// are different, so that the tracker is always full and forgets one for each. Usage: bench_relations [EVENTS
// [ROUNDS]]

#include "http/requestparser.h"
#include "requestmix.h"
#include "vonage/relations.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace ringback;

namespace {

/// Nanoseconds of this thread on a processor.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

std::vector<HttpRequest> requests(quint32 count)
{
    const auto mix = bench::RequestMix::load(QStringLiteral(RINGBACK_BENCH_MIX), 0);
    if (!mix)
        qFatal("no requests");
    std::vector<HttpRequest> made;
    QByteArray bytes;
    for (quint32 i = 0; i < count; ++i) {
        mix->render(i, bytes);
        RequestParser parser{Limits()};
        const ParseStep step = parser.feed(QByteArray(bytes.constData(), bytes.size()));
        made.push_back(std::get<Parsed>(step.outcome).request);
    }
    return made;
}

/// Prints the median over \a rounds of what \a work takes for one event.
template <typename Work>
void measure(const char *name, const std::vector<HttpRequest> &all, int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double start = now();
        work();
        times.push_back((now() - start) / double(all.size()));
    }
    std::ranges::sort(times);
    std::printf("%-48s %7.0f ns an event (%.0f to %.0f)\n", name, times[times.size() / 2], times.front(),
                times.back());
}

} // namespace

int main(int argc, char *argv[])
{
    const quint32 count = argc > 1 ? QByteArray(argv[1]).toUInt() : 100'000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 9;
    const std::vector<HttpRequest> all = requests(count);
    qsizetype odd = 0;
    measure("digest", all, rounds, [&] {
        for (const HttpRequest &request : all)
            odd += vonage::digest(request).problems.size();
    });
    measure("digest and relations", all, rounds, [&] {
        for (const HttpRequest &request : all)
            odd += vonage::digestAndRelations(request).digest.problems.size();
    });
    vonage::RelationTracker tracker;
    quint64 number = 0;
    measure("digest, relations, tracking and reply", all, rounds, [&] {
        for (const HttpRequest &request : all) {
            const auto [digest, relations] = vonage::digestAndRelations(request);
            ++number;
            const auto problems = tracker.add(number, Timestamp(), relations);
            odd += vonage::toBytes(problems).size();
            tracker.answered(number, relations.delivery, 200, {});
        }
    });
    std::printf("(%lld)\n", static_cast<long long>(odd));
    return 0;
}
