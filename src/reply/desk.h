// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/event.h"
#include "core/reply.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <set>

namespace ringback {

/// How long a request may wait for a person: what Vonage waits (replies differ by kind) less a tenth for the
/// way there and back.
struct HoldTimes
{
    std::chrono::milliseconds answer{4'500}; ///< voice.answer and voice.fallback
    std::chrono::milliseconds event{9'000};  ///< other webhooks of the Voice API
    std::chrono::milliseconds other{13'500};

    [[nodiscard]] std::chrono::milliseconds of(const Digest &digest) const;

    friend bool operator==(const HoldTimes &, const HoldTimes &) = default;
};

/// Which requests wait for a person though no rule says so.
enum class Hold : quint8 {
    Off,
    Next,    ///< the next one that an NCCO may answer, then Off
    Answers, ///< all that an NCCO may answer
    All,
};

/// A request whose answer is not decided yet, or must not go out yet.
struct WaitingRequest
{
    using TimePoint = std::chrono::steady_clock::time_point;
    enum class For : quint8 {
        Person, ///< to decide
        Delay,  ///< a rule has decided
        Nobody, ///< is not to be answered: its sender will give up, or the connection breaks then
    };

    ExchangeId exchange;
    EventId event; ///< 0 until it is stored
    QByteArray kind;
    Expects expects = Expects::Any;
    QByteArray from;
    QByteArray to;
    QByteArray baseUrl = {}; ///< our public address, as the request tells; empty when it does not
    TimePoint until = TimePoint::max();
    For waitsFor = For::Person;
    std::optional<Decision> atZero = {}; ///< what goes out when the time is over, or when we stop
};

/// A request that does not wait any more, and why.
struct LeftDesk
{
    enum class Why : quint8 {
        Answered,
        TimeIsOver,
        DraftWentOut, ///< the time is over, or we stop, and a person wanted his draft to go then
        SenderGone,
        NotStored,
        Stopped,
    };

    ExchangeId exchange;
    EventId event;
    Why why = Why::Answered;
};

/// What was decided for one that waited; nothing: it is to be left without an answer.
struct DeskDecision
{
    ExchangeId exchange;
    std::optional<Decision> decision;
};

/// The requests that wait, by their deadlines. Lives in the net thread, beside Intake.
class Desk final : public QObject
{
    Q_OBJECT
public:
    explicit Desk(QObject *parent = nullptr);

    void add(const QList<WaitingRequest> &requests);
    /// What a person decides. Nothing happens when it does not wait any more.
    void answer(ExchangeId exchange, const Reply &reply);
    void letDefaultGo(ExchangeId exchange);
    /// What goes out for one that waits for a person when the time is over, or when we stop. Nothing: the
    /// default again.
    void setAtZero(ExchangeId exchange, const std::optional<Reply> &reply);
    void noteStored(ExchangeId exchange, EventId event);
    /// It does not wait any more, for another reason than a decision.
    void remove(ExchangeId exchange, LeftDesk::Why why);
    /// Lets all go, for we stop.
    void close();

    [[nodiscard]] qsizetype count() const { return m_waiting.size(); }

Q_SIGNALS:
    void waiting(const QList<ringback::WaitingRequest> &requests);
    void left(const QList<ringback::LeftDesk> &requests);
    void decided(const QList<ringback::DeskDecision> &decisions);

private:
    using TimePoint = WaitingRequest::TimePoint;
    using Deadline = std::pair<TimePoint, ExchangeId>;

    /// One that waits, with what a person wants to go out at zero.
    struct Waiting
    {
        WaitingRequest request;
        std::optional<Reply> draft;

        [[nodiscard]] std::optional<Decision> atZero() const;
        /// The same when we stop, which is before any deadline.
        [[nodiscard]] std::optional<Decision> whenStopped() const;
    };

    void expire();
    void startTimer();
    Waiting take(ExchangeId exchange);
    void tell(const WaitingRequest &request, std::optional<Decision> &&decision, LeftDesk::Why why);

    QHash<ExchangeId, Waiting> m_waiting;
    std::set<Deadline> m_deadlines; // of all that have one
    QTimer m_timer;                 // for the nearest
};

} // namespace ringback
