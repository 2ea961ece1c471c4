// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAction;
class QWidget;

namespace ringback {

/// Shows the keys of \a actions, and those that belong to no action. GUI thread.
void showKeys(QWidget &parent, const QList<QAction *> &actions);

/// Shows how it is used.
void showGuide(QWidget &parent);

/// Shows what this is, with the versions that a report of a fault should name.
void showAbout(QWidget &parent);

} // namespace ringback
