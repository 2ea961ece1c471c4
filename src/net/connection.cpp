// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/connection.h"

#include "http/replywriter.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace ringback {

namespace {

// Of one connection before the others have their turn.
constexpr int ReadsATurn = 4;

// A sender that still sends when it has been refused sees the answer only when it is read on for a while.
constexpr qsizetype LingerBytes = 64 * 1024 * 1024;
constexpr std::chrono::milliseconds LingerTime = 2s;
constexpr std::chrono::milliseconds LingerTimeAtTheEnd = 200ms; // once finish() was called

using Clock = std::chrono::steady_clock;

} // namespace

Connection::Connection(ConnectionOwner &owner, std::unique_ptr<Stream> stream, const Endpoint &peer,
                       const Limits &limits)
    : m_owner(owner)
    , m_limits(limits)
    , m_stream(std::move(stream))
    , m_parser(limits)
    , m_peer(peer)
    , m_answers(owner, limits.outputBytes)
    , m_timer(limits, Clock::now())
{
}

bool Connection::start() { return m_stream->start(this); }

void Connection::turnAway()
{
    m_turnedAway = true;
    m_state = State::Finishing;
    m_answers.putOut(
        writeReply(refusalReply(503), {.requestMethod = {}, .keepAlive = false, .date = currentTime()}));
    flush();
}

bool Connection::takesRequests() const
{
    return m_state == State::Open && m_answers.count() < m_limits.pipelined
        && m_answers.unsentBytes() <= m_limits.outputBytes;
}

bool Connection::wantsBytes() const
{
    if (m_peerEnded)
        return false;
    if (m_state == State::Finishing)
        return m_answers.isHolding() && m_dropped <= LingerBytes; // only its end is of interest
    return m_state == State::Lingering || (m_ahead.isEmpty() && takesRequests());
}

void Connection::readable()
{
    if (m_state == State::Closed)
        return;
    const ConnectionOwner::Turn turn(m_owner);
    if (m_state == State::Lingering) {
        drain();
        return;
    }
    const std::span<char> buffer = m_owner.readBuffer();
    for (int i = 0; i < ReadsATurn && wantsBytes(); ++i) {
        const qsizetype count = m_stream->read(buffer.data(), qsizetype(buffer.size()));
        if (count == system::SocketOutcome::Broken) {
            vanished();
            return;
        }
        if (count == system::SocketOutcome::End) {
            m_peerEnded = true;
            m_state = State::Finishing;
            loseRequest();
            probe();
        }
        if (count <= 0)
            break;
        take({buffer.data(), count});
        if (count < qsizetype(buffer.size()))
            break; // that was all; asking again would cost a call
    }
    settle();
}

void Connection::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && takesRequests()) {
        const RequestParser::Phase before = m_parser.phase();
        ParseStep step = m_parser.feed(bytes);
        bytes = bytes.sliced(step.consumed);
        const bool didOwe = std::exchange(m_owesContinue, false); // its sender does not wait any longer
        if (didOwe || before != m_parser.phase())
            m_timer.start(Clock::now());
        if (auto *parsed = std::get_if<Parsed>(&step.outcome))
            accept(std::move(*parsed));
        else if (auto *refused = std::get_if<Refused>(&step.outcome))
            refuse(std::move(*refused));
        else if (std::holds_alternative<AwaitsContinue>(step.outcome))
            m_owesContinue = bytes.isEmpty();
    }
    if (m_state == State::Open)
        m_ahead = bytes.toByteArray();
    else
        m_dropped += bytes.size();
    countMemory();
    if (m_overloaded && m_state == State::Open && m_parser.phase() != RequestParser::Phase::Idle)
        refuse(m_parser.abandon(RefusalReason::Overloaded, 503));
}

void Connection::takeAhead()
{
    while (!m_ahead.isEmpty() && takesRequests())
        take(std::exchange(m_ahead, {}));
}

void Connection::accept(Parsed &&parsed)
{
    const qsizetype size = parsed.request.size();
    countMemory(size);
    if (m_overloaded) {
        refuse({.refusal = {.reason = RefusalReason::Overloaded, .status = 503, .stoppedAt = size},
                .request = std::move(parsed.request),
                .headComplete = true});
        return;
    }
    const Clock::time_point now = Clock::now();
    const ExchangeId exchange = m_owner.newExchange(this);
    m_answers.add({.exchange = exchange,
                   .method = parsed.request.method,
                   .minorVersion = parsed.request.minorVersion,
                   .keepAlive = parsed.keepAlive,
                   .complete = now});
    m_timer.start(now);
    m_endsItself = !parsed.keepAlive;
    if (m_endsItself || m_finishing)
        m_state = State::Finishing;
    deliver({.exchange = exchange,
             .peer = m_peer,
             .receivedAt = currentTime(),
             .request = std::move(parsed.request),
             .refusal = {}});
}

