// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <optional>

namespace ringback {

/// Why a field is refused and the byte of it to blame.
struct FieldFault
{
    RefusalReason reason;
    const char *at;
};

/// What the fields of one head say together about its framing and its connection, stricter than RFC 9112
/// allows a server to be: each function takes the value of one more field of that name, and finish() ends the
/// head.
class MessageRules
{
public:
    using Fault = std::optional<FieldFault>;

    [[nodiscard]] Fault addHost(QByteArrayView value);
    [[nodiscard]] Fault addContentLength(QByteArrayView value);
    [[nodiscard]] Fault addTransferEncoding(QByteArrayView value);
    void addExpect(QByteArrayView value);
    void addConnection(QByteArrayView value);

    /// What is wrong with the head as a whole; \a headEnd is blamed for what is missing.
    [[nodiscard]] Fault finish(int minorVersion, const char *headEnd) const;

    /// Whether the connection persists (RFC 9112 section 9.3).
    [[nodiscard]] bool keepAlive(int minorVersion) const;
    /// Whether the sender may wait for 100 (Continue) before it sends the body.
    [[nodiscard]] bool expectsContinue(int minorVersion) const
    {
        return m_expectsContinue && minorVersion > 0;
    }

private:
    const char *m_coding = nullptr;      // the first Transfer-Encoding value
    const char *m_expectation = nullptr; // one we do not know
    bool m_host = false;
    bool m_contentLength = false;
    bool m_chunked = false;
    bool m_otherCoding = false;
    bool m_expectsContinue = false;
    bool m_close = false;
    bool m_keepAlive = false;
};

} // namespace ringback
