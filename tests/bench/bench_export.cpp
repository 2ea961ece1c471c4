// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast events are printed and exported: the event object alone, every format, and a whole capture file as
// `ringback export` does it.
// Usage: bench_export [EVENTS [object|formats|capture]]; default 200,000 and all.

#include "sampleevents.h"

#include "capture/capturereader.h"
#include "capture/eventdecode.h"
#include "capture/eventjson.h"
#include "capture/eventstore.h"
#include "capture/exporter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 5;

/// Microseconds an event that \a work takes: the median of the runs, printed with the events a second.
template <typename Work>
double measure(const char *name, qsizetype events, const Work &work)
{
    std::vector<double> seconds;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(seconds);
    const double median = seconds[Runs / 2];
    std::printf("%-44s %6.2f us an event  %9.0f events/s  (%.3f to %.3f s)\n", name,
                median * 1e6 / double(events), double(events) / median, seconds.front(), seconds.back());
    return median * 1e6 / double(events);
}

QList<Event> sampleEvents(qsizetype count)
{
    bench::SampleEvents samples;
    QList<Event> events;
    events.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const bench::SampleEvent sample = samples.next();
        Event event;
        event.id = sample.row.id;
        event.receivedAt = sample.row.receivedAt;
        event.peer = {.address = sample.row.source, .port = 50000};
        event.source = {.address = sample.row.source, .header = {}};
        event.request = sample.request;
        event.digest = vonage::digest(sample.request);
        event.reply = SentReply{.decision = {.reply = {}, .decidedBy = "default"},
                                .after = std::chrono::microseconds{1834}};
        events += event;
    }
    return events;
}

void benchEventObject(const QList<Event> &events)
{
    const QList<vonage::SourceSet> sets = vonage::defaultActiveSets();
    QList<vonage::Decoded> decoded;
    for (const Event &event : events)
        decoded += decodeEvent(event);
    measure("decode alone", events.size(), [&] {
        for (const Event &event : events)
            (void)decodeEvent(event);
    });
    qint64 bytes = 0;
    measure("event object alone", events.size(), [&] {
        QByteArray out;
        bytes = 0;
        for (qsizetype i = 0; i < events.size(); ++i) {
            out.resize(0);
            appendEventJson(out, events[i], decoded[i], sets);
            bytes += out.size();
        }
    });
    QList<vonage::Decoded> bare(events.size());
    measure("event object without decoded fields", events.size(), [&] {
        QByteArray out;
        for (qsizetype i = 0; i < events.size(); ++i) {
            out.resize(0);
            appendEventJson(out, events[i], bare[i], sets);
        }
    });
    std::printf("%-44s %6.0f bytes\n", "mean size of an event object", double(bytes) / double(events.size()));
}

void writeAll(const QList<Event> &events, const ExportOptions &options)
{
    QFile null(u"/dev/null"_s);
    if (!null.open(QIODevice::WriteOnly))
        qFatal("no /dev/null");
    Exporter exporter(null, options);
    bool isWritten = exporter.begin().has_value();
    for (const Event &event : events)
        isWritten = isWritten && exporter.write(event).has_value();
    if (!isWritten || !exporter.end())
        qFatal("not written");
}

void benchFormats(const QList<Event> &events)
{
    measure("jsonl", events.size(), [&] { writeAll(events, {.format = ExportFormat::JsonLines}); });
    measure("jsonl, redacted", events.size(),
            [&] { writeAll(events, {.format = ExportFormat::JsonLines, .redactor = Redactor()}); });
    measure("har", events.size(), [&] { writeAll(events, {.format = ExportFormat::Har}); });
    measure("csv", events.size(), [&] { writeAll(events, {.format = ExportFormat::Csv}); });
    measure("curl", events.size(), [&] { writeAll(events, {.format = ExportFormat::Curl}); });
}

void keep(const QList<Event> &events, const QString &path)
{
    constexpr qsizetype batchSize = 2000;
    EventStore store({});
    if (!store.open(path))
        qFatal("cannot open %s", qUtf8Printable(path));
    qsizetype kept = 0;
    QObject::connect(&store, &EventStore::stored, &store, [&](const QList<Stored> &stored) {
        QList<Completion> completions;
        for (const Stored &one : stored)
            completions += Completion{.id = one.id, .reply = events.first().reply};
        store.complete(completions);
        kept += stored.size();
    });
    for (qsizetype i = 0; i < events.size(); i += batchSize) {
        const qsizetype end = std::min(i + batchSize, events.size());
        store.append(events.sliced(i, end - i));
        while (kept < end)
            QCoreApplication::processEvents();
    }
    store.close();
}

void benchCapture(const QList<Event> &events)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.ringback"_s);
    keep(events, path);
    const auto reader = CaptureReader::open(path);
    if (!reader)
        qFatal("cannot read %s", qUtf8Printable(path));
    const auto visitAll = [&](const std::function<bool(Event &&)> &visit) {
        if (!(*reader)->forEachEvent({}, Order::OldestFirst, visit))
            qFatal("cannot read %s", qUtf8Printable(path));
    };
    measure("reading a capture alone", events.size(), [&] { visitAll([](Event &&) { return true; }); });
    measure("a capture to jsonl in a file", events.size(), [&] {
        QFile file(folder.filePath(u"bench.jsonl"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("cannot write");
        Exporter exporter(file, {.format = ExportFormat::JsonLines});
        visitAll([&exporter](Event &&event) { return exporter.write(event).has_value(); });
        if (!exporter.end() || exporter.counts().written != events.size())
            qFatal("not written");
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qsizetype count = argc > 1 ? QByteArray(argv[1]).toLongLong() : 200'000;
    if (count <= 0) {
        std::fputs("usage: bench_export [EVENTS [object|formats|capture]]\n", stderr);
        return 2;
    }
    const QByteArrayView part = argc > 2 ? argv[2] : "";
    const QList<Event> events = sampleEvents(count);
    if (part.isEmpty() || part == "object")
        benchEventObject(events);
    if (part.isEmpty() || part == "formats")
        benchFormats(events);
    if (part.isEmpty() || part == "capture")
        benchCapture(events);
    return 0;
}
