// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureconnection.h"
#include "capture/capturereader.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace ringback {

/// A way through a range of events, step by step: while a query is open the writer's -wal file can only grow.
class EventWalk
{
public:
    using Visit = std::function<Result<bool, CaptureError>(const QSqlQuery &)>;

    /// \a selects are to be followed by WHERE; an event that cannot be read by the first, since what belongs
    /// to it is damaged, is read by one of the others, which do without.
    EventWalk(CaptureConnection &connection, const QStringList &selects, EventRange range, Order order,
              qint64 rowsAStep);

    [[nodiscard]] bool isDone() const { return m_rest.first > m_rest.last; }
    /// Calls \a visit with the rows of the next step until it returns false; whether it never did.
    Result<bool, CaptureError> step(const Visit &visit);
    /// Likewise with all rows. Fails, at the end, also when something of an event was done without.
    Result<Done, CaptureError> goThrough(const Visit &visit);

private:
    Result<bool, CaptureError> readRows(size_t select, qint64 rows, const Visit &visit);
    Result<QSqlQuery *, CaptureError> prepared(size_t select);
    void pass(EventId id);
    void finish() { m_rest = {.first = {1}, .last = {0}}; }

    CaptureConnection &m_connection;
    QStringList m_selects;
    std::vector<QSqlQuery> m_queries; // of the first of m_selects, as far as they were needed
    EventRange m_rest;
    Order m_order;
    qint64 m_rowsAStep;
    std::optional<CaptureError> m_damage;
};

} // namespace ringback
