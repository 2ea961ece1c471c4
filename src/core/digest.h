// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace ringback {

/// The group of Vonage's APIs that a webhook belongs to.
enum class Api : quint8 { Other, Sms, Voice, NumberInsight, UsShortCodes, Messages, Rtc, Verify, Malformed };
inline constexpr int ApiCount = 9;

/// The id of an API on the command line and in the event object, such as "number-insight".
[[nodiscard]] QByteArrayView apiId(Api api);

/// How sure the classification is.
enum class Confidence : quint8 { Certain, Likely, Guess };
[[nodiscard]] QByteArrayView confidenceId(Confidence confidence);

/// Which reply the sender waits for.
enum class Expects : quint8 { Any, NccoOrEmpty, Ncco };
[[nodiscard]] QByteArrayView expectsId(Expects expects);

/// What an event is, in the terms that lists and filters use. Made by vonage::digest from a request's bytes
/// alone. All texts are UTF-8; empty means none.
struct Digest
{
    Api api = Api::Other;
    Confidence confidence = Confidence::Guess;
    Expects expects = Expects::Any;
    QByteArray kind = QByteArrayLiteral("other"); ///< such as "voice.event.completed"
    QByteArray subkind; ///< of kind "other": "probe", "empty", "report", "malformed", "unknown"
    QByteArray from;
    QByteArray to;
    QByteArray status;
    // The event's own one first, then others that it names, separated by IdSeparator.
    QByteArray conversation;
    QByteArray call; ///< uuid of the call leg
    QByteArray message;
    QByteArrayList problems; ///< ids of what is wrong with it, in order, without repeats

    friend bool operator==(const Digest &, const Digest &) = default;
};

/// Stands between the ids in a member of Digest that may hold several.
inline constexpr char IdSeparator = '\n';

/// The event's own one among \a ids; empty when it only names others.
[[nodiscard]] QByteArrayView firstId(QByteArrayView ids);

/// The digest of bytes that are no HTTP, with the id of what is wrong with them.
[[nodiscard]] Digest malformedDigest(QByteArrayView problem);

/// What was found out about a request's signature when it arrived. Kept with the event, for secrets and
/// clocks change.
struct Signature
{
    QByteArray scheme = QByteArrayLiteral("none"); ///< "none", "sms-md5hash" …, "jwt"
    QByteArray verdict = QByteArrayLiteral(
        "unsigned");   ///< "unsigned", "valid", "valid-stale", "invalid", "no-secret", "malformed"
    QByteArray detail; ///< in words, UTF-8

    friend bool operator==(const Signature &, const Signature &) = default;
};

} // namespace ringback
