// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace ringback {

/// What a draft comes to.
struct DraftedReply
{
    Reply reply;
    std::optional<QString> objection; ///< why Vonage would reject its NCCO: a sentence
};

/// \a draft, which a person has written, with the placeholders of its NCCO filled as in filledReply(). A body
/// is an NCCO where \a expects wants one, and else goes as it is. \a event is the request, null as long as it
/// is not known. The error, a sentence, says why it cannot be sent.
[[nodiscard]] Result<DraftedReply, QString> draftedReply(const Reply &draft, Expects expects,
                                                         const Event *event, const QByteArray &baseUrl);

} // namespace ringback
