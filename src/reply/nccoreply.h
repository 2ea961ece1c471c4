// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "ncco/finding.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace ringback {

/// An NCCO to answer with: a built-in template (ncco/templates.h) by its id, or else a text. Both may hold
/// placeholders (ncco/placeholders.h).
struct NccoReply
{
    QByteArray builtin;
    QByteArray text;

    friend bool operator==(const NccoReply &, const NccoReply &) = default;
};

/// What Vonage would reject in \a text once its placeholders are filled with usual values, or which of them
/// is unknown. Nothing when all is well.
[[nodiscard]] std::optional<ncco::Finding> faultOfTemplate(const QByteArray &text);

/// Likewise of \a ncco, as a sentence; a built-in template has no fault.
[[nodiscard]] std::optional<QString> faultOf(const NccoReply &ncco);

/// Whether Vonage drops the call that is answered with \a text, in which nothing is to be filled any more.
/// What is larger than any template (1 MiB) counts as dropped: a sender's values must not keep the caller
/// busy.
[[nodiscard]] bool isDropped(const QByteArray &text);

/// A text with its placeholders filled.
struct FilledNcco
{
    QByteArray text;
    QByteArrayList unknown; ///< the names of those that have no value, and stayed as they were
};

/// \a text for the call that \a event is about, see filledReply().
[[nodiscard]] FilledNcco filledNcco(const QByteArray &text, const Event &event, const QByteArray &baseUrl);

/// \a ncco for the call that \a event is about. Its placeholders are "from", "to", "uuid",
/// "conversation_uuid", "base_url", and the name of any field that was sent, such as "dtmf.digits", or
/// "query.lang" for the parameter "lang" of the URL. Nothing when one of them has no value, or when Vonage
/// would drop the call for what comes of them. \a baseUrl is the public address of ours, without a slash at
/// its end; empty when unknown.
[[nodiscard]] std::optional<Reply> filledReply(const NccoReply &ncco, const Event &event,
                                               const QByteArray &baseUrl);

/// What the placeholder \a name stands for in a reply to \a event; nothing when it has no value, be it that
/// Vonage sent it empty or as null.
[[nodiscard]] std::optional<QByteArray> placeholderValue(QByteArrayView name, const Event &event,
                                                         const QByteArray &baseUrl);

} // namespace ringback
