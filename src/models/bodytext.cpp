// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bodytext.h"

#include "core/ascii.h"
#include "core/formescape.h"
#include "core/visibletext.h"
#include "ncco/jsonformat.h"
#include "vonage/jsontokens.h"

#include <algorithm>

namespace ringback {

namespace {

using vonage::JsonToken;
using vonage::JsonTokenizer;

enum class BodyFormat : quint8 { Json, Xml, Form, Text };

constexpr qsizetype DeepestIndentation = 32;             // levels
constexpr qsizetype MostIndentedText = 32 * 1024 * 1024; // bytes; lines behind that begin at the left
constexpr qsizetype LongestList = 80;                    // bytes of a list that stands in one line

void breakLine(QByteArray &out, qsizetype depth)
{
    out += '\n';
    if (out.size() < MostIndentedText)
        out.append(ncco::Indentation * std::clamp<qsizetype>(depth, 0, DeepestIndentation), ' ');
}

/// Whether \a rest, behind an opening bracket, is a short list of nothing but plain values.
bool isShortList(QByteArrayView rest)
{
    bool inString = false;
    const qsizetype end = std::min(rest.size(), LongestList);
    for (qsizetype i = 0; i < end; ++i) {
        const char c = rest[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '[' || c == '{'))
            return false;
        else if (!inString && c == ']')
            return true;
    }
    return false;
}

/// Values stay as they are written; only white space between them is ours.
BodyText formattedJson(QByteArrayView body, const std::stop_token &stop)
{
    BodyText json;
    QByteArray &out = json.text;
    out.reserve(body.size() + body.size() / 2);
    JsonTokenizer tokens(body);
    bool wasOpen = false;  // the last token was an opening bracket
    bool isInline = false; // in a short list
    while (!stop.stop_requested()) {
        const QByteArrayView rest = tokens.rest();
        const JsonToken token = tokens.next();
        const qsizetype depth = tokens.depth();
        switch (token.kind) {
        case JsonToken::Kind::End:
            return json;
        case JsonToken::Kind::Error:
            json.isWellFormed = false;
            if (!out.isEmpty())
                out += '\n';
            out += rest;
            return json;
        case JsonToken::Kind::Close:
            if (!wasOpen && !isInline)
                breakLine(out, depth);
            isInline = false;
            break;
        default:
            if (wasOpen && !isInline)
                breakLine(out, token.kind == JsonToken::Kind::Open ? depth - 1 : depth);
        }
        out += token.text;
        wasOpen = token.kind == JsonToken::Kind::Open;
        if (wasOpen)
            isInline = token.text.front() == '[' && isShortList(tokens.rest());
        else if (token.kind == JsonToken::Kind::Colon || (token.kind == JsonToken::Kind::Comma && isInline))
            out += ' ';
        else if (token.kind == JsonToken::Kind::Comma)
            breakLine(out, depth);
    }
    return json;
}

/// The size of the tag, comment or section in front of \a rest, which begins with '<'; all of it when it has
/// no end.
qsizetype markupSize(QByteArrayView rest)
{
    const auto behind = [rest](QByteArrayView end) {
        const qsizetype at = rest.indexOf(end);
        return at < 0 ? rest.size() : at + end.size();
    };
    if (rest.startsWith("<!--"))
        return behind("-->");
    if (rest.startsWith("<![CDATA["))
        return behind("]]>");
    char quote = '\0';
    for (qsizetype i = 1; i < rest.size(); ++i) {
        const char c = rest[i];
        if (quote && c == quote)
            quote = '\0';
        else if (quote)
            continue;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return rest.size();
}

/// Elements a line each, with those that hold only text in one line. It shows what is there and judges
/// nothing: that decoding does.
QByteArray formattedXml(QByteArrayView rest, const std::stop_token &stop)
{
    QByteArray out;
    qsizetype depth = 0;
    bool mayClose = false; // a closing tag goes on in the line
    while (!rest.empty() && !stop.stop_requested()) {
        if (rest.front() != '<') {
            const qsizetype next = rest.indexOf('<');
            const QByteArrayView text = next < 0 ? rest : rest.first(next);
            if (!std::ranges::all_of(text, ascii::isSpace))
                out += text;
            rest = rest.sliced(text.size());
            continue;
        }
        const QByteArrayView tag = rest.first(markupSize(rest));
        rest = rest.sliced(tag.size());
        const bool isSection = tag.startsWith("<![CDATA[");
        const bool closes = tag.startsWith("</");
        depth -= closes ? 1 : 0;
        if (!isSection && !(closes && mayClose) && !out.isEmpty())
            breakLine(out, depth);
        out += tag;
        const bool opens = !closes && !tag.startsWith("<!") && !tag.startsWith("<?") && !tag.endsWith("/>");
        depth += opens ? 1 : 0;
        mayClose = opens || (isSection && mayClose);
    }
    return out;
}

/// A pair a line. Line breaks in values are shown, so that each line is one pair.
QByteArray formattedForm(QByteArrayView rest, const std::stop_token &stop)
{
    QByteArray out;
    while (!rest.empty() && !stop.stop_requested()) {
        const qsizetype end = rest.indexOf('&');
        const QByteArrayView pair = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const qsizetype equals = pair.indexOf('=');
        out += unescapedForm(equals < 0 ? pair : pair.first(equals)).replace('\n', "␊").replace('\r', "␍");
        if (equals >= 0)
            out += " = " + unescapedForm(pair.sliced(equals + 1)).replace('\n', "␊").replace('\r', "␍");
        out += '\n';
    }
    return out;
}

BodyFormat formatOf(QByteArrayView body, QByteArrayView contentType)
{
    const auto *const first = std::ranges::find_if_not(body, ascii::isSpace);
    if (first == body.end())
        return BodyFormat::Text;
    if (*first == '{' || *first == '[')
        return BodyFormat::Json;
    if (*first == '<')
        return BodyFormat::Xml;
    return contentType.toByteArray().toLower().startsWith("application/x-www-form-urlencoded")
        ? BodyFormat::Form
        : BodyFormat::Text;
}

} // namespace

BodyText formattedBody(QByteArrayView body, QByteArrayView contentType, const std::stop_token &stop)
{
    BodyText formatted;
    switch (formatOf(body, contentType)) {
    case BodyFormat::Json:
        formatted = formattedJson(body, stop);
        break;
    case BodyFormat::Xml:
        formatted.text = formattedXml(body, stop);
        break;
    case BodyFormat::Form:
        formatted.text = formattedForm(body, stop);
        break;
    case BodyFormat::Text:
        formatted.text = body.toByteArray();
        break;
    }
    if (!stop.stop_requested())
        formatted.text = visibleText(formatted.text);
    return formatted;
}

} // namespace ringback
