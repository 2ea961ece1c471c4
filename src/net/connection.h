// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/requestparser.h"
#include "net/answerqueue.h"
#include "net/readtimer.h"
#include "net/stream.h"

#include <chrono>
#include <memory>

namespace ringback {

/// One accepted connection: reads requests ahead, answers them in their order, and bounds what its peer may
/// take of our time and memory. Net thread; owned by its Listener, which gives it the time and tells it when
/// time is up.
class Connection final : public Stream::User
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    Connection(ConnectionOwner &owner, std::unique_ptr<Stream> stream, const Endpoint &peer,
               const Limits &limits);

    /// False when the socket is of no use.
    [[nodiscard]] bool start();
    /// Answers 503 before any request, for there are too many connections.
    void turnAway();
    /// Keeps the answer to one request until its turn; flush() sends what can go out.
    void answer(ExchangeId exchange, const Reply &reply) { m_answers.answer(exchange, reply); }
    /// Breaks the connection off in place of that answer, likewise in its turn.
    void breakOff(ExchangeId exchange) { m_answers.breakOff(exchange); }
    void flush();
    /// The answer to that request will take a while: its sender's leaving is to be noticed.
    void hold(ExchangeId exchange);
    /// Takes no request after the one being read; ends when all are answered.
    void finish();
    /// The time for finish() is over: ends now. Who is still sending is told that his request is not taken.
    void cutOff();
    /// Ends now; what is unanswered stays so.
    void abort();

    /// When expire() is to be called at the latest; TimePoint::max() for never.
    [[nodiscard]] TimePoint deadline() const;
    void expire(TimePoint now);

    [[nodiscard]] TimePoint nextLook() const { return m_nextLook; }
    void setNextLook(TimePoint when) { m_nextLook = when; }
    [[nodiscard]] bool wasTurnedAway() const { return m_turnedAway; }

private:
    enum class State {
        Open,      ///< takes requests
        Finishing, ///< takes no more, answers what it has
        Lingering, ///< has said everything; reads on so that the peer sees it (RFC 9112 section 9.6)
        Closed,
    };

    void readable() override;
    void writable() override;
    void vanished() override;

    void take(QByteArrayView bytes);
    void takeAhead();
    void accept(Parsed &&parsed);
    void refuse(Refused &&refused);
    void deliver(Arrival &&arrival);
    void loseRequest();
    void drain();
    void probe();
    void settle();
    void linger();
    void close();
    void watchReading();
    void countMemory(qsizetype more = 0);

    [[nodiscard]] TimePoint readDeadline() const;
    [[nodiscard]] bool takesRequests() const;
    [[nodiscard]] bool wantsBytes() const;

    ConnectionOwner &m_owner;
    const Limits &m_limits;
    std::unique_ptr<Stream> m_stream;
    RequestParser m_parser;
    Endpoint m_peer;
    State m_state = State::Open;
    bool m_turnedAway = false;
    bool m_reading = true;
    bool m_peerEnded = false;    ///< has shut its writing side
    bool m_endsItself = false;   ///< has said that no request follows its last one
    bool m_finishing = false;    ///< finish() was called: the request being read is the last
    bool m_probed = false;       ///< was asked whether it still reads
    bool m_owesContinue = false; ///< 100 (Continue) is to go out behind the answers before it
    bool m_overloaded = false;   ///< all connections together hold more than they may

    AnswerQueue m_answers;
    QByteArray m_ahead;           ///< read, but more than may be pending
    qsizetype m_countedBytes = 0; ///< told to the owner

    ReadTimer m_timer;
    qsizetype m_dropped = 0; ///< bytes that were only read so that the peer sees its answers
    TimePoint m_nextLook = TimePoint::max();
};

} // namespace ringback
