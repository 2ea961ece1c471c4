// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/desk.h"

#include <algorithm>
#include <utility>

namespace ringback {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds HoldTimes::of(const Digest &digest) const
{
    if (digest.expects == Expects::Ncco)
        return answer;
    return digest.api == Api::Voice ? event : other;
}

Desk::Desk(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    qRegisterMetaType<QList<WaitingRequest>>();
    qRegisterMetaType<QList<LeftDesk>>();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Desk::expire);
}

void Desk::add(const QList<WaitingRequest> &requests)
{
    for (const WaitingRequest &request : requests) {
        m_waiting.insert(request.exchange, request);
        if (request.until != TimePoint::max())
            m_deadlines.emplace(request.until, request.exchange);
    }
    startTimer();
    Q_EMIT waiting(requests);
}

WaitingRequest Desk::take(ExchangeId exchange)
{
    WaitingRequest request = m_waiting.take(exchange);
    m_deadlines.erase({request.until, exchange});
    startTimer();
    return request;
}

void Desk::tell(const WaitingRequest &request, std::optional<Decision> &&decision, LeftDesk::Why why)
{
    Q_EMIT left({{.exchange = request.exchange, .event = request.event, .why = why}});
    Q_EMIT decided({{.exchange = request.exchange, .decision = std::move(decision)}});
}

void Desk::answer(ExchangeId exchange, const Reply &reply)
{
    if (m_waiting.contains(exchange))
        tell(take(exchange), Decision{.reply = reply, .decidedBy = "hand"}, LeftDesk::Why::Answered);
}

void Desk::letDefaultGo(ExchangeId exchange)
{
    const auto found = m_waiting.constFind(exchange);
    if (found == m_waiting.cend() || !found->atZero)
        return;
    WaitingRequest request = take(exchange);
    std::optional<Decision> decision = std::exchange(request.atZero, std::nullopt);
    if (request.waitsFor == WaitingRequest::For::Person)
        decision->decidedBy = "hand"; // he chose it
    tell(request, std::move(decision), LeftDesk::Why::Answered);
}

void Desk::noteStored(ExchangeId exchange, EventId event)
{
    if (const auto found = m_waiting.find(exchange); found != m_waiting.end()) {
        found->event = event;
        Q_EMIT waiting({*found});
    }
}

void Desk::remove(ExchangeId exchange, LeftDesk::Why why)
{
    if (!m_waiting.contains(exchange))
        return;
    const WaitingRequest request = take(exchange);
    Q_EMIT left({{.exchange = exchange, .event = request.event, .why = why}});
}

void Desk::close()
{
    QList<LeftDesk> leaving;
    QList<DeskDecision> decisions;
    for (const WaitingRequest &request : std::as_const(m_waiting)) {
        leaving.append({.exchange = request.exchange, .event = request.event, .why = LeftDesk::Why::Stopped});
        decisions.append({.exchange = request.exchange, .decision = request.atZero});
    }
    m_waiting.clear();
    m_deadlines.clear();
    m_timer.stop();
    if (leaving.isEmpty())
        return;
    Q_EMIT left(leaving);
    Q_EMIT decided(decisions);
}

void Desk::expire()
{
    QList<LeftDesk> leaving;
    QList<DeskDecision> decisions;
    const TimePoint now = Clock::now();
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now) {
        const ExchangeId exchange = m_deadlines.begin()->second;
        m_deadlines.erase(m_deadlines.begin());
        WaitingRequest request = m_waiting.take(exchange);
        leaving.append({.exchange = exchange, .event = request.event, .why = LeftDesk::Why::TimeIsOver});
        decisions.append({.exchange = exchange, .decision = std::move(request.atZero)});
    }
    startTimer();
    if (leaving.isEmpty())
        return;
    Q_EMIT decided(decisions); // first: it is urgent
    Q_EMIT left(leaving);
}

void Desk::startTimer()
{
    if (m_deadlines.empty()) {
        m_timer.stop();
        return;
    }
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(m_deadlines.begin()->first - Clock::now());
    m_timer.start(std::max(rest, std::chrono::milliseconds(0)));
}

} // namespace ringback
