// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventrow.h"

#include "core/jsonstring.h"

#include <QVariant>

#include <algorithm>
#include <charconv>
#include <string_view>

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

private:
    const QSqlQuery &m_query;
    int m_next;
};

/// Reads the values of a JSON array that SQLite wrote, of numbers, texts and nulls, one after the other; a
/// text as the bytes that it was kept as, valid UTF-8 or not, into memory that the row before had.
class Cells
{
public:
    explicit Cells(QByteArrayView array)
        : m_rest(array.data(), size_t(array.size()))
    {
    }

    /// null: 0.
    qint64 number()
    {
        skip(1); // the bracket or comma before it
        qint64 read = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), read);
        skip(error == std::errc() ? size_t(end - m_rest.data()) : m_rest.find(','));
        return read;
    }
    /// null: \a usual.
    void bytesOr(QByteArrayView usual, QByteArray &into)
    {
        skip(1);
        if (!m_rest.starts_with('"')) {
            assign(usual, into);
            skip(m_rest.find(','));
            return;
        }
        const size_t end = textEnd();
        const QByteArrayView inside(m_rest.data() + 1, qsizetype(end - 1));
        if (inside.contains('\\'))
            into = unescapedJson(inside, LoneSurrogates::Stay);
        else
            assign(inside, into);
        skip(end + 1);
    }
    void bytes(QByteArray &into) { bytesOr({}, into); }

private:
    /// Where the quote is that ends the text at the front.
    [[nodiscard]] size_t textEnd() const
    {
        const size_t quote = m_rest.find('"', 1);
        if (quote != std::string_view::npos && m_rest[quote - 1] != '\\')
            return quote;
        size_t at = 1;
        while (at < m_rest.size() && m_rest[at] != '"')
            at += m_rest[at] == '\\' ? 2 : 1;
        return std::min(at, m_rest.size());
    }
    void skip(size_t size) { m_rest.remove_prefix(std::min(size, m_rest.size())); }

    static void assign(QByteArrayView text, QByteArray &into)
    {
        into.resize(text.size());
        std::ranges::copy(text, into.begin());
    }

    std::string_view m_rest;
};

// A number that this program does not know becomes \a otherwise.
template <typename Enum>
Enum enumerator(qint64 read, Enum first, Enum last, Enum otherwise)
{
    return read < qint64(first) || read > qint64(last) ? otherwise : Enum(read);
}
Api api(qint64 read) { return enumerator(read, Api::Other, Api::Malformed, Api::Other); }
Expects expects(qint64 read) { return enumerator(read, Expects::Any, Expects::Ncco, Expects::Any); }
IpAddress address(const QByteArray &bytes) { return IpAddress::fromBytes(bytes).value_or(IpAddress()); }

// Texts are kept as TEXT for other tools but hold a sender's bytes, valid UTF-8 or not; as BLOB they come
// back unchanged.
QString text(QLatin1StringView column) { return u"CAST("_s + column + u" AS BLOB)"_s; }

QString joinReply(bool isRead)
{
    return (isRead
                ? u" LEFT JOIN reply"_s
                : u" LEFT JOIN (SELECT NULL AS event_id, NULL AS decision_id, NULL AS after_us) AS reply"_s)
        + u" ON reply.event_id=id"_s;
}

QString joinAnnotation(bool isRead)
{
    return (isRead ? u" LEFT JOIN annotation"_s
                   : u" LEFT JOIN (SELECT NULL AS event_id, NULL AS mark, NULL AS note) AS annotation"_s)
        + u" ON annotation.event_id=id"_s;
}

constexpr int firstReply = 1; // of selectEvents()
constexpr int firstColumns = 3;

Timestamp timestamp(qint64 microseconds) { return Timestamp(std::chrono::microseconds(microseconds)); }

} // namespace

ReplyColumns readReply(const QSqlQuery &query)
{
    Columns columns(query, firstReply);
    ReplyColumns reply;
    reply.decision = columns.number();
    reply.after = std::chrono::microseconds(columns.number());
    return reply;
}

