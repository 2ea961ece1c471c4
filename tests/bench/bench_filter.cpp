// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the filter is over a million events, as ratios to a yardstick measured in the same run:
//   columns   api:sms src:174.37.245.32/29   to a bare loop over the same columns       target <= 4
//   words     a word in all events           to `grep -ci WORD` on the same bytes       target <= 3
// Usage: bench_filter [--cpu] [EVENTS [ROUNDS]]

#include "capture/columnindex.h"
#include "capture/query.h"
#include "capture/searchjob.h"
#include "sampleevents.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string_view>
#include <thread>
#include <vector>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

/// Whether CPU time is measured instead of time on the wall, for machines that do other things as well.
bool cpuTime = false;

/// Milliseconds of this process and the programs that it ran.
double now()
{
    if (!cpuTime)
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
            .count();
    double sum = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            sum += double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    }
    return sum;
}

/// The median of some runs of \a run, in milliseconds.
template <typename Run>
double median(int rounds, Run run)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = now();
        run();
        times.push_back(now() - start);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[size_t(rounds / 2)];
}

void report(const char *what, double milliseconds, const char *yardstick, double yardstickMilliseconds)
{
    std::printf("%-48s %9.2f ms   %-24s %9.2f ms   ratio %6.2f\n", what, milliseconds, yardstick,
                yardstickMilliseconds, milliseconds / yardstickMilliseconds);
}

/// Requests one behind the other in one array, as a capture in the page cache has them.
class MemorySource
{
public:
    void append(qint64 id, const HttpRequest &request)
    {
        m_places.push_back({.id = id,
                            .offset = m_bytes.size(),
                            .method = quint32(request.method.size()),
                            .target = quint32(request.target.size()),
                            .fields = quint32(request.fieldSection.size()),
                            .body = quint32(request.body.size())});
        for (const QByteArray &part : {request.method, request.target, request.fieldSection, request.body})
            m_bytes.insert(m_bytes.end(), part.begin(), part.end());
    }

    [[nodiscard]] const std::vector<char> &bytes() const { return m_bytes; }

    Result<Done, CaptureError> read(EventRange range,
                                    const std::function<bool(const ScannedRequest &)> &visit) const
    {
        auto end = std::ranges::upper_bound(m_places, range.last.value, {}, &Place::id);
        const auto begin = std::ranges::lower_bound(m_places, range.first.value, {}, &Place::id);
        while (end != begin) {
            const Place &place = *--end;
            QByteArrayView rest(m_bytes.data() + place.offset,
                                qsizetype(place.method) + place.target + place.fields + place.body);
            const auto take = [&rest](quint32 size) {
                const QByteArrayView part = rest.first(size);
                rest = rest.sliced(size);
                return part;
            };
            ScannedRequest request{
                .id = {place.id}, .method = {}, .target = {}, .fieldSection = {}, .body = {}};
            request.method = take(place.method);
            request.target = take(place.target);
            request.fieldSection = take(place.fields);
            request.body = rest;
            if (!visit(request))
                break;
        }
        return Done();
    }

private:
    struct Place
    {
        qint64 id;
        size_t offset;
        quint32 method;
        quint32 target;
        quint32 fields;
        quint32 body;
    };
    std::vector<char> m_bytes;
    std::vector<Place> m_places;
};

