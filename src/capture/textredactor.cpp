// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/textredactor.h"

#include "capture/numbergroups.h"
#include "capture/valuenames.h"
#include "core/ascii.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <optional>

namespace ringback {

using ascii::isDigit;
using ascii::isHexDigit;
using ascii::isLetter;
using ascii::isLetterOrDigit;
using ascii::skip;

namespace {

constexpr QByteArrayView Hidden = "***";
constexpr qsizetype FewestDigits = 7;
constexpr qsizetype MostDigits =
    19; ///< E.164 has 15; with "00", and with card numbers keyed into a phone, it is more

bool isWordByte(char c) { return isLetterOrDigit(c) || c == '_' || c == '-'; }
bool isBlank(char c) { return c == ' ' || c == '\t'; }

bool isEscape(QByteArrayView text, qsizetype at)
{
    return text[at] == '%' && text.size() - at > 2 && isHexDigit(text[at + 1]) && isHexDigit(text[at + 2]);
}

QByteArray digitsOf(QByteArrayView text)
{
    QByteArray digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
    }
    return digits;
}

/// Without the international prefix "00".
QByteArrayView withoutPrefix(QByteArrayView digits)
{
    return digits.startsWith("00") && digits.size() >= FewestDigits + 2 ? digits.sliced(2) : digits;
}

bool isNumberSize(qsizetype digits) { return digits >= FewestDigits && digits <= MostDigits; }

bool isNumberByte(char c)
{
    return isDigit(c) || c == '+' || c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/';
}

/// The end of a JSON Web Token at \a at (three parts of base64url); \a at when there is none.
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

struct Span
{
    qsizetype begin;
    qsizetype end;
};

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

struct SecretValue
{
    Span span;
    QByteArrayView hidden; ///< what stands for it
};

/// What a secret name that ends at \a at is followed by: `=value`, `: value`, `": "value"` or `": {…}`.
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

/// The content of a part of multipart/form-data (RFC 7578) whose name is secret: it stands at \a at, behind
/// the word "name".
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

/// An XML element with text.
struct Element
{
    Span attributes;
    Span content;
};

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

/// The element whose start tag is at \a at, if its name is secret.
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

/// What stands behind the word "Bearer" at \a at; gives where to go on.
qsizetype appendBearer(QByteArray &out, QByteArrayView text, qsizetype at)
{
    constexpr qsizetype fewestBytes = 8; // shorter ones are words of a sentence
    const qsizetype token = skip(text, at, isBlank);
    const qsizetype end = skip(text, token, [](char c) { return !QByteArrayView(" \t\r\n\"").contains(c); });
    if (token == at || end - token < fewestBytes)
        return at;
    out += text.sliced(at, token - at);
    out += Hidden;
    return end;
}

} // namespace

TextRedactor::TextRedactor(const QByteArray &key, const QByteArrayList &knownNumbers)
    : m_key(key)
{
    for (const QByteArray &number : knownNumbers) {
        const QByteArray digits = digitsOf(number);
        if (isNumberSize(digits.size()) && std::ranges::all_of(number, isNumberByte))
            m_knownNumbers += withoutPrefix(digits).toByteArray();
    }
}

QByteArray TextRedactor::value(QByteArrayView name, QByteArrayView value) const
{
    if (isSecretName(name)) {
        if (value.isEmpty())
            return {};
        // "Bearer" and "Basic" say what was taken out.
        const qsizetype blank = innermostName(name).contains("authorization") ? value.indexOf(' ') : -1;
        const bool hasScheme = blank > 0 && std::ranges::all_of(value.first(blank), isLetter);
        return hasScheme ? value.first(blank + 1).toByteArray() + Hidden.toByteArray() : Hidden.toByteArray();
    }
    const QByteArray inner = innermostName(name);
    if (holdsOtherDigits(inner))
        return scan(value, Digits::Other);
    if (!holdsNumber(inner))
        return scan(value, Digits::Numbers);
    if (std::ranges::all_of(value, isNumberByte) && isNumberSize(digitsOf(value).size()))
        return masked(value);
    return scan(value, Digits::InNumber);
}

