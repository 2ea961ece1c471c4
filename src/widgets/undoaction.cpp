// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/undoaction.h"

#include <QAction>

namespace ringback {

UndoAction::UndoAction(QAction &action, QObject *parent)
    : QObject(parent)
    , m_action(action)
{
    connect(&action, &QAction::triggered, this, [this] {
        if (m_isMarkingLast)
            Q_EMIT markingWanted();
        else
            Q_EMIT removingWanted();
    });
}

void UndoAction::setRemoved(int count)
{
    m_removed = count;
    m_isMarkingLast = count == 0 && m_marked > 0;
    show();
}

void UndoAction::setMarked(int count)
{
    m_marked = count;
    m_isMarkingLast = count > 0;
    show();
}

void UndoAction::show()
{
    m_action.setEnabled(m_removed > 0 || m_marked > 0);
    if (m_isMarkingLast)
        m_action.setText(tr("Un&do Marking %n Event(s)", nullptr, m_marked));
    else if (m_removed > 0)
        m_action.setText(tr("Un&do Removing %n Event(s)", nullptr, m_removed));
    else
        m_action.setText(tr("Un&do Removing Events"));
}

} // namespace ringback
