// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

inline constexpr qsizetype LongestGivenName = 100; // characters, whatever they take

/// Whether a person may call something so: up to LongestGivenName characters in one line, no blanks around
/// them.
[[nodiscard]] bool isGivenName(const QString &text);

} // namespace ringback
