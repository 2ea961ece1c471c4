// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

/// Marks that the user puts on events are numbers: 0 is none, 1 to MarkCount a colour.
inline constexpr int MarkCount = 7;

/// Such as "Red"; "No mark" for 0. Translated.
[[nodiscard]] QString markName(int mark);

} // namespace ringback
