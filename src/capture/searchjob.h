// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "capture/queryplan.h"

#include <atomic>
#include <functional>
#include <vector>

namespace ringback {

/// Where a search reads requests: CaptureReader::forEachRequest() of a reader that belongs to the calling
/// thread.
using RequestSource = std::function<Result<Done, CaptureError>(
    EventRange range, Order order, const std::function<bool(const ScannedRequest &)> &visit)>;

/// Some of the events that a search was about.
struct SearchBatch
{
    std::vector<EventId> matches; ///< newest first
    qint64 looked = 0;            ///< events looked at so far, by all threads together
    qint64 total = 0;             ///< events to look at
};

/// One run of a query over a capture: what the columns decide at once, the rest by reading requests, newest
/// first. Made in the index's thread; after that it needs the index no more.
class SearchJob
{
public:
    SearchJob(QueryPlan plan, const ColumnIndex &index);
    Q_DISABLE_COPY_MOVE(SearchJob)

    /// The rows that match by their columns alone.
    [[nodiscard]] const Bitmap &certain() const { return m_selection.certain; }
    /// Events whose requests must be read; 0: certain() is all.
    [[nodiscard]] qint64 total() const { return qint64(m_open.size()); }

    /// Reads and judges slice after slice and reports each, in the calling thread; returns when none is left
    /// or the job was cancelled. Several threads, each with a source of its own, may run the same job: they
    /// share the slices.
    Result<Done, CaptureError> run(const RequestSource &source,
                                   const std::function<void(SearchBatch &&)> &report);

    /// Ends all runs within milliseconds; from any thread. Nothing is reported after a run noticed it.
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    struct Open
    {
        qint64 id;
        quint32 row;
    };

    [[nodiscard]] size_t sliceEnd(size_t begin) const;
    [[nodiscard]] std::optional<std::pair<size_t, size_t>> takeSlice();
    Result<std::vector<EventId>, CaptureError> search(size_t begin, size_t end, const RequestSource &source,
                                                      SearchScratch &scratch) const;

    const QueryPlan m_plan;
    const Selection m_selection;
    std::vector<Open> m_open; // newest first
    std::atomic<size_t> m_next = 0;
    std::atomic<qint64> m_looked = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace ringback
