// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reply.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace ringback {

namespace {

struct Phrase
{
    int status;
    QByteArrayView text;
};

// RFC 9110 section 15 and RFC 6585.
constexpr std::array Phrases{
    Phrase{100, "Continue"},
    Phrase{101, "Switching Protocols"},
    Phrase{200, "OK"},
    Phrase{201, "Created"},
    Phrase{202, "Accepted"},
    Phrase{203, "Non-Authoritative Information"},
    Phrase{204, "No Content"},
    Phrase{205, "Reset Content"},
    Phrase{206, "Partial Content"},
    Phrase{300, "Multiple Choices"},
    Phrase{301, "Moved Permanently"},
    Phrase{302, "Found"},
    Phrase{303, "See Other"},
    Phrase{304, "Not Modified"},
    Phrase{305, "Use Proxy"},
    Phrase{307, "Temporary Redirect"},
    Phrase{308, "Permanent Redirect"},
    Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"},
    Phrase{402, "Payment Required"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{406, "Not Acceptable"},
    Phrase{407, "Proxy Authentication Required"},
    Phrase{408, "Request Timeout"},
    Phrase{409, "Conflict"},
    Phrase{410, "Gone"},
    Phrase{411, "Length Required"},
    Phrase{412, "Precondition Failed"},
    Phrase{413, "Content Too Large"},
    Phrase{414, "URI Too Long"},
    Phrase{415, "Unsupported Media Type"},
    Phrase{416, "Range Not Satisfiable"},
    Phrase{417, "Expectation Failed"},
    Phrase{421, "Misdirected Request"},
    Phrase{422, "Unprocessable Content"},
    Phrase{426, "Upgrade Required"},
    Phrase{428, "Precondition Required"},
    Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{501, "Not Implemented"},
    Phrase{502, "Bad Gateway"},
    Phrase{503, "Service Unavailable"},
    Phrase{504, "Gateway Timeout"},
    Phrase{505, "HTTP Version Not Supported"},
    Phrase{511, "Network Authentication Required"},
};

bool isWritable(const std::pair<QByteArray, QByteArray> &field)
{
    const QByteArrayView name = field.first;
    const QByteArrayView value = field.second;
    return !name.isEmpty() && std::ranges::all_of(name, ascii::isTokenByte)
        && std::ranges::all_of(value, ascii::isFieldByte) && !isWrittenByUs(name);
}

std::optional<qsizetype> contentLength(const Reply &reply, QByteArrayView requestMethod)
{
    const int status = sentStatus(reply);
    // A success would open a tunnel (RFC 9110 section 9.3.6), which the end of the connection then closes.
    const bool opensTunnel = requestMethod == "CONNECT" && status / 100 == 2;
    if (status < 200 || status == 204 || status == 304 || opensTunnel)
        return std::nullopt;
    return status == 205 ? 0 : reply.body.size();
}

} // namespace

bool isWrittenByUs(QByteArrayView header)
{
    static constexpr std::array<QByteArrayView, 4> ours{"Connection", "Content-Length", "Date",
                                                        "Transfer-Encoding"};
    return std::ranges::any_of(ours, [header](QByteArrayView our) { return ascii::isSameWord(our, header); });
}

std::optional<QByteArrayView> Reply::firstHeader(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const auto &header) { return ascii::isSameWord(header.first, name); });
    return found == headers.cend() ? std::nullopt : std::optional<QByteArrayView>(found->second);
}

Reply jsonReply(const QByteArray &json)
{
    return {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = json};
}

std::optional<QByteArrayView> decidingRule(QByteArrayView decidedBy)
{
    return decidedBy.startsWith(RulePrefix) ? std::optional(decidedBy.sliced(RulePrefix.size()))
                                            : std::nullopt;
}

int sentStatus(const Reply &reply) { return reply.status >= 100 && reply.status <= 999 ? reply.status : 500; }

Reply asSent(const Reply &reply, QByteArrayView requestMethod)
{
    const std::optional<qsizetype> length = contentLength(reply, requestMethod);
    Reply sent{.status = sentStatus(reply), .headers = {}, .body = {}};
    sent.headers.reserve(reply.headers.size() + 1);
    std::ranges::copy_if(reply.headers, std::back_inserter(sent.headers), isWritable);
    if (length)
        sent.headers.emplaceBack(QByteArrayLiteral("Content-Length"), QByteArray::number(*length));
    if (length.value_or(0) > 0 && requestMethod != "HEAD")
        sent.body = reply.body;
    return sent;
}

QByteArrayView reasonPhrase(int status)
{
    const auto found = std::ranges::lower_bound(Phrases, status, {}, &Phrase::status);
    return found != Phrases.end() && found->status == status ? found->text : QByteArrayView();
}

QByteArray statusText(int status)
{
    QByteArray text = QByteArray::number(status);
    if (const QByteArrayView phrase = reasonPhrase(status); !phrase.isEmpty())
        text.append(' ').append(phrase);
    return text;
}

} // namespace ringback
