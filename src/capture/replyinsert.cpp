// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/replyinsert.h"

#include <QVariant>

#include <array>
#include <charconv>
#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

void append(QByteArray &text, qint64 number)
{
    std::array<char, 20> digits{};
    char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end - digits.data());
}

} // namespace

Result<Done, CaptureError> ReplyInsert::prepare(CaptureConnection &connection)
{
    m_connection = &connection;
    // sqlite.org/json1.html#jeach
    return connection.prepare(
        {{&m_query,
          u"INSERT INTO reply(event_id, decision_id, after_us) "
          "SELECT CAST(key AS INTEGER), ?, value FROM json_each(CAST(? AS TEXT)) "
          "WHERE EXISTS (SELECT 1 FROM event WHERE id=CAST(key AS INTEGER)) "
          "ON CONFLICT(event_id) DO UPDATE SET decision_id=excluded.decision_id, after_us=excluded.after_us"_s}});
}

void ReplyInsert::add(EventId event, qint64 decision, std::chrono::microseconds after)
{
    m_events.insert(event);
    QByteArray &members = m_waiting[decision];
    members += members.isEmpty() ? "{\"" : ",\"";
    append(members, event.value);
    members += "\":";
    append(members, after.count());
}

Result<Done, CaptureError> ReplyInsert::flush()
{
    m_events.clear();
    const QHash<qint64, QByteArray> waiting = std::exchange(m_waiting, {});
    for (const auto &[decision, members] : waiting.asKeyValueRange()) {
        m_query.bindValue(0, decision);
        m_query.bindValue(1, QByteArray(members + '}'));
        if (!m_query.exec())
            return Unexpected(m_connection->error(m_query));
    }
    return Done();
}

void ReplyInsert::forget()
{
    m_events.clear();
    m_waiting.clear();
}

} // namespace ringback
