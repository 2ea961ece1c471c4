// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ringback {

/// Marks that the user puts on events are numbers: 0 is none, 1 to MarkCount a colour.
inline constexpr int MarkCount = 7;

/// Such as "Red"; "No mark" for 0. Translated.
[[nodiscard]] QString markName(int mark);
/// Its colour; invalid for 0.
[[nodiscard]] QColor markColor(int mark);
/// A disc of the mark's colour; null for 0. Always beside the name, for colour alone says nothing.
[[nodiscard]] QIcon markIcon(int mark);

} // namespace ringback
