// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace ringback {

class EventTableModel;

/// Finds what belongs to one event, again while more events of its call or message come. GUI thread.
class RelatedWatch final : public QObject
{
    Q_OBJECT
public:
    explicit RelatedWatch(const EventTableModel *events);

    /// Watches for those of \a event from now on, and tells of them.
    void setEvent(const Event &event);
    /// Ends, as it does by itself when the event is gone.
    void clear();

Q_SIGNALS:
    /// These belong to \a current, itself among them; there are others than were told before.
    void found(const QList<ringback::EventId> &ids, ringback::EventId current);

private:
    void look();

    const EventTableModel *m_events;
    EventId m_current;
    Digest m_digest; // what it belongs to
    QList<EventId> m_found;
    QTimer m_timer; // soon after events have come
};

} // namespace ringback
