// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/columnloader.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <vector>

namespace ringback {

namespace {

// Fewer are read before another thread has begun.
constexpr qint64 LeastIdsAPart = 20'000;
// Beyond that memory, not SQLite, is what the threads wait for.
constexpr int MostParts = 4;
constexpr std::chrono::milliseconds ProgressTime{100};
// Between two looks at what the threads share.
constexpr qsizetype RowsATell = 1024;
constexpr qint64 MostRowsReserved = 1'000'000;

struct Part
{
    EventRange range;
    ColumnIndex columns;
    std::optional<CaptureError> error;
};

/// From the first event of \a range that there is to the last; none when it is empty.
Result<std::optional<EventRange>, CaptureError> existingRange(const CaptureReader &reader, EventRange range)
{
    std::optional<EventRange> found;
    const auto done = reader.forEachRow(range, Order::OldestFirst, [&](const ColumnRow &row) {
        found = {.first = row.id, .last = std::min(range.last, reader.lastId())};
        return false;
    });
    if (!done && !found) // what is damaged beside the first, its part will tell
        return Unexpected(done.error());
    return found;
}

/// \a range in parts of about the same length, in order.
std::vector<Part> divided(EventRange range)
{
    const qint64 ids = range.last.value - range.first.value + 1;
    const qint64 count =
        std::clamp<qint64>(ids / LeastIdsAPart, 1, std::min(QThread::idealThreadCount(), MostParts));
    std::vector<Part> parts(static_cast<size_t>(count));
    EventId first = range.first;
    for (Part &part : parts) {
        part.range = {.first = first, .last = {first.value + ids / count - 1}};
        first = {part.range.last.value + 1};
    }
    parts.back().range.last = range.last;
    return parts;
}

/// Runs in a thread of its own; adds to \a rows what it has read, until \a isStopped.
void readPart(const QString &path, Part &part, std::atomic<qsizetype> &rows,
              const std::atomic<bool> &isStopped)
{
    const auto reader = CaptureReader::open(path);
    if (!reader) {
        part.error = reader.error();
        return;
    }
    // Room that stays unused takes addresses, no memory; but a file can have ids as high as it likes.
    part.columns.reserve(std::min(part.range.last.value - part.range.first.value + 1, MostRowsReserved));
    const auto done = (*reader)->forEachRow(part.range, Order::OldestFirst, [&](const ColumnRow &row) {
        part.columns.append(row);
        if (part.columns.rowCount() % RowsATell != 0)
            return true;
        rows.fetch_add(RowsATell, std::memory_order_relaxed);
        return !isStopped.load(std::memory_order_relaxed);
    });
    if (!done)
        part.error = done.error();
}

} // namespace

Result<Done, CaptureError> loadColumns(const CaptureReader &reader, EventRange range, ColumnIndex &columns,
                                       const std::function<bool(qsizetype rows)> &progress)
{
    const auto whole = existingRange(reader, range);
    if (!whole)
        return Unexpected(whole.error());
    if (!*whole)
        return Done();
    std::vector<Part> parts = divided(**whole);
    std::atomic<qsizetype> rows = 0;
    std::atomic<bool> isStopped = false;
    QThreadPool threads;
    threads.setMaxThreadCount(int(parts.size()));
    for (Part &part : parts)
        threads.start([&, path = reader.path()] { readPart(path, part, rows, isStopped); });
    do {
        if (!progress(rows.load(std::memory_order_relaxed)))
            isStopped.store(true, std::memory_order_relaxed);
    } while (!threads.waitForDone(int(ProgressTime.count())));
    std::optional<CaptureError> error;
    for (Part &part : parts) {
        columns.append(std::move(part.columns));
        if (!error)
            error = part.error;
    }
    if (error)
        return Unexpected(*error);
    return Done();
}

} // namespace ringback
