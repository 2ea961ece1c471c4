// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pastdeliveries.h"
#include "capture/eventstore.h"
#include "net/listener.h"
#include "reply/defaultreplies.h"
#include "reply/desk.h"
#include "reply/rulebook.h"
#include "vonage/decode.h"
#include "vonage/relations.h"
#include "vonage/replaywatch.h"
#include "vonage/signature.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace ringback {

/// What Intake judges arrivals by. A copy for the net thread; but for rules and hold, changes need a new
/// Intake.
struct IntakeSettings
{
    QList<AddressRange> allowed;        ///< who may post; others get 403
    QList<AddressRange> trustedProxies; ///< whose forwarding fields are believed
    vonage::DecodeHints hints;
    vonage::SignatureSecrets secrets;
    DefaultReplies replies;
    RuleBook rules;        ///< come before the default replies
    Hold hold = Hold::Off; ///< for what no rule decides

    friend bool operator==(const IntakeSettings &, const IntakeSettings &) = default;
};

/// The way of an event between listener and store: makes events of arrivals, answers them when they are
/// stored, and tells the store what became of the answer. Tells the listener how many bytes the store has let
/// go of. Lives in the net thread, beside the Listener.
class Intake final : public QObject
{
    Q_OBJECT
public:
    explicit Intake(IntakeSettings settings);

    /// Learns what came before this run, by the capture at \a path; before anything is taken.
    void recall(const QString &path) { recallDeliveries(path, m_settings.hints, m_relations); }
    void take(const QList<ringback::Arrival> &arrivals);
    void answerStored(const QList<ringback::Stored> &events);
    void answerNotStored(const QList<ringback::ExchangeId> &exchanges);
    void end(const QList<ringback::Ended> &exchanges);
    /// Lets all that waits go, for we stop; from here on nothing waits.
    void closeDesk();
    /// Who waits for a person or for the time of a rule.
    [[nodiscard]] Desk &desk() { return m_desk; }
    /// From here on \a rules decide; calls that are parked stay so.
    void setRules(ringback::RuleBook rules);
    void setHold(ringback::Hold hold);
    /// Answers a request that waits for a person by parking its call; see ParkedCalls.
    void park(ringback::ExchangeId exchange);
    /// The call that was parked in answer to \a exchange gets \a reply as soon as it comes back.
    void release(ringback::ExchangeId exchange, const ringback::Reply &reply);
    /// Says drained() as soon as every exchange has had its last word.
    void drain();

Q_SIGNALS:
    void received(const QList<ringback::Event> &events);
    void decided(const QList<ringback::Answer> &answers);
    /// Their answers will take a while.
    void held(const QList<ringback::ExchangeId> &exchanges);
    /// Their connections are to be broken off.
    void dropped(const QList<ringback::ExchangeId> &exchanges);
    void completed(const QList<ringback::Completion> &completions);
    /// So many of the bytes that arrived are stored, or given up.
    void settled(qint64 bytes);
    void drained();
    /// Hold::Next has found its request.
    void holdChanged(ringback::Hold hold);
    /// How often each rule has decided; said at most a few times a second.
    void hitsChanged(const QList<qint64> &hits);
    /// Calls that are parked from now on, by a rule or by a person, or are not any more.
    void parked(const QList<ringback::ParkedCall> &calls);
    /// The call cannot be parked: its request does not say by which address we are reached, or too many are.
    void notParked(ringback::ExchangeId exchange);

private:
    /// An exchange from its arrival to its last word; both may come in either order when the connection
    /// itself answered.
    struct Pending
    {
        enum class State : quint8 { Decided, Waits, Dropped };

        State state = State::Decided;
        Decision decision;
        QByteArray withheldBy; // who decided that there is no answer
        EventId id;
        std::optional<Ended> ended;
        bool answeredByConnection = false;
        qint64 heldBytes = 0;
        quint64 delivery = 0; // of vonage::Relations
    };

    [[nodiscard]] vonage::DigestAndRelations examine(const Arrival &arrival) const;
    [[nodiscard]] Event makeEvent(const Arrival &arrival, Digest &&digest);
    /// Adds what \a event is to those before it.
    void relate(Event &event, const vonage::Relations &relations);
    [[nodiscard]] Pending makePending(const Event &event, const Arrival &arrival);
    /// Takes over what the rules say of \a event, if they do.
    void follow(Pending &pending, const Event &event);
    /// Whether a person wants to answer it, though no rule says so.
    [[nodiscard]] bool isHeld(const Event &event);
    void letWait(Pending &pending, const Event &event, Verdict &&verdict);
    void forgetParkable(const QList<LeftDesk> &requests);
    void tellParked();
    void noteLost();
    void takeDecisions(const QList<DeskDecision> &decisions);
    void tellWaiting();
    /// Notes the completion of \a pending if both of its halves are there.
    bool finish(const Pending &pending);
    void tellCompletions();
    void tellHits();
    void endIfDrained();

    IntakeSettings m_settings;
    vonage::ReplayWatch m_replayWatch;
    vonage::RelationTracker m_relations;
    QHash<ExchangeId, Pending> m_pending;
    QList<Completion> m_completions; // told together, a little later
    QTimer m_completionTimer;
    bool m_draining = false;
    Desk m_desk;
    QList<WaitingRequest> m_arriving; // at the desk, once the store has been told of them
    bool m_deskIsClosed = false;
    QTimer m_hitsTimer;
    QTimer m_lostTimer; // while calls are parked

    /// What parking needs of a request that waits; its bytes may be many.
    struct Parkable
    {
        Event event; // without its request
        QByteArray baseUrl;
        Decision byDefault;
    };
    QHash<ExchangeId, Parkable> m_parkable; // of those that wait for a person
};

} // namespace ringback
