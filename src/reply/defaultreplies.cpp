// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/defaultreplies.h"

namespace ringback {

namespace {

Decision decision(int status) { return {.reply = {.status = status}, .decidedBy = decider::Default}; }

} // namespace

DefaultReplies::DefaultReplies(int plainStatus, const QByteArray &ncco)
    : m_plain(decision(plainStatus))
    , m_ncco({.reply = jsonReply(ncco), .decidedBy = decider::Default})
{
}

Decision DefaultReplies::decide(const Digest &digest) const
{
    if (digest.expects == Expects::Ncco)
        return m_ncco;
    // A URL probe is happy with exactly 200 (Vonage: setting a webhook URL); a call that an NCCO may answer
    // goes on with an empty 200.
    if (digest.subkind == "probe" || digest.expects == Expects::NccoOrEmpty)
        return decision(200);
    return m_plain;
}

QByteArray DefaultReplies::greetingNcco()
{
    return R"([{"action":"talk","text":"Hello. Your call has reached Ringback. Goodbye."}])";
}

} // namespace ringback
