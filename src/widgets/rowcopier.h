// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QList>
#include <QObject>

namespace ringback {

class EventTableModel;
class EventTableView;
class MessageBar;

/// Copies the selected rows of the list as they are shown: as soon as the texts of all of them are there.
/// GUI thread.
class RowCopier final : public QObject
{
    Q_OBJECT
public:
    RowCopier(EventTableModel &events, EventTableView &list, MessageBar &messages, QObject *parent);

    /// Too many are refused in \a messages.
    void copy();

Q_SIGNALS:
    /// The user goes for a file instead.
    void exportWanted();

private:
    void copyWhenLoaded();

    EventTableModel &m_events;
    EventTableView &m_list;
    MessageBar &m_messages;
    QList<EventId> m_copied; // as soon as their texts are there
};

} // namespace ringback
