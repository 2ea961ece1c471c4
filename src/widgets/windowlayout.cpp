// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowlayout.h"

#include "widgets/settingsfile.h"

#include "ui_mainwindow.h"

#include <QScreen>

namespace ringback {

void rememberLayout(const QMainWindow &window, const Ui::MainWindow &parts)
{
    remembered::Geometry.set(window.saveGeometry());
    remembered::Sides.set(parts.sides->saveState());
    remembered::UpDown.set(parts.upDown->saveState());
    remembered::Columns.set(parts.events->saveColumns());
    remembered::ShowsHistogram.set(parts.actionHistogram->isChecked());
    remembered::ShowsDetails.set(parts.actionDetails->isChecked());
}

void recallLayout(QMainWindow &window, const Ui::MainWindow &parts)
{
    const bool isKnown = window.restoreGeometry(remembered::Geometry.value());
    // At first as large as it likes to be, then as it was, but with its frame on the screen of today.
    static constexpr QSize frame(16, 48);
    const QRect screen = window.screen()->availableGeometry();
    if (!window.isMaximized() && !window.isFullScreen()) {
        window.resize(window.size().boundedTo(screen.size() - frame));
        if (isKnown && !screen.contains(window.frameGeometry()))
            window.move(screen.topLeft());
    }
    parts.sides->restoreState(remembered::Sides.value());
    parts.upDown->restoreState(remembered::UpDown.value());
    parts.events->restoreColumns(remembered::Columns.value());
    parts.actionHistogram->setChecked(remembered::ShowsHistogram.value());
    parts.actionDetails->setChecked(remembered::ShowsDetails.value());
}

} // namespace ringback
