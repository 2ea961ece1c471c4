// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventsearch.h"

#include "capture/capturereader.h"

#include <QThread>

#include <algorithm>

namespace ringback {

namespace {

// More would read the same disk, and the window wants a core of its own.
constexpr int MostThreads = 4;

} // namespace

EventSearch::EventSearch(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, MostThreads));
}

EventSearch::~EventSearch()
{
    cancel();
    m_threads.waitForDone();
}

Bitmap EventSearch::start(const QueryPlan &plan, const ColumnIndex &index)
{
    cancel();
    auto job = std::make_shared<SearchJob>(plan, index);
    Bitmap certain = job->certain();
    if (job->total() == 0)
        return certain;
    m_job = job;
    m_running = m_threads.maxThreadCount();
    for (int i = 0; i < m_running; ++i)
        m_threads.start([this, job, generation = m_generation] { run(job, generation); });
    return certain;
}

void EventSearch::judge(const QueryPlan &plan, const QList<ColumnRow> &rows)
{
    m_threads.start([this, plan, rows, path = m_path, generation = m_generation] {
        const auto reader = CaptureReader::open(path);
        if (!reader)
            return; // whoever reads the events themselves tells
        std::vector<EventId> matches;
        std::vector<EventId> others;
        SearchScratch scratch;
        for (const ColumnRow &row : rows) {
            bool isMatch = false;
            const auto read = (*reader)->forEachRequest({.first = row.id, .last = row.id}, Order::OldestFirst,
                                                        [&](const ScannedRequest &request) {
                                                            isMatch = plan.matches(row, request, scratch);
                                                            return false;
                                                        });
            if (!read)
                return;
            (isMatch ? matches : others).push_back(row.id);
        }
        QMetaObject::invokeMethod(this, [this, generation, matches, others] {
            if (generation != m_generation)
                return;
            if (!matches.empty())
                Q_EMIT found(matches);
            if (!others.empty())
                Q_EMIT missed(others);
        });
    });
}

void EventSearch::cancel()
{
    ++m_generation;
    m_running = 0;
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

// In a thread of the pool, which ends before this object does.
void EventSearch::run(const std::shared_ptr<SearchJob> &job, quint64 generation)
{
    std::optional<CaptureError> error;
    const auto reader = CaptureReader::open(m_path);
    if (reader) {
        const RequestSource source = [&reader](EventRange range, Order order, const auto &visit) {
            return (*reader)->forEachRequest(range, order, visit);
        };
        const auto done = job->run(source, [this, generation](SearchBatch &&batch) {
            QMetaObject::invokeMethod(this, [this, generation, batch] { take(generation, batch); });
        });
        if (!done)
            error = done.error();
    } else {
        error = reader.error();
    }
    QMetaObject::invokeMethod(this, [this, generation, error] { end(generation, error); });
}

void EventSearch::take(quint64 generation, const SearchBatch &batch)
{
    if (generation != m_generation)
        return;
    if (!batch.matches.empty())
        Q_EMIT found(batch.matches);
    Q_EMIT progressed(batch.looked, batch.total);
}

void EventSearch::end(quint64 generation, const std::optional<CaptureError> &error)
{
    if (generation != m_generation)
        return;
    if (error)
        Q_EMIT failed(*error);
    if (--m_running == 0) {
        m_job.reset();
        Q_EMIT finished();
    }
}

} // namespace ringback
