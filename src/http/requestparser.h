// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/httprequest.h"
#include "core/limits.h"

#include <memory>
#include <variant>

namespace ringback {

/// All bytes given were used; the request is not complete yet.
struct NeedMore
{
};

/// The head is complete and asks for 100 (Continue) before its body is sent (RFC 9110 section 10.1.1).
/// Feed on as usual; the answer is the caller's business.
struct AwaitsContinue
{
};

/// A complete request and whether the connection persists after its answer (RFC 9112 section 9.3).
struct Parsed
{
    HttpRequest request;
    bool keepAlive = true;
};

/// The bytes are no acceptable request; nothing after them can be trusted, so the connection ends with this
/// answer. When the head was complete (a body too large, say) request is what was read of it; else only its
/// body is set, to the bytes as received, cut at Limits::malformedBytes.
struct Refused
{
    Refusal refusal;
    HttpRequest request;
    bool headComplete = false;
};

/// What came of one feed(): how many bytes it took from the front, and why it stopped there.
struct ParseStep
{
    qsizetype consumed = 0;
    std::variant<NeedMore, AwaitsContinue, Parsed, Refused> outcome;
};

/// Turns the bytes of one connection into requests, one after the other (RFC 9112). Knows no socket, clock or
/// setting; linear in the bytes fed, whatever pieces they come in. Framing and syntax are Boost.Beast's.
class RequestParser
{
public:
    enum class Phase { Idle, Head, Body }; ///< Idle: between requests, nothing of the next one was read

    explicit RequestParser(const Limits &limits);
    ~RequestParser();
    RequestParser(RequestParser &&) noexcept;
    RequestParser &operator=(RequestParser &&) noexcept;

    /// Reads from the front of \a bytes up to the end of one request at most; call again with the rest.
    /// After Refused it must not be fed again.
    [[nodiscard]] ParseStep feed(QByteArrayView bytes);

    [[nodiscard]] Phase phase() const;
    /// Bytes of memory held for the request being read.
    [[nodiscard]] qsizetype bufferedBytes() const;
    /// Bytes of content that were read of it.
    [[nodiscard]] qsizetype bodyBytes() const;
    /// Gives up the request being read, for a reason that only the caller knows (time, overload, a vanished
    /// sender), and tells what was read of it.
    [[nodiscard]] Refused abandon(RefusalReason reason, int status);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback
