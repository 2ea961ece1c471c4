// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reply.h"
#include "core/timestamp.h"

#include <QByteArrayView>

namespace ringback {

/// What a reply's framing depends on besides the reply itself.
struct ReplyContext
{
    QByteArrayView requestMethod;
    int requestMinorVersion = 1; ///< 0: the answer to HTTP/1.0 says keep-alive when it persists
    bool keepAlive = true;       ///< false adds "Connection: close"
    Timestamp date;              ///< for the Date field (RFC 9110 section 6.6.1)
};

/// The reply as bytes: asSent() with Date and Connection.
[[nodiscard]] QByteArray writeReply(const Reply &reply, const ReplyContext &context);

/// What a sender is told when its request is not taken: the status in plain words, and with 503 when to come
/// again.
[[nodiscard]] Reply refusalReply(int status);

/// The interim answer to Expect: 100-continue.
[[nodiscard]] QByteArrayView continueReply();

} // namespace ringback
