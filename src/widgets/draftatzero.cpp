// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/draftatzero.h"

#include "models/waitingmodel.h"
#include "reply/draftedreply.h"
#include "reply/drafts.h"
#include "widgets/replyeditor.h"

namespace ringback {

namespace {

constexpr std::chrono::milliseconds EditPatience{100};

} // namespace

DraftAtZero::DraftAtZero(const ReplyEditor &editor, WaitingModel &model, Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_model(model)
    , m_drafts(drafts)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(EditPatience);
    connect(&m_timer, &QTimer::timeout, this, &DraftAtZero::tell);
}

void DraftAtZero::turn(ExchangeId exchange, bool isOn)
{
    const QModelIndex row = m_model.indexOf(exchange);
    if (!row.isValid())
        return;
    m_exchange = exchange;
    Draft &draft = m_drafts.of(m_model.request(row.row()));
    draft.goesAtZero = isOn;
    if (isOn) {
        if (const std::optional<QString> why = tell())
            Q_EMIT objected(tr("%1 It does not go out like this.").arg(*why));
        return;
    }
    m_timer.stop();
    draft.decided.reset();
    m_model.setWhatGoes(exchange, WaitingModel::Goes::Default);
    Q_EMIT changed(exchange, std::nullopt);
}

void DraftAtZero::noteEdited(ExchangeId exchange)
{
    m_exchange = exchange;
    if (m_drafts.goesAtZero(exchange))
        m_timer.start();
}

void DraftAtZero::tellEdited()
{
    if (m_timer.isActive())
        tell();
}

std::optional<QString> DraftAtZero::tell()
{
    using Goes = WaitingModel::Goes;
    m_timer.stop();
    const QModelIndex row = m_model.indexOf(m_exchange);
    if (!row.isValid() || m_model.state(row.row()) != WaitingModel::State::Waits)
        return {};
    const WaitingRequest &request = m_model.request(row.row());
    Draft &draft = m_drafts.of(request);
    const auto made = draftedReply(m_editor.reply(), request.expects);
    if (!made || made->objection) {
        m_model.setWhatGoes(m_exchange, draft.decided ? Goes::EarlierDraft : Goes::Default);
        return made ? made->objection : made.error();
    }
    draft.decided = made->reply;
    m_model.setWhatGoes(m_exchange, Goes::Draft);
    Q_EMIT changed(m_exchange, made->reply);
    return {};
}

} // namespace ringback
