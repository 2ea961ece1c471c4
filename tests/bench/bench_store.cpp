// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast events are kept and read again, and how large the file becomes.
// Usage: bench_store [EVENTS [FILE]]; default one million in a temporary folder.

#include "../capture/sampleevents.h"

#include "capture/capturereader.h"
#include "capture/eventstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Seconds that \a work takes: median, and all runs.
template <typename Work>
double measure(const char *name, const Work &work)
{
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    const auto [least, most] = std::minmax_element(seconds.begin(), seconds.end());
    std::printf("%-34s %8.3f s  (%.3f to %.3f)\n", name, median(seconds), *least, *most);
    return median(seconds);
}

/// Keeps events in batches of \a batchSize, each with the replies to the batch before. Microseconds an event.
double keep(const QString &path, const QList<Event> &events, qsizetype batchSize, StoreOptions::Sync sync)
{
    EventStore store({.sync = sync});
    if (!store.open(path))
        qFatal("cannot open %s", qUtf8Printable(path));
    qsizetype kept = 0;
    QObject::connect(&store, &EventStore::stored, &store, [&](const QList<Stored> &stored) {
        QList<Completion> completions;
        for (const Stored &one : stored)
            completions << Completion{.id = one.id, .reply = sampleReply()};
        store.complete(completions);
        kept += stored.size();
    });
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < events.size();) {
        const qsizetype size = std::min(batchSize, events.size() - i);
        store.append(events.sliced(i, size));
        i += size;
        while (kept < i)
            QCoreApplication::processEvents();
    }
    const double microseconds = double(timer.nsecsElapsed()) / 1e3;
    store.close();
    return microseconds / double(events.size());
}

void benchBatches(const QTemporaryDir &folder)
{
    QList<Event> events;
    for (quint64 i = 1; i <= 20'000; ++i)
        events << sampleEvent(i);
    for (const auto sync : {StoreOptions::Sync::Normal, StoreOptions::Sync::Full}) {
        const bool full = sync == StoreOptions::Sync::Full;
        for (const qsizetype size : {1, 4, 16, 32, 64, 256, 1024}) {
            const qsizetype count = full ? std::min<qsizetype>(events.size(), size * 200) : events.size();
            std::vector<double> figures;
            for (int run = 0; run < runs; ++run) {
                const QString path =
                    folder.filePath(u"batch-%1-%2-%3.ringback"_s.arg(int(full)).arg(size).arg(run));
                figures.push_back(keep(path, events.first(count), size, sync));
                QFile::remove(path);
            }
            std::printf("keep, %s, batches of %4d:   %8.2f us an event\n", full ? "full  " : "normal",
                        int(size), median(figures));
        }
    }
}

void makeCapture(const QString &path, quint64 count)
{
    QElapsedTimer timer;
    timer.start();
    qint64 rawBytes = 0;
    EventStore store({});
    if (!store.open(path))
        qFatal("cannot open %s", qUtf8Printable(path));
    for (quint64 i = 1; i <= count;) {
        QList<Event> events;
        for (; events.size() < 1000 && i <= count; ++i) {
            events << sampleEvent(i);
            events.last().reply = sampleReply();
            rawBytes += events.last().request.head().size() + events.last().request.body.size();
        }
        store.append(events);
        QCoreApplication::processEvents();
    }
    store.close();
    const qint64 size = QFileInfo(path).size();
    std::printf("made %llu events in %.1f s\n", static_cast<unsigned long long>(count),
                double(timer.elapsed()) / 1e3);
    std::printf("requests %lld bytes, file %lld bytes, ratio %.3f\n", static_cast<long long>(rawBytes),
                static_cast<long long>(size), double(size) / double(rawBytes));
}

void benchReading(const QString &path)
{
    const auto open = [&path] {
        auto reader = CaptureReader::open(path);
        if (!reader)
            qFatal("cannot open %s", qUtf8Printable(path));
        return std::move(*reader);
    };
    const auto check = [](const Result<Done, CaptureError> &done) {
        if (!done)
            qFatal("cannot read: %s", qUtf8Printable(done.error().detail));
    };
    measure("open and newest 1,000 rows", [&] {
        const auto reader = open();
        int left = 1000;
        check(reader->forEachRow({}, Order::NewestFirst, [&left](const ColumnRow &) { return --left > 0; }));
    });
    const auto reader = open();
    qint64 sum = 0;
    measure("count and last id", [&] { sum += reader->count() + reader->lastId().value; });
    const double rows = measure("all rows", [&] {
        check(reader->forEachRow({}, Order::OldestFirst, [&sum](const ColumnRow &row) {
            sum += row.path.size();
            return true;
        }));
    });
    const double requests = measure("all requests", [&] {
        check(reader->forEachRequest({}, Order::NewestFirst, [&sum](const ScannedRequest &request) {
            sum += request.body.size();
            return true;
        }));
    });
    const double events = measure("all events", [&] {
        check(reader->forEachEvent({}, Order::OldestFirst, [&sum](Event &&event) {
            sum += event.digest.from.size();
            return true;
        }));
    });
    const double count = double(reader->count());
    std::printf("a second: %.0f rows, %.0f requests, %.0f events (%lld)\n", count / rows, count / requests,
                count / events, static_cast<long long>(sum));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QTemporaryDir folder;
    const quint64 count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.ringback"_s);
    benchBatches(folder);
    if (!QFile::exists(path))
        makeCapture(path, count);
    benchReading(path);
    return 0;
}
