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

std::optional<Decision> Desk::Waiting::atZero() const
{
    return draft ? Decision{.reply = *draft, .decidedBy = decider::Hand} : request.atZero;
}

std::optional<Decision> Desk::Waiting::whenStopped() const
{
    std::optional<Decision> decision = atZero();
    if (decision && decision->decidedBy == decider::Deadline)
        decision->decidedBy = decider::Default;
    return decision;
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
        m_waiting.insert(request.exchange, {.request = request, .draft = {}});
        if (request.until != TimePoint::max())
            m_deadlines.emplace(request.until, request.exchange);
    }
    startTimer();
    Q_EMIT waiting(requests);
}

Desk::Waiting Desk::take(ExchangeId exchange)
{
    Waiting taken = m_waiting.value(exchange);
    m_waiting.remove(exchange);
    m_deadlines.erase({taken.request.until, exchange});
    startTimer();
    return taken;
}

void Desk::tell(const WaitingRequest &request, std::optional<Decision> &&decision, LeftDesk::Why why)
{
    Q_EMIT left({{.exchange = request.exchange, .event = request.event, .why = why}});
    Q_EMIT decided({{.exchange = request.exchange, .decision = std::move(decision)}});
}

void Desk::answer(ExchangeId exchange, const Reply &reply)
{
    if (m_waiting.contains(exchange))
        tell(take(exchange).request, Decision{.reply = reply, .decidedBy = decider::Hand},
             LeftDesk::Why::Answered);
}

void Desk::letDefaultGo(ExchangeId exchange)
{
    const auto found = m_waiting.constFind(exchange);
    if (found == m_waiting.cend() || !found->request.atZero)
        return;
    WaitingRequest request = take(exchange).request;
    std::optional<Decision> decision = std::exchange(request.atZero, std::nullopt);
    if (request.waitsFor == WaitingRequest::For::Person)
        decision->decidedBy = decider::Hand; // he chose it
    tell(request, std::move(decision), LeftDesk::Why::Answered);
}

void Desk::setAtZero(ExchangeId exchange, const std::optional<Reply> &reply)
{
    const auto found = m_waiting.find(exchange);
    if (found != m_waiting.end() && found->request.waitsFor == WaitingRequest::For::Person)
        found->draft = reply;
}

void Desk::noteStored(ExchangeId exchange, EventId event)
{
    if (const auto found = m_waiting.find(exchange); found != m_waiting.end()) {
        found->request.event = event;
        Q_EMIT waiting({found->request});
    }
}

void Desk::remove(ExchangeId exchange, LeftDesk::Why why)
{
    if (!m_waiting.contains(exchange))
        return;
    const WaitingRequest request = take(exchange).request;
    Q_EMIT left({{.exchange = exchange, .event = request.event, .why = why}});
}

void Desk::close()
{
    QList<LeftDesk> leaving;
    QList<DeskDecision> decisions;
    for (const Waiting &one : std::as_const(m_waiting)) {
        const WaitingRequest &request = one.request;
        leaving.append({.exchange = request.exchange,
                        .event = request.event,
                        .why = one.draft ? LeftDesk::Why::DraftWentOut : LeftDesk::Why::Stopped});
        decisions.append({.exchange = request.exchange, .decision = one.whenStopped()});
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
        const Waiting over = m_waiting.value(exchange);
        m_waiting.remove(exchange);
        leaving.append({.exchange = exchange,
                        .event = over.request.event,
                        .why = over.draft ? LeftDesk::Why::DraftWentOut : LeftDesk::Why::TimeIsOver});
        decisions.append({.exchange = exchange, .decision = over.atZero()});
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