QueryPlan planFor(const QString &text)
{
    const auto query = parseQuery(text);
    if (!query)
        qFatal("%s", qPrintable(query.error().expected));
    QueryContext context{.now = Timestamp(std::chrono::microseconds(1'791'000'000'000'000)),
                         .vonageSets = {}};
    context.vonageSets.append(
        {.name = "guide",
         .ranges = {*AddressRange::parse("174.37.245.32/29"), *AddressRange::parse("174.36.197.192/28"),
                    *AddressRange::parse("173.193.199.16/28"), *AddressRange::parse("119.81.44.0/28")}});
    return QueryPlan::compile(*query, context);
}

/// api:sms src:174.37.245.32/29 as one would write it by hand for just this question.
qsizetype bareLoop(const ColumnIndex &index)
{
    const AddressRange range = *AddressRange::parse("174.37.245.32/29");
    const IpAddress mask = range.mask();
    const quint8 *api = index.apis().data();
    const quint64 *high = index.sourcesHigh().data();
    const quint64 *low = index.sourcesLow().data();
    qsizetype count = 0;
    for (qsizetype i = 0; i < index.rowCount(); ++i) {
        count += qsizetype(api[i] == quint8(Api::Sms))
            & qsizetype((high[i] & mask.high) == range.network.high)
            & qsizetype((low[i] & mask.low) == range.network.low);
    }
    return count;
}

void benchColumns(const ColumnIndex &index, int rounds)
{
    volatile qsizetype sink = 0;
    const double bare = median(rounds, [&] { sink = bareLoop(index); });
    const qsizetype expected = bareLoop(index);
    for (const char *text : {"api:sms src:174.37.245.32/29", "src:vonage", "kind:voice.event.*", "-code:200",
                             "from:4477009*1", "call:0* OR message:0*", "api:sms after:2h OR has:problem"}) {
        const QueryPlan plan = planFor(QString::fromLatin1(text));
        qsizetype found = 0;
        const double time = median(rounds, [&] { found = plan.select(index).certain.count(); });
        if (text == std::string_view("api:sms src:174.37.245.32/29") && found != expected)
            qFatal("the filter finds %lld, the bare loop %lld", (long long)(found), (long long)(expected));
        report(text, time, "bare loop", bare);
    }
}

/// Runs \a plan over all of \a source with so many threads; tells when the first match was reported.
qsizetype search(const QueryPlan &plan, const ColumnIndex &index, const MemorySource &source, int threads,
                 double *first)
{
    QElapsedTimer timer;
    timer.start();
    SearchJob job(plan, index);
    std::atomic<qsizetype> found = 0;
    std::atomic<qint64> firstTime = 0;
    const auto run = [&] {
        const auto result =
            job.run([&](EventRange range, Order, const auto &visit) { return source.read(range, visit); },
                    [&](SearchBatch &&batch) {
                        if (found.fetch_add(qsizetype(batch.matches.size())) == 0 && !batch.matches.empty())
                            firstTime = timer.nsecsElapsed();
                    });
        Q_ASSERT(result);
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
    others.clear();
    *first = double(firstTime) / 1e6;
    return found;
}

/// Terms on decoded fields that are no column: each request that holds the name is decoded.
void benchFields(const ColumnIndex &index, const MemorySource &source, int rounds)
{
    for (const char *text :
         {"field.keyword:HELLO", "field.usage.price:0.0333", "field.duration:59*", "field.text:*tomorrow*"}) {
        const QueryPlan plan = planFor(QString::fromLatin1(text));
        for (const int threads : {1, 2}) {
            qsizetype found = 0;
            double first = 0;
            const double time = median(rounds, [&] { found = search(plan, index, source, threads, &first); });
            std::printf("%-48s %9.2f ms   %d thread(s), %lld found, first after %.2f ms\n", text, time,
                        threads, (long long)(found), first);
        }
    }
}

void benchWords(const ColumnIndex &index, const MemorySource &source, const QString &flatFile, int rounds)
{
    for (const char *word : {"tomorrow", "rejected", "zebra", "a83", "order has",
                             "stra\xc3\x9f"
                             "e"}) {
        const QString text = QString::fromUtf8(word);
        const QueryPlan plan = planFor(u'"' + text + u'"');
        QProcess grep;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        grep.setProcessEnvironment(environment);
        const double grepTime = median(rounds, [&] {
            grep.start(u"grep"_s, {u"-ci"_s, u"--"_s, text, flatFile});
            grep.waitForFinished(-1);
        });
        for (const int threads : {1, 2}) {
            qsizetype found = 0;
            double first = 0;
            const double time = median(rounds, [&] { found = search(plan, index, source, threads, &first); });
            std::printf("%-12s %d thread(s), %lld found, first after %.2f ms\n", word, threads,
                        (long long)(found), first);
            report("", time, "grep -ci", grepTime);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && std::string_view(argv[1]) == "--cpu") {
        cpuTime = true;
        ++argv;
        --argc;
    }
    const int events = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    bench::SampleEvents samples;
    ColumnIndex index;
    MemorySource source;
    QElapsedTimer timer;
    qint64 appending = 0;
    for (int i = 0; i < events; ++i) {
        const bench::SampleEvent event = samples.next();
        timer.start();
        index.append(event.row);
        appending += timer.nsecsElapsed();
        source.append(event.row.id.value, event.request);
    }
    std::printf("%d events of %.0f bytes, index %.1f bytes an event, append %.0f ns\n", events,
                double(source.bytes().size()) / events, double(index.memoryBytes()) / events,
                double(appending) / events);

    const QTemporaryDir folder;
    const QString flatFile = folder.filePath(u"requests"_s);
    {
        QFile file(flatFile);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        const auto written = source.read({}, [&](const ScannedRequest &request) {
            // one line a request, as grep counts lines
            QByteArray line = request.method.toByteArray() + ' ' + request.target.toByteArray() + " HTTP/1.1 "
                + request.fieldSection.toByteArray() + request.body.toByteArray();
            line.replace('\r', ' ').replace('\n', ' ');
            return file.write(line + '\n') > 0;
        });
        if (!written)
            return 1;
    }
    benchColumns(index, rounds);
    benchFields(index, source, rounds);
    benchWords(index, source, flatFile, rounds);
    return 0;
}
