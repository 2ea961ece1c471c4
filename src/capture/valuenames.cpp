// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/valuenames.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>

namespace ringback {

namespace {

constexpr qsizetype LongestName = 128; // bytes; longer is no name: do not search a body for names

qsizetype endOfPart(QByteArrayView name, qsizetype at)
{
    const auto isInside = [](char c) { return ascii::isLetterOrDigit(c) || c == '_' || c == '-'; };
    return std::find_if_not(name.begin() + at, name.end(), isInside) - name.begin();
}

/// Calls \a visit with each part of "whatsapp.0.sender[wa_id]" until it says false.
template <typename Visit>
void forEachPart(QByteArrayView name, Visit visit)
{
    qsizetype at = 0;
    while (at < name.size()) {
        const qsizetype end = endOfPart(name, at);
        if (end > at && !visit(name.sliced(at, end - at)))
            return;
        at = end + 1;
    }
}

} // namespace

QByteArray squeezedName(QByteArrayView name)
{
    QByteArray squeezed;
    for (const char c : name) {
        if (ascii::isLetterOrDigit(c))
            squeezed += ascii::isLetter(c) ? char(c | 0x20) : c;
    }
    return squeezed;
}

bool isSecretWord(QByteArrayView part)
{
    static constexpr std::array<QByteArrayView, 12> inside{
        "secret",    "token",      "password", "passwd", "passphrase", "authorization",
        "signature", "credential", "cookie",   "apikey", "privatekey", "accesskey"};
    static constexpr std::array<QByteArrayView, 6> whole{"sig", "auth", "pwd", "jwt", "session", "sessionid"};
    static constexpr std::array<QByteArrayView, 3> atEnd{"hash", "digest", "md5"};
    if (part.size() > LongestName)
        return false;
    const QByteArray word = squeezedName(part);
    return std::ranges::any_of(inside, [&word](QByteArrayView known) { return word.contains(known); })
        || std::ranges::any_of(whole, [&word](QByteArrayView known) { return word == known; })
        || std::ranges::any_of(atEnd, [&word](QByteArrayView known) { return word.endsWith(known); });
}

bool isSecretName(QByteArrayView name)
{
    bool isSecret = false;
    forEachPart(name, [&isSecret](QByteArrayView part) {
        isSecret = isSecretWord(part);
        return !isSecret;
    });
    return isSecret;
}

QByteArray innermostName(QByteArrayView name)
{
    QByteArrayView last;
    forEachPart(name, [&last](QByteArrayView part) {
        if (!ascii::allDigits(part))
            last = part;
        return true;
    });
    return squeezedName(last.first(std::min<qsizetype>(last.size(), LongestName)));
}

bool holdsNumber(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 6> whole{"from",   "to",        "caller",
                                                         "callee", "recipient", "sender"};
    return name.contains("number") || name.contains("phone") || name.contains("msisdn")
        || std::ranges::any_of(whole, [&name](QByteArrayView known) { return name == known; });
}

bool holdsOtherDigits(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 9> whole{"scts", "date", "iat",      "exp",      "nbf",
                                                         "udh",  "size", "duration", "messageid"};
    return name.contains("time")
        || std::ranges::any_of(whole, [&name](QByteArrayView known) { return name == known; });
}

bool isPlainHeader(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 14> plain{
        "host",   "date",      "useragent", "contentlength", "contenttype", "connection", "transferencoding",
        "expect", "forwarded", "via",       "xrealip",       "traceparent", "server",     "retryafter"};
    const QByteArray plainName = squeezedName(name);
    return plainName.startsWith("accept") || plainName.startsWith("xforwarded") || plainName.startsWith("if")
        || std::ranges::any_of(plain, [&](QByteArrayView known) { return plainName == known; });
}

} // namespace ringback
