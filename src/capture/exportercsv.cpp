// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventdecode.h"
#include "capture/exporterformats.h"
#include "core/jsonwriter.h"

#include <algorithm>

namespace ringback {

namespace {

/// Whether a spreadsheet may take the cell for a formula: it starts with = + - @ or their full-width forms or
/// with a control character such as a tab, also behind blanks, quotes and apostrophes.
bool mayBeFormula(QByteArrayView cell)
{
    const auto isSkipped = [](char c) { return c == ' ' || c == '"' || c == '\''; };
    qsizetype at = 0;
    while (true) {
        const QByteArrayView rest = cell.sliced(at);
        if (!rest.isEmpty() && isSkipped(rest.front()))
            ++at;
        else if (rest.startsWith("\xc2\xa0")) // no-break space
            at += 2;
        else if (rest.startsWith("\xe3\x80\x80") || rest.startsWith("\xef\xbb\xbf")) // ideographic space, BOM
            at += 3;
        else
            break;
    }
    const QByteArrayView rest = cell.sliced(at);
    return (!rest.isEmpty() && (uchar(rest.front()) < 0x20 || QByteArrayView("=+-@").contains(rest.front())))
        || rest.startsWith("\xef\xbc\x9d") || rest.startsWith("\xef\xbc\x8b")  // U+FF1D, U+FF0B
        || rest.startsWith("\xef\xbc\x8d") || rest.startsWith("\xef\xbc\xa0"); // U+FF0D, U+FF20
}

/// One line of cells (RFC 4180 section 2); the destructor ends it.
class CsvLine
{
public:
    explicit CsvLine(QByteArray &out)
        : m_out(out)
    {
    }
    ~CsvLine() { m_out += "\r\n"; }
    Q_DISABLE_COPY_MOVE(CsvLine)

    /// \a cell is UTF-8. An apostrophe in front keeps spreadsheets from calculating.
    CsvLine &operator<<(QByteArrayView cell)
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
        const bool isDefused = mayBeFormula(cell);
        const bool isQuoted = isDefused
            || std::ranges::any_of(cell, [](char c) { return QByteArrayView("\",;\t\r\n").contains(c); });
        if (isQuoted)
            m_out += '"';
        if (isDefused)
            m_out += '\'';
        for (const char c : cell) {
            if (c == '"')
                m_out += '"';
            if (c == '\0')
                m_out += "␀";
            else
                m_out += c;
        }
        if (isQuoted)
            m_out += '"';
        return *this;
    }

private:
    QByteArray &m_out;
    bool m_isFirst = true;
};

QByteArray milliseconds(std::chrono::microseconds time)
{
    QByteArray text;
    JsonWriter(text).thousandths(time.count());
    return text;
}

/// CSV (RFC 4180), UTF-8, a header line. The body is text when it is UTF-8 without NUL, else base64; in other
/// cells a picture (U+2400) stands for NUL, at which many programs end.
class CsvWriter final : public ExportWriter
{
public:
    explicit CsvWriter(const ExportOptions &options)
        : m_options(options)
    {
    }

    void begin(QByteArray &out) override
    {
        CsvLine line(out);
        for (const char *name : {"id",        "received_at", "api",          "kind",          "summary",
                                 "from",      "to",          "status",       "source",        "set",
                                 "method",    "target",      "reply_status", "decided_by",    "after_ms",
                                 "signature", "problems",    "body_size",    "body_encoding", "body"})
            line << name;
        if (m_options.redactor)
            line << "redacted";
    }

    void append(QByteArray &out, const Event &event, ExportCounts &counts) override
    {
        const ExportedEvent exported = exportedEvent(event, m_options);
        CsvLine line(out);
        writeKind(line, exported);
        writeSource(line, exported.event);
        writeReply(line, exported.event.reply);
        line << readableText(event.signature.verdict);
        QByteArrayList problems;
        for (const vonage::Problem &problem : allProblems(exported.event, exported.decoded)) {
            if (!problems.contains(problem.id))
                problems += problem.id;
        }
        line << problems.join(' ');
        writeBody(line, exported.event.request.body);
        if (m_options.redactor)
            line << "yes";
        ++counts.written;
    }

    void end(QByteArray &) override { }

private:
    static void writeKind(CsvLine &line, const ExportedEvent &exported)
    {
        const Digest &digest = exported.decoded.digest;
        line << QByteArray::number(exported.event.id.value) << isoText(exported.event.receivedAt)
             << apiId(digest.api) << readableText(digest.kind) << exported.decoded.summary.toUtf8()
             << readableText(digest.from) << readableText(digest.to) << readableText(digest.status);
    }

    void writeSource(CsvLine &line, const Event &event) const
    {
        const IpAddress &address = event.source.address;
        line << (address.isNull() ? QByteArray() : address.text());
        const auto match = knownSource(address, m_options.activeSets);
        line << (match ? match->set : QByteArray());
        line << readableText(event.request.method) << readableText(event.request.target);
    }

    static void writeReply(CsvLine &line, const std::optional<SentReply> &sent)
    {
        if (!sent) {
            line << ""
                 << ""
                 << "";
            return;
        }
        line << QByteArray::number(sent->decision.reply.status) << readableText(sent->decision.decidedBy)
             << milliseconds(sent->after);
    }

    static void writeBody(CsvLine &line, const QByteArray &body)
    {
        const bool isText = QByteArrayView(body).isValidUtf8() && !body.contains('\0');
        line << QByteArray::number(body.size()) << (isText ? "utf-8" : "base64")
             << (isText ? body : body.toBase64());
    }

    const ExportOptions m_options;
};

} // namespace

std::unique_ptr<ExportWriter> csvWriter(const ExportOptions &options)
{
    return std::make_unique<CsvWriter>(options);
}

} // namespace ringback
