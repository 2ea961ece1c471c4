// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAbstractButton;
class QAction;
class QWidget;

namespace ringback {

/// Shows the keys of \a actions and \a replyButtons, and those that belong to neither. GUI thread.
void showKeys(QWidget &parent, const QList<QAction *> &actions, const QList<QAbstractButton *> &replyButtons);

/// Shows how it is used.
void showGuide(QWidget &parent);

/// Shows what this is, with the versions that a report of a fault should name.
void showAbout(QWidget &parent);

} // namespace ringback
