// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/placeholders.h"

namespace ringback {

/// What may be filled into a reply before it is known which request it answers: names of our own, and the
/// fields of webhooks that are answered with an NCCO. What they stand for is placeholderValue() in
/// nccoreply.h.
[[nodiscard]] ncco::KnownPlaceholders templatePlaceholders();

/// A value of the shape that is usual for the placeholder \a name; nothing when there is none of that name.
[[nodiscard]] std::optional<QByteArray> usualValue(QByteArrayView name);

} // namespace ringback
