// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/waitingmodel.h"

#include <QDeadlineTimer>
#include <QModelIndex>
#include <QObject>

#include <optional>

namespace ringback {

namespace Ui {
class WaitingPane;
}
class Drafts;

/// The request whose draft is in the editor.
struct ShownRequest
{
    const WaitingModel &model;
    std::optional<ExchangeId> exchange = {};

    /// Where it is in the list; invalid when there is none.
    [[nodiscard]] QModelIndex row() const { return exchange ? model.indexOf(*exchange) : QModelIndex(); }
};

/// What the buttons of the waiting pane do with the request that is shown there. GUI thread.
class WaitingActions final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this.
    WaitingActions(const Ui::WaitingPane &ui, WaitingModel &model, Drafts &drafts, const ShownRequest &shown,
                   QWidget *pane);

    /// The row that a draft for \a index can be used for; -1 when there is none.
    [[nodiscard]] int nextFor(const QModelIndex &index) const;
    /// The request that was shown is answered, or not shown any more.
    void noteLeft();

Q_SIGNALS:
    void answered(ringback::ExchangeId exchange, const ringback::Reply &reply);
    void defaultWanted(ringback::ExchangeId exchange);
    void parkWanted(ringback::ExchangeId exchange);
    void releaseWanted(ringback::ExchangeId exchange, const ringback::Reply &reply);
    /// The request is over, and so is its draft.
    void dismissed(ringback::ExchangeId exchange);
    /// Its draft is now that of another one, which is chosen.
    void draftMoved(ringback::ExchangeId exchange);

private:
    void connectButtons(QWidget *pane);
    /// Whether a button is pressed, as soon as in a double click, after it was pressed before or the request
    /// that was shown has left: then it was meant for that one, and another one is here.
    [[nodiscard]] bool isMeantForAnother();
    void send();
    [[nodiscard]] QString whatCanBeDone(const QModelIndex &over) const;
    void letDefaultGo();
    void park();
    void refuse(int status);
    void dismiss();
    void useForNext();
    void goToNext();

    const Ui::WaitingPane &m_ui;
    WaitingModel &m_model;
    Drafts &m_drafts;
    const ShownRequest &m_shown;
    std::optional<ExchangeId> m_refusing; // for which the menu was opened
    QDeadlineTimer m_left; // what is pressed before it expires was meant for what was there before
};

} // namespace ringback
