// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QObject>

class QAction;

namespace ringback {

class EventTableModel;
class EventTableView;

/// Switches following the newest event by an action, which says how many came since it was switched off.
class FollowSwitch final : public QObject
{
    Q_OBJECT
public:
    FollowSwitch(QAction &action, EventTableView &view, const EventTableModel &events, QObject *parent);

    /// Other events are there, or shown.
    void showCount();

private:
    QAction &m_action;
    const EventTableView &m_view;
    const EventTableModel &m_events;
    QString m_text; // of the action alone
    EventId m_last; // that was followed
};

} // namespace ringback
