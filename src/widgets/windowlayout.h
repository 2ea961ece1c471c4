// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace ringback {

namespace Ui {
class MainWindow;
}

/// Makes \a window of that size, or of what the screen has, frame and all.
void resizeOnScreen(QWidget &window, QSize size);

/// Remembers how a window is laid out, for the next one that is opened.
void rememberLayout(const QMainWindow &window, const Ui::MainWindow &parts);
/// Lays a window out as the last one was.
void recallLayout(QMainWindow &window, const Ui::MainWindow &parts);

} // namespace ringback
