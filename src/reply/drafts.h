// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reply/desk.h"

#include <QHash>
#include <QSet>

namespace ringback {

/// A reply that is being written.
struct Draft
{
    Reply reply;
    bool isWritten = false;            // by a person
    bool goesAtZero = false;           // in place of the default
    std::optional<Reply> decided = {}; // what goes out by itself, at zero or to the parked call
};

/// The drafts of the replies to the requests that wait, or waited until their drafts were not wanted any
/// more.
class Drafts final
{
public:
    /// That of \a request; it begins as the default, which goes out if nobody does anything.
    [[nodiscard]] Draft &of(const WaitingRequest &request);
    /// Nothing happens when there is none.
    void remove(const QSet<ExchangeId> &exchanges);

    /// What was decided has gone out; what was written since is still a draft.
    void noteGone(ExchangeId exchange);
    [[nodiscard]] bool isWritten(ExchangeId exchange) const { return m_drafts.value(exchange).isWritten; }
    [[nodiscard]] bool goesAtZero(ExchangeId exchange) const { return m_drafts.value(exchange).goesAtZero; }
    /// Whether the draft for \a request can become that of \a next, for which nothing is written yet.
    [[nodiscard]] bool canMove(const WaitingRequest &request, const WaitingRequest &next) const;

private:
    QHash<ExchangeId, Draft> m_drafts;
};

} // namespace ringback
