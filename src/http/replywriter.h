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
    QByteArrayView requestMethod; ///< a HEAD is answered without content (RFC 9110 section 9.3.2)
    int requestMinorVersion = 1;  ///< 0: the answer to HTTP/1.0 says keep-alive when it persists
    bool keepAlive = true;        ///< false adds "Connection: close"
    Timestamp date;               ///< for the Date field (RFC 9110 section 6.6.1)
};

/// The reply as bytes, with Date, Content-Length and Connection in place of any the reply itself has of those.
/// 1xx and 204 have no content nor Content-Length, 205 and 304 no content (RFC 9110 sections 15.2 to 15.4).
/// Header names or values that would break the framing (CR, LF, NUL) are left out.
[[nodiscard]] QByteArray writeReply(const Reply &reply, const ReplyContext &context);

/// The interim answer to Expect: 100-continue.
[[nodiscard]] QByteArrayView continueReply();

/// The standard reason phrase of a status (RFC 9110 section 15), such as "Not Found"; empty when there is none.
[[nodiscard]] QByteArrayView reasonPhrase(int status);

} // namespace ringback
