// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureconnection.h"
#include "core/reply.h"
#include "vonage/replycheck.h"

#include <QHash>

namespace ringback {

/// The table "decision" for a writer: the same reply decided by the same is kept once.
class DecisionWriter
{
public:
    Result<Done, CaptureError> prepare(CaptureConnection &connection);
    /// The row of \a decision, made when there is none.
    Result<qint64, CaptureError> idOf(const Decision &decision);
    /// After a rollback: rows of this transaction do not exist.
    void forget() { m_known.clear(); }
    /// Rows made since the last sweep().
    [[nodiscard]] qint64 added() const { return m_added; }
    /// Removes the rows that no reply uses any more; reads the whole table "reply".
    Result<Done, CaptureError> sweep();

private:
    CaptureConnection *m_connection = nullptr;
    QSqlQuery m_find;
    QSqlQuery m_insert;
    QHash<Decision, qint64> m_known; // by all that is stored of it
    qint64 m_added = 0;
};

/// What a list needs of a decision.
struct BriefDecision
{
    QByteArray decidedBy;
    vonage::ReplyTraits traits;
};

/// The table "decision" for a reader.
class DecisionReader
{
public:
    Result<Done, CaptureError> prepare(CaptureConnection &connection);
    [[nodiscard]] Result<Decision, CaptureError> decision(qint64 id);
    /// Valid until the next one is asked for.
    [[nodiscard]] Result<const BriefDecision *, CaptureError> brief(qint64 id);

private:
    CaptureConnection *m_connection = nullptr;
    QSqlQuery m_find;
    QHash<qint64, Decision> m_known;
    QHash<qint64, BriefDecision> m_brief;
};

} // namespace ringback
