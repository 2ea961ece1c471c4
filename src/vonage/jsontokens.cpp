// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/jsontokens.h"

#include "core/ascii.h"
#include "core/jsonstring.h"

#include <QString>

#include <array>

namespace ringback::vonage {

namespace {

constexpr qsizetype MaxOpen = 512;

/// The four hex digits at \a at; -1 when they are not there.
int codeUnit(QByteArrayView text, qsizetype at)
{
    return at > text.size() ? -1 : ascii::hexUnit(text.sliced(at));
}

/// Bytes of the string that starts \a text, quotes included; 0 when it is not well-formed.
qsizetype stringSize(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            return i + 1;
        if (uchar(c) < 0x20)
            return 0;
        if (c != '\\')
            continue;
        const qsizetype size = jsonEscapeSize(text.sliced(i));
        if (size == 0)
            return 0;
        i += size - 1;
    }
    return 0;
}

/// Calls \a plain for runs of bytes that stand for themselves and \a unit for each escaped code unit.
template <typename Plain, typename Unit>
void forEachPart(QByteArrayView token, Plain plain, Unit unit)
{
    const QByteArrayView text = token.sliced(1, token.size() - 2);
    qsizetype start = 0;
    for (qsizetype i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', start)) {
        plain(text.sliced(start, i - start));
        const char c = text[i + 1];
        start = i + (c == 'u' ? 6 : 2);
        const qsizetype control = QByteArrayView("bfnrt").indexOf(c);
        unit(c == 'u' ? char16_t(codeUnit(text, i + 2)) : char16_t(control < 0 ? c : "\b\f\n\r\t"[control]));
    }
    plain(text.sliced(start));
}

void appendHex(QByteArray &json, char16_t unit)
{
    json += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

/// Appends a string token with no more escapes than JSON.stringify writes; surrogates without a partner stay
/// escaped.
void appendNormalised(QByteArray &json, QByteArrayView token)
{
    char16_t high = 0; // a surrogate that waits for its other half
    const auto flush = [&json, &high] {
        if (high != 0)
            appendHex(json, high);
        high = 0;
    };
    QByteArray plain;
    json += '"';
    forEachPart(
        token,
        [&](QByteArrayView part) {
            if (!part.isEmpty())
                flush();
            json += part;
        },
        [&](char16_t unit) {
            if (high != 0 && QChar::isLowSurrogate(unit)) {
                const std::array pair{high, unit};
                json += QStringView(pair.data(), 2).toUtf8();
                high = 0;
                return;
            }
            flush();
            if (QChar::isHighSurrogate(unit)) {
                high = unit;
            } else if (QChar::isLowSurrogate(unit)) {
                appendHex(json, unit);
            } else {
                plain.clear();
                appendJsonString(plain, QStringView(&unit, 1).toUtf8());
                json += QByteArrayView(plain).sliced(1, plain.size() - 2);
            }
        });
    flush();
    json += '"';
}

} // namespace

qsizetype jsonEscapeSize(QByteArrayView text)
{
    if (text.size() < 2)
        return 0;
    if (text[1] == 'u')
        return codeUnit(text, 2) < 0 ? 0 : 6;
    return jsonEscape(text[1]) ? 2 : 0;
}

bool skipJsonNumber(const char *&at, const char *end)
{
    const auto digits = [&at, end] {
        const char *const start = at;
        while (at != end && ascii::isDigit(*at))
            ++at;
        return at != start;
    };
    if (at != end && *at == '-')
        ++at;
    if (at != end && *at == '0')
        ++at;
    else if (!digits())
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return true;
}

JsonToken JsonTokenizer::take(JsonToken::Kind kind, qsizetype size, State next)
{
    const QByteArrayView text = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    m_state = next;
    return {.kind = kind, .text = text};
}

JsonToken JsonTokenizer::fail()
{
    m_state = State::Failed;
    return {.kind = JsonToken::Kind::Error, .text = {}};
}

JsonToken JsonTokenizer::close(char bracket)
{
    if (m_open.isEmpty() || m_open.back() != bracket)
        return fail();
    m_open.removeLast();
    return take(JsonToken::Kind::Close, 1, behindValue());
}

JsonToken JsonTokenizer::next()
{
    qsizetype space = 0;
    while (space < m_rest.size() && ascii::isSpace(m_rest[space]))
        ++space;
    m_rest = m_rest.sliced(space);
    if (m_rest.isEmpty() && m_state == State::Done)
        return {.kind = JsonToken::Kind::End, .text = {}};
    if (m_rest.isEmpty())
        return fail();

    const char c = m_rest.front();
    switch (m_state) {
    case State::KeyOrClose:
        if (c == '}')
            return close(c);
        [[fallthrough]];
    case State::Key: {
        const qsizetype size = c == '"' ? stringSize(m_rest) : 0;
        return size > 0 ? take(JsonToken::Kind::Key, size, State::Colon) : fail();
    }
    case State::Colon:
        return c == ':' ? take(JsonToken::Kind::Colon, 1, State::Value) : fail();
    case State::CommaOrClose:
        if (c == ',')
            return take(JsonToken::Kind::Comma, 1, m_open.back() == '}' ? State::Key : State::Value);
        return close(c);
    case State::ValueOrClose:
        if (c == ']')
            return close(c);
        [[fallthrough]];
    case State::Value:
        break;
    case State::Done:
    case State::Failed:
        return fail();
    }

    if (c == '{' || c == '[') {
        if (m_open.size() == MaxOpen)
            return fail();
        m_open.append(c == '{' ? '}' : ']');
        return take(JsonToken::Kind::Open, 1, c == '{' ? State::KeyOrClose : State::ValueOrClose);
    }
    if (c == '"') {
        const qsizetype size = stringSize(m_rest);
        return size > 0 ? take(JsonToken::Kind::String, size, behindValue()) : fail();
    }
    if (c == 't' || c == 'f' || c == 'n') {
        const QByteArrayView word = c == 't' ? "true" : c == 'f' ? "false" : "null";
        return m_rest.startsWith(word) ? take(JsonToken::Kind::Word, word.size(), behindValue()) : fail();
    }
    const char *end = m_rest.begin();
    return skipJsonNumber(end, m_rest.end())
        ? take(JsonToken::Kind::Number, end - m_rest.begin(), behindValue())
        : fail();
}

QByteArray jsonStringText(QByteArrayView token)
{
    return unescapedJson(token.sliced(1, token.size() - 2), LoneSurrogates::Replaced);
}

QByteArray jsonStringBytes(QByteArrayView token)
{
    if (token.contains('\\'))
        return jsonStringText(token);
    return QByteArray::fromRawData(token.data() + 1, token.size() - 2);
}

void appendJsonString(QByteArray &json, QByteArrayView text)
{
    json += '"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (uchar(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        json += text.sliced(start, i - start);
        start = i + 1;
        const qsizetype control = QByteArrayView("\b\f\n\r\t\"\\").indexOf(c);
        if (control >= 0)
            (json += '\\') += "bfnrt\"\\"[control];
        else
            appendHex(json, char16_t(uchar(c)));
    }
    json += text.sliced(start);
    json += '"';
}

QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact;
    compact.reserve(json.size());
    JsonTokenizer tokens(json);
    for (;;) {
        const JsonToken token = tokens.next();
        if (token.kind == JsonToken::Kind::End)
            return compact;
        if (token.kind == JsonToken::Kind::Error)
            return {};
        if (token.text.contains('\\'))
            appendNormalised(compact, token.text);
        else
            compact += token.text;
    }
}

std::optional<std::vector<JsonMember>> jsonMembers(QByteArrayView json, size_t max)
{
    std::vector<JsonMember> members;
    JsonTokenizer tokens(json);
    if (const JsonToken first = tokens.next(); first.kind != JsonToken::Kind::Open || first.text != "{")
        return std::nullopt;
    const char *valueStart = nullptr;
    for (;;) {
        const JsonToken token = tokens.next();
        if (token.kind == JsonToken::Kind::Error)
            return std::nullopt;
        if (token.kind == JsonToken::Kind::End)
            return members;
        if (token.kind == JsonToken::Kind::Key && tokens.depth() == 1) {
            if (members.size() == max)
                return std::nullopt;
            members.push_back(
                {.name = jsonStringBytes(token.text), .value = {}, .kind = JsonToken::Kind::Error});
            valueStart = nullptr;
            continue;
        }
        if (token.kind == JsonToken::Kind::Colon || token.kind == JsonToken::Kind::Comma || members.empty())
            continue;
        JsonMember &member = members.back();
        if (valueStart == nullptr) {
            valueStart = token.text.data();
            member.kind = token.kind;
        }
        if (tokens.depth() == 1) // a scalar, or the end of a container
            member.value = QByteArrayView(valueStart, token.text.data() + token.text.size());
    }
}

} // namespace ringback::vonage
