// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventrow.h"

#include <QVariant>

namespace ringback::eventrow {

using namespace Qt::StringLiterals;

// These numbers are in the files.
static_assert(int(Api::Other) == 0 && int(Api::Malformed) == 8 && ApiCount == 9);
static_assert(int(Confidence::Certain) == 0 && int(Confidence::Guess) == 2);
static_assert(int(Expects::Any) == 0 && int(Expects::Ncco) == 2);

namespace {

/// Reads the columns of a row one after the other.
class Columns
{
public:
    explicit Columns(const QSqlQuery &query, int first)
        : m_query(query)
        , m_next(first)
    {
    }
    QVariant value() { return m_query.value(m_next++); }
    qint64 number() { return value().toLongLong(); }
    QByteArray bytes() { return value().toByteArray(); }
    QByteArray bytesOr(const QByteArray &usual)
    {
        const QVariant read = value();
        return read.isNull() ? usual : read.toByteArray();
    }
    IpAddress address() { return IpAddress::fromBytes(bytes()).value_or(IpAddress()); }

    // A number that this program does not know becomes \a otherwise.
    template <typename Enum>
    Enum enumerator(Enum first, Enum last, Enum otherwise)
    {
        const qint64 read = number();
        return read < qint64(first) || read > qint64(last) ? otherwise : Enum(read);
    }
    Api api() { return enumerator(Api::Other, Api::Malformed, Api::Other); }

private:
    const QSqlQuery &m_query;
    int m_next;
};

// Texts are kept as TEXT for other tools but hold a sender's bytes, valid UTF-8 or not; as BLOB they come
// back unchanged.
QString text(QLatin1StringView column) { return u"CAST("_s + column + u" AS BLOB)"_s; }

constexpr int firstColumns = 3;                // of select()
constexpr int firstJudged = firstColumns + 17; // of selectRows()

QString select(const QStringList &columns)
{
    return u"SELECT id, decision_id, after_us, "_s + columns.join(u',')
        + u" FROM event LEFT JOIN reply ON reply.event_id=id"_s;
}

Timestamp timestamp(qint64 microseconds) { return Timestamp(std::chrono::microseconds(microseconds)); }

} // namespace

ReplyColumns readReply(const QSqlQuery &query)
{
    Columns columns(query, 1);
    ReplyColumns reply;
    reply.decision = columns.number();
    reply.after = std::chrono::microseconds(columns.number());
    return reply;
}

QString selectEvents()
{
    return select({u"received_at, api, confidence, expects"_s,
                   text("kind"_L1),
                   text("subkind"_L1),
                   text("status"_L1),
                   text("sender"_L1),
                   text("recipient"_L1),
                   text("call"_L1),
                   text("conversation"_L1),
                   text("message"_L1),
                   text("problems"_L1),
                   text("relation_problems"_L1),
                   text("signature_scheme"_L1),
                   text("signature_verdict"_L1),
                   text("signature_detail"_L1),
                   u"peer, peer_port, source"_s,
                   text("source_header"_L1),
                   u"refusal_reason, refusal_status, stopped_at, minor_version"_s,
                   text("method"_L1),
                   text("target"_L1),
                   u"field_section, body, trailer_section"_s});
}

Event readEvent(const QSqlQuery &query)
{
    Columns columns(query, firstColumns);
    Event event;
    event.id = readId(query);
    event.receivedAt = timestamp(columns.number());
    Digest &digest = event.digest;
    digest.api = columns.api();
    digest.confidence = columns.enumerator(Confidence::Certain, Confidence::Guess, Confidence::Guess);
    digest.expects = columns.enumerator(Expects::Any, Expects::Ncco, Expects::Any);
    digest.kind = columns.bytes();
    digest.subkind = columns.bytes();
    digest.status = columns.bytes();
    digest.from = columns.bytes();
    digest.to = columns.bytes();
    digest.call = columns.bytes();
    digest.conversation = columns.bytes();
    digest.message = columns.bytes();
    if (const QByteArray problems = columns.bytes(); !problems.isEmpty())
        digest.problems = problems.split(',');
    event.relationProblems = columns.bytes();
    event.signature.scheme = columns.bytesOr(event.signature.scheme);
    event.signature.verdict = columns.bytesOr(event.signature.verdict);
    event.signature.detail = columns.bytes();
    event.peer.address = columns.address();
    event.peer.port = quint16(columns.number());
    const QVariant source = columns.value();
    event.source.address = source.isNull() ? event.peer.address
                                           : IpAddress::fromBytes(source.toByteArray()).value_or(IpAddress());
    event.source.header = columns.bytes();
    const QVariant reason = columns.value();
    const int status = int(columns.number());
    const qint64 stoppedAt = columns.number();
    if (!reason.isNull()) {
        const qint64 number = reason.toLongLong();
        const bool known = number >= 1 && number <= RefusalReasonCount;
        event.refusal = Refusal{.reason = known ? RefusalReason(number) : RefusalReason::NotHttp,
                                .status = status,
                                .stoppedAt = stoppedAt};
    }
    event.request.minorVersion = columns.number() == 0 ? 0 : 1;
    event.request.method = columns.bytes();
    event.request.target = columns.bytes();
    event.request.fieldSection = columns.bytes();
    event.request.body = columns.bytes();
    event.request.trailerSection = columns.bytes();
    return event;
}

// A column more would cost a search a tenth. Trailer fields stand for 1: HTTP/1.0 has none (RFC 9112 section
// 6.1).
QString selectRequests()
{
    return u"SELECT id, %1, %2, field_section, body, coalesce(trailer_section, minor_version) FROM event"_s
        .arg(text("method"_L1), text("target"_L1));
}

QString selectRows()
{
    return select({u"received_at, coalesce(source, peer), api"_s, text("kind"_L1), text("method"_L1),
                   text("target"_L1), text("sender"_L1), text("recipient"_L1), text("status"_L1),
                   text("call"_L1), text("conversation"_L1), text("message"_L1), text("problems"_L1),
                   text("signature_verdict"_L1), u"length(body), mark"_s, text("note"_L1), u"expects"_s,
                   text("subkind"_L1)})
        + u" LEFT JOIN annotation ON annotation.event_id=id"_s;
}

ColumnRow readRow(const QSqlQuery &query)
{
    static const QByteArray usualVerdict = Signature().verdict;
    Columns columns(query, firstColumns);
    ColumnRow row;
    row.id = readId(query);
    row.receivedAt = timestamp(columns.number());
    row.source = columns.address();
    row.api = columns.api();
    row.kind = columns.bytes();
    row.method = columns.bytes();
    row.path = columns.bytes();
    if (const qsizetype mark = row.path.indexOf('?'); mark >= 0)
        row.path.truncate(mark);
    row.from = columns.bytes();
    row.to = columns.bytes();
    row.status = columns.bytes();
    row.call = columns.bytes();
    row.conversation = columns.bytes();
    row.message = columns.bytes();
    row.problems = columns.bytes();
    row.verdict = columns.bytesOr(usualVerdict);
    row.bodySize = columns.number();
    row.hasMark = columns.number() != 0;
    row.note = columns.bytes();
    return row;
}

Digest readJudged(const QSqlQuery &query, const ColumnRow &row)
{
    Columns columns(query, firstJudged);
    Digest digest;
    digest.api = row.api;
    digest.kind = row.kind;
    digest.expects = columns.enumerator(Expects::Any, Expects::Ncco, Expects::Any);
    digest.subkind = columns.bytes();
    return digest;
}

} // namespace ringback::eventrow
