// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace ringback {

/// What a draft begins as: \a byDefault, which goes out if nobody does anything. Where \a expects wants an
/// NCCO it is laid out for people, and says that it is JSON.
[[nodiscard]] Reply draftOfDefault(Reply byDefault, Expects expects);

/// What a draft comes to.
struct DraftedReply
{
    Reply reply;
    std::optional<QString> objection; ///< why it is hardly meant so: a sentence
};

/// \a draft, which a person has written and which goes out as it stands. A body is an NCCO where \a expects
/// wants one. The error, a sentence, says why it cannot be sent.
[[nodiscard]] Result<DraftedReply, QString> draftedReply(const Reply &draft, Expects expects);

} // namespace ringback
