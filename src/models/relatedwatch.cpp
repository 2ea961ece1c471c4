// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relatedwatch.h"

#include "models/eventtablemodel.h"
#include "models/relatedevent.h"

#include <utility>

namespace ringback {

namespace {

// Looking takes 5 to 7 milliseconds for each id with a million events, while thousands come in each second.
constexpr std::chrono::milliseconds Pause{2000};

} // namespace

RelatedWatch::RelatedWatch(const EventTableModel *events)
    : m_events(events)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Pause);
    connect(&m_timer, &QTimer::timeout, this, &RelatedWatch::look);
    connect(events, &EventTableModel::countsChanged, this, [this] {
        if (m_current != EventId() && !m_timer.isActive())
            m_timer.start();
    });
}

void RelatedWatch::setEvent(const Event &event)
{
    m_current = event.id;
    m_digest = event.digest;
    m_found.clear();
    m_timer.stop();
    look();
}

void RelatedWatch::clear()
{
    m_current = {};
    m_timer.stop();
}

void RelatedWatch::look()
{
    if (!m_events->index().rowOf(m_current)) {
        clear();
        return;
    }
    QList<EventId> ids = relatedEvents(m_events->index(), m_digest);
    if (ids == m_found)
        return;
    m_found = std::move(ids);
    Q_EMIT found(m_found, m_current);
}

} // namespace ringback
