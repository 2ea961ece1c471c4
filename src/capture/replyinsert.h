// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureconnection.h"
#include "core/event.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QSqlQuery>

#include <chrono>

namespace ringback {

/// Puts replies into the table "reply". They wait here for flush(), which takes one statement for all replies
/// of one decision: the replies of a batch nearly always share theirs.
class ReplyInsert
{
public:
    Result<Done, CaptureError> prepare(CaptureConnection &connection);

    /// Whether a reply of \a event waits; flush before the next, for the later one counts.
    [[nodiscard]] bool isWaiting(EventId event) const { return m_events.contains(event); }
    void add(EventId event, qint64 decision, std::chrono::microseconds after);
    /// Replies to events that do not exist are dropped. What fails is forgotten.
    Result<Done, CaptureError> flush();
    void forget();
    /// The statement that failed last.
    [[nodiscard]] const QSqlQuery &query() const { return m_query; }

private:
    CaptureConnection *m_connection = nullptr;
    QSqlQuery m_query;
    QHash<qint64, QByteArray> m_waiting; // by decision: members of a JSON object, "id":microseconds
    QSet<EventId> m_events;
};

} // namespace ringback
