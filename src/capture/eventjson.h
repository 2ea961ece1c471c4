// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/jsonwriter.h"
#include "vonage/decode.h"
#include "vonage/sources.h"

#include <QByteArray>
#include <QList>

namespace ringback {

/// How an event object is printed.
struct EventJsonOptions
{
    bool fromFile =
        false; ///< not received by us (`decode`): received_at, reply and unknown addresses are null
    bool redacted = false; ///< adds "redacted":true as the last member
};

/// Appends the event object of the command line to \a out, without a line break. What the event is comes from
/// \a decoded, so that a better decoder improves old captures. The source is looked up in \a activeSets, then
/// in the set "Local".
///
/// The reply has the headers that were decided and its Content-Length. Date and Connection, which the
/// connection adds when it writes, are not kept and not listed.
void appendEventJson(QByteArray &out, const Event &event, const vonage::Decoded &decoded,
                     const QList<vonage::SourceSet> &activeSets, const EventJsonOptions &options = {});

/// Writes \a field as the event object has it.
void writeField(JsonWriter &json, const vonage::DecodedField &field);

} // namespace ringback