QByteArray TextRedactor::scan(QByteArrayView text, Digits digits) const
{
    QByteArray out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (isEscape(text, at)) {
            out += text.sliced(at, 3);
            at += 3;
        } else if (isWordByte(c)) {
            const qsizetype end = skip(text, at, isWordByte);
            const QByteArrayView word = text.sliced(at, end - at);
            if (const qsizetype behind = tokenEnd(text, at); behind > at) {
                out += Hidden;
                at = behind;
            } else if (isSecretWord(word)) {
                const auto secret = secretValue(text, word, end);
                out += text.sliced(at, (secret ? secret->span.begin : end) - at);
                if (secret)
                    out += secret->hidden;
                at = secret ? secret->span.end : end;
            } else if (const qsizetype numberEnd =
                           digits == Digits::Other || !isDigit(c) ? at : endOfPlainGroups(text, at);
                       numberEnd > at) {
                out += masked(text.sliced(at, numberEnd - at));
                at = numberEnd;
            } else {
                appendWord(out, text, at, end, digits);
                at = end;
                const bool isName = word.compare("name", Qt::CaseInsensitive) == 0;
                if (const auto part = isName ? secretPart(text, at) : std::nullopt) {
                    out += scan(text.sliced(at, part->begin - at), digits); // the other headers
                    out += Hidden;
                    at = part->end;
                }
                if (word.compare("bearer", Qt::CaseInsensitive) == 0)
                    at = appendBearer(out, text, at);
            }
        } else if (c == '+' && at + 1 < text.size() && isDigit(text[at + 1]) && digits != Digits::Other) {
            const qsizetype end = endOfGroups(text, at + 1);
            const QByteArrayView number = text.sliced(at, end - at);
            out += isNumberSize(digitsOf(number).size()) ? masked(number) : number.toByteArray();
            at = std::max(end, at + 1);
        } else if (const auto element = c == '<' ? secretElement(text, at) : std::nullopt) {
            const auto [begin, end] = element->attributes;
            out += text.sliced(at, begin - at);
            out += scan(text.sliced(begin, end - begin), digits);
            out += Hidden;
            at = element->content.end;
        } else if (c == ':' && text.sliced(at).startsWith("://")) {
            const qsizetype begin = at + 3;
            const qsizetype end =
                skip(text, begin, [](char t) { return !QByteArrayView("/?#\"'<> \t\r\n").contains(t); });
            const qsizetype user = text.sliced(begin, end - begin).lastIndexOf('@');
            out += text.sliced(at, 3);
            if (user > 0)
                out += Hidden;
            at = user > 0 ? begin + user : begin;
        } else {
            out += c;
            ++at;
        }
    }
    return out;
}

void TextRedactor::appendWord(QByteArray &out, QByteArrayView text, qsizetype begin, qsizetype end,
                              Digits digits) const
{
    const QByteArrayView word = text.sliced(begin, end - begin);
    const bool isPlain = std::ranges::none_of(word, [](char c) { return isLetter(c) || c == '_'; });
    qsizetype at = begin;
    while (at < end) {
        const qsizetype runEnd = std::min(end, skip(text, at, isDigit));
        if (runEnd == at) {
            out += text[at++];
            continue;
        }
        const QByteArrayView run = text.sliced(at, runEnd - at);
        const bool isFraction = (at > 1 && text[at - 1] == '.' && isDigit(text[at - 2]))
            || (runEnd + 1 < text.size() && text[runEnd] == '.' && isDigit(text[runEnd + 1]));
        const bool isNumber = isNumberSize(run.size())
            && ((digits == Digits::Numbers && isPlain && !isFraction)
                || (digits == Digits::InNumber && (isPlain || run.size() > FewestDigits + 1))
                || isKnown(run));
        out += isNumber ? masked(run) : run.toByteArray();
        at = runEnd;
    }
}

bool TextRedactor::isKnown(QByteArrayView digits) const
{
    return std::ranges::any_of(
        m_knownNumbers, [core = withoutPrefix(digits)](const QByteArray &known) { return known == core; });
}

QByteArray TextRedactor::masked(QByteArrayView number) const
{
    // Consonants: they cannot be dialled and spell no words.
    static constexpr QByteArrayView letters = "bcdfghjklmnpqrstvwxz";
    const QByteArray digits = digitsOf(number);
    const QByteArrayView core = withoutPrefix(digits);
    const qsizetype first = core.size() < 10 ? 2 : std::min<qsizetype>(4, core.size() - 8);
    const qsizetype last = core.size() < 10 ? 2 : 3;
    const QByteArray code =
        QMessageAuthenticationCode::hash(core.toByteArray(), m_key, QCryptographicHash::Sha256);

    QByteArray out = number.toByteArray();
    qsizetype index = core.size() - digits.size(); // in the core; negative inside the prefix
    for (char &c : out) {
        if (!isDigit(c))
            continue;
        if (index >= first && index < core.size() - last)
            c = letters[uchar(code[index]) % letters.size()];
        ++index;
    }
    return out;
}

} // namespace ringback
