// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureconnection.h"
#include "core/event.h"

#include <QSqlQuery>

#include <vector>

namespace ringback {

/// The statement that puts an event into the table "event". Binds only what differs from the row before: Qt
/// Sql takes longer to bind a value than it takes to compare one, and many are the same from row to row.
class EventInsert
{
public:
    Result<Done, CaptureError> prepare(CaptureConnection &connection);

    /// The statement, ready to be executed. Shares the bytes of \a event until the next is bound.
    [[nodiscard]] QSqlQuery &bind(EventId id, const Event &event);

private:
    struct Place
    {
        enum class Content { Unbound, Null, Number, Bytes };
        QString name; // Qt Sql binds to a name in a third of the time that a number takes
        Content content = Content::Unbound;
        qint64 number = 0;
        QByteArray bytes{};
    };

    void null();
    void number(qint64 value);
    void bytes(const QByteArray &value);
    /// As NULL where it is \a usual.
    void bytesUnless(QByteArrayView usual, const QByteArray &value);
    void bytesOrNull(const QByteArray &value) { bytesUnless({}, value); }
    Place &next() { return m_places[m_next++]; }

    QSqlQuery m_query;
    std::vector<Place> m_places;
    size_t m_next = 0;
};

} // namespace ringback
