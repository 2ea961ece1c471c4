// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventinsert.h"

#include <QVariant>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// With "?" for each value. Texts are bound as bytes, for they may not be UTF-8.
QString insertSql()
{
    return u"INSERT INTO event(id, received_at, api, confidence, expects, "
           "kind, subkind, status, sender, recipient, call, conversation, message, problems, "
           "relation_problems, signature_scheme, signature_verdict, signature_detail, "
           "peer, peer_port, source, source_header, refusal_reason, refusal_status, stopped_at, "
           "minor_version, method, target, field_section, body, trailer_section) "
           "VALUES(?, ?, ?, ?, ?, "
           "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
           "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
           "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
           "?, ?, ?, CAST(? AS TEXT), ?, ?, ?, "
           "?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)"_s;
}

} // namespace

Result<Done, CaptureError> EventInsert::prepare(CaptureConnection &connection)
{
    QString sql = insertSql();
    m_places.clear();
    for (qsizetype mark = sql.indexOf(u'?'); mark >= 0; mark = sql.indexOf(u'?', mark)) {
        const QString name = u":p%1"_s.arg(m_places.size());
        sql.replace(mark, 1, name);
        m_places.push_back({.name = name});
    }
    auto query = connection.prepare(sql);
    if (!query)
        return Unexpected(query.error());
    m_query = std::move(*query);
    return Done();
}

void EventInsert::null()
{
    Place &place = next();
    if (place.content == Place::Content::Null)
        return;
    place.content = Place::Content::Null;
    place.bytes = {};
    m_query.bindValue(place.name, QVariant());
}

void EventInsert::number(qint64 value)
{
    Place &place = next();
    if (place.content == Place::Content::Number && place.number == value)
        return;
    place.content = Place::Content::Number;
    place.number = value;
    m_query.bindValue(place.name, value);
}

void EventInsert::bytes(const QByteArray &value)
{
    Place &place = next();
    if (place.content == Place::Content::Bytes && place.bytes == value)
        return;
    place.content = Place::Content::Bytes;
    place.bytes = value.isNull() ? QByteArray("") : value; // Qt Sql binds a null array as NULL
    m_query.bindValue(place.name, place.bytes);
}

void EventInsert::bytesUnless(QByteArrayView usual, const QByteArray &value)
{
    if (value == usual)
        null();
    else
        bytes(value);
}

QSqlQuery &EventInsert::bind(EventId id, const Event &event)
{
    const Digest &digest = event.digest;
    const HttpRequest &request = event.request;
    m_next = 0;
    number(id.value);
    number(event.receivedAt.time_since_epoch().count());
    number(qint64(digest.api));
    number(qint64(digest.confidence));
    number(qint64(digest.expects));
    bytes(digest.kind);
    bytesOrNull(digest.subkind);
    bytesOrNull(digest.status);
    bytesOrNull(digest.from);
    bytesOrNull(digest.to);
    bytesOrNull(digest.call);
    bytesOrNull(digest.conversation);
    bytesOrNull(digest.message);
    bytesOrNull(digest.problems.join(','));
    bytesOrNull(event.relationProblems);
    bytesUnless("none", event.signature.scheme);
    bytesUnless("unsigned", event.signature.verdict);
    bytesOrNull(event.signature.detail);
    bytes(event.peer.address.bytes());
    number(event.peer.port);
    if (event.source.address == event.peer.address)
        null();
    else
        bytes(event.source.address.bytes());
    bytesOrNull(event.source.header);
    if (event.refusal) {
        number(qint64(event.refusal->reason));
        number(event.refusal->status);
        number(event.refusal->stoppedAt);
    } else {
        for (int i = 0; i < 3; ++i)
            null();
    }
    number(request.minorVersion);
    bytesOrNull(request.method);
    bytesOrNull(request.target);
    bytesOrNull(request.fieldSection);
    bytesOrNull(request.body);
    bytesOrNull(request.trailerSection);
    Q_ASSERT(m_next == m_places.size());
    return m_query;
}

} // namespace ringback
