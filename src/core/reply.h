// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace ringback {

/// What a sender is answered, as it was decided; asSent() is what goes out.
struct Reply
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< name and value, in order
    QByteArray body = {};

    /// The value of the first header of that name, in whatever case.
    [[nodiscard]] std::optional<QByteArrayView> firstHeader(QByteArrayView name) const;

    friend bool operator==(const Reply &, const Reply &) = default;
};

/// 200 with \a json, such as an NCCO.
[[nodiscard]] Reply jsonReply(const QByteArray &json);

/// Whether Ringback alone says what a header of that name says: how the message ends, how long the connection
/// lives, and when it was sent.
[[nodiscard]] bool isWrittenByUs(QByteArrayView header);

/// The status of a decision not to reply, in captures.
inline constexpr int NoReplyStatus = 0;

/// Who decides, if it is no rule. These words are in captures, filters and the event object.
namespace decider {
inline constexpr char Default[] = "default";
inline constexpr char Hand[] = "hand";
inline constexpr char Deadline[] = "deadline"; ///< the default, for nobody decided in time
inline constexpr char Refused[] = "refused";
inline constexpr char Error[] = "error"; ///< the default, for a rule could make no reply
} // namespace decider

/// A reply and who decided it.
struct Decision
{
    Reply reply;
    QByteArray decidedBy; ///< one of decider, or RulePrefix and the rule's name

    friend bool operator==(const Decision &, const Decision &) = default;
};
inline size_t qHash(const Decision &decision, size_t seed = 0)
{
    return qHashMulti(seed, decision.reply.status, decision.reply.body, decision.decidedBy);
}

/// What stands before the name of the rule that has decided.
inline constexpr QByteArrayView RulePrefix = "rule:";
/// The name of that rule; nothing where none has.
[[nodiscard]] std::optional<QByteArrayView> decidingRule(QByteArrayView decidedBy);

/// The status that goes out: 500 in place of one outside 100 to 999.
[[nodiscard]] int sentStatus(const Reply &reply);

/// \a reply as it goes out in answer to a request of that method, but for Date and Connection, which are the
/// connection's. Its Content-Length comes last; left out are headers that isWrittenByUs(), and those that
/// no header may be: a name that is no token, a value with control characters. 1xx, 204, 304 and the
/// success of a CONNECT have no content nor Content-Length, 205 and the answer to a HEAD no content (RFC 9110
/// sections 9.3.2, 9.3.6 and 15.2 to 15.4).
[[nodiscard]] Reply asSent(const Reply &reply, QByteArrayView requestMethod);

/// The standard reason phrase of a status (RFC 9110 section 15), such as "Not Found"; empty when there is
/// none.
[[nodiscard]] QByteArrayView reasonPhrase(int status);
/// A status and its phrase, such as "404 Not Found"; "299" where there is none.
[[nodiscard]] QByteArray statusText(int status);

} // namespace ringback
