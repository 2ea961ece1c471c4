// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "vonage/decode.h"

#include <QByteArray>

namespace ringback {

/// Takes out of events what must not be shown to others. Where in doubt it takes out. What it replaces:
///
/// - By `***`: values of parameters, JSON members, headers and XML elements whose name says signature,
/// secret, token,
///   password, credential, API key, cookie, hash or digest (isSecretName in valuenames.h); of Authorization
///   all but the scheme; JSON Web Tokens, Bearer tokens and user names in URLs wherever they stand; the
///   content of a binary SMS (`data` in hexadecimal), which may have a number in it.
/// - In runs of 7 to 19 digits, which is what phone numbers look like, the middle digits by letters:
/// "447700900123" becomes
///   "4477bdfgh123". The same number always becomes the same, also behind "+" or "00", and different numbers
///   differ, but only within one Redactor: what is made of a number depends on a random key. Numbers grouped
///   with blanks, hyphens, dots or slashes count behind a "+", in fields that hold numbers, and where they
///   look like a national number; the digits of all scripts
///   count. Left alone are parts of longer words (ids, UUIDs), decimal fractions, fields that hold a time,
///   and headers that hold neither.
///
/// JSON stays JSON (a number that is replaced becomes a string), forms stay forms, Content-Length follows the
/// body. Addresses of hosts, names and texts stay as they are.
class Redactor
{
public:
    /// With a key of its own.
    Redactor();
    explicit Redactor(const QByteArray &key)
        : m_key(key)
    {
    }

    [[nodiscard]] Event redacted(const Event &event) const;
    /// \a decoded belongs to \a event as it was before it was redacted.
    [[nodiscard]] vonage::Decoded redacted(vonage::Decoded decoded, const Event &event) const;

private:
    QByteArray m_key;
};

} // namespace ringback
