// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/draftedreply.h"

#include "reply/nccoreply.h"
#include "reply/rulebook.h"

#include <QCoreApplication>

namespace ringback {

namespace {

struct DraftedReplyText
{
    Q_DECLARE_TR_FUNCTIONS(DraftedReply)
};

/// Whether Vonage reads an NCCO in it.
bool isNcco(const Reply &reply, Expects expects)
{
    const bool isRead =
        expects == Expects::Ncco || (expects == Expects::NccoOrEmpty && !reply.body.trimmed().isEmpty());
    return isRead && reply.status < 300;
}

} // namespace

Result<DraftedReply, QString> draftedReply(const Reply &draft, Expects expects, const Event *event,
                                           const QByteArray &baseUrl)
{
    if (const auto fault = faultOf(draft))
        return Unexpected{*fault};
    DraftedReply made{.reply = draft, .objection = {}};
    if (!isNcco(draft, expects))
        return made;
    const FilledNcco filled = filledNcco(draft.body, event ? *event : Event(), baseUrl);
    if (!filled.unknown.isEmpty() && !event)
        return Unexpected{
            DraftedReplyText::tr("The request is still being read, and with it what stands for {%1}.")
                .arg(QString::fromUtf8(filled.unknown.constFirst()))};
    if (!filled.unknown.isEmpty())
        return Unexpected{
            DraftedReplyText::tr("This request has nothing to put in the place of {%1}. Write {{%1}} for the "
                                 "braces themselves.")
                .arg(QString::fromUtf8(filled.unknown.constFirst()))};
    made.reply.body = filled.text;
    made.objection = faultOfNcco(filled.text);
    return made;
}

} // namespace ringback
