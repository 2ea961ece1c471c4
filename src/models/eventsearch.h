// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/searchjob.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace ringback {

/// Runs one query at a time over a capture, in threads of its own; the next query cancels the last. GUI
/// thread.
class EventSearch final : public QObject
{
    Q_OBJECT
public:
    explicit EventSearch(QObject *parent = nullptr);
    ~EventSearch() override;

    void setCapture(const QString &path) { m_path = path; }

    /// The rows of \a index that match for certain. The others are told by found(), newest first, until
    /// finished().
    [[nodiscard]] Bitmap start(const QueryPlan &plan, const ColumnIndex &index);
    /// Reads the requests of \a rows, which the columns do not decide, and tells by found() those that match,
    /// by missed() the others, as long as nothing else is started.
    void judge(const QueryPlan &plan, const QList<ColumnRow> &rows);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running > 0; }
    /// Whether the present query did not get to see all requests, so that more may match.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

Q_SIGNALS:
    void found(const std::vector<ringback::EventId> &ids);
    void missed(const std::vector<ringback::EventId> &ids);
    void progressed(qint64 looked, qint64 total);
    void finished();
    void failed();

private:
    struct Judged
    {
        std::vector<EventId> matches;
        std::vector<EventId> others;
        bool isWhole = false;
    };
    [[nodiscard]] static Judged judged(const QString &path, const QueryPlan &plan,
                                       const QList<ColumnRow> &rows);

    void run(const std::shared_ptr<SearchJob> &job, quint64 generation);
    void take(quint64 generation, const SearchBatch &batch);
    void takeJudged(quint64 generation, const Judged &judged);
    void end(quint64 generation, bool isWhole);
    void fail();

    QString m_path;
    QThreadPool m_threads;
    std::shared_ptr<SearchJob> m_job;
    quint64 m_generation = 0;
    int m_running = 0; // threads of the present job
    bool m_hasFailed = false;
};

} // namespace ringback
