// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/decode.h"
#include "vonage/relations.h"

#include <QString>

namespace ringback {

/// Tells \a tracker of what the capture at \a path has of the last three days, in which Vonage tries again:
/// at most 5,000 events and 16 MiB, the newest. Of a capture that cannot be read, nothing. Blocks for some
/// 0.1 s.
void recallDeliveries(const QString &path, const vonage::DecodeHints &hints,
                      vonage::RelationTracker &tracker);

} // namespace ringback