void Connection::refuse(Refused &&refused)
{
    const ExchangeId exchange = m_owner.newExchange(this);
    const int status = refused.refusal.status;
    m_owesContinue = false;
    m_state = State::Finishing;
    if (status != 0) {
        // The answer to HEAD has no content, be it all that could be read (RFC 9110 section 9.3.2).
        const bool isBareHead = !refused.headComplete && refused.request.body.startsWith("HEAD ");
        m_answers.add({.exchange = exchange,
                       .method = isBareHead ? QByteArray("HEAD") : refused.request.method,
                       .minorVersion = refused.request.minorVersion,
                       .keepAlive = false,
                       .complete = Clock::now(),
                       .answered = true,
                       .reply = refusalReply(status)});
    }
    deliver({.exchange = exchange,
             .peer = m_peer,
             .receivedAt = currentTime(),
             .request = std::move(refused.request),
             .refusal = refused.refusal,
             .headComplete = refused.headComplete});
    if (status == 0)
        m_owner.deliver(Ended{.exchange = exchange});
}

void Connection::deliver(Arrival &&arrival)
{
    countMemory();
    arrival.overTls = m_stream->isTls();
    m_owner.deliver(std::move(arrival));
}

void Connection::loseRequest()
{
    if (m_parser.phase() != RequestParser::Phase::Idle)
        refuse(m_parser.abandon(RefusalReason::Incomplete, 0));
}

void Connection::flush()
{
    const ConnectionOwner::Turn turn(m_owner);
    settle();
}

void Connection::hold(ExchangeId exchange)
{
    if (m_state == State::Closed)
        return;
    m_answers.hold(exchange);
    probe();
    flush();
}

/// A peer that has closed and one that has only shut its writing side look the same until something is
/// written to them. An interim answer, which every client of HTTP/1.1 reads over, tells: the system of a peer
/// that is gone breaks the connection off.
void Connection::probe()
{
    if (m_probed || !m_peerEnded || !m_answers.canProbe())
        return;
    m_probed = true;
    m_answers.putOut(continueReply().toByteArray());
}

/// Brings everything up to date after bytes came in, an answer was given or output went out.
void Connection::settle()
{
    if (m_state == State::Closed)
        return;
    const bool wasBusy = !m_answers.isDone();
    for (bool again = true; again;) {
        if (m_owesContinue && m_finishing) // nobody is asked for a body any more
            refuse(m_parser.abandon(RefusalReason::Stopped, 503));
        if (!m_answers.send(*m_stream, m_state == State::Finishing)) {
            vanished();
            return;
        }
        if (m_answers.isToBreakOff()) {
            m_stream->resetOnClose();
            abort();
            return;
        }
        again = m_owesContinue && m_answers.isUpToDate();
        if (again) {
            m_owesContinue = false;
            m_timer.start(Clock::now(), m_parser.bodyBytes()); // only now can the body be expected
            m_answers.putOut(continueReply().toByteArray());
        }
        const qsizetype ahead = m_ahead.size();
        takeAhead();
        again = again || m_ahead.size() != ahead;
    }
    if (wasBusy && m_answers.isDone() && m_parser.phase() == RequestParser::Phase::Idle)
        m_timer.start(Clock::now()); // idle from here on
    if (m_state == State::Finishing && m_answers.isDone()) {
        linger();
        if (m_state == State::Closed)
            return;
    }
    watchReading();
    countMemory();
    if (deadline() < m_nextLook)
        m_owner.schedule(this);
}

void Connection::watchReading()
{
    const bool reading = wantsBytes();
    if (reading == m_reading)
        return;
    m_reading = reading;
    m_stream->setReading(reading);
    if (reading)
        m_timer.resume(Clock::now());
    else
        m_timer.pause(Clock::now());
}

/// \a more: bytes of a request that the parser has given and nobody has been told of.
void Connection::countMemory(qsizetype more)
{
    const qsizetype held = more + m_ahead.size() + m_parser.bufferedBytes();
    m_overloaded = !m_owner.addBytesInFlight(held - std::exchange(m_countedBytes, held));
}

