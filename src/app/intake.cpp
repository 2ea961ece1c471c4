// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake.h"

#include "core/refusaltext.h"
#include "http/replywriter.h"
#include "vonage/sources.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ringback {

namespace {

// How long completions gather, so that a busy capture takes many in one transaction. Nobody waits for them.
constexpr std::chrono::milliseconds completionPatience{10};

constexpr std::chrono::milliseconds hitsPatience{300};
constexpr std::chrono::seconds lostPatience{5};

} // namespace

Intake::Intake(IntakeSettings settings)
    : m_settings(std::move(settings))
    , m_completionTimer(this)
    , m_desk(this)
    , m_hitsTimer(this)
    , m_lostTimer(this)
{
    qRegisterMetaType<QList<ParkedCall>>();
    m_completionTimer.setSingleShot(true);
    m_completionTimer.setInterval(completionPatience);
    connect(&m_completionTimer, &QTimer::timeout, this, &Intake::tellCompletions);
    m_hitsTimer.setSingleShot(true);
    m_hitsTimer.setInterval(hitsPatience);
    connect(&m_hitsTimer, &QTimer::timeout, this, &Intake::tellHits);
    m_lostTimer.setSingleShot(true);
    m_lostTimer.setInterval(lostPatience);
    connect(&m_lostTimer, &QTimer::timeout, this, &Intake::noteLost);
    connect(&m_desk, &Desk::decided, this, &Intake::takeDecisions);
    connect(&m_desk, &Desk::left, this, &Intake::forgetParkable);
}

void Intake::take(const QList<Arrival> &arrivals)
{
    // Each step for all of them before the next: what a step needs of the processor's caches is there then.
    std::vector<vonage::DigestAndRelations> known;
    known.reserve(size_t(arrivals.size()));
    for (const Arrival &arrival : arrivals)
        known.push_back(examine(arrival));
    QList<Event> events;
    events.reserve(arrivals.size());
    for (size_t i = 0; i < known.size(); ++i)
        events.append(makeEvent(arrivals[qsizetype(i)], std::move(known[i].digest)));
    for (size_t i = 0; i < known.size(); ++i) {
        const Arrival &arrival = arrivals[qsizetype(i)];
        Event &event = events[qsizetype(i)];
        relate(event, known[i].relations);
        Pending pending = makePending(event, arrival);
        pending.delivery = known[i].relations.delivery;
        m_pending.insert(arrival.exchange, pending);
    }
    Q_EMIT received(events);
    tellParked();
    if (!m_arriving.isEmpty())
        tellWaiting();
}

void Intake::tellWaiting()
{
    QList<ExchangeId> exchanges;
    for (const WaitingRequest &request : std::as_const(m_arriving))
        exchanges.append(request.exchange);
    m_desk.add(std::exchange(m_arriving, {}));
    Q_EMIT held(exchanges);
}

void Intake::answerStored(const QList<Stored> &events)
{
    QList<Answer> answers;
    QList<ExchangeId> drops;
    qint64 bytes = 0;
    for (const Stored &stored : events) {
        const auto found = m_pending.find(stored.exchange);
        if (found == m_pending.end())
            continue;
        found->id = stored.id;
        bytes += std::exchange(found->heldBytes, 0);
        if (finish(*found)) {
            m_pending.remove(stored.exchange);
        } else if (found->state == Pending::State::Waits) {
            m_desk.noteStored(stored.exchange, stored.id);
        } else if (found->state == Pending::State::Dropped) {
            drops.append(stored.exchange);
        } else if (!found->answeredByConnection && !found->ended) {
            answers.append({.exchange = stored.exchange, .reply = found->decision.reply});
        }
    }
    if (bytes > 0)
        Q_EMIT settled(bytes);
    if (!answers.isEmpty())
        Q_EMIT decided(answers);
    if (!drops.isEmpty())
        Q_EMIT dropped(drops);
    endIfDrained();
}

void Intake::answerNotStored(const QList<ExchangeId> &exchanges)
{
    // The sender is asked to come again: nothing that was not kept may be acknowledged.
    QList<Answer> answers;
    qint64 bytes = 0;
    for (const ExchangeId exchange : exchanges) {
        const auto found = m_pending.constFind(exchange);
        if (found == m_pending.cend())
            continue;
        if (!found->answeredByConnection && !found->ended) {
            answers.append({.exchange = exchange, .reply = refusalReply(503)});
            m_relations.answered(exchange.value, found->delivery, 503, {});
        }
        bytes += found->heldBytes;
        if (found->state == Pending::State::Waits)
            m_desk.remove(exchange, LeftDesk::Why::NotStored);
        m_pending.erase(found);
    }
    if (bytes > 0)
        Q_EMIT settled(bytes);
    if (!answers.isEmpty())
        Q_EMIT decided(answers);
    endIfDrained();
}

void Intake::drain()
{
    m_draining = true;
    endIfDrained();
}

