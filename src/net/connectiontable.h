// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/connection.h"

#include <array>
#include <list>
#include <memory>
#include <unordered_map>
#include <vector>

namespace ringback {

/// The connections of a Listener, in a wheel of slots one tick wide by the time they want to be looked at. A
/// look at the clock touches only those whose slot has come: of 10,000 idle connections, those that have been
/// idle for long.
class ConnectionTable
{
public:
    using TimePoint = Connection::TimePoint;

    explicit ConnectionTable(TimePoint::duration tick);

    void add(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> take(Connection *connection);
    /// Puts \a connection where its deadline says; those farther away than the wheel reaches are looked at in
    /// between.
    void schedule(Connection *connection);
    /// The connections whose deadline has passed at \a now.
    [[nodiscard]] std::vector<Connection *> expired(TimePoint now);

    [[nodiscard]] std::vector<Connection *> all() const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_places.size()); }

private:
    using Slot = std::list<Connection *>;
    struct Place
    {
        std::unique_ptr<Connection> connection;
        size_t slot = 0;
        Slot::iterator at;
    };
    static constexpr size_t SlotCount = 128;

    [[nodiscard]] qint64 tickOf(TimePoint time) const { return time.time_since_epoch() / m_tick; }

    TimePoint::duration m_tick;
    qint64 m_lookedAt; // tick up to which all slots were looked at
    std::array<Slot, SlotCount> m_slots;
    std::unordered_map<Connection *, Place> m_places;
};

} // namespace ringback
