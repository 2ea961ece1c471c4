// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtextcache.h"

#include <QSet>

namespace ringback {

namespace {

constexpr int MostTexts = EventTextCache::MostAtOnce + 1'000; // kept; a screen shows some tens
constexpr qsizetype MostWanted = 200; // at a time; those asked for last are those still looked at

} // namespace

EventTextCache::EventTextCache(QObject *parent)
    : QObject(parent)
    , m_texts(MostTexts)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &EventTextCache::ask);
}

const EventTexts *EventTextCache::texts(EventId id)
{
    if (const EventTexts *known = m_texts.object(id))
        return known;
    m_wanted.append(id);
    if (!m_timer.isActive() && !m_isAsking)
        m_timer.start();
    return nullptr;
}

bool EventTextCache::load(const QList<EventId> &ids)
{
    QList<EventId> missing;
    for (const EventId id : ids) {
        if (!m_texts.object(id)) // those that are there count as looked at
            missing.append(id);
    }
    if (!missing.isEmpty())
        Q_EMIT wanted(missing, m_fieldNames);
    return missing.isEmpty();
}

void EventTextCache::ask()
{
    QSet<EventId> seen;
    QList<EventId> ids;
    for (auto id = m_wanted.crbegin(); id != m_wanted.crend() && ids.size() < MostWanted; ++id) {
        if (!seen.contains(*id) && !m_texts.contains(*id)) {
            seen.insert(*id);
            ids.append(*id);
        }
    }
    m_wanted.clear();
    m_isAsking = !ids.isEmpty();
    if (m_isAsking)
        Q_EMIT wanted(ids, m_fieldNames);
}

void EventTextCache::take(const QList<EventTexts> &texts, const QByteArrayList &fieldNames)
{
    m_isAsking = false;
    if (fieldNames == m_fieldNames) {
        for (const EventTexts &line : texts)
            m_texts.insert(line.id, new EventTexts(line));
    }
    if (!m_wanted.isEmpty())
        m_timer.start();
}

void EventTextCache::setFieldNames(const QByteArrayList &names)
{
    m_fieldNames = names;
    m_texts.clear();
}

} // namespace ringback
