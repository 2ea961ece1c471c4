// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

namespace ringback::vonage {

/// Finds the kind of the request: what the user bound to its path, else the first rule that matches. Always
/// finds one, "other" at the least.
void classify(Match &match);

/// What the path hints at, for words(): as in "probably meant for …"; null when it hints at nothing.
[[nodiscard]] const char *pathHint(QByteArrayView path);
/// Whether the path has one of the words that hint at \a api.
[[nodiscard]] bool pathHintsAt(const ApiTable &api, QByteArrayView path);

/// Whether every field of the documented required set of the match's kind is there.
[[nodiscard]] bool hasRequiredSet(const Match &match);

} // namespace ringback::vonage
