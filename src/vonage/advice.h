// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

namespace ringback::vonage {

/// What to do, as a sentence for words(): "Try again later."; null for Advice::None.
[[nodiscard]] const char *adviceSentence(Advice advice);
/// The same as the end of a summary: "temporary; try again later"; null for Advice::None.
[[nodiscard]] const char *adviceBrief(Advice advice);

} // namespace ringback::vonage
