// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/unescape.h"

#include "capture/casefold.h"
#include "core/ascii.h"

#include <QChar>

#include <array>
#include <optional>
#include <utility>

namespace ringback {

namespace {

/// The number that all of \a digits say in hexadecimal or decimal; none beyond Unicode.
std::optional<char32_t> number(QByteArrayView digits, char32_t base)
{
    char32_t value = 0;
    for (const char c : digits) {
        const int digit = ascii::hexValue(c);
        if (digit < 0 || char32_t(digit) >= base)
            return std::nullopt;
        value = value * base + char32_t(digit);
        if (value > 0x10'ffff)
            return std::nullopt;
    }
    return digits.isEmpty() ? std::nullopt : std::optional(value);
}

/// The UTF-16 unit of "\u0041" at \a place.
std::optional<char32_t> unicodeEscape(QByteArrayView text, qsizetype place)
{
    if (text.size() - place < 6 || text[place] != '\\' || text[place + 1] != 'u')
        return std::nullopt;
    return number(text.sliced(place + 2, 4), 16);
}

/// The character of one or two such escapes at \a place, and their size; none for half of a surrogate pair.
std::optional<ReadCharacter> unicodeCharacter(QByteArrayView text, qsizetype place)
{
    const auto unit = unicodeEscape(text, place);
    if (!unit || !QChar::isSurrogate(*unit))
        return unit ? std::optional(ReadCharacter{.character = *unit, .size = 6}) : std::nullopt;
    const auto low = QChar::isHighSurrogate(*unit) ? unicodeEscape(text, place + 6) : std::nullopt;
    if (!low || !QChar::isLowSurrogate(*low))
        return std::nullopt;
    return ReadCharacter{.character = QChar::surrogateToUcs4(char16_t(*unit), char16_t(*low)), .size = 12};
}

std::optional<char32_t> entity(QByteArrayView name)
{
    static constexpr std::array<std::pair<QByteArrayView, char32_t>, 5> named{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
    for (const auto &[known, character] : named) {
        if (name == known)
            return character;
    }
    if (name.startsWith("#x"))
        return number(name.sliced(2), 16);
    return name.startsWith('#') ? number(name.sliced(1), 10) : std::nullopt;
}

} // namespace

std::optional<char> percentEscape(QByteArrayView text)
{
    if (text.size() < 3 || text[0] != '%')
        return std::nullopt;
    const int high = ascii::hexValue(text[1]);
    const int low = ascii::hexValue(text[2]);
    return high < 0 || low < 0 ? std::nullopt : std::optional(char(high << 4 | low));
}

std::optional<char> jsonEscape(char letter)
{
    static constexpr QByteArrayView letters("\"\\/nrtbf");
    static constexpr QByteArrayView meanings("\"\\/\n\r\t\b\f");
    const qsizetype place = letters.indexOf(letter);
    return place < 0 ? std::nullopt : std::optional(meanings[place]);
}

void unescapeForm(QByteArrayView text, QByteArray &result)
{
    result.resize(text.size());
    char *out = result.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto escaped = percentEscape(text.sliced(i));
        *out++ = escaped ? *escaped : text[i] == '+' ? ' ' : text[i];
        i += escaped ? 2 : 0;
    }
    result.resize(out - result.constData());
}

void unescapeJson(QByteArrayView text, QByteArray &result)
{
    result.resize(0);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype found = text.indexOf('\\', i);
        const qsizetype escape = found < 0 ? text.size() : found;
        result.append(text.sliced(i, escape - i));
        i = escape;
        if (i == text.size())
            return;
        const auto character = unicodeCharacter(text, i);
        const auto letter = i + 1 < text.size() ? jsonEscape(text[i + 1]) : std::nullopt;
        if (character) {
            appendUtf8(result, character->character);
            i += character->size;
        } else if (letter) {
            result += *letter;
            i += 2;
        } else {
            result += text[i++]; // broken, so that the backslash is one
        }
    }
}

void unescapeXml(QByteArrayView text, QByteArray &result)
{
    constexpr qsizetype longest = 10; // "&#x10ffff;"
    result.resize(0);
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == '&') {
            const qsizetype end = text.sliced(i, qMin(longest, text.size() - i)).indexOf(';');
            if (const auto character = end < 0 ? std::nullopt : entity(text.sliced(i + 1, end - 1))) {
                appendUtf8(result, *character);
                i += end + 1;
                continue;
            }
        }
        result += text[i++];
    }
}

} // namespace ringback