void Intake::endIfDrained()
{
    if (m_draining && m_pending.isEmpty()) {
        m_draining = false;
        tellCompletions();
        tellHits(); // who begins anew counts on from these
        Q_EMIT drained();
    }
}

void Intake::end(const QList<Ended> &exchanges)
{
    for (const Ended &ended : exchanges) {
        const auto found = m_pending.find(ended.exchange);
        if (found == m_pending.end())
            continue;
        found->ended = ended;
        if (found->state == Pending::State::Waits)
            m_desk.remove(ended.exchange, LeftDesk::Why::SenderGone);
        if (ended.sent) {
            m_relations.answered(ended.exchange.value, found->delivery, found->decision.reply.status,
                                 ended.after);
        } else {
            m_relations.leftUnanswered(ended.exchange.value, found->delivery);
        }
        if (finish(*found))
            m_pending.remove(ended.exchange);
    }
    endIfDrained();
}

vonage::DigestAndRelations Intake::examine(const Arrival &arrival) const
{
    if (!arrival.headComplete)
        return {.digest = malformedDigest(refusalId(arrival.refusal->reason)), .relations = {}};
    vonage::DecodeHints hints = m_settings.hints;
    hints.isCut = arrival.refusal.has_value();
    return vonage::digestAndRelations(arrival.request, hints);
}

void Intake::relate(Event &event, const vonage::Relations &relations)
{
    const vonage::RelationProblems problems =
        m_relations.add(event.exchange.value, event.receivedAt, relations);
    if (problems.isEmpty())
        return;
    event.relationProblems = vonage::toBytes(problems);
    for (const vonage::RelationProblem &problem : problems)
        event.digest.problems += vonage::problemId(problem.id).toByteArray();
}

Event Intake::makeEvent(const Arrival &arrival, Digest &&digest)
{
    Event event;
    event.exchange = arrival.exchange;
    event.receivedAt = arrival.receivedAt;
    event.peer = arrival.peer;
    event.overTls = arrival.overTls;
    event.request = arrival.request;
    event.refusal = arrival.refusal;
    event.digest = std::move(digest);
    if (!arrival.headComplete) {
        event.source.address = arrival.peer.address;
        return event;
    }
    event.source = vonage::effectiveSource(arrival.peer.address, arrival.request, m_settings.trustedProxies);
    if (!arrival.refusal) // else its body is not all here
        event.signature =
            vonage::verifySignature(arrival.request, m_settings.secrets, arrival.receivedAt, &m_replayWatch);
    if (const auto problem = vonage::verdictProblem(event.signature.verdict))
        event.digest.problems.prepend(vonage::problemId(*problem).toByteArray());
    const auto holdsSource = [&event](const AddressRange &range) {
        return range.contains(event.source.address);
    };
    if (!event.refusal && std::ranges::none_of(m_settings.allowed, holdsSource))
        event.refusal = Refusal{.reason = RefusalReason::ForbiddenSource, .status = 403, .stoppedAt = 0};
    if (event.refusal)
        event.digest.problems.prepend(refusalId(event.refusal->reason).toByteArray());
    return event;
}

Intake::Pending Intake::makePending(const Event &event, const Arrival &arrival)
{
    Pending pending;
    pending.answeredByConnection = arrival.refusal.has_value();
    pending.heldBytes = arrival.heldBytes;
    pending.decision = event.refusal
        ? Decision{.reply = refusalReply(event.refusal->status), .decidedBy = decider::Refused}
        : m_settings.replies.decide(event.digest);
    if (arrival.refusal && arrival.refusal->status == 0) // nobody is there to be answered
        pending.ended = Ended{.exchange = arrival.exchange, .sent = false, .after = {}};
    const bool mayWait = m_settings.hold != Hold::Off || m_settings.rules.parked().count() > 0;
    if ((mayWait || !m_settings.rules.isEmpty()) && !event.refusal)
        follow(pending, event);
    return pending;
}

void Intake::follow(Pending &pending, const Event &event)
{
    std::optional<Verdict> verdict = m_settings.rules.decide(event, pending.decision);
    if (verdict && !m_settings.rules.isEmpty() && !m_hitsTimer.isActive())
        m_hitsTimer.start();
    if (!verdict && isHeld(event))
        verdict = m_settings.rules.waitForPerson(event, pending.decision);
    if (!verdict)
        return;
    pending.withheldBy = verdict->withheldBy;
    if (verdict->how == Verdict::How::Wait && !m_deskIsClosed) {
        letWait(pending, event, *std::move(verdict));
    } else if (verdict->decision) {
        pending.decision = *std::move(verdict->decision);
    } else {
        pending.state = Pending::State::Dropped;
    }
}

bool Intake::isHeld(const Event &event)
{
    if (m_settings.hold == Hold::Off || m_deskIsClosed)
        return false;
    if (m_settings.hold != Hold::All && event.digest.expects == Expects::Any)
        return false;
    if (m_settings.hold == Hold::Next)
        setHold(Hold::Off);
    return true;
}

