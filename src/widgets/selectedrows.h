// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QList>
#include <QObject>

class QMenu;

namespace ringback {

class EventTableView;

/// Has the selected rows of the list marked, or removed after a question. That is done to what was seen, so
/// the list ceases to follow. GUI thread.
class SelectedRows final : public QObject
{
    Q_OBJECT
public:
    /// Puts the marks and their keys into \a menu.
    SelectedRows(EventTableView &list, QMenu &menu, QObject *parent);

    /// Marks \a shown, and what is selected with it.
    void markWith(EventId shown, int mark);
    void remove();

Q_SIGNALS:
    void marksWanted(const QList<ringback::EventId> &ids, int mark);
    void removeWanted(const QList<ringback::EventId> &ids);
    /// Nothing was done, for this reason.
    void refused(const QString &sentence);

private:
    void mark(int mark);

    EventTableView &m_list;
};

} // namespace ringback
