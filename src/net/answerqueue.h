// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/connectionowner.h"
#include "net/stream.h"

#include <chrono>
#include <vector>

namespace ringback {

/// The requests of one connection whose answers have not begun to go out, in their order, and the bytes of
/// answers that the peer has not taken. Tells the owner what becomes of each request.
class AnswerQueue
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    struct Request
    {
        ExchangeId exchange;
        QByteArray method;
        int minorVersion = 1;
        bool keepAlive = true;
        TimePoint complete; ///< when its last byte was read
        bool answered = false;
        bool held = false; ///< its answer will take a while
        Reply reply = {};
        bool breaksOff = false; ///< what is answered is that the connection breaks
        quint64 startsAt = 0;   ///< position of its answer among all bytes of output, once it is there
    };

    /// More than \a outputBytes are not added to what the peer has not taken.
    AnswerQueue(ConnectionOwner &owner, qsizetype outputBytes);

    void add(Request &&request);
    /// Keeps the answer until its turn.
    void answer(ExchangeId exchange, const Reply &reply);
    /// Its answer is, in its turn, that the connection breaks.
    void breakOff(ExchangeId exchange);
    /// The answer to that request will take a while.
    void hold(ExchangeId exchange);
    /// Whether there is one whose answer takes a while and is not there yet.
    [[nodiscard]] bool isHolding() const;
    /// Whether there is one whose sender must read interim answers, too (RFC 9110 section 15.2).
    [[nodiscard]] bool canProbe() const;
    /// Puts out the answers whose turn has come, as the peer takes them. With \a closing, no request follows
    /// the last one here: its answer says that the connection ends. False when the connection is gone.
    [[nodiscard]] bool send(Stream &stream, bool closing);
    /// Puts out bytes that answer no request here; send() is to follow.
    void putOut(const QByteArray &bytes);
    /// Tells the owner that nobody is there to take the answers.
    void abandon();

    [[nodiscard]] qsizetype count() const { return qsizetype(m_requests.size()); }
    /// Whether nothing has to be written any more, and the system has all that was.
    [[nodiscard]] bool isDone() const { return m_requests.empty() && unsentBytes() + m_heldBytes == 0; }
    /// Whether all requests up to now have their answers put out.
    [[nodiscard]] bool isUpToDate() const { return m_ready == m_requests.size(); }
    [[nodiscard]] qsizetype unsentBytes() const { return m_output.size() - m_sent; }
    /// Whether everything is written up to a request whose answer is that the connection breaks.
    [[nodiscard]] bool isToBreakOff() const;
    /// When the peer last took something, while it does not take all; else TimePoint::max().
    [[nodiscard]] TimePoint stalledSince() const { return m_stalledSince; }

private:
    [[nodiscard]] Request *unanswered(ExchangeId exchange);
    [[nodiscard]] bool canPutOut() const;
    void putOutNext(bool closing);
    [[nodiscard]] bool write(Stream &stream);
    void releaseStarted();

    ConnectionOwner &m_owner;
    const qsizetype m_outputBytes;
    std::vector<Request> m_requests;
    size_t m_ready = 0; ///< of these: answers that are in m_output and have not begun to go out
    QByteArray m_output;
    qsizetype m_sent = 0;      ///< of m_output
    qsizetype m_heldBytes = 0; ///< by the stream
    quint64 m_outputEnd = 0;   ///< position behind m_output among all bytes of output
    TimePoint m_stalledSince = TimePoint::max();
};

} // namespace ringback
