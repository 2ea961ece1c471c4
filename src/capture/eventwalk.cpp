// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventwalk.h"

#include "capture/eventrow.h"

namespace ringback {

using namespace Qt::StringLiterals;

EventWalk::EventWalk(CaptureConnection &connection, const QStringList &selects, EventRange range, Order order,
                     qint64 rowsAStep)
    : m_connection(connection)
    , m_selects(selects)
    , m_rest(range)
    , m_order(order)
    , m_rowsAStep(rowsAStep)
{
}

Result<bool, CaptureError> EventWalk::step(const Visit &visit)
{
    Result<bool, CaptureError> more = readRows(0, m_rowsAStep, visit);
    // One event at a time, for the next may be whole again.
    for (size_t select = 1; !more && select < size_t(m_selects.size()); ++select) {
        if (more.error().kind != CaptureError::Kind::Damaged)
            break;
        m_damage = more.error();
        more = readRows(select, 1, visit);
    }
    return more;
}

Result<Done, CaptureError> EventWalk::goThrough(const Visit &visit)
{
    bool more = true;
    while (more && !isDone()) {
        const auto stepped = step(visit);
        if (!stepped)
            return Unexpected(stepped.error());
        more = *stepped;
    }
    if (m_damage)
        return Unexpected(*m_damage);
    return Done();
}

Result<bool, CaptureError> EventWalk::readRows(size_t select, qint64 rows, const Visit &visit)
{
    const auto query = prepared(select);
    if (!query)
        return Unexpected(query.error());
    (*query)->bindValue(0, m_rest.first.value);
    (*query)->bindValue(1, m_rest.last.value);
    (*query)->bindValue(2, rows);
    qint64 count = 0;
    EventId last;
    bool more = true;
    const auto done = m_connection.forEach(**query, [&](const QSqlQuery &row) {
        Result<bool, CaptureError> goOn = visit(row);
        if (!goOn)
            return goOn;
        ++count;
        last = eventrow::readId(row);
        more = *goOn;
        return goOn;
    });
    if (done && more && count < rows)
        finish();
    else if (count > 0)
        pass(last);
    if (!done)
        return Unexpected(done.error());
    return more;
}

Result<QSqlQuery *, CaptureError> EventWalk::prepared(size_t select)
{
    while (m_queries.size() <= select) {
        auto query = m_connection.prepare(
            m_selects.at(qsizetype(m_queries.size())) + u" WHERE id BETWEEN ? AND ? ORDER BY id"_s
            + (m_order == Order::OldestFirst ? u""_s : u" DESC"_s) + u" LIMIT ?"_s);
        if (!query)
            return Unexpected(query.error());
        m_queries.push_back(std::move(*query));
    }
    return &m_queries[select];
}

void EventWalk::pass(EventId id)
{
    if (id == (m_order == Order::OldestFirst ? m_rest.last : m_rest.first))
        finish(); // there may be no number behind it
    else if (m_order == Order::OldestFirst)
        m_rest.first.value = id.value + 1;
    else
        m_rest.last.value = id.value - 1;
}

} // namespace ringback
