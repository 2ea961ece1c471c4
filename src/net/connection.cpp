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

using Clock = std::chrono::steady_clock;

class Turn
{
public:
    explicit Turn(Connection::Owner &owner)
        : m_owner(owner)
    {
        m_owner.beginTurn();
    }
    ~Turn() { m_owner.endTurn(); }
    Q_DISABLE_COPY_MOVE(Turn)

private:
    Connection::Owner &m_owner;
};

Reply refusalReply(int status)
{
    Reply reply{.status = status,
                .headers = {{"Content-Type", "text/plain"}},
                .body = QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray() + '\n'};
    if (status == 503)
        reply.headers.append({"Retry-After", "1"});
    return reply;
}

} // namespace

Connection::Connection(Owner &owner, std::unique_ptr<Stream> stream, const Endpoint &peer, const Limits &limits,
                       bool overTls)
    : m_owner(owner)
    , m_limits(limits)
    , m_stream(std::move(stream))
    , m_parser(limits)
    , m_peer(peer)
    , m_overTls(overTls)
    , m_since(Clock::now())
{
}

bool Connection::start()
{
    return m_stream->start(this);
}

void Connection::turnAway()
{
    m_turnedAway = true;
    m_state = State::Finishing;
    m_output = writeReply(refusalReply(503), {.requestMethod = {}, .keepAlive = false, .date = currentTime()});
    m_outputEnd = quint64(m_output.size());
    m_wroteAt = Clock::now();
    flush();
}

bool Connection::takesRequests() const
{
    return m_state == State::Open && qsizetype(m_pending.size()) < m_limits.pipelined && unsent() <= m_limits.outputBytes;
}

bool Connection::wantsBytes() const
{
    if (m_peerEnded)
        return false;
    return m_state == State::Lingering || (m_ahead.isEmpty() && takesRequests());
}

void Connection::readable()
{
    const Turn turn(m_owner);
    if (m_state == State::Lingering) {
        drain();
        return;
    }
    const std::span<char> buffer = m_owner.readBuffer();
    for (int i = 0; i < ReadsATurn && wantsBytes(); ++i) {
        const qsizetype count = m_stream->read(buffer.data(), qsizetype(buffer.size()));
        if (count == nativesocket::Broken) {
            vanished();
            return;
        }
        if (count == nativesocket::End) {
            m_peerEnded = true;
            m_state = State::Finishing;
            loseRequest();
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
    m_phaseBytes += bytes.size();
    while (!bytes.isEmpty() && takesRequests()) {
        const RequestParser::Phase before = m_parser.phase();
        ParseStep step = m_parser.feed(bytes);
        bytes = bytes.sliced(step.consumed);
        if (before != m_parser.phase()) {
            m_since = Clock::now();
            m_phaseBytes = bytes.size();
        }
        if (auto *parsed = std::get_if<Parsed>(&step.outcome))
            accept(std::move(*parsed));
        else if (auto *refused = std::get_if<Refused>(&step.outcome))
            refuse(std::move(*refused));
        else
            m_owesContinue = std::holds_alternative<AwaitsContinue>(step.outcome) && bytes.isEmpty();
    }
    m_ahead = m_state == State::Open ? bytes.toByteArray() : QByteArray();
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
    m_owesContinue = false;
    m_pendingBytes += parsed.request.size();
    countMemory();
    if (m_overloaded) {
        m_pendingBytes -= parsed.request.size();
        const qint64 size = parsed.request.size();
        refuse({.refusal = {.reason = RefusalReason::Overloaded, .status = 503, .stoppedAt = size},
                .request = std::move(parsed.request),
                .headComplete = true});
        return;
    }
    const Clock::time_point now = Clock::now();
    const ExchangeId exchange = m_owner.newExchange(this);
    m_pending.push_back({.exchange = exchange,
                         .method = parsed.request.method,
                         .minorVersion = parsed.request.minorVersion,
                         .keepAlive = parsed.keepAlive,
                         .size = parsed.request.size(),
                         .complete = now});
    m_since = now;
    if (!parsed.keepAlive || m_lastRequest)
        m_state = State::Finishing;
    m_owner.deliver(Arrival{.exchange = exchange,
                            .peer = m_peer,
                            .receivedAt = currentTime(),
                            .request = std::move(parsed.request),
                            .overTls = m_overTls});
}

void Connection::refuse(Refused &&refused)
{
    const ExchangeId exchange = m_owner.newExchange(this);
    const int status = refused.refusal.status;
    m_owesContinue = false;
    m_state = State::Finishing;
    if (status != 0) {
        m_pendingBytes += refused.request.size();
        m_pending.push_back({.exchange = exchange,
                             .method = refused.request.method,
                             .minorVersion = refused.request.minorVersion,
                             .keepAlive = false,
                             .answered = true,
                             .size = refused.request.size(),
                             .complete = Clock::now(),
                             .reply = refusalReply(status)});
    }
    m_owner.deliver(Arrival{.exchange = exchange,
                            .peer = m_peer,
                            .receivedAt = currentTime(),
                            .request = std::move(refused.request),
                            .refusal = refused.refusal,
                            .headComplete = refused.headComplete,
                            .overTls = m_overTls});
    if (status == 0)
        m_owner.deliver(Ended{.exchange = exchange});
}

void Connection::loseRequest()
{
    if (m_parser.phase() != RequestParser::Phase::Idle && !m_lost)
        refuse(m_parser.abandon(RefusalReason::Incomplete, 0));
}

void Connection::answer(ExchangeId exchange, const Reply &reply)
{
    const auto pending = std::ranges::find(m_pending, exchange, &Pending::exchange);
    if (pending == m_pending.end() || pending->answered)
        return;
    pending->reply = reply;
    pending->answered = true;
}

void Connection::flush()
{
    const Turn turn(m_owner);
    settle();
}

void Connection::queueReplies()
{
    for (; m_queued < m_pending.size() && m_pending[m_queued].answered; ++m_queued) {
        Pending &pending = m_pending[m_queued];
        const bool last = m_state == State::Finishing && m_queued + 1 == m_pending.size();
        const QByteArray bytes = writeReply(std::exchange(pending.reply, {}),
                                            {.requestMethod = pending.method,
                                             .requestMinorVersion = pending.minorVersion,
                                             .keepAlive = pending.keepAlive && !last,
                                             .date = currentTime()});
        pending.startsAt = m_outputEnd;
        append(bytes);
    }
    if (m_owesContinue && m_queued == m_pending.size()) {
        m_owesContinue = false;
        m_since = Clock::now(); // only now can the body be expected
        append(continueReply());
    }
}

void Connection::writeOutput()
{
    while (unsent() > 0) {
        const qsizetype count = m_stream->write(QByteArrayView(m_output).sliced(m_outputSent));
        if (count == nativesocket::Broken) {
            vanished();
            return;
        }
        if (count == nativesocket::Nothing)
            break;
        m_outputSent += count;
        m_wroteAt = Clock::now();
    }
    releaseStarted();
    if (unsent() == 0) {
        m_output = {};
        m_outputSent = 0;
    }
}

} // namespace ringback
