// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureconnection.h"
#include "core/event.h"

#include <QSqlQuery>

#include <list>
#include <vector>

namespace ringback {

/// The statements that put an event into the table "event", one for each kind that came lately. They bind
/// only what differs from the row before: Qt Sql takes longer to bind a value than it takes to compare one,
/// and rows of one kind have much in common.
class EventInsert
{
public:
    Result<Done, CaptureError> prepare(CaptureConnection &connection);

    /// A statement, ready to be executed. Shares the bytes of \a event, long ones until the next is bound.
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
    struct Statement
    {
        QSqlQuery query;
        QByteArray kind;
        std::vector<Place> places;
    };

    /// Takes the statement of \a kind, or else the one that was not used for longest, to the front.
    void choose(const QByteArray &kind);
    void forgetLong();
    void bind(const Place &place, const QVariant &value);
    void setNull(Place &place);
    void null() { setNull(next()); }
    void number(qint64 value);
    void bytes(const QByteArray &value);
    /// As NULL where it is \a usual.
    void bytesUnless(QByteArrayView usual, const QByteArray &value);
    void bytesOrNull(const QByteArray &value) { bytesUnless({}, value); }
    Place &next() { return *m_next++; }

    std::list<Statement> m_statements; // by use, the one in use first
    std::vector<Place>::iterator m_next;
};

} // namespace ringback
