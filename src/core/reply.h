// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace ringback {

/// What a sender is answered. Date, Content-Length and Connection are added when it is written
/// (http/replywriter.h).
struct Reply
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< name and value, in order
    QByteArray body;

    friend bool operator==(const Reply &, const Reply &) = default;
};

/// A reply and who decided it: "default", "rule:NAME", "hand", "deadline", "refused" or "error".
struct Decision
{
    Reply reply;
    QByteArray decidedBy;

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace ringback