void Intake::letWait(Pending &pending, const Event &event, Verdict &&verdict)
{
    using TimePoint = WaitingRequest::TimePoint;
    pending.state = Pending::State::Waits;
    const QByteArray baseUrl = vonage::publicBaseUrl(event, m_settings.trustedProxies);
    if (verdict.waitsFor == WaitingRequest::For::Person && event.digest.expects != Expects::Any) {
        Parkable parkable{.event = event, .baseUrl = baseUrl, .byDefault = pending.decision};
        parkable.event.request = {};
        m_parkable.insert(event.exchange, parkable);
    }
    m_arriving.append({.exchange = event.exchange,
                       .event = {},
                       .kind = event.digest.kind,
                       .expects = event.digest.expects,
                       .from = event.digest.from,
                       .to = event.digest.to,
                       .baseUrl = baseUrl,
                       .until = verdict.wait ? TimePoint::clock::now() + *verdict.wait : TimePoint::max(),
                       .waitsFor = verdict.waitsFor,
                       .atZero = std::move(verdict.decision)});
}

void Intake::setHold(Hold hold)
{
    if (std::exchange(m_settings.hold, hold) != hold)
        Q_EMIT holdChanged(hold);
}

void Intake::setRules(RuleBook rules)
{
    rules.continueFrom(std::move(m_settings.rules));
    m_settings.rules = std::move(rules);
    tellHits();
}

void Intake::tellHits()
{
    m_hitsTimer.stop();
    Q_EMIT hitsChanged(m_settings.rules.hits());
}

void Intake::park(ExchangeId exchange)
{
    const auto found = m_parkable.constFind(exchange);
    if (found == m_parkable.cend())
        return;
    Event event = found->event;
    if (const auto pending = m_pending.constFind(exchange); pending != m_pending.cend())
        event.id = pending->id;
    const auto reply = m_settings.rules.parked().park(
        event, {}, found->baseUrl, {.reply = found->byDefault.reply, .decidedBy = decider::Hand});
    if (!reply) {
        Q_EMIT notParked(exchange);
        return;
    }
    tellParked(); // before it leaves the desk, so that all can see where to
    m_desk.answer(exchange, *reply);
}

void Intake::release(ExchangeId exchange, const Reply &reply)
{
    m_settings.rules.parked().release(exchange, {.reply = reply, .decidedBy = decider::Hand}, currentTime());
}

void Intake::forgetParkable(const QList<LeftDesk> &requests)
{
    for (const LeftDesk &left : requests)
        m_parkable.remove(left.exchange);
}

void Intake::tellParked()
{
    const QList<ParkedCall> calls = m_settings.rules.parked().takeNews();
    if (calls.isEmpty())
        return;
    Q_EMIT parked(calls);
    if (!m_lostTimer.isActive())
        m_lostTimer.start();
}

void Intake::noteLost()
{
    if (m_settings.rules.parked().noteLost(currentTime()))
        m_lostTimer.start();
    tellParked();
}

void Intake::takeDecisions(const QList<DeskDecision> &decisions)
{
    QList<Answer> answers;
    QList<ExchangeId> drops;
    for (const DeskDecision &made : decisions) {
        const auto found = m_pending.find(made.exchange);
        if (found == m_pending.end())
            continue;
        found->state = made.decision ? Pending::State::Decided : Pending::State::Dropped;
        if (made.decision)
            found->decision = *made.decision;
        if (found->id == EventId{}) // answered when it is stored
            continue;
        if (made.decision)
            answers.append({.exchange = made.exchange, .reply = found->decision.reply});
        else
            drops.append(made.exchange);
    }
    if (!answers.isEmpty())
        Q_EMIT decided(answers);
    if (!drops.isEmpty())
        Q_EMIT dropped(drops);
}

void Intake::closeDesk()
{
    m_deskIsClosed = true;
    m_desk.close();
    m_settings.rules.close();
    tellParked();
}

bool Intake::finish(const Pending &pending)
{
    if (pending.id == EventId{} || !pending.ended)
        return false;
    Completion completion{.id = pending.id, .reply = std::nullopt};
    if (pending.ended->sent)
        completion.reply = SentReply{.decision = pending.decision, .after = pending.ended->after};
    else if (!pending.withheldBy.isEmpty())
        completion.reply =
            SentReply{.decision = {.reply = {.status = NoReplyStatus, .headers = {}, .body = {}},
                                   .decidedBy = pending.withheldBy}};
    m_completions.append(completion);
    if (!m_completionTimer.isActive())
        m_completionTimer.start();
    return true;
}

void Intake::tellCompletions()
{
    m_completionTimer.stop();
    if (!m_completions.isEmpty())
        Q_EMIT completed(std::exchange(m_completions, {}));
}

} // namespace ringback
