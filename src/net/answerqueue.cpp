// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/answerqueue.h"

#include "http/replywriter.h"

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

// Room for this many requests stays allocated while there is none.
constexpr size_t KeptRequests = 4;

} // namespace

AnswerQueue::AnswerQueue(ConnectionOwner &owner, qsizetype outputBytes)
    : m_owner(owner)
    , m_outputBytes(outputBytes)
{
}

void AnswerQueue::add(Request &&request) { m_requests.push_back(std::move(request)); }

AnswerQueue::Request *AnswerQueue::unanswered(ExchangeId exchange)
{
    const auto request = std::ranges::find(m_requests, exchange, &Request::exchange);
    return request == m_requests.end() || request->answered ? nullptr : &*request;
}

void AnswerQueue::answer(ExchangeId exchange, const Reply &reply)
{
    if (Request *const request = unanswered(exchange)) {
        request->reply = reply;
        request->answered = true;
    }
}

void AnswerQueue::breakOff(ExchangeId exchange)
{
    if (Request *const request = unanswered(exchange))
        request->answered = request->breaksOff = true;
}

void AnswerQueue::hold(ExchangeId exchange)
{
    if (Request *const request = unanswered(exchange))
        request->held = true;
}

bool AnswerQueue::isHolding() const
{
    return std::ranges::any_of(m_requests,
                               [](const Request &request) { return request.held && !request.answered; });
}

bool AnswerQueue::canProbe() const
{
    return std::ranges::any_of(m_requests, [](const Request &request) {
        return request.held && !request.answered && request.minorVersion >= 1;
    });
}

bool AnswerQueue::send(Stream &stream, bool closing)
{
    do {
        while (canPutOut())
            putOutNext(closing);
        if (!write(stream))
            return false;
    } while (canPutOut());
    return true;
}

bool AnswerQueue::canPutOut() const
{
    return m_ready < m_requests.size() && m_requests[m_ready].answered && !m_requests[m_ready].breaksOff
        && unsentBytes() <= m_outputBytes;
}

bool AnswerQueue::isToBreakOff() const
{
    return m_ready == 0 && !m_requests.empty() && m_requests.front().breaksOff
        && unsentBytes() + m_heldBytes == 0;
}

void AnswerQueue::putOutNext(bool closing)
{
    Request &request = m_requests[m_ready++];
    const bool last = closing && isUpToDate();
    request.startsAt = m_outputEnd;
    putOut(writeReply(std::exchange(request.reply, {}),
                      {.requestMethod = request.method,
                       .requestMinorVersion = request.minorVersion,
                       .keepAlive = request.keepAlive && !last,
                       .date = currentTime()}));
}

void AnswerQueue::putOut(const QByteArray &bytes)
{
    m_output.remove(0, std::exchange(m_sent, 0));
    m_output += bytes;
    m_outputEnd += quint64(bytes.size());
}

bool AnswerQueue::write(Stream &stream)
{
    const qsizetype before = unsentBytes() + m_heldBytes;
    while (unsentBytes() > 0) {
        const qsizetype count = stream.write(QByteArrayView(m_output).sliced(m_sent));
        if (count == system::SocketOutcome::Broken)
            return false;
        if (count == system::SocketOutcome::Nothing)
            break;
        m_sent += count;
    }
    releaseStarted();
    if (unsentBytes() == 0) {
        m_output = {};
        m_sent = 0;
    }
    m_heldBytes = stream.heldBytes();
    const qsizetype left = unsentBytes() + m_heldBytes;
    if (left == 0)
        m_stalledSince = TimePoint::max();
    else if (left < before || m_stalledSince == TimePoint::max())
        m_stalledSince = TimePoint::clock::now();
    return true;
}

/// Forgets the requests whose answers have begun to go out.
void AnswerQueue::releaseStarted()
{
    const quint64 sent = m_outputEnd - quint64(unsentBytes());
    size_t started = 0;
    while (started < m_ready && m_requests[started].startsAt < sent)
        ++started;
    if (started == 0)
        return;
    const TimePoint now = TimePoint::clock::now();
    for (size_t i = 0; i < started; ++i) {
        const Request &request = m_requests[i];
        m_owner.deliver(
            Ended{.exchange = request.exchange,
                  .sent = true,
                  .after = std::chrono::duration_cast<std::chrono::microseconds>(now - request.complete)});
    }
    m_requests.erase(m_requests.begin(), m_requests.begin() + qsizetype(started));
    m_ready -= started;
    if (m_requests.empty() && m_requests.capacity() > KeptRequests)
        m_requests = {};
}

void AnswerQueue::abandon()
{
    for (const Request &request : std::exchange(m_requests, {}))
        m_owner.deliver(Ended{.exchange = request.exchange});
    m_ready = 0;
    m_output = {};
    m_sent = 0;
}

} // namespace ringback
