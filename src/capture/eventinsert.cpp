// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventinsert.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostStatements = 16;
// Longer ones hardly ever come again, and are not kept for it.
constexpr qsizetype LongestKept = 16 * 1024;

} // namespace

void EventInsert::setConnection(CaptureConnection &connection)
{
    m_connection = &connection;
    // Of 16 bytes or more: Qt Sql looks them up by their hashes, and qHash() of Qt 6.4 takes twenty times as
    // long for less, where the processor has AVX-512.
    for (size_t place = 0; place < Columns; ++place)
        m_placeholders[place] = u":event_column_%1"_s.arg(place);
    m_statements.clear();
}

EventInsert::Cell EventInsert::text(const char *column, const QByteArray &value)
{
    return {column, true, notNull(value)};
}

EventInsert::Cell EventInsert::blob(const char *column, const QByteArray &value)
{
    return {column, false, notNull(value)};
}

EventInsert::Cell EventInsert::textUnless(QByteArrayView usual, const char *column, const QByteArray &value)
{
    return value == usual ? null(column) : text(column, value);
}

EventInsert::Cell EventInsert::textOrNull(const char *column, const QByteArray &value)
{
    return textUnless({}, column, value);
}

EventInsert::Cell EventInsert::blobOrNull(const char *column, const QByteArray &value)
{
    return value.isEmpty() ? null(column) : blob(column, value);
}

EventInsert::Row EventInsert::row(EventId id, const Event &event)
{
    const Digest &digest = event.digest;
    const HttpRequest &request = event.request;
    const auto refusal = [&event](const char *column, auto member) {
        return event.refusal ? number(column, qint64((*event.refusal).*member)) : null(column);
    };
    return {{
        number("id", id.value),
        number("received_at", event.receivedAt.time_since_epoch().count()),
        number("api", qint64(digest.api)),
        number("confidence", qint64(digest.confidence)),
        number("expects", qint64(digest.expects)),
        text("kind", digest.kind),
        textOrNull("subkind", digest.subkind),
        textOrNull("status", digest.status),
        textOrNull("sender", digest.from),
        textOrNull("recipient", digest.to),
        textOrNull("call", digest.call),
        textOrNull("conversation", digest.conversation),
        textOrNull("message", digest.message),
        textOrNull("problems", digest.problems.join(',')),
        textOrNull("relation_problems", event.relationProblems),
        textUnless("none", "signature_scheme", event.signature.scheme),
        textUnless("unsigned", "signature_verdict", event.signature.verdict),
        textOrNull("signature_detail", event.signature.detail),
        blob("peer", event.peer.address.bytes()),
        number("peer_port", event.peer.port),
        event.source.address == event.peer.address ? null("source")
                                                   : blob("source", event.source.address.bytes()),
        textOrNull("source_header", event.source.header),
        refusal("refusal_reason", &Refusal::reason),
        refusal("refusal_status", &Refusal::status),
        refusal("stopped_at", &Refusal::stoppedAt),
        number("minor_version", request.minorVersion),
        textOrNull("method", request.method),
        textOrNull("target", request.target),
        blobOrNull("field_section", request.fieldSection),
        blobOrNull("body", request.body),
        blobOrNull("trailer_section", request.trailerSection),
        event.overTls.value_or(false) ? number("over_tls", 1) : null("over_tls"),
    }};
}

Result<Done, CaptureError> EventInsert::choose(const Shape &shape, const Row &row)
{
    auto found = std::ranges::find(m_statements, shape, &Statement::shape);
    if (found == m_statements.end() && m_statements.size() == MostStatements)
        found = std::ranges::find(m_statements, shape.columns,
                                  [](const Statement &statement) { return statement.shape.columns; });
    if (found != m_statements.end()) {
        found->shape = shape;
        m_statements.splice(m_statements.begin(), m_statements, found);
        return Done();
    }
    QStringList columns;
    QStringList values;
    for (size_t place = 0; place < Columns; ++place) {
        if ((shape.columns >> place & 1) == 0)
            continue;
        columns.append(QString::fromLatin1(row[place].column));
        values.append((row[place].isText ? u"CAST(%1 AS TEXT)"_s : u"%1"_s).arg(m_placeholders[place]));
    }
    auto query = m_connection->prepare(
        u"INSERT INTO event(%1) VALUES(%2)"_s.arg(columns.join(u','), values.join(u',')));
    if (!query)
        return Unexpected(query.error());
    if (m_statements.size() == MostStatements)
        m_statements.pop_back();
    m_statements.push_front({.shape = shape, .query = std::move(*query), .bound = {}});
    return Done();
}

void EventInsert::bind(size_t place, Value &&value)
{
    Statement &statement = m_statements.front();
    if (statement.bound[place] == value)
        return;
    const auto *bytes = std::get_if<QByteArray>(&value);
    const auto *number = std::get_if<qint64>(&value);
    statement.query.bindValue(m_placeholders[place],
                              bytes        ? QVariant(*bytes)
                                  : number ? QVariant(*number)
                                           : QVariant());
    statement.bound[place] = std::move(value);
}

void EventInsert::forgetLong()
{
    if (m_statements.empty())
        return;
    for (size_t place = 0; place < Columns; ++place) {
        const auto *bytes = std::get_if<QByteArray>(&m_statements.front().bound[place]);
        if (bytes && bytes->size() > LongestKept)
            bind(place, {});
    }
}

Result<QSqlQuery *, CaptureError> EventInsert::bind(EventId id, const Event &event)
{
    forgetLong();
    Row cells = row(id, event);
    Shape shape{.kind = event.digest.kind, .columns = 0};
    for (size_t place = 0; place < Columns; ++place) {
        if (cells[place].value.index() > 0)
            shape.columns |= 1U << place;
    }
    if (auto done = choose(shape, cells); !done)
        return Unexpected(done.error());
    for (size_t place = 0; place < Columns; ++place)
        bind(place, std::move(cells[place].value));
    return &m_statements.front().query;
}

} // namespace ringback
