// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QObject>

class QAction;

namespace ringback {

class EventTableModel;
class EventTableView;

/// Switches following the newest event by an action, and counts what came out of sight. GUI thread.
class FollowSwitch final : public QObject
{
    Q_OBJECT
public:
    FollowSwitch(QAction &action, EventTableView &view, const EventTableModel &events, QObject *parent);

    /// Other events are there, or shown.
    void count();

Q_SIGNALS:
    /// So many that the filter lets through.
    void counted(qsizetype events);

private:
    const EventTableView &m_view;
    const EventTableModel &m_events;
    EventId m_lastSeen;
};

} // namespace ringback
