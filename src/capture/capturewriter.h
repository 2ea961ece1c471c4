// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureconnection.h"
#include "capture/capturefile.h"
#include "capture/checkpointer.h"
#include "capture/decisions.h"
#include "capture/eventinsert.h"
#include "capture/replyinsert.h"
#include "core/event.h"
#include "core/system.h"

#include <QList>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ringback {

/// So many are removed in one transaction, so that what comes meanwhile need not wait for long.
inline constexpr qsizetype RemovedAtOnce = 256;

/// The statements that change a capture, and the lock that makes it ours. Every change stands between begin()
/// and commit(). Stays in the thread that opened it.
class CaptureWriter
{
public:
    /// Makes or migrates the capture when needed. \a fullSync survives a power cut too.
    [[nodiscard]] static Result<std::unique_ptr<CaptureWriter>, CaptureError> open(const QString &path,
                                                                                   bool fullSync);
    /// Brings all changes into the one file, unless another program goes on using it.
    ~CaptureWriter();
    Q_DISABLE_COPY_MOVE(CaptureWriter)

    /// How long a statement waits for another program's lock.
    void setPatience(std::chrono::milliseconds patience);

    /// Fails where another file, or none, is at the path: SQLite would go on writing into the lost one.
    Result<Done, CaptureError> begin();
    Result<Done, CaptureError> commit();
    void rollback();

    Result<EventId, CaptureError> insert(const Event &event);
    /// Does nothing when there is no such event. May fail later, at the commit or the next removal.
    Result<Done, CaptureError> addReply(EventId id, const SentReply &reply);
    Result<Done, CaptureError> annotate(EventId id, int mark, const QString &note);
    /// Leaves the note as it is.
    Result<Done, CaptureError> setMark(EventId id, int mark);
    /// Those that there were, in order.
    Result<QList<EventId>, CaptureError> remove(const QList<EventId> &ids);
    /// Whether enough contents of replies may have come together that no event uses any more.
    [[nodiscard]] bool isSweepDue() const;
    /// Removes them. Reads every reply.
    Result<Done, CaptureError> sweep();

    /// Calls \a visit with the events without a mark behind \a behind, the oldest first, and the bytes of
    /// their requests, until it returns false.
    Result<Done, CaptureError> forEachUnmarked(EventId behind,
                                               const std::function<bool(EventId id, qint64 bytes)> &visit);

    [[nodiscard]] qint64 count() const { return m_now.count; }
    [[nodiscard]] EventId lastId() const { return m_now.lastId; }
    /// Bytes of all requests; counted from countBytes() on.
    [[nodiscard]] qint64 bytes() const { return m_now.bytes; }
    /// Reads the whole table once, without the bodies.
    Result<Done, CaptureError> countBytes();

    /// Whether the last error was that of one statement's values, so that others may still succeed.
    [[nodiscard]] bool wasPoisoned() const { return m_poisoned; }

private:
    struct Totals
    {
        EventId lastId; ///< ever given
        qint64 count = 0;
        qint64 bytes = 0;
    };

    CaptureWriter() = default;
    Result<Done, CaptureError> prepare();
    Result<Done, CaptureError> readTotals();
    Result<Done, CaptureError> execute(QSqlQuery &query);
    Result<Done, CaptureError> checkFiles();
    [[nodiscard]] QString logPath() const { return m_connection.path() + QStringLiteral("-wal"); }
    Result<Done, CaptureError> flushReplies();
    void checkpoint();

    std::unique_ptr<QLockFile> m_lock;
    CaptureConnection m_connection;
    std::optional<system::FileIdentity> m_file;
    std::optional<system::FileIdentity> m_log;
    DecisionWriter m_decisions;
    EventInsert m_insertEvent;
    ReplyInsert m_replies;
    QSqlQuery m_begin;
    QSqlQuery m_commit;
    QSqlQuery m_annotate;
    QSqlQuery m_setMark;
    QSqlQuery m_forgetUnmarked;
    QSqlQuery m_forgetAnnotation;
    QSqlQuery m_sizes;
    QSqlQuery m_unmarked;
    QSqlQuery m_noteRemoval;
    std::array<QSqlQuery, 4> m_removals;
    std::optional<Checkpointer> m_checkpointer; // none before the log is long
    qint64 m_loggedBytes = 0;                   // of requests, since the last checkpoint began
    qint64 m_loggedCommits = 0;
    Totals m_now;
    Totals m_committed;
    qint64 m_removedNow = 0; // in this transaction
    qint64 m_removedSinceSweep = 0;
    bool m_ready = false; // opened to the end
    bool m_stale = false; // totals are to be read again
    bool m_poisoned = false;
};

} // namespace ringback
