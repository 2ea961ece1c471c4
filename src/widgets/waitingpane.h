// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "reply/desk.h"
#include "reply/parkedcalls.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ringback {

namespace Ui {
class WaitingPane;
}

/// The strip of the requests that wait for an answer, with a draft of a reply for each. New ones never take
/// the focus, nor change the draft that is being written. GUI thread.
class WaitingPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPane(QWidget *parent = nullptr);
    ~WaitingPane() override;

public Q_SLOTS:
    /// See Desk::waiting.
    void add(const QList<ringback::WaitingRequest> &requests);
    /// See Desk::left. A draft that was written stays until it is dismissed.
    void remove(const QList<ringback::LeftDesk> &requests);
    /// See Intake::parked.
    void setParked(const QList<ringback::ParkedCall> &calls);
    /// The whole of a request that waits, for the values of placeholders.
    void setEvent(const ringback::Event &event);

Q_SIGNALS:
    void answered(ringback::ExchangeId exchange, const ringback::Reply &reply);
    void defaultWanted(ringback::ExchangeId exchange);
    void parkWanted(ringback::ExchangeId exchange);
    /// The parked call is to get this reply as soon as it asks.
    void releaseWanted(ringback::ExchangeId exchange, const ringback::Reply &reply);
    /// What is to go out when the time is over; nothing: the default reply.
    void draftAtZeroChanged(ringback::ExchangeId exchange, const std::optional<ringback::Reply> &reply);
    /// The whole of a request is needed: see setEvent().
    void eventWanted(ringback::EventId event);
    /// So many wait for a person.
    void countChanged(int count);

private:
    std::unique_ptr<Ui::WaitingPane> m_ui;
};

} // namespace ringback
