// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relatedmodel.h"

#include "core/visibletext.h"
#include "models/eventcells.h"

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype LongestSummary = 500;

} // namespace

void RelatedModel::setEvents(QList<RelatedEvent> events)
{
    std::ranges::sort(events, [](const RelatedEvent &a, const RelatedEvent &b) {
        return std::pair(a.receivedAt, a.id) < std::pair(b.receivedAt, b.id);
    });
    beginResetModel();
    m_events = std::move(events);
    m_hasDates = !m_events.isEmpty()
        && localMoment(m_events.first().receivedAt).date() != localMoment(m_events.last().receivedAt).date();
    endResetModel();
}

const RelatedEvent *RelatedModel::relatedEvent(const QModelIndex &index) const
{
    return index.isValid() ? &m_events.at(index.row()) : nullptr;
}

int RelatedModel::currentRow() const
{
    const auto found = std::ranges::find_if(m_events, &RelatedEvent::isCurrent);
    return found == m_events.end() ? -1 : int(found - m_events.begin());
}

int RelatedModel::rowOf(EventId id) const
{
    const auto found = std::ranges::find(m_events, id, &RelatedEvent::id);
    return found == m_events.end() ? -1 : int(found - m_events.begin());
}

int RelatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int RelatedModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_events.at(index.row()), index.column());
}

QString RelatedModel::text(const RelatedEvent &event, int column) const
{
    switch (column) {
    case Number:
        return QString::number(event.id.value);
    case Received:
        return m_hasDates ? datedMomentText(event.receivedAt) : timeText(event.receivedAt);
    case WhatHappened: {
        const QString summary = visibleLine(event.summary, LongestSummary);
        const QString marked =
            event.isRedelivery ? tr("Sent again: %1", "%1 is what happened").arg(summary) : summary;
        return event.isCurrent ? tr("This event: %1", "%1 is what happened").arg(marked) : marked;
    }
    default:
        return event.kindLabel;
    }
}

QVariant RelatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("#", "number of an event");
    case Received:
        return tr("Time");
    case WhatHappened:
        return tr("What happened");
    default:
        return tr("Kind");
    }
}

} // namespace ringback
