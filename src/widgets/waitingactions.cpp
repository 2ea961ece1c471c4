// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/waitingactions.h"

#include "reply/draftedreply.h"
#include "reply/drafts.h"
#include "widgets/mnemonic.h"
#include "widgets/refusemenu.h"

#include "ui_waitingpane.h"

#include <QApplication>
#include <QClipboard>
#include <QShortcut>

namespace ringback {

WaitingActions::WaitingActions(const Ui::WaitingPane &ui, WaitingModel &model, Drafts &drafts,
                               const ShownRequest &shown, QWidget *pane)
    : QObject(pane)
    , m_ui(ui)
    , m_model(model)
    , m_drafts(drafts)
    , m_shown(shown)
{
    auto *const refuseMenu = new RefuseMenu(m_ui.refuse);
    m_ui.refuse->setMenu(refuseMenu);
    connect(refuseMenu, &QMenu::aboutToShow, this, [this] { m_refusing = m_shown.exchange; });
    connect(refuseMenu, &RefuseMenu::chosen, this, &WaitingActions::refuse);
    connectButtons(pane);
}

void WaitingActions::connectButtons(QWidget *pane)
{
    connect(m_ui.send, &QPushButton::clicked, this, &WaitingActions::send);
    connect(m_ui.park, &QPushButton::clicked, this, &WaitingActions::park);
    connect(m_ui.letDefaultGo, &QPushButton::clicked, this, &WaitingActions::letDefaultGo);
    connect(m_ui.useForNext, &QPushButton::clicked, this, &WaitingActions::useForNext);
    connect(m_ui.goToNext, &QPushButton::clicked, this, &WaitingActions::goToNext);
    connect(m_ui.copyDraft, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(QString::fromUtf8(m_ui.editor->reply().body)); });
    connect(m_ui.dismiss, &QPushButton::clicked, this, &WaitingActions::dismiss);
    new QShortcut(QKeySequence::Delete, m_ui.list, this, &WaitingActions::dismiss, Qt::WidgetShortcut);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *const shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), pane, this, &WaitingActions::send,
                                             Qt::WindowShortcut);
        shortcut->setAutoRepeat(false); // or a key held too long answers the next one as well
    }
}

void WaitingActions::noteLeft() { m_left.setRemainingTime(QApplication::doubleClickInterval()); }

bool WaitingActions::isMeantForAnother()
{
    if (!m_left.hasExpired())
        return true;
    noteLeft();
    return false;
}

void WaitingActions::send()
{
    const QModelIndex current = m_shown.row();
    if (!current.isValid())
        return;
    if (m_model.isOver(current.row())) {
        m_ui.message->tell(whatCanBeDone(current));
        return;
    }
    const WaitingRequest &request = m_model.request(current.row());
    const auto made = draftedReply(m_ui.editor->reply(), request.expects);
    if (!made) {
        m_ui.message->tell(made.error());
        return;
    }
    if (made->objection
        && !m_ui.message->isInsistedOn(
            tr("%1 Send once more to send it all the same.").arg(*made->objection)))
        return;
    if (isMeantForAnother())
        return;
    if (m_model.state(current.row()) == WaitingModel::State::Parked) {
        m_drafts.of(request).decided = made->reply;
        m_model.setWhatGoes(*m_shown.exchange, WaitingModel::Goes::Draft);
        m_ui.message->tell(tr("The reply goes out when the caller has heard the text that is being spoken."));
        Q_EMIT releaseWanted(*m_shown.exchange, made->reply);
        return;
    }
    Q_EMIT answered(*m_shown.exchange, made->reply);
}

/// With the draft of a request that is over.
QString WaitingActions::whatCanBeDone(const QModelIndex &over) const
{
    if (nextFor(over) >= 0)
        return tr("This request is over; “%1” takes the draft to the one that waits.", "%1: a button")
            .arg(withoutMnemonic(m_ui.useForNext->text()));
    return m_ui.editor->editsNcco()
        ? tr("This request is over; the draft can be copied, or saved as a template.")
        : tr("This request is over; the draft can be copied.");
}

void WaitingActions::letDefaultGo()
{
    if (m_shown.exchange && !isMeantForAnother())
        Q_EMIT defaultWanted(*m_shown.exchange);
}

void WaitingActions::park()
{
    const QModelIndex current = m_shown.row();
    if (!current.isValid())
        return;
    const std::optional<QString> objection = ParkedCalls::objection(m_model.request(current.row()).baseUrl);
    if (objection
        && !m_ui.message->isInsistedOn(tr("%1 Park once more to park it all the same.").arg(*objection)))
        return;
    if (isMeantForAnother())
        return;
    m_ui.message->tell({});
    Q_EMIT parkWanted(*m_shown.exchange);
}

void WaitingActions::refuse(int status)
{
    const QModelIndex current = m_shown.row();
    if (current.isValid() && m_refusing == m_shown.exchange
        && m_model.state(current.row()) == WaitingModel::State::Waits)
        Q_EMIT answered(*m_shown.exchange, {.status = status});
}

void WaitingActions::dismiss()
{
    const QModelIndex shown = m_shown.row();
    if (!shown.isValid() || !m_model.isOver(shown.row()) || isMeantForAnother())
        return;
    if (m_drafts.isWritten(*m_shown.exchange)
        && !m_ui.message->isInsistedOn(tr("The draft will be lost. Dismiss once more to let it go.")))
        return;
    m_ui.message->tell({});
    Q_EMIT dismissed(*m_shown.exchange);
}

void WaitingActions::useForNext()
{
    const QModelIndex current = m_shown.row();
    const int next = current.isValid() ? nextFor(current) : -1;
    if (next < 0 || isMeantForAnother())
        return;
    Draft &draft = m_drafts.of(m_model.request(next));
    draft.reply = m_ui.editor->reply();
    draft.isWritten = true;
    const ExchangeId used = *m_shown.exchange;
    m_ui.list->setCurrentIndex(m_model.index(next));
    Q_EMIT draftMoved(used);
    m_ui.editor->focusBody();
}

int WaitingActions::nextFor(const QModelIndex &index) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isForPerson(row) && m_drafts.canMove(m_model.request(index.row()), m_model.request(row)))
            return row;
    }
    return -1;
}

void WaitingActions::goToNext()
{
    m_ui.list->setCurrentIndex(m_model.index(m_model.firstForPerson()));
    m_ui.editor->focusBody();
}

} // namespace ringback
