// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace ringback {

/// Whether text is light on dark.
[[nodiscard]] bool isDark(const QPalette &palette);
/// Of the frame of a box that can be checked: seen on the ground of windows and of lists.
[[nodiscard]] QColor boxFrameColor(const QPalette &palette);
/// Of the ground of a button that is on, in the program's palette: text and icons are well readable on it.
[[nodiscard]] QColor chosenGround();
/// Of the text of what has failed: read on the ground of lists.
[[nodiscard]] QColor failureColor(const QPalette &palette);
/// From \a from, at a \a part of 0, to \a to, at 1.
[[nodiscard]] QColor mixedColor(const QColor &from, const QColor &to, float part);

} // namespace ringback
