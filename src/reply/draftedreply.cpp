// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/draftedreply.h"

#include "ncco/jsondocument.h"
#include "ncco/jsonformat.h"
#include "ncco/templatecheck.h"
#include "reply/rulebook.h"

#include <algorithm>

namespace ringback {

namespace {

/// Whether Vonage reads an NCCO in it.
bool isNcco(const Reply &reply, Expects expects)
{
    const bool isRead =
        expects == Expects::Ncco || (expects == Expects::NccoOrEmpty && !reply.body.trimmed().isEmpty());
    return isRead && reply.status < 300;
}

} // namespace

Reply draftOfDefault(Reply byDefault, Expects expects)
{
    if (expects == Expects::Any)
        return byDefault;
    if (!byDefault.firstHeader("Content-Type"))
        byDefault.headers.emplaceBack("Content-Type", "application/json");
    byDefault.body = ncco::formattedJson(ncco::JsonDocument(byDefault.body)).value_or(byDefault.body);
    return byDefault;
}

Result<DraftedReply, QString> draftedReply(const Reply &draft, Expects expects)
{
    if (const auto fault = faultOf(draft))
        return Unexpected{*fault};
    DraftedReply made{.reply = draft, .objection = {}};
    if (!isNcco(draft, expects))
        return made;
    const auto findings = ncco::checkFilled(ncco::JsonDocument(draft.body));
    const auto left = std::ranges::find(findings, ncco::RuleId::LeftPlaceholder, &ncco::Finding::rule);
    if (const ncco::Finding *const error = ncco::firstError(findings))
        made.objection = ncco::messageText(*error);
    else if (left != findings.end())
        made.objection = ncco::messageText(*left);
    return made;
}

} // namespace ringback
