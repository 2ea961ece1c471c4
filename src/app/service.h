// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/intake.h"
#include "capture/eventstore.h"
#include "core/limits.h"
#include "net/listener.h"

#include <QObject>
#include <QSslConfiguration>
#include <QThread>

#include <chrono>
#include <optional>

namespace ringback {

/// Everything a running listener needs to know. Without addresses it only keeps the capture.
struct ServiceSettings
{
    QString capturePath;
    QList<ListenAddress> addresses;
    std::optional<QSslConfiguration> tls;
    Limits limits;
    StoreOptions store;
    IntakeSettings intake;
    bool standsBack = false; ///< behind the thread of a window

    friend bool operator==(const ServiceSettings &, const ServiceSettings &) = default;
};

/// A listener, its capture and what lies between, in their threads: listens, keeps, answers. Lives in the
/// thread that made it; what it says comes by queued signals, but for what the
/// store says. Order of a life: start,
/// listening or failed, stop, finished.
class Service final : public QObject
{
    Q_OBJECT
public:
    explicit Service(const ServiceSettings &settings);
    /// Ends the threads; what was not stopped before is aborted, though nothing acknowledged is lost.
    ~Service() override;

    void start();
    /// The contract says two seconds from the signal to the end; the rest is for the last commit.
    static constexpr std::chrono::milliseconds DrainTime{1'000};
    /// Stops accepting, lets what is in flight finish within \a grace, commits, says finished().
    void stop(std::chrono::milliseconds grace = DrainTime);

    /// What a person decides about a request that waits; nothing happens when it does not any more.
    void answer(ringback::ExchangeId exchange, const ringback::Reply &reply);
    void letDefaultGo(ringback::ExchangeId exchange);
    /// See Desk::setAtZero.
    void setAtZero(ringback::ExchangeId exchange, const std::optional<ringback::Reply> &reply);
    /// See Intake.
    void park(ringback::ExchangeId exchange);
    void release(ringback::ExchangeId exchange, const ringback::Reply &reply);
    void setRules(const ringback::RuleBook &rules);
    void setHold(ringback::Hold hold);

    /// See EventStore.
    void remove(const QList<ringback::EventId> &ids);
    void annotate(EventId id, int mark, const QString &note);
    void setMark(const QList<ringback::EventId> &ids, int mark);

Q_SIGNALS:
    /// Requests that wait from now on, or of which more is known: see Desk.
    void waiting(const QList<ringback::WaitingRequest> &requests);
    void left(const QList<ringback::LeftDesk> &requests);
    /// These as Intake says them.
    void parked(const QList<ringback::ParkedCall> &calls);
    void notParked(ringback::ExchangeId exchange);
    void holdChanged(ringback::Hold hold);
    void hitsChanged(const QList<qint64> &hits);
    /// The capture can be read and changed; nothing is received before this has been heard in the service's
    /// thread. Not said any more once stop() was called.
    void captureOpened();
    void listening(const QList<ringback::ListenAddress> &addresses);
    void captureFailed(const ringback::CaptureError &error);
    void listenFailed(const ringback::ListenError &error);
    void finished();
    /// See EventStore; these three are said in the capture thread, so that nobody is woken who does not
    /// listen.
    void stored(const QList<ringback::Stored> &events);
    void completed(const QList<ringback::EventId> &ids);
    void removed(const QList<ringback::EventId> &ids);
    void excessChanged(qint64 events);
    void keepingFailed(const ringback::CaptureError &error);
    void keepingRecovered();

private:
    void openListener();
    void closeCapture();

    ServiceSettings m_settings;
    QThread m_netThread;
    QThread m_captureThread;
    Listener *m_listener = nullptr; // these three end with their threads
    Intake *m_intake = nullptr;
    EventStore *m_store = nullptr;
    bool m_isStopping = false;
};

} // namespace ringback
