// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ringback {

/// Where Tab stops first in \a pane, which counts itself; null for nowhere.
[[nodiscard]] QWidget *firstTabStop(QWidget &pane);
/// Where Tab would stop in \a pane, in turn, as long as it is in no window. What hands the keyboard on to a
/// part of it, as QTabWidget does, stands for all its parts.
[[nodiscard]] QList<QWidget *> tabStopsOf(QWidget &pane);
/// Lets Tab stop at \a stops, which are in \a pane by now, behind all that comes before \a pane.
void insertTabStops(QWidget &pane, const QList<QWidget *> &stops);
/// Where Tab stops next behind \a widget and all that is in it, or Shift+Tab before it; null for nowhere.
[[nodiscard]] QWidget *tabStopBeyond(QWidget &widget, bool isForward);

} // namespace ringback
