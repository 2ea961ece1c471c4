// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/secrettext.h"

#include "capture/valuenames.h"

#include <algorithm>

namespace ringback::secrettext {

using ascii::isHexDigit;
using ascii::skip;

namespace {

/// The end of the string that began in front of \a at: its quote, or that of the text.
qsizetype stringEnd(QByteArrayView text, qsizetype at, char quote)
{
    while (at < text.size() && text[at] != quote)
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at, text.size());
}

/// Behind the JSON object or array at \a at; behind the text when it does not end. In JSON in a JSON string
/// (\a isEscaped) quotes are `\"`.
qsizetype containerEnd(QByteArrayView text, qsizetype at, bool isEscaped)
{
    constexpr QByteArrayView escapedQuote("\\\"");
    qsizetype depth = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (isEscaped && text.sliced(at).startsWith(escapedQuote)) {
            const qsizetype end = text.indexOf(escapedQuote, at + 2);
            at = end < 0 ? text.size() : end + 1;
        } else if (c == '"' && !isEscaped) {
            at = stringEnd(text, at + 1, c);
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return text.size();
}

bool isTagByte(char c) { return isWordByte(c) || c == ':' || c == '.'; }

/// Where the content of an element of that name ends, which begins at \a at; it may hold others of that name.
qsizetype contentEnd(QByteArrayView text, QByteArrayView name, qsizetype at)
{
    constexpr QByteArrayView dataBegin = "<![CDATA[";
    for (qsizetype depth = 1; (at = text.indexOf('<', at)) >= 0; ++at) {
        const QByteArrayView rest = text.sliced(at);
        const bool isEnd = rest.startsWith("</");
        const QByteArrayView tag = rest.sliced(isEnd ? 2 : 1);
        if (rest.startsWith(dataBegin)) {
            at = text.indexOf("]]>", at);
            if (at < 0)
                break;
        } else if (tag.startsWith(name) && (tag.size() == name.size() || !isTagByte(tag[name.size()]))) {
            depth += isEnd ? -1 : 1;
            if (depth == 0)
                return at;
        }
    }
    return text.size();
}

} // namespace

bool isEscape(QByteArrayView text, qsizetype at)
{
    return text[at] == '%' && text.size() - at > 2 && isHexDigit(text[at + 1]) && isHexDigit(text[at + 2]);
}

qsizetype tokenEnd(QByteArrayView text, qsizetype at)
{
    if (!text.sliced(at).startsWith("eyJ"))
        return at;
    const qsizetype first = skip(text, at, isWordByte);
    if (first == text.size() || text[first] != '.')
        return at;
    const qsizetype second = skip(text, first + 1, isWordByte);
    if (second == first + 1)
        return at;
    return second < text.size() && text[second] == '.' ? skip(text, second + 1, isWordByte) : second;
}

std::optional<SecretValue> secretValue(QByteArrayView text, QByteArrayView name, qsizetype at)
{
    const auto skipQuote = [text](qsizetype from) {
        qsizetype quote = from;
        if (quote < text.size() && text[quote] == '\\')
            ++quote;
        return quote < text.size() && (text[quote] == '"' || text[quote] == '\'') ? quote + 1 : from;
    };
    const bool isEscaped = at < text.size() && text[at] == '\\';
    at = skip(text, skipQuote(at), isBlank);
    if (at == text.size())
        return {};
    if (isEscape(text, at))
        at += 3;
    else if (text[at] == '=' || text[at] == ':')
        ++at;
    else
        return {};
    const qsizetype begin = skipQuote(skip(text, at, isBlank));
    const bool isQuoted = begin > at && (text[begin - 1] == '"' || text[begin - 1] == '\'');
    const QByteArray plainName = squeezedName(name);
    const bool isLine = plainName.contains("authorization") || plainName.contains("cookie");
    const char quote = isQuoted ? text[begin - 1] : '\0';
    const bool isContainer =
        !isQuoted && !isLine && begin < text.size() && (text[begin] == '{' || text[begin] == '[');
    qsizetype end = begin;
    if (isQuoted && begin > 1 && text[begin - 2] == '\\') { // JSON in a JSON string: `\"value\"`
        end = skip(text, begin, [quote](char c) { return c != quote; });
        if (end > begin && text[end - 1] == '\\')
            --end;
    } else if (isQuoted) {
        end = stringEnd(text, begin, quote);
    } else if (isLine) {
        end = skip(text, begin, [](char c) { return c != '\r' && c != '\n'; });
    } else if (isContainer) {
        end = containerEnd(text, begin, isEscaped);
    } else {
        end =
            skip(text, begin, [](char c) { return !QByteArrayView("&;,\"'<>()[]{}\\ \t\r\n").contains(c); });
    }
    if (end == begin)
        return {};
    const QByteArrayView quoted = isEscaped ? "\\\"***\\\"" : "\"***\"";
    return SecretValue{.span = {begin, end}, .hidden = isContainer ? quoted : Hidden};
}

std::optional<Span> secretPart(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype mostHeaderBytes = 1000;
    const QByteArrayView head = text.sliced(at, std::min(mostHeaderBytes, text.size() - at));
    const bool isQuoted = head.startsWith("=\"");
    if (!isQuoted && !head.startsWith('='))
        return {};
    const qsizetype nameBegin = isQuoted ? 2 : 1;
    const qsizetype nameEnd = skip(head, nameBegin, [isQuoted](char c) {
        return isQuoted ? c != '"' : !QByteArrayView("; \t\r\n").contains(c);
    });
    const QByteArrayView rest = head.sliced(std::min(nameEnd + (isQuoted ? 1 : 0), head.size()));
    const qsizetype lines = rest.indexOf("\r\n\r\n");
    if (lines < 0 || (rest[0] != '\r' && rest[0] != ';')
        || !isSecretName(head.sliced(nameBegin, nameEnd - nameBegin)))
        return {};
    const qsizetype begin = rest.data() - text.data() + lines + 4;
    const qsizetype boundary = text.indexOf("\r\n--", begin);
    const qsizetype end = boundary < 0 ? text.size() : boundary;
    return end > begin ? std::optional(Span{begin, end}) : std::nullopt;
}

std::optional<Element> secretElement(QByteArrayView text, qsizetype at)
{
    const qsizetype nameEnd = skip(text, at + 1, isTagByte);
    const QByteArrayView name = text.sliced(at + 1, nameEnd - at - 1);
    if (!isSecretName(name.sliced(name.lastIndexOf(':') + 1)))
        return {};
    char quote = '\0';
    const qsizetype tagEnd = skip(text, nameEnd, [&quote](char c) {
        if (c == '<' || (c == '>' && quote == '\0'))
            return false;
        if (c == '"' || c == '\'')
            quote = quote == '\0' ? c : c == quote ? '\0' : quote;
        return true;
    });
    if (tagEnd == text.size() || text[tagEnd] != '>' || text[tagEnd - 1] == '/')
        return {};
    const qsizetype begin = tagEnd + 1;
    const qsizetype end = contentEnd(text, name, begin);
    if (text.sliced(begin, end - begin).trimmed().isEmpty())
        return {};
    return Element{.attributes = {nameEnd, begin}, .content = {begin, end}};
}

} // namespace ringback::secrettext
