// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/drafts.h"

#include "reply/draftedreply.h"

namespace ringback {

Draft &Drafts::of(const WaitingRequest &request)
{
    if (const auto found = m_drafts.find(request.exchange); found != m_drafts.end())
        return *found;
    const Reply byDefault = request.atZero ? request.atZero->reply : Reply();
    return *m_drafts.insert(request.exchange, {.reply = draftOfDefault(byDefault, request.expects)});
}

void Drafts::remove(const QSet<ExchangeId> &exchanges)
{
    for (const ExchangeId exchange : exchanges)
        m_drafts.remove(exchange);
}

void Drafts::noteGone(ExchangeId exchange)
{
    if (const auto found = m_drafts.find(exchange); found != m_drafts.end() && found->reply == found->decided)
        found->isWritten = false;
}

bool Drafts::canMove(const WaitingRequest &request, const WaitingRequest &next) const
{
    const auto wantsNcco = [](const WaitingRequest &one) { return one.expects != Expects::Any; };
    return wantsNcco(request) == wantsNcco(next) && !isWritten(next.exchange);
}

} // namespace ringback
