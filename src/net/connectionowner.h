// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/listener.h"

#include <span>

namespace ringback {

class Connection;

/// What a connection needs of its Listener.
class ConnectionOwner
{
public:
    /// Between these two, deliver() only collects; the outermost endTurn() tells the world.
    virtual void beginTurn() = 0;
    virtual void endTurn() = 0;

    /// As long as it lives, it is one turn.
    class Turn
    {
    public:
        explicit Turn(ConnectionOwner &owner)
            : m_owner(owner)
        {
            m_owner.beginTurn();
        }
        ~Turn() { m_owner.endTurn(); }
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        ConnectionOwner &m_owner;
    };

    [[nodiscard]] virtual ExchangeId newExchange(Connection *connection) = 0;
    /// Counts what \a arrival holds, so that its connection need not any more.
    virtual void deliver(Arrival &&arrival) = 0;
    virtual void deliver(const Ended &ended) = 0;
    /// The deadline of \a connection has come nearer than its nextLook().
    virtual void schedule(Connection *connection) = 0;
    /// \a connection is over; it is destroyed when the event loop comes round.
    virtual void closed(Connection *connection) = 0;
    /// Counts memory taken (or given back); false when all connections together hold too much.
    virtual bool addBytesInFlight(qint64 bytes) = 0;
    /// Memory that all connections read into, one after the other.
    [[nodiscard]] virtual std::span<char> readBuffer() = 0;

protected:
    ~ConnectionOwner() = default;
};

} // namespace ringback
