// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/columnmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ringback {

/// False when that is no box.
bool ColumnMenu::tick(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *const action = actionAt(event->position().toPoint());
    // What opened the menu may end over a box that is not meant.
    if (action != activeAction() || !tick(action))
        QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace ringback