QString selectEvents(Joined joined)
{
    const QStringList columns{u"id, decision_id, after_us, received_at, api, confidence, expects"_s,
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
                              u"field_section, body, trailer_section, over_tls"_s};
    return u"SELECT "_s + columns.join(u',') + u" FROM event"_s + joinReply(joined.reply);
}

Event readEvent(const QSqlQuery &query)
{
    Columns columns(query, firstColumns);
    Event event;
    event.id = readId(query);
    event.receivedAt = timestamp(columns.number());
    Digest &digest = event.digest;
    digest.api = api(columns.number());
    digest.confidence =
        enumerator(columns.number(), Confidence::Certain, Confidence::Guess, Confidence::Guess);
    digest.expects = expects(columns.number());
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
    event.peer.address = address(columns.bytes());
    event.peer.port = quint16(columns.number());
    const QVariant source = columns.value();
    event.source.address = source.isNull() ? event.peer.address : address(source.toByteArray());
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
    if (columns.number() == 1)
        event.overTls = true;
    return event;
}

// A column more would cost a search a tenth. Trailer fields stand for 1: HTTP/1.0 has none (RFC 9112 section
// 6.1).
QString selectRequests()
{
    return u"SELECT id, %1, %2, field_section, body, coalesce(trailer_section, minor_version) FROM event"_s
        .arg(text("method"_L1), text("target"_L1));
}

// Qt Sql makes a QVariant of each value, which takes longer than SQLite takes to read it: so all but two come
// as one. A JSON array takes no BLOB, which other tools may have left in any column.
QString selectRows(Joined joined)
{
    const auto cast = [](QStringView columns, QLatin1StringView type) {
        QStringList casts;
        for (const QStringView column : columns.split(u' '))
            casts.append(u"CAST("_s + column + u" AS "_s + type + u')');
        return casts.join(u',');
    };
    return u"SELECT id, coalesce(source, peer), CAST(json_array("_s
        + cast(u"decision_id after_us received_at api expects length(body) mark", "INTEGER"_L1) + u','
        + cast(u"kind subkind method target sender recipient status call conversation message problems "
               "signature_verdict note",
               "TEXT"_L1)
        + u") AS BLOB) FROM event"_s + joinReply(joined.reply) + joinAnnotation(joined.annotation);
}

void readRow(const QSqlQuery &query, RowOfList &row)
{
    static const QByteArray usualVerdict = Signature().verdict;
    const QByteArray array = query.value(2).toByteArray();
    Cells cells(array);
    row.reply.decision = cells.number();
    row.reply.after = std::chrono::microseconds(cells.number());
    ColumnRow &columns = row.columns;
    columns.id = readId(query);
    columns.source = address(query.value(1).toByteArray());
    columns.receivedAt = timestamp(cells.number());
    columns.api = api(cells.number());
    row.expects = expects(cells.number());
    columns.bodySize = cells.number();
    columns.mark = int(std::clamp<qint64>(cells.number(), 0, MarkCount));
    cells.bytes(columns.kind);
    cells.bytes(row.subkind);
    cells.bytes(columns.method);
    cells.bytes(columns.path);
    if (const QByteArrayView path = targetPath(columns.path); path.data() == columns.path.constData())
        columns.path.truncate(path.size());
    else
        columns.path = path.toByteArray();
    cells.bytes(columns.from);
    cells.bytes(columns.to);
    cells.bytes(columns.status);
    cells.bytes(columns.call);
    cells.bytes(columns.conversation);
    cells.bytes(columns.message);
    cells.bytes(columns.problems);
    cells.bytesOr(usualVerdict, columns.verdict);
    columns.problems = withSignatureProblem(columns.problems, columns.verdict);
    cells.bytes(columns.note);
    columns.decidedBy.clear();
    columns.code = NoReplyStatus;
    columns.took = {};
}

} // namespace ringback::eventrow
