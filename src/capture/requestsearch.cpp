// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/requestsearch.h"

#include "capture/capturereader.h"
#include "capture/casefold.h"
#include "capture/querynode.h"
#include "capture/unescape.h"
#include "core/ascii.h"
#include "core/formescape.h"
#include "core/jsonstring.h"
#include "vonage/charset.h"
#include "vonage/decode.h"

#include <algorithm>

namespace ringback {

namespace {

/// Scratch beyond this is given back after a large request.
constexpr qsizetype KeptScratch = 256 * 1024;

bool isJson(QByteArrayView text) { return text.startsWith('{') || text.startsWith('['); }

QByteArrayView withoutLead(QByteArrayView body)
{
    if (body.startsWith("\xef\xbb\xbf"))
        body = body.sliced(3);
    const auto *const first = std::ranges::find_if_not(body, ascii::isSpace);
    return body.sliced(first - body.begin());
}

QByteArray latin1AsUtf8(QByteArrayView text) { return QString::fromLatin1(text).toUtf8(); }

QByteArray unowned(QByteArrayView view) { return QByteArray::fromRawData(view.data(), view.size()); }

HttpRequest unowned(const ScannedRequest &request)
{
    return {.method = unowned(request.method),
            .target = unowned(request.target),
            .minorVersion = request.minorVersion,
            .fieldSection = unowned(request.fieldSection),
            .body = unowned(request.body),
            .trailerSection = unowned(request.trailerSection)};
}

/// Whether the decoder may read the body as text of another charset than UTF-8, so that its bytes do not show
/// what it says.
bool isInOtherCharset(const ScannedRequest &request)
{
    if (request.body.isEmpty())
        return false;
    const QByteArrayView type =
        HeaderFields(request.fieldSection).first("content-type").value_or(QByteArrayView());
    const QByteArrayView charset = vonage::charsetOf(type);
    if (!charset.isEmpty())
        return !vonage::isUtf8Charset(charset);
    return quint8(request.body.front()) >= 0xfe || request.body.front() == '\0'; // as byte order marks begin
}

bool hasLineBreakOrTab(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
}

/// The value of an attribute as XML reads it (XML 1.0 sections 2.11, 3.3.3), but for its entities.
QByteArray normalizedAttribute(QByteArrayView value)
{
    QByteArray text = value.toByteArray();
    for (const QByteArrayView blank : {"\r\n", "\r", "\n", "\t"})
        text.replace(blank, " ");
    return text;
}

void giveBack(QByteArray &scratch)
{
    if (scratch.capacity() > KeptScratch)
        scratch = {};
}

} // namespace

ScannedRequest scannedRequest(const HttpRequest &request)
{
    return {.id = {},
            .method = request.method,
            .target = request.target,
            .fieldSection = request.fieldSection,
            .body = request.body,
            .trailerSection = request.trailerSection,
            .minorVersion = request.minorVersion};
}

RequestSearcher::RequestSearcher(const TextTerm &term)
    : m_text(term.text)
    , m_hasSpace(m_text.folded().contains(' '))
    , m_hasVersion(QByteArrayView("http/1.0").contains(m_text.folded())
                   || QByteArrayView("http/1.1").contains(m_text.folded()))
{
    for (int byte = 0; byte < 0x80; ++byte) {
        const bool capital = byte >= 'A' && byte <= 'Z';
        m_telling[size_t(byte)] = m_text.folded().contains(char(capital ? byte | 0x20 : byte));
    }
    std::fill(m_telling.begin() + 0x80, m_telling.end(), m_text.wantsNonAscii());
}

bool RequestSearcher::isIn(const ScannedRequest &request, SearchScratch &scratch) const
{
    if (m_text.isIn(request.body, scratch.folded) || m_text.isIn(request.fieldSection, scratch.folded)
        || (!request.trailerSection.isEmpty() && m_text.isIn(request.trailerSection, scratch.folded))
        || isInRequestLine(request, scratch))
        return true;
    const qsizetype query = request.target.indexOf('?');
    const bool found = (query >= 0 && isInForm(request.target.sliced(query + 1), scratch))
        || isInBodyDecoded(request, scratch);
    giveBack(scratch.piece);
    giveBack(scratch.nested);
    return found;
}

bool RequestSearcher::isInRequestLine(const ScannedRequest &request, SearchScratch &scratch) const
{
    if (request.method.isEmpty())
        return false; // malformed input has none
    if (m_hasSpace || m_hasVersion) {
        scratch.line.resize(0);
        scratch.line.append(request.method).append(' ').append(request.target);
        scratch.line.append(request.minorVersion == 0 ? " HTTP/1.0" : " HTTP/1.1");
        return m_text.isIn(scratch.line, scratch.folded);
    }
    return m_text.isIn(request.target, scratch.folded) || m_text.isIn(request.method, scratch.folded);
}

bool RequestSearcher::isInBodyDecoded(const ScannedRequest &request, SearchScratch &scratch) const
{
    const QByteArrayView body = withoutLead(request.body);
    if (isInOtherCharset(request))
        return isInFields(request, scratch);
    if (body.startsWith('{'))
        return isInJson(body, scratch);
    if (body.startsWith('[') || body.startsWith('"')) // the name of a form's first field can start so, too
        return isInJson(body, scratch) || isInForm(body, scratch);
    if (!body.startsWith('<'))
        return isInForm(body, scratch);
    if (!body.contains("<!"))
        return isInXml(body, scratch);
    return isInFields(request, scratch); // comments and CDATA sections can lie within a value
}

/// Looks into the names and values of the decoded fields.
bool RequestSearcher::isInFields(const ScannedRequest &request, SearchScratch &scratch) const
{
    const vonage::Decoded decoded = vonage::decode(unowned(request));
    return std::ranges::any_of(decoded.fields, [&](const vonage::DecodedField &field) {
        return m_text.isIn(field.value, scratch.folded) || m_text.isIn(field.name, scratch.folded);
    });
}

/// Whether unescaping \a form brings to light what could match, or a backslash that escapes further.
bool RequestSearcher::hasTellingEscape(QByteArrayView form) const
{
    if (form.contains('\\') || (m_hasSpace && form.contains('+')))
        return true;
    for (qsizetype i = form.indexOf('%'); i >= 0; i = form.indexOf('%', i + 1)) {
        const auto byte = percentEscape(form.sliced(i));
        if (byte && (*byte == '\\' || isTelling(*byte)))
            return true;
    }
    return false;
}

bool RequestSearcher::isInForm(QByteArrayView form, SearchScratch &scratch) const
{
    if (!hasTellingEscape(form))
        return false;
    while (!form.isEmpty()) {
        const qsizetype end = form.indexOf('&');
        const QByteArrayView pair = form.first(end < 0 ? form.size() : end);
        form = form.sliced(end < 0 ? form.size() : end + 1);
        const qsizetype equals = pair.indexOf('=');
        if (equals >= 0 && isInFormPiece(pair.first(equals), scratch))
            return true;
        if (isInFormPiece(pair.sliced(equals + 1), scratch))
            return true;
    }
    return false;
}

bool RequestSearcher::isInFormPiece(QByteArrayView piece, SearchScratch &scratch) const
{
    if (piece.contains('%') || piece.contains('+')) {
        unescapeForm(piece, scratch.piece);
        piece = scratch.piece;
        if (m_text.isIn(piece, scratch.folded))
            return true;
    }
    if (!isJson(piece)) // events sent by GET hold objects as JSON text
        return false;
    return isInJson(piece, scratch) || (!piece.isValidUtf8() && isInJson(latin1AsUtf8(piece), scratch));
}

/// Looks into \a text without its escapes. As the decoder has it, all of it is Latin-1 when some of it is no
/// UTF-8.
bool RequestSearcher::isInUnescaped(QByteArrayView text, void (*unescape)(QByteArrayView, QByteArray &),
                                    SearchScratch &scratch) const
{
    unescape(text, scratch.nested);
    if (m_text.isIn(scratch.nested, scratch.folded))
        return true;
    if (text.isValidUtf8())
        return false;
    unescape(latin1AsUtf8(text), scratch.nested);
    return m_text.isIn(scratch.nested, scratch.folded);
}

bool RequestSearcher::isTellingEscape(char jsonLetter) const
{
    return jsonLetter == 'u' || isTelling(jsonEscape(jsonLetter).value_or('\\'));
}

/// Looks into the strings that hold escapes; the others were searched as they are.
bool RequestSearcher::isInJson(QByteArrayView json, SearchScratch &scratch) const
{
    qsizetype read = 0;
    for (;;) {
        // A backslash stands in a string, and the last quotation mark before its first one opened that
        // string.
        const qsizetype escape = json.indexOf('\\', read);
        if (escape < 0)
            return false;
        const qsizetype start = json.sliced(read, escape - read).lastIndexOf('"') + read + 1;
        bool telling = false;
        qsizetype end = escape;
        for (; end < json.size() && json[end] != '"'; ++end) {
            if (json[end] == '\\' && ++end < json.size())
                telling = telling || isTellingEscape(json[end]);
        }
        end = std::min(end, json.size());
        if (telling) {
            if (isInUnescaped(json.sliced(start, end - start), unescapeJson, scratch))
                return true;
        }
        read = std::min(end + 1, json.size());
    }
}

/// Looks into the texts between tags, and the attribute values within, that hold entities, or white space
/// that reading makes blanks.
bool RequestSearcher::isInXml(QByteArrayView xml, SearchScratch &scratch) const
{
    if (!xml.contains('&') && !(m_hasSpace && hasLineBreakOrTab(xml)))
        return false;
    bool inTag = false;
    char quote = 0;
    const char *start = xml.begin();
    for (const char *place = start;; ++place) {
        const bool atEnd = place == xml.end();
        const char c = atEnd ? '\0' : *place;
        const bool turns = quote ? c == quote : inTag ? c == '>' || c == '"' || c == '\'' : c == '<';
        if (!turns && !atEnd)
            continue;
        QByteArrayView piece(start, place - start);
        const bool hasBlanks = quote && m_hasSpace && hasLineBreakOrTab(piece);
        if (hasBlanks) {
            scratch.piece = normalizedAttribute(piece);
            piece = scratch.piece;
        }
        if ((hasBlanks || piece.contains('&')) && isInUnescaped(piece, unescapeXml, scratch))
            return true;
        if (atEnd)
            return false;
        if (inTag && c != '>')
            quote = quote ? '\0' : c;
        else
            inTag = c == '<';
        start = place + 1;
    }
}

FieldMatcher::FieldMatcher(const FieldTerm &term)
    : m_name(term.name.toUtf8())
    , m_value(term.pattern)
{
    QString name = term.name;
    if (name.endsWith(u'…')) // a long one is cut, which the request does not show
        name.chop(1);
    const QStringList parts = name.split(u'.');
    const auto telling = std::find_if(parts.rbegin(), parts.rend(), [](const QString &part) {
        const bool isNumber = std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
        return !isNumber && part != u"query";
    });
    if (telling != parts.rend())
        m_nameSearcher.emplace(TextTerm{*telling});
}

bool FieldMatcher::matches(const ScannedRequest &request, SearchScratch &scratch) const
{
    if (m_nameSearcher && !m_nameSearcher->isIn(request, scratch))
        return false;
    const HttpRequest whole = unowned(request);
    vonage::FieldLookup fields(whole);
    return matches(fields, scratch);
}

bool FieldMatcher::matches(vonage::FieldLookup &fields, SearchScratch &scratch) const
{
    return fields.has(m_name, [&](QByteArrayView value) {
        return !m_value.refuses(value) && m_value.matches(value, scratch.folded);
    });
}

} // namespace ringback
