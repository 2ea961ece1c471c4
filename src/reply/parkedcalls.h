// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "reply/nccoreply.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace ringback {

/// How a call is parked: what the caller hears again and again, with placeholders (see filledReply()), how
/// long at the most, and what comes then (none: the default reply).
struct Park
{
    QByteArray text{DefaultText};
    std::chrono::seconds longest{120};
    std::optional<NccoReply> then = {};

    static constexpr const char *DefaultText = "Please hold the line.";
    friend bool operator==(const Park &, const Park &) = default;
};

/// One that is parked now, or is not any more.
struct ParkedCall
{
    ExchangeId exchange; ///< what was answered by parking it
    EventId event;       ///< the same; 0 until it is stored
    QByteArray kind;
    QByteArray from;
    QByteArray to;
    QByteArray baseUrl = {}; ///< our public address
    Timestamp until;         ///< when what comes then goes out by itself
    bool isOver = false;     ///< it got its last reply, or it ended, or it is lost
    bool isLost = false;     ///< nobody came back for the reply
    bool isGiven = false;    ///< its last reply was the one of release()

    friend bool operator==(const ParkedCall &, const ParkedCall &) = default;
};

/// The calls that are held on the line longer than Vonage waits for a reply: each is answered in time with a
/// text and a "notify" action, whose webhook comes back to us and is answered the same way, until its time is
/// over. A call that ended is forgotten when its webhook tells so. Times are those of the events. Used from
/// one thread.
class ParkedCalls
{
public:
    /// More calls at once are not parked.
    static constexpr qsizetype MaxCalls = 10'000;
    /// Nor calls with a longer text or last reply (bytes): they are kept in memory.
    static constexpr qsizetype LongestLast = 64 * 1024;

    /// The reply that parks the call of \a event; nothing when \a baseUrl, our public address, is unknown, a
    /// placeholder of the text has no value, or a limit is reached. \a byDefault is what comes then where \a
    /// park does not say.
    [[nodiscard]] std::optional<Reply> park(const Event &event, const Park &park, const QByteArray &baseUrl,
                                            const Decision &byDefault);
    /// What Vonage would reject when \a text, which may have placeholders, is said: see faultOfTemplate().
    [[nodiscard]] static std::optional<QString> faultOfText(const QByteArray &text);
    /// Why the caller would hardly come back to \a baseUrl, a sentence; nothing when he may.
    [[nodiscard]] static std::optional<QString> objection(const QByteArray &baseUrl);
    /// Whether a call that gets \a reply is parked by it.
    [[nodiscard]] static bool isParking(const Reply &reply);
    /// The decision for \a event when it is the webhook of a parked call: the loop again, or what comes then,
    /// to a second attempt too.
    [[nodiscard]] std::optional<Decision> answer(const Event &event);
    /// Lets \a decision be what comes next, when the webhook of the call that was parked by \a exchange comes
    /// after \a now. Nothing happens when it is over.
    void release(ExchangeId exchange, const Decision &decision, Timestamp now);
    /// Forgets the call when \a event says that it has ended.
    void noteEnd(const Event &event);

    /// Finds those for which nobody came back though the text must have been heard by \a now. Who comes later
    /// is answered all the same. True while others may be lost yet.
    [[nodiscard]] bool noteLost(Timestamp now);

    /// All of them are lost: nobody can come back any more.
    void loseAll();

    [[nodiscard]] qsizetype count() const { return m_calls.size(); }
    /// Those that have been parked, or are over, since this was asked last.
    [[nodiscard]] QList<ParkedCall> takeNews() { return std::exchange(m_news, {}); }

private:
    struct Call
    {
        QByteArray text;
        QByteArray url; // of its webhooks
        QByteArray decidedBy;
        QByteArray call; // its own ids
        QByteArray conversation;
        Timestamp end;
        Decision last; // what comes then
        bool isReleased = false;
        int rounds = 1;
        ParkedCall shown;
    };

    void noteOver(Call &call);
    template <typename Predicate>
    void forget(Predicate isForgotten);

    QHash<QByteArray, Call> m_calls; // by what only their webhooks know
    QList<ParkedCall> m_news;
};

} // namespace ringback
