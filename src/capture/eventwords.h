// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "vonage/decode.h"
#include "vonage/sources.h"

#include <QList>
#include <QString>

/// What is said about an event beside its fields, in words and on one line each; nothing that the sender
/// wrote does harm in them (core/visibletext.h). Translated.
namespace ringback {

/// What addresses are judged by.
struct KnownAddresses
{
    const QList<vonage::SourceSet> &activeSets;
    const QList<AddressRange> &trustedProxies;
};

/// Who sent it, as far as that is known, and what to make of that address.
[[nodiscard]] QString sourceText(const Event &event, const KnownAddresses &known);

/// What kind of event it is, how sure that is: "Inbound SMS (sms.inbound), certain".
[[nodiscard]] QString kindText(const Digest &digest);

/// What checking a signature found, in a few words: "genuine" for "valid".
[[nodiscard]] QString verdictWords(QByteArrayView verdict);

/// Whether it is signed, and what checking found: "Signature (jwt): valid (genuine). …"; null when it is not.
[[nodiscard]] QString signatureText(const Signature &signature);

} // namespace ringback
