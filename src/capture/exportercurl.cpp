// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/exporterformats.h"

#include "core/ascii.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

namespace ringback {

namespace {

/// Linux takes no longer argument than 128 KiB (MAX_ARG_STRLEN); longer bodies go through a pipe.
constexpr qsizetype LongestArgument = 96 * 1024;

/// \a bytes (without NUL) as one word for bash, on one line; nothing in it is special to an interactive shell
/// either.
QByteArray quoted(QByteArrayView bytes)
{
    const auto isSafe = [](char c) {
        return ascii::isLetterOrDigit(c) || QByteArrayView("/:._-").contains(c);
    };
    if (!bytes.isEmpty() && std::ranges::all_of(bytes, isSafe))
        return bytes.toByteArray();
    if (std::ranges::all_of(bytes, [](char c) { return c >= ' ' && c <= '~' && c != '\''; }))
        return '\'' + bytes.toByteArray() + '\'';
    QByteArray out = "$'";
    for (const char c : bytes) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\'' || c == '\\')
            out += QByteArray("\\") + c;
        else if (c < ' ' || c > '~' || c == '!') // history expansion does not know these quotes everywhere
            out += "\\x" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '\'';
}

/// The headers of one request as curl's -H wants them.
class HeaderArguments
{
public:
    /// None when a line is not one that curl could send.
    static std::optional<HeaderArguments> from(QByteArrayView section)
    {
        HeaderArguments arguments;
        while (!section.isEmpty()) {
            const qsizetype end = section.indexOf("\r\n");
            if (end < 0 || !arguments.add(section.first(end)))
                return std::nullopt;
            section = section.sliced(end + 2);
        }
        const bool isOnlyBlank = arguments.m_endsBlank && arguments.m_entries.size() == 1
            && !arguments.m_entries.first().contains('\r');
        return isOnlyBlank ? std::nullopt : std::optional(arguments);
    }

    /// \a hasData: curl would add fields that describe it.
    [[nodiscard]] QByteArray text(bool hasData) const
    {
        QByteArray out;
        // "Name:" keeps curl from sending a field of its own; it sends Host first and spelt so, unless it was
        // kept from it.
        const bool hostIsCurls = !m_entries.isEmpty() && m_entries.first().startsWith("Host:");
        if (!hostIsCurls)
            out += " -H Host:";
        QByteArrayList curls{"User-Agent", "Accept"};
        if (hasData)
            curls += {"Content-Type", "Content-Length", "Expect"};
        for (const QByteArray &name : curls) {
            if (!has(name))
                out += " -H " + name + ':';
        }
        for (const QByteArray &entry : m_entries) {
            const bool isEmpty = entry.indexOf(':') == entry.size() - 1; // asked for with a semicolon
            out += " -H " + quoted(isEmpty ? entry.chopped(1) + ';' : entry);
        }
        return out;
    }

private:
    bool add(QByteArrayView line)
    {
        const qsizetype colon = line.indexOf(':');
        const auto breaksLine = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
        if (colon <= 0 || !std::ranges::all_of(line.first(colon), ascii::isTokenByte)
            || std::ranges::any_of(line, breaksLine))
            return false;
        // curl drops a field that holds nothing but blanks, unless it is glued to another one.
        const bool isBlank = colon + 1 < line.size() && line.sliced(colon + 1).trimmed().isEmpty();
        if (!m_entries.isEmpty() && (isBlank || m_endsBlank))
            m_entries.last() += QByteArray("\r\n") + line.toByteArray();
        else
            beginEntry(line, colon);
        m_endsBlank = isBlank && m_entries.size() == 1 && !m_entries.first().contains('\r');
        return true;
    }

    void beginEntry(QByteArrayView line, qsizetype nameSize)
    {
        m_entries += line.toByteArray();
        m_names += line.first(nameSize).toByteArray().toLower();
    }

    [[nodiscard]] bool has(const QByteArray &name) const { return m_names.contains(name.toLower()); }

    QByteArrayList m_entries;
    QByteArrayList m_names;   // of the entries, in lower case; curl knows no other field
    bool m_endsBlank = false; // the only entry so far is a blank field that waits for the next one
};

bool isArgument(const QByteArray &text)
{
    return !text.isEmpty() && !text.contains('\0') && text.size() < LongestArgument;
}

/// The command line for \a event; none when curl cannot send it.
std::optional<QByteArray> command(const Event &event)
{
    const HttpRequest &request = event.request;
    const auto headers = HeaderArguments::from(request.fieldSection);
    if (!headers || !isArgument(request.method) || !isArgument(request.target))
        return std::nullopt;
    const QByteArray &body = request.body;
    const bool hasData = !body.isEmpty() || request.isChunked();
    const bool isPiped = body.contains('\0') || body.size() > LongestArgument;

    QByteArray line;
    if (isPiped)
        line += "base64 -d <<<" + body.toBase64() + " | ";
    line += "curl -q -g --noproxy '*'"; // neither its configuration nor the environment has a say
    if (request.minorVersion == 0)
        line += " --http1.0";
    else if (event.overTls.value_or(false))
        line += " --http1.1"; // with TLS, curl would ask for HTTP/2
    if (request.method == "HEAD" && !hasData)
        line += " -I";
    else if (request.method != (hasData ? "POST" : "GET"))
        line += " -X " + quoted(request.method);
    line += headers->text(hasData);
    if (isPiped)
        line += " --data-binary @-";
    else if (hasData)
        line += " --data-raw " + quoted(body);
    line += " --request-target " + quoted(request.target);
    line += ' ' + quoted(origin(event, "127.0.0.1:8484"));
    return line;
}

/// One line for bash a request, which sends it again byte for byte. Only the chunks of a chunked body are
/// curl's own, and trailers are beyond it.
class CurlWriter final : public ExportWriter
{
public:
    explicit CurlWriter(const ExportOptions &options)
        : m_options(options)
    {
    }

    void begin(QByteArray &out) override
    {
        if (m_options.redactor)
            out += "# " + redactionNote().toUtf8() + '\n';
    }

    void append(QByteArray &out, const Event &event, ExportCounts &counts) override
    {
        if (event.isMalformed()) {
            ++counts.malformed;
            return;
        }
        const auto line = command(m_options.redactor ? m_options.redactor->redacted(event) : event);
        if (!line) {
            ++counts.notReproducible;
            return;
        }
        out += *line + '\n';
        ++counts.written;
        if (!event.request.trailerSection.isEmpty())
            ++counts.withoutTrailers;
    }

    void end(QByteArray &) override { }

private:
    const ExportOptions m_options;
};

} // namespace

std::unique_ptr<ExportWriter> curlWriter(const ExportOptions &options)
{
    return std::make_unique<CurlWriter>(options);
}

} // namespace ringback
