// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/event.h"

namespace ringback {

/// What the column index keeps of an event: the row of the event table without the request's bytes.
struct ColumnRow
{
    EventId id;
    Timestamp receivedAt;
    IpAddress source;
    Api api = Api::Other;
    QByteArray kind;
    QByteArray method; ///< empty for malformed input
    QByteArray path;   ///< target without its query
    QByteArray from;
    QByteArray to;
    QByteArray status;
    QByteArray call; ///< this one and the next two as in Digest: perhaps several
    QByteArray conversation;
    QByteArray message;
    QByteArray problems;               ///< ids separated by commas, those of the reply last
    QByteArray verdict;                ///< of the signature
    QByteArray decidedBy;              ///< who: the last reply, or that there is none; else empty
    int code = NoReplyStatus;          ///< status of the last reply
    std::chrono::microseconds took{0}; ///< from the end of the request to the last reply
    qint64 bodySize = 0;               ///< bytes
    QByteArray note;                   ///< of the user, UTF-8
    int mark = 0;                      ///< likewise, as in Annotation
};

/// The ids of an event's \a problems with the one that its signature's \a verdict tells: those of older
/// captures do not have it.
[[nodiscard]] QByteArray withSignatureProblem(const QByteArray &problems, const QByteArray &verdict);

/// The ids of an event's problems and those of its reply as one list.
[[nodiscard]] QByteArray joinedProblems(const QByteArray &problems, const QByteArray &replyProblems);

[[nodiscard]] ColumnRow columnRow(const Event &event);

} // namespace ringback
