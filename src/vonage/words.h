// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback::vonage {

/// The translation of \a source (a literal marked for context "Vonage"). Each thread remembers what it has
/// looked up, for looking up takes longer than decoding: the language is chosen before. Any thread.
[[nodiscard]] QString words(const char *source);
/// The translations of all three that are not null, with spaces between; null when all are.
[[nodiscard]] QString sentences(const char *first, const char *second, const char *third);

/// The sign before the decimals of a number; remembered likewise, for QLocale asks the system each time.
[[nodiscard]] QString decimalPoint();

} // namespace ringback::vonage
