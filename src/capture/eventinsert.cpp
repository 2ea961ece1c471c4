// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventinsert.h"

#include <QVariant>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t Statements = 8;
// Longer ones hardly ever come again, and are not kept for it.
constexpr qsizetype LongestKept = 16 * 1024;

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

/// Of 16 bytes or more: Qt Sql looks it up by its hash, and qHash() of Qt 6.4 takes twenty times as long for
/// less, where the processor has AVX-512.
QString placeholder(size_t place) { return u":column%1"_s.arg(place); }

} // namespace

Result<Done, CaptureError> EventInsert::prepare(CaptureConnection &connection)
{
    QString sql = insertSql();
    std::vector<Place> places;
    for (qsizetype mark = sql.indexOf(u'?'); mark >= 0; mark = sql.indexOf(u'?', mark)) {
        const QString name = placeholder(places.size());
        sql.replace(mark, 1, name);
        places.push_back({.name = name});
    }
    m_statements.clear();
    while (m_statements.size() < Statements) {
        auto query = connection.prepare(sql);
        if (!query)
            return Unexpected(query.error());
        m_statements.push_back({.query = std::move(*query), .kind = {}, .places = places});
    }
    return Done();
}

void EventInsert::choose(const QByteArray &kind)
{
    auto found = std::ranges::find(m_statements, kind, &Statement::kind);
    if (found == m_statements.end())
        --found;
    m_statements.splice(m_statements.begin(), m_statements, found);
    found->kind = kind;
    m_next = found->places.begin();
}

void EventInsert::forgetLong()
{
    for (Place &place : m_statements.front().places) {
        if (place.bytes.size() > LongestKept)
            setNull(place);
    }
}

void EventInsert::bind(const Place &place, const QVariant &value)
{
    m_statements.front().query.bindValue(place.name, value);
}

void EventInsert::setNull(Place &place)
{
    if (place.content == Place::Content::Null)
        return;
    place.content = Place::Content::Null;
    place.bytes = {};
    bind(place, QVariant());
}

void EventInsert::number(qint64 value)
{
    Place &place = next();
    if (place.content == Place::Content::Number && place.number == value)
        return;
    place.content = Place::Content::Number;
    place.number = value;
    bind(place, value);
}

void EventInsert::bytes(const QByteArray &value)
{
    Place &place = next();
    if (place.content == Place::Content::Bytes && place.bytes == value)
        return;
    place.content = Place::Content::Bytes;
    place.bytes = value.isNull() ? QByteArray("") : value; // Qt Sql binds a null array as NULL
    bind(place, place.bytes);
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
    forgetLong();
    choose(digest.kind);
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
    Q_ASSERT(m_next == m_statements.front().places.end());
    return m_statements.front().query;
}

} // namespace ringback
