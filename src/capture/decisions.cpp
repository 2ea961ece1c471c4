// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/decisions.h"

#include "core/httprequest.h"

#include <QCryptographicHash>
#include <QVariant>
#include <QtEndian>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

// Most captures have a handful; one with a reply of its own for every event must not fill the memory.
constexpr qsizetype knownDecisions = 256;
constexpr qsizetype knownBriefs = 4096; // of a capture with a reply of its own for every event
constexpr qsizetype knownBytes = 16 * 1024;

/// As field lines "Name: value CRLF", without Date, which differs every second.
QByteArray headerLines(const Reply &reply)
{
    QByteArray lines;
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("date", Qt::CaseInsensitive) != 0)
            lines += name + ": " + value + "\r\n";
    }
    return lines;
}

QList<std::pair<QByteArray, QByteArray>> readHeaderLines(const QByteArray &lines)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const HeaderField &field : HeaderFields(lines))
        headers.emplaceBack(field.name.toByteArray(), field.value.toByteArray());
    return headers;
}

qint64 hashOf(const QByteArray &key)
{
    return qFromBigEndian<qint64>(QCryptographicHash::hash(key, QCryptographicHash::Sha1).constData());
}

} // namespace

Result<Done, CaptureError> DecisionWriter::prepare(CaptureConnection &connection)
{
    m_connection = &connection;
    return connection.prepare({
        {&m_find,
         u"SELECT id FROM decision WHERE hash=? AND status=? AND CAST(decided_by AS BLOB)=? AND headers=? AND body=?"_s},
        {&m_insert,
         u"INSERT INTO decision(hash, status, decided_by, headers, body) "
         "VALUES(?, ?, CAST(? AS TEXT), ?, ?)"_s},
    });
}

Result<qint64, CaptureError> DecisionWriter::idOf(const Decision &decision)
{
    if (const auto known = m_known.constFind(decision); known != m_known.cend())
        return *known;
    const QByteArray headers = notNull(headerLines(decision.reply));
    const QByteArray body = notNull(decision.reply.body);
    const QByteArray decidedBy = notNull(decision.decidedBy);
    const QByteArray key = QByteArray::number(decision.reply.status) + '\n' + decidedBy + '\n'
        + QByteArray::number(headers.size()) + '\n' + headers + body;
    const qint64 hash = hashOf(key);
    for (QSqlQuery *query : {&m_find, &m_insert}) {
        query->bindValue(0, hash);
        query->bindValue(1, decision.reply.status);
        query->bindValue(2, decidedBy);
        query->bindValue(3, headers);
        query->bindValue(4, body);
    }
    qint64 id = 0;
    const auto looked = m_connection->forEach(m_find, [&id](const QSqlQuery &row) {
        id = row.value(0).toLongLong();
        return false;
    });
    if (!looked)
        return Unexpected(looked.error());
    if (id == 0) {
        if (!m_insert.exec())
            return Unexpected(m_connection->error(m_insert));
        id = m_insert.lastInsertId().toLongLong();
        ++m_added;
    }
    if (key.size() <= knownBytes) {
        if (m_known.size() >= knownDecisions)
            m_known.clear();
        m_known.insert(decision, id);
    }
    return id;
}

Result<Done, CaptureError> DecisionWriter::sweep()
{
    m_known.clear();
    m_added = 0;
    return m_connection->run(u"DELETE FROM decision WHERE id NOT IN "
                             "(SELECT decision_id FROM reply UNION SELECT decision_id FROM earlier_reply)"_s);
}

Result<Done, CaptureError> DecisionReader::prepare(CaptureConnection &connection)
{
    m_connection = &connection;
    return connection.prepare(
        {{&m_find, u"SELECT status, CAST(decided_by AS BLOB), headers, body FROM decision WHERE id=?"_s}});
}

Result<Decision, CaptureError> DecisionReader::decision(qint64 id)
{
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known;
    m_find.bindValue(0, id);
    Decision decision;
    bool found = false;
    const auto done = m_connection->forEach(m_find, [&](const QSqlQuery &row) {
        found = true;
        decision.reply.status = row.value(0).toInt();
        decision.decidedBy = row.value(1).toByteArray();
        decision.reply.headers = readHeaderLines(row.value(2).toByteArray());
        decision.reply.body = row.value(3).toByteArray();
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    if (!found)
        return Unexpected(CaptureError{.kind = CaptureError::Kind::Damaged,
                                       .path = m_connection->path(),
                                       .detail = u"decision %1 is missing"_s.arg(id)});
    if (decision.reply.body.size() <= knownBytes) {
        if (m_known.size() >= knownDecisions)
            m_known.clear();
        m_known.insert(id, decision);
    }
    return decision;
}

Result<const BriefDecision *, CaptureError> DecisionReader::brief(qint64 id)
{
    if (const auto known = m_brief.constFind(id); known != m_brief.cend())
        return &*known;
    const auto read = decision(id);
    if (!read)
        return Unexpected(read.error());
    if (m_brief.size() >= knownBriefs)
        m_brief.clear();
    return &*m_brief.insert(id, {.decidedBy = read->decidedBy, .traits = vonage::replyTraits(*read)});
}

} // namespace ringback
