// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/searchjob.h"

#include <algorithm>

namespace ringback {

namespace {

// The first slices are small, so that something shows at once; later ones cost little besides their events.
constexpr size_t FirstSlice = 512;
constexpr size_t LargestSlice = 8192;

// Reading past an event that is not wanted is cheaper than seeking to the next one, up to about so many.
constexpr qint64 WorthReadingPast = 64;

} // namespace

SearchJob::SearchJob(QueryPlan plan, const ColumnIndex &index)
    : m_plan(std::move(plan))
    , m_selection(m_plan.select(index))
{
    const std::vector<quint32> rows = m_selection.open.rows();
    m_open.resize(rows.size());
    std::transform(rows.rbegin(), rows.rend(), m_open.begin(),
                   [&index](quint32 row) { return Open{.id = index.idAt(row).value, .row = row}; });
}

size_t SearchJob::sliceEnd(size_t begin) const
{
    return std::min(begin + std::clamp(begin, FirstSlice, LargestSlice), m_open.size());
}

std::optional<std::pair<size_t, size_t>> SearchJob::takeSlice()
{
    size_t begin = m_next.load(std::memory_order_relaxed);
    while (begin < m_open.size()) {
        const size_t end = sliceEnd(begin);
        if (m_next.compare_exchange_weak(begin, end, std::memory_order_relaxed))
            return std::pair(begin, end);
    }
    return std::nullopt;
}

Result<Done, CaptureError> SearchJob::run(const RequestSource &source,
                                          const std::function<void(SearchBatch &&)> &report)
{
    SearchScratch scratch;
    while (!isCancelled()) {
        const auto slice = takeSlice();
        if (!slice)
            break;
        auto found = search(slice->first, slice->second, source, scratch);
        if (!found)
            return Unexpected{found.error()};
        if (isCancelled())
            break;
        const auto size = qint64(slice->second - slice->first);
        report({.matches = *std::move(found),
                .looked = m_looked.fetch_add(size, std::memory_order_relaxed) + size,
                .total = total()});
    }
    return Done();
}

Result<std::vector<EventId>, CaptureError> SearchJob::search(size_t begin, size_t end,
                                                             const RequestSource &source,
                                                             SearchScratch &scratch) const
{
    std::vector<EventId> found;
    while (begin < end && !isCancelled()) {
        size_t stop = begin + 1;
        while (stop < end && m_open[stop - 1].id - m_open[stop].id <= WorthReadingPast)
            ++stop;
        size_t next = begin;
        const auto visit = [&](const ScannedRequest &request) {
            while (next < stop && m_open[next].id > request.id.value)
                ++next; // removed from the capture in the meantime
            if (next < stop && m_open[next].id == request.id.value
                && m_plan.matches(m_selection, m_open[next].row, request, scratch))
                found.push_back(request.id);
            return !isCancelled();
        };
        const EventRange range{.first = {m_open[stop - 1].id}, .last = {m_open[begin].id}};
        const auto read = source(range, Order::NewestFirst, visit);
        if (!read)
            return Unexpected{read.error()};
        begin = stop;
    }
    return found;
}

} // namespace ringback
