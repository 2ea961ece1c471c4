// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake.h"

#include "core/refusaltext.h"
#include "http/replywriter.h"
#include "vonage/sources.h"

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

// How long completions gather, so that a busy capture takes many in one transaction. Nobody waits for them.
constexpr std::chrono::milliseconds completionPatience{10};

} // namespace

Intake::Intake(IntakeSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_completionTimer(this)
    , m_desk(this)
{
    m_completionTimer.setSingleShot(true);
    m_completionTimer.setInterval(completionPatience);
    connect(&m_completionTimer, &QTimer::timeout, this, &Intake::tellCompletions);
    connect(&m_desk, &Desk::decided, this, &Intake::takeDecisions);
}

void Intake::take(const QList<Arrival> &arrivals)
{
    QList<Event> events;
    events.reserve(arrivals.size());
    for (const Arrival &arrival : arrivals) {
        vonage::DigestAndRelations known = examine(arrival);
        Event &event = events.emplaceBack(makeEvent(arrival, std::move(known.digest)));
        relate(event, known.relations);
        Pending pending = makePending(event, arrival);
        pending.delivery = known.relations.delivery;
        m_pending.insert(arrival.exchange, pending);
    }
    Q_EMIT received(events);
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
    return vonage::digestAndRelations(arrival.request, m_settings.hints);
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
    event.request = arrival.request;
    event.refusal = arrival.refusal;
    event.digest = std::move(digest);
    if (!arrival.headComplete) {
        event.source.address = arrival.peer.address;
        return event;
    }
    event.source = vonage::effectiveSource(arrival.peer.address, arrival.request, m_settings.trustedProxies);
    event.signature =
        vonage::verifySignature(arrival.request, m_settings.secrets, arrival.receivedAt, &m_replayWatch);
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
        ? Decision{.reply = refusalReply(event.refusal->status), .decidedBy = "refused"}
        : m_settings.replies.decide(event.digest);
    if (arrival.refusal && arrival.refusal->status == 0) // nobody is there to be answered
        pending.ended = Ended{.exchange = arrival.exchange, .sent = false, .after = {}};
    if (!m_settings.rules.isEmpty() && !event.refusal)
        follow(pending, event);
    return pending;
}

void Intake::follow(Pending &pending, const Event &event)
{
    std::optional<Verdict> verdict = m_settings.rules.decide(event, pending.decision);
    if (!verdict)
        return;
    if (verdict->how == Verdict::How::Wait && !m_deskIsClosed) {
        pending.state = Pending::State::Waits;
        using TimePoint = WaitingRequest::TimePoint;
        m_arriving.append(
            {.exchange = event.exchange,
             .event = {},
             .kind = event.digest.kind,
             .from = event.digest.from,
             .to = event.digest.to,
             .since = event.receivedAt,
             .until = verdict->wait ? TimePoint::clock::now() + *verdict->wait : TimePoint::max(),
             .waitsFor = verdict->waitsFor,
             .atZero = std::move(verdict->decision)});
    } else if (verdict->decision) {
        pending.decision = *std::move(verdict->decision);
    } else {
        pending.state = Pending::State::Dropped;
    }
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
}

bool Intake::finish(const Pending &pending)
{
    if (pending.id == EventId{} || !pending.ended)
        return false;
    Completion completion{.id = pending.id, .reply = std::nullopt};
    if (pending.ended->sent)
        completion.reply = SentReply{.decision = pending.decision, .after = pending.ended->after};
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
