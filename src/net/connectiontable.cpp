// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/connectiontable.h"

#include <algorithm>

namespace ringback {

ConnectionTable::ConnectionTable(TimePoint::duration tick)
    : m_tick(tick)
    , m_lookedAt(tickOf(TimePoint::clock::now()))
{
}

void ConnectionTable::add(std::unique_ptr<Connection> connection)
{
    Connection *const added = connection.get();
    m_slots[0].push_front(added);
    m_places.emplace(added, Place{.connection = std::move(connection), .slot = 0, .at = m_slots[0].begin()});
    schedule(added);
}

std::unique_ptr<Connection> ConnectionTable::take(Connection *connection)
{
    const auto node = m_places.extract(connection);
    if (!node)
        return nullptr;
    m_slots[node.mapped().slot].erase(node.mapped().at);
    return std::move(node.mapped().connection);
}

void ConnectionTable::schedule(Connection *connection)
{
    // A slot is looked at when its tick is over, so that nobody is looked at before his time.
    const qint64 tick =
        std::clamp(tickOf(connection->deadline()), m_lookedAt, m_lookedAt + qint64(SlotCount) - 2) + 1;
    Place &place = m_places.at(connection);
    const size_t slot = size_t(tick) % SlotCount;
    m_slots[slot].splice(m_slots[slot].end(), m_slots[place.slot], place.at);
    place.slot = slot;
    connection->setNextLook(TimePoint(m_tick * tick));
}

std::vector<Connection *> ConnectionTable::expired(TimePoint now)
{
    const qint64 tick = tickOf(now);
    std::vector<Connection *> due;
    for (qint64 i = std::max(m_lookedAt + 1, tick - qint64(SlotCount) + 1); i <= tick; ++i) {
        const Slot &slot = m_slots[size_t(i) % SlotCount];
        due.insert(due.end(), slot.begin(), slot.end());
    }
    m_lookedAt = std::max(m_lookedAt, tick);
    for (Connection *connection : due)
        schedule(connection);
    std::erase_if(due, [now](const Connection *connection) { return connection->deadline() > now; });
    return due;
}

std::vector<Connection *> ConnectionTable::all() const
{
    std::vector<Connection *> all;
    all.reserve(m_places.size());
    for (const auto &[connection, place] : m_places)
        all.push_back(connection);
    return all;
}

} // namespace ringback
