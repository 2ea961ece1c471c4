// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editedrequest.h"
#include "reply/drafts.h"
#include "widgets/waitingactions.h"
#include "widgets/waitingdelegate.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ringback {

namespace Ui {
class WaitingPane;
}
class DraftAtZero;

/// The strip of the requests that wait for an answer, with a draft of a reply for each. New ones never take
/// the focus, nor change the draft that is being written. GUI thread.
class WaitingPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPane(QWidget *parent = nullptr);
    ~WaitingPane() override;

    /// What a short reply needs.
    [[nodiscard]] QSize sizeHint() const override;

    /// See Desk::waiting.
    void add(const QList<ringback::WaitingRequest> &requests);
    /// See Desk::left. A draft that was written stays until it is dismissed.
    void remove(const QList<ringback::LeftDesk> &requests);
    /// See Intake::parked.
    void setParked(const QList<ringback::ParkedCall> &calls);
    /// Shows the draft for the request of \a event; nothing happens when that does not wait.
    void choose(ringback::EventId event);
    /// The whole of a request that waits, for the values in templates.
    void setEvent(const ringback::Event &event) { m_edited.setEvent(event); }
    /// How many requests wait for a person.
    [[nodiscard]] int waitingCount() const { return m_model.countForPerson(); }
    /// How many of them get a draft when their time is over, or when listening ends.
    [[nodiscard]] int draftedCount() const;
    /// Drafts that somebody wrote, and that neither went out nor will by themselves.
    [[nodiscard]] int draftCount() const;
    /// Where the bodies of replies are written.
    [[nodiscard]] QWidget *body() const;
    [[nodiscard]] int parkedCount() const { return m_model.countParked(); }
    /// See Intake::notParked.
    void showNotParked(ringback::ExchangeId exchange);

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
    /// Somebody has chosen this request in the list.
    void eventChosen(ringback::EventId event);
    /// Whether there is anything to show.
    void needed(bool isNeeded);
    /// So many wait for a person.
    void countChanged(int count);

private:
    void connectActions();

    void showRow(const QModelIndex &current, const QModelIndex &previous);
    /// Puts what stands in the editor into the draft that it belongs to.
    void keepDraft();
    /// What was decided for that request has gone out.
    void noteGone(ExchangeId exchange);
    void tellChosen();
    /// Whether it is over, and nobody has written anything for it.
    [[nodiscard]] bool isForNothing(const QModelIndex &row) const;
    /// Of the row that is shown.
    [[nodiscard]] Draft &shownDraft() { return m_drafts.of(m_model.request(m_shown.row().row())); }
    /// Puts a template in, with the values of the request: what is edited is what goes out.
    void useTemplate(const QByteArray &text);
    void noteEdited();
    void drop(const QSet<ExchangeId> &exchanges);
    /// Selects what waits, if nothing that anybody works on is selected.
    void settle();
    void noteEditedRequest();
    void showTitle();
    void showState();

    std::unique_ptr<Ui::WaitingPane> m_ui;
    WaitingModel m_model;
    WaitingDelegate m_delegate;
    EditedRequest m_edited;
    Drafts m_drafts;
    ShownRequest m_shown{m_model};
    DraftAtZero *m_atZero = nullptr;
    WaitingActions *m_actions = nullptr;
    bool m_isSettling = false; // chooses a row by itself
    int m_count = 0;
};

} // namespace ringback
