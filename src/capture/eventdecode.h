// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "vonage/decode.h"
#include "vonage/sources.h"

#include <QList>

#include <optional>

namespace ringback {

/// All that is known of \a event, which stays of the kind that its digest tells; what only the events before
/// it show is among it. Bytes that are no HTTP are not decoded: what is known of them is why they were
/// refused.
[[nodiscard]] vonage::Decoded decodeEvent(const Event &event);
/// The same for a request that has no digest yet.
[[nodiscard]] vonage::Decoded decodeEvent(const Event &event, vonage::DecodeHints hints);

/// Where \a address lies: in one of \a activeSets, else perhaps in the set "Local".
[[nodiscard]] std::optional<vonage::SourceMatch> knownSource(const IpAddress &address,
                                                             const QList<vonage::SourceSet> &activeSets);

/// What is wrong with \a event: why it was refused, then what decodeEvent() found, then what Vonage would not
/// like about its reply.
[[nodiscard]] QList<vonage::Problem> allProblems(const Event &event, const vonage::Decoded &decoded);

} // namespace ringback