void Connection::writable() { flush(); }

/// What had come by then is recorded, though nobody is there to be answered.
void Connection::vanished()
{
    const ConnectionOwner::Turn turn(m_owner);
    while (!m_ahead.isEmpty() && m_state == State::Open) {
        m_answers.abandon();
        takeAhead();
    }
    abort();
}

void Connection::finish()
{
    const ConnectionOwner::Turn turn(m_owner);
    m_finishing = true;
    if (m_state == State::Open && m_parser.phase() == RequestParser::Phase::Idle && m_reading)
        readable(); // what has already arrived is in flight as well
    if (m_state == State::Open) {
        m_ahead = {};
        if (m_parser.phase() == RequestParser::Phase::Idle)
            m_state = State::Finishing;
        if (m_state == State::Finishing && m_answers.isDone()) {
            close();
            return;
        }
    }
    settle();
}

void Connection::cutOff()
{
    const ConnectionOwner::Turn turn(m_owner);
    if (m_parser.phase() != RequestParser::Phase::Idle) {
        refuse(m_parser.abandon(RefusalReason::Stopped, 503));
        settle();
    }
    if (m_state != State::Lingering) // else it still sends, and would not read what it is told
        abort();
}

void Connection::abort()
{
    if (m_state == State::Closed)
        return;
    const ConnectionOwner::Turn turn(m_owner);
    loseRequest();
    m_answers.abandon();
    close();
}

/// Says that nothing more will come, and reads on until the peer has ended as well. Through TLS that can only
/// be said by closing, so that a peer that reads to the end would wait in vain meanwhile.
void Connection::linger()
{
    const bool hasSentAll = m_endsItself && m_dropped == 0;
    if (m_peerEnded || (m_stream->isTls() && hasSentAll)) {
        close();
        return;
    }
    m_state = State::Lingering;
    m_timer.start(Clock::now());
    m_stream->shutdownWriting();
}

void Connection::drain()
{
    const std::span<char> buffer = m_owner.readBuffer();
    for (int i = 0; i < ReadsATurn; ++i) {
        const qsizetype count = m_stream->read(buffer.data(), qsizetype(buffer.size()));
        if (count == system::SocketOutcome::Nothing)
            return;
        m_dropped += count;
        if (count < 0 || m_dropped > LingerBytes) {
            close();
            return;
        }
    }
}

void Connection::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_ahead = {};
    m_stream->close();
    m_owner.addBytesInFlight(-std::exchange(m_countedBytes, 0));
    m_owner.closed(this);
}

Connection::TimePoint Connection::deadline() const
{
    if (!m_stream->isReady())
        return m_timer.since() + m_limits.headerTime;
    if (m_state == State::Lingering)
        return m_timer.since() + (m_finishing ? LingerTimeAtTheEnd : LingerTime);
    const TimePoint stalled = m_answers.stalledSince();
    const TimePoint write = stalled == TimePoint::max() ? stalled : stalled + m_limits.writeTime;
    return m_reading && m_state == State::Open ? std::min(write, readDeadline()) : write;
}

Connection::TimePoint Connection::readDeadline() const
{
    switch (m_parser.phase()) {
    case RequestParser::Phase::Idle:
        return m_answers.isDone() ? m_timer.since() + m_limits.idleTime : TimePoint::max();
    case RequestParser::Phase::Head:
        return m_timer.since() + m_limits.headerTime;
    case RequestParser::Phase::Body:
        return m_owesContinue ? TimePoint::max() : m_timer.since() + m_limits.bodyGrace;
    }
    return TimePoint::max();
}

void Connection::expire(TimePoint now)
{
    const ConnectionOwner::Turn turn(m_owner);
    const bool reads = m_stream->isReady() && m_state != State::Lingering;
    if (reads && m_answers.stalledSince() <= now - m_limits.writeTime) {
        abort(); // it will not read what it is sent
    } else if (reads && m_parser.phase() == RequestParser::Phase::Body
               && m_timer.hasBrought(m_parser.bodyBytes())) {
        m_timer.start(now, m_parser.bodyBytes());
    } else if (reads && m_parser.phase() != RequestParser::Phase::Idle) {
        const bool inHead = m_parser.phase() == RequestParser::Phase::Head;
        refuse(m_parser.abandon(inHead ? RefusalReason::HeaderTimeout : RefusalReason::BodyTimeout, 408));
        settle();
    } else {
        close();
    }
}

} // namespace ringback
