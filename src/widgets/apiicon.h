// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace ringback {

/// The colour that stands for an API, readable on \a palette's base. Never alone: a word is beside it.
[[nodiscard]] QColor apiColor(Api api, const QPalette &palette);
/// A shape of its own for each API, in its colour.
[[nodiscard]] QIcon apiIcon(Api api);

} // namespace ringback
