// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/requestparser.h"
#include "net/listener.h"
#include "net/stream.h"

#include <chrono>
#include <memory>
#include <span>
#include <vector>

namespace ringback {

/// One accepted connection: reads requests ahead, answers them in their order, and bounds what its peer may
/// take of our time and memory. Net thread; owned by its Listener, which gives it the time and tells it when
/// time is up.
class Connection final : public Stream::User
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// What a connection needs of its Listener.
    class Owner
    {
    public:
        /// Between these two, deliver() only collects; the outermost endTurn() tells the world.
        virtual void beginTurn() = 0;
        virtual void endTurn() = 0;

        [[nodiscard]] virtual ExchangeId newExchange(Connection *connection) = 0;
        virtual void deliver(Arrival &&arrival) = 0;
        virtual void deliver(const Ended &ended) = 0;
        /// The deadline has come nearer than nextLook().
        virtual void schedule(Connection *connection) = 0;
        /// \a connection is over; it is destroyed when the event loop comes round.
        virtual void closed(Connection *connection) = 0;
        /// Counts memory taken (or given back); false when all connections together hold too much.
        virtual bool addBytesInFlight(qsizetype bytes) = 0;
        /// Memory that all connections read into, one after the other.
        [[nodiscard]] virtual std::span<char> readBuffer() = 0;

    protected:
        ~Owner() = default;
    };

    Connection(Owner &owner, std::unique_ptr<Stream> stream, const Endpoint &peer, const Limits &limits,
               bool overTls);

    /// False when the socket is of no use.
    [[nodiscard]] bool start();
    /// Answers 503 before any request, for there are too many connections.
    void turnAway();
    /// Keeps the answer to one request until its turn; flush() sends what can go out.
    void answer(ExchangeId exchange, const Reply &reply);
    void flush();
    /// Takes no request after the one being read; ends when all are answered.
    void finish();
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

    /// A request that is not answered, or whose answer has not begun to go out.
    struct Pending
    {
        ExchangeId exchange;
        QByteArray method;
        int minorVersion = 1;
        bool keepAlive = true;
        bool answered = false;
        qsizetype size = 0;
        TimePoint complete; ///< when its last byte was read
        Reply reply;
        quint64 startsAt = 0; ///< position of its answer among all bytes of output, once it is there
    };

    void readable() override;
    void writable() override;
    void vanished() override;

    void take(QByteArrayView bytes);
    void takeAhead();
    void accept(Parsed &&parsed);
    void refuse(Refused &&refused);
    void loseRequest();
    void drain();
    void append(const QByteArray &output);
    void queueReplies();
    void writeOutput();
    void releaseStarted();
    void settle();
    void linger();
    void close();
    void watchReading();
    void countMemory();

    [[nodiscard]] TimePoint readDeadline() const;
    [[nodiscard]] bool takesRequests() const;
    [[nodiscard]] bool wantsBytes() const;
    [[nodiscard]] qsizetype unsent() const { return m_output.size() - m_outputSent; }

    Owner &m_owner;
    const Limits &m_limits;
    std::unique_ptr<Stream> m_stream;
    RequestParser m_parser;
    Endpoint m_peer;
    State m_state = State::Open;
    bool m_overTls;
    bool m_turnedAway = false;
    bool m_reading = true;
    bool m_peerEnded = false;    ///< has shut its writing side
    bool m_finishing = false;    ///< finish() was called: the request being read is the last
    bool m_owesContinue = false; ///< 100 (Continue) is to go out behind the answers before it
    bool m_overloaded = false;   ///< all connections together hold more than they may
    bool m_stalled = false;      ///< there is output that the peer does not take yet

    std::vector<Pending> m_pending;
    size_t m_queued = 0; ///< of m_pending: answers that are in m_output and have not begun to go out
    QByteArray m_ahead;  ///< read, but more than may be pending
    QByteArray m_output;
    qsizetype m_outputSent = 0;
    quint64 m_outputEnd = 0; ///< position behind m_output among all bytes of output
    qsizetype m_pendingBytes = 0;
    qsizetype m_countedBytes = 0; ///< told to the owner

    TimePoint m_since;          ///< when the reader's present phase began
    qsizetype m_phaseBytes = 0; ///< read since; of the lingering phase: may still be read
    TimePoint m_pausedAt;       ///< when reading stopped
    TimePoint m_wroteAt;        ///< when output last made progress, while stalled
    TimePoint m_nextLook = TimePoint::max();
};

} // namespace ringback
