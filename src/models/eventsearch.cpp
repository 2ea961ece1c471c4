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
        QMetaObject::invokeMethod(
            this, [this, generation, judged = judged(path, plan, rows)] { takeJudged(generation, judged); });
    });
}

EventSearch::Judged EventSearch::judged(const QString &path, const QueryPlan &plan,
                                        const QList<ColumnRow> &rows)
{
    Judged judged;
    const auto reader = CaptureReader::open(path);
    if (!reader)
        return judged;
    SearchScratch scratch;
    for (const ColumnRow &row : rows) {
        bool isMatch = false;
        const auto read = (*reader)->forEachRequest({.first = row.id, .last = row.id}, Order::OldestFirst,
                                                    [&](const ScannedRequest &request) {
                                                        isMatch = plan.matches(row, request, scratch);
                                                        return false;
                                                    });
        if (!read)
            return judged;
        (isMatch ? judged.matches : judged.others).push_back(row.id);
    }
    judged.isWhole = true;
    return judged;
}

void EventSearch::takeJudged(quint64 generation, const Judged &judged)
{
    if (generation != m_generation)
        return;
    if (!judged.matches.empty())
        Q_EMIT found(judged.matches);
    if (!judged.others.empty())
        Q_EMIT missed(judged.others);
    if (!judged.isWhole)
        fail();
}

void EventSearch::cancel()
{
    ++m_generation;
    m_running = 0;
    m_hasFailed = false;
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

// In a thread of the pool, which ends before this object does.
void EventSearch::run(const std::shared_ptr<SearchJob> &job, quint64 generation)
{
    bool isWhole = false;
    if (const auto reader = CaptureReader::open(m_path)) {
        const RequestSource source = [&reader](EventRange range, Order order, const auto &visit) {
            return (*reader)->forEachRequest(range, order, visit);
        };
        const auto done = job->run(source, [this, generation](SearchBatch &&batch) {
            QMetaObject::invokeMethod(this, [this, generation, batch] { take(generation, batch); });
        });
        isWhole = done.has_value();
    }
    QMetaObject::invokeMethod(this, [this, generation, isWhole] { end(generation, isWhole); });
}

void EventSearch::take(quint64 generation, const SearchBatch &batch)
{
    if (generation != m_generation)
        return;
    if (!batch.matches.empty())
        Q_EMIT found(batch.matches);
    Q_EMIT progressed(batch.looked, batch.total);
}

void EventSearch::end(quint64 generation, bool isWhole)
{
    if (generation != m_generation)
        return;
    if (!isWhole)
        fail();
    if (--m_running == 0) {
        m_job.reset();
        Q_EMIT finished();
    }
}

void EventSearch::fail()
{
    m_hasFailed = true;
    Q_EMIT failed();
}

} // namespace ringback
