// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonstring.h"

#include "core/ascii.h"
#include "core/utf8.h"

#include <QChar>

#include <algorithm>
#include <cstring>

namespace ringback {

namespace {

constexpr qsizetype UnitSize = 6; // "\u0041"

/// The UTF-16 unit that \a text begins with as an escape; -1 when it does not.
int escapedUnit(QByteArrayView text)
{
    return text.size() >= UnitSize && text[0] == '\\' && text[1] == 'u' ? ascii::hexUnit(text.sliced(2)) : -1;
}

struct EscapedCharacter
{
    char32_t character = 0;
    qsizetype size = 0; // of its escapes; 0 when there are none
};

/// The character that \a text begins with as one or two escapes; half of a surrogate pair where the other
/// half is missing.
EscapedCharacter escapedCharacter(QByteArrayView text)
{
    const int unit = escapedUnit(text);
    if (unit < 0)
        return {};
    if (QChar::isHighSurrogate(char32_t(unit))) {
        const int low = escapedUnit(text.sliced(UnitSize));
        if (low >= 0 && QChar::isLowSurrogate(char32_t(low)))
            return {QChar::surrogateToUcs4(char16_t(unit), char16_t(low)), 2 * UnitSize};
    }
    return {char32_t(unit), UnitSize};
}

} // namespace

std::optional<char> jsonEscape(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    default:
        return std::nullopt;
    }
}

UnescapedJson unescapeJson(QByteArrayView inside, char *out, LoneSurrogates lone)
{
    UnescapedJson result{.end = out};
    const char *at = inside.begin();
    const char *const end = inside.end();
    while (at != end) {
        const auto *const found = static_cast<const char *>(std::memchr(at, '\\', size_t(end - at)));
        const char *const slash = found ? found : end;
        out = std::copy(at, slash, out);
        at = slash;
        if (end - at < 2) { // a backslash is the last, or there is none
            out = std::copy(at, end, out);
            break;
        }
        if (const auto meant = jsonEscape(at[1])) {
            *out++ = *meant;
            at += 2;
            continue;
        }
        const EscapedCharacter escaped = escapedCharacter({at, end});
        if (escaped.size == 0) {
            *out++ = *at++; // broken, so that the backslash is one
            continue;
        }
        const bool isLone = QChar::isSurrogate(escaped.character);
        if (isLone && lone == LoneSurrogates::Stay)
            out = std::copy(at, at + UnitSize, out);
        else
            out = writeUtf8(out, isLone ? U'\ufffd' : escaped.character);
        result.hasLoneSurrogate = result.hasLoneSurrogate || isLone;
        result.hasNul = result.hasNul || escaped.character == 0;
        at += escaped.size;
    }
    result.end = out;
    return result;
}

QByteArray unescapedJson(QByteArrayView inside, LoneSurrogates lone)
{
    QByteArray result(inside.size(), Qt::Uninitialized);
    const UnescapedJson written = unescapeJson(inside, result.data(), lone);
    result.truncate(written.end - result.constData());
    return result;
}

} // namespace ringback
