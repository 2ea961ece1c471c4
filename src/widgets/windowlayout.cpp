// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowlayout.h"

#include "widgets/eventheader.h"
#include "widgets/settingsfile.h"

#include "ui_mainwindow.h"

#include <QScreen>

#include <algorithm>

namespace ringback {

namespace {

constexpr QSize Frame(16, 48); // of a window, in pixels, whatever the desktop

} // namespace

void resizeOnScreen(QWidget &window, QSize size)
{
    window.resize(size.boundedTo(window.screen()->availableSize() - Frame));
}

void rememberLayout(const QMainWindow &window, const Ui::MainWindow &parts)
{
    remembered::Geometry.set(window.saveGeometry());
    remembered::Sides.set(parts.sides->saveState());
    remembered::UpDown.set(parts.upDown->saveState());
    remembered::Columns.set(parts.events->header()->saveColumns());
    remembered::ShowsHistogram.set(parts.actionHistogram->isChecked());
    remembered::ShowsDetails.set(parts.actionDetails->isChecked());
}

void recallLayout(QMainWindow &window, const Ui::MainWindow &parts)
{
    const bool isKnown = window.restoreGeometry(remembered::Geometry.value());
    // At first as large as it likes to be, then as it was, but with its frame on the screens of today.
    const QRect screens =
        isKnown ? window.screen()->availableVirtualGeometry() : window.screen()->availableGeometry();
    if (!window.isMaximized() && !window.isFullScreen()) {
        window.resize(window.size().boundedTo(screens.size() - Frame));
        const QPoint most =
            screens.bottomRight() - QPoint(Frame.width() + window.width(), Frame.height() + window.height());
        if (isKnown && (window.x() > most.x() || window.y() > most.y()))
            window.move(std::max(screens.left(), std::min(window.x(), most.x())),
                        std::max(screens.top(), std::min(window.y(), most.y())));
    }
    parts.sides->restoreState(remembered::Sides.value());
    parts.upDown->restoreState(remembered::UpDown.value());
    parts.events->header()->restoreColumns(remembered::Columns.value());
    parts.actionHistogram->setChecked(remembered::ShowsHistogram.value());
    parts.actionDetails->setChecked(remembered::ShowsDetails.value());
}

} // namespace ringback
