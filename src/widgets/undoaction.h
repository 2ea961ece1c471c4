// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace ringback {

/// Undoes what was last done to many events. GUI thread.
class UndoAction final : public QObject
{
    Q_OBJECT
public:
    UndoAction(QAction &action, QObject *parent);

    /// So many events were removed, or their marks changed, which can be undone.
    void setRemoved(int count);
    void setMarked(int count);

Q_SIGNALS:
    void removingWanted();
    void markingWanted();

private:
    void show();

    QAction &m_action;
    int m_removed = 0;
    int m_marked = 0;
    bool m_isMarkingLast = false;
};

} // namespace ringback
