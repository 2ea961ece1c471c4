// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/marktext.h"

#include <QColor>
#include <QIcon>

namespace ringback {

/// The colour of a mark; invalid for 0.
[[nodiscard]] QColor markColor(int mark);
/// A disc of the mark's colour; null for 0. Always beside the name, for colour alone says nothing.
[[nodiscard]] QIcon markIcon(int mark);

} // namespace ringback
