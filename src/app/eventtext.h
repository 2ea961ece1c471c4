// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/eventwords.h"
#include "core/event.h"
#include "vonage/decode.h"

#include <QByteArray>

namespace ringback {

/// Appends \a event to \a out for people to read in a terminal: what happened, how that is known, who sent
/// it, every field with its label, text and meaning, what is wrong, the signature; then an empty line. UTF-8.
/// Long values are cut, and nothing that the sender wrote reaches the terminal as a control character.
void appendEventText(QByteArray &out, const Event &event, const vonage::Decoded &decoded,
                     const KnownAddresses &addresses);

} // namespace ringback
