// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace ringback {

/// Every bound on what a sender may do to us, in one place. The status in brackets is what the sender is told
/// (RFC 9110 section 15.5, RFC 6585).
struct Limits
{
    qsizetype requestLineBytes = 16 * 1024;    ///< request line without its line break (414)
    qsizetype methodBytes = 64;                ///< request method; a longer one is no HTTP (400)
    qsizetype headerBytes = 64 * 1024;         ///< request line and header section (431)
    qsizetype headerFields = 200;              ///< header fields, and trailer fields, of a message (431)
    qsizetype bodyBytes = 16 * 1024 * 1024;    ///< content (413, before reading when Content-Length says so)
    qsizetype chunkExtensionBytes = 16 * 1024; ///< chunk extensions of a message together (400)
    qsizetype malformedBytes = 64 * 1024;      ///< kept of input that is no HTTP

    std::chrono::milliseconds headerTime{
        10'000};                                 ///< from the first byte of a request to its empty line (408)
    std::chrono::milliseconds idleTime{60'000};  ///< between requests on a connection (closed without a word)
    std::chrono::milliseconds bodyGrace{10'000}; ///< stretch over which bodyRate is measured
    qsizetype bodyRate = 1024;                   ///< bytes a second that a body must bring in each (408)
    std::chrono::milliseconds writeTime{60'000}; ///< without progress while answers wait to be read (closed)

    qsizetype connections = 10'000;     ///< open at once, descriptors permitting; one more is told 503
    qsizetype pipelined = 64;           ///< requests read ahead of their answers on one connection
    qsizetype outputBytes = 256 * 1024; ///< unread answers of one connection before it is no longer read
    qsizetype bytesInFlight = 512 * 1024 * 1024; ///< of all requests being read or not yet kept (503)

    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace ringback
