// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "http/requestparser.h"
#include "vonage/decode.h"
#include "vonage/signature.h"
#include "vonage/sources.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace ringback {

/// What requests are decoded by, and how they are printed.
struct DecodeSettings
{
    IpAddress peer; ///< taken for the sender of all; null when nobody knows
    QList<AddressRange> trustedProxies;
    QList<vonage::SourceSet> activeSets = vonage::defaultActiveSets();
    vonage::DecodeHints hints;
    vonage::SignatureSecrets secrets;
    bool pretty = false; ///< for people instead of JSON lines
};

/// Turns raw requests, fed in pieces of any size, into printed events numbered from 1. Holds one request and
/// what was printed since the last takeOutput().
class RequestDecoder
{
public:
    explicit RequestDecoder(DecodeSettings settings);

    /// Reads on in the current file. Nothing behind a refused request is read. A line end of editors (LF
    /// alone) in front of a request is passed over, as CRLF is (RFC 9112 section 2.2).
    void feed(QByteArrayView bytes);
    /// Whether nothing more of the current file is read.
    [[nodiscard]] bool isStopped() const { return m_refusal.has_value(); }
    /// Whether bytes of it were fed that were not read.
    [[nodiscard]] bool hasUnread() const { return m_hasUnread; }
    /// Ends the current file; the next bytes begin a new one. Tells why its reading stopped early, if it did.
    [[nodiscard]] std::optional<Refusal> endFile();
    /// The lines printed since the last call.
    [[nodiscard]] QByteArray takeOutput();
    /// The number of the last event.
    [[nodiscard]] EventId lastId() const { return m_lastId; }

private:
    void print(const HttpRequest &request, const std::optional<Refusal> &refusal, bool headComplete);

    DecodeSettings m_settings;
    RequestParser m_parser;
    std::optional<Refusal> m_refusal; // of the current file
    bool m_hasUnread = false;         // likewise
    EventId m_lastId;
    QByteArray m_output;
};

} // namespace ringback
