// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/httprequest.h"
#include "core/ipaddress.h"
#include "core/reply.h"
#include "core/timestamp.h"

#include <QMetaType>

#include <compare>
#include <optional>

namespace ringback {

/// The number of an event in its capture, from 1; 0 before it is stored.
struct EventId
{
    qint64 value = 0;

    friend auto operator<=>(const EventId &, const EventId &) = default;
};
inline size_t qHash(EventId id, size_t seed = 0) { return ::qHash(id.value, seed); }

/// One request on one connection of this run, from 1. Says which reply belongs to which request; never
/// stored.
struct ExchangeId
{
    quint64 value = 0;

    friend auto operator<=>(const ExchangeId &, const ExchangeId &) = default;
};
inline size_t qHash(ExchangeId id, size_t seed = 0) { return ::qHash(id.value, seed); }

/// Why a request was not taken. The numbers are stored in captures: add at the end, never change one.
enum class RefusalReason : quint8 {
    NotHttp = 1,    ///< 400: no request line of HTTP/1.x
    BadField = 2,   ///< 400: a field line that RFC 9112 section 5 forbids (space before the colon, folding,
                    ///< bare CR, NUL)
    BadFraming = 3, ///< 400: RFC 9112 section 6: both lengths, differing, signed or overflowing
                    ///< Content-Length, bad chunk
    UnknownCoding = 4,       ///< 501: a transfer coding other than chunked (RFC 9112 section 6.1)
    BadVersion = 5,          ///< 505: an HTTP version other than 1.0 and 1.1
    LineTooLong = 6,         ///< 414
    HeaderTooLarge = 7,      ///< 431
    TooManyFields = 8,       ///< 431
    BodyTooLarge = 9,        ///< 413
    HeaderTimeout = 10,      ///< 408
    BodyTimeout = 11,        ///< 408
    Incomplete = 12,         ///< no answer: the sender left in the middle of a request
    Overloaded = 13,         ///< 503: limit on bytes in flight; recorded without its body
    ForbiddenSource = 14,    ///< 403: not in the ranges allowed
    MissingHost = 15,        ///< 400: HTTP/1.1 without exactly one Host (RFC 9112 section 3.2)
    UnknownExpectation = 16, ///< 417: an Expect other than 100-continue (RFC 9110 section 10.1.1)
    TlsOnPlainPort = 17,     ///< 400: a TLS hello where HTTP was expected
    Stopped = 18,            ///< 503: we stop before all of it is here
};

/// Their numbers are 1 to this.
inline constexpr int RefusalReasonCount = int(RefusalReason::Stopped);

/// A request that was answered with an error instead of being taken.
struct Refusal
{
    RefusalReason reason = RefusalReason::NotHttp;
    int status = 400;     ///< what the sender is told; 0 when nothing can be told
    qint64 stoppedAt = 0; ///< bytes of the request that were read before parsing stopped

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// The client, as far as trusted proxies tell (RFC 7239).
struct SourceAddress
{
    IpAddress address;
    QByteArray header; ///< lower-case name of the field that supplied it; empty when it is the peer itself

    friend bool operator==(const SourceAddress &, const SourceAddress &) = default;
};

/// The last reply to an event: what was sent, who decided, and when it went out.
struct SentReply
{
    Decision decision;
    std::chrono::microseconds after{0}; ///< from the request's last byte to the reply's first
    friend bool operator==(const SentReply &, const SentReply &) = default;
};

/// One webhook: what arrived, from where, when, and what it is. A plain value; cheap to copy (shared bytes).
struct Event
{
    EventId id;
    ExchangeId exchange;
    Timestamp receivedAt;
    Endpoint peer;
    std::optional<bool> overTls; ///< nothing when it is not known; of a stored one only true is kept
    SourceAddress source;
    /// When refused before the head was complete: only body, holding the bytes read (bounded by
    /// Limits::malformedBytes).
    HttpRequest request;
    std::optional<Refusal> refusal;
    Digest digest;
    /// What is odd about it beside the events before it, which bytes alone do not tell; empty for most. As
    /// vonage::toBytes() writes it.
    QByteArray relationProblems;
    Signature signature;
    std::optional<SentReply> reply;
    QByteArray withheldBy; ///< who let it have no reply on purpose, as Decision::decidedBy

    /// Whether the bytes were no HTTP request, so that request has only a body.
    [[nodiscard]] bool isMalformed() const { return digest.api == Api::Malformed; }
};

} // namespace ringback

Q_DECLARE_METATYPE(ringback::Event)
