// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <string_view>

/// Kinds of ASCII characters. Unlike <cctype> they know no locale and take any byte.
namespace ringback::ascii {

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isLetter(char c)
{
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'z';
}
[[nodiscard]] constexpr bool isLetterOrDigit(char c) { return isDigit(c) || isLetter(c); }

/// What a token of HTTP is made of, such as a header's name (RFC 9110 section 5.6.2).
[[nodiscard]] constexpr bool isTokenByte(char c)
{
    return isLetterOrDigit(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

/// What a header's value is made of, with bytes above ASCII (RFC 9110 section 5.5).
[[nodiscard]] constexpr bool isFieldByte(char c) { return c == '\t' || (quint8(c) >= 0x20 && c != 0x7f); }

/// JSON's white space (RFC 8259 section 2).
[[nodiscard]] constexpr bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// What \a c stands for as a hexadecimal digit; -1 when it is none.
[[nodiscard]] constexpr int hexValue(char c)
{
    const char lower = char(c | 0x20);
    if (isDigit(c))
        return c - '0';
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}
[[nodiscard]] constexpr bool isHexDigit(char c) { return hexValue(c) >= 0; }

/// Whether two texts differ in the case of letters at most.
[[nodiscard]] inline bool isSameWord(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && (a == b || a.compare(b, Qt::CaseInsensitive) == 0);
}

/// Whether \a text has nothing but digits; true for an empty one.
[[nodiscard]] inline bool allDigits(QByteArrayView text) { return std::ranges::all_of(text, isDigit); }

/// The position behind the bytes from \a at on that \a predicate takes.
template <typename Predicate>
[[nodiscard]] constexpr qsizetype skip(QByteArrayView text, qsizetype at, Predicate predicate)
{
    while (at < text.size() && predicate(text[at]))
        ++at;
    return at;
}

/// The four hexadecimal digits at the front of \a text as a number, such as JSON's "\u" has; -1 when they are
/// not there.
[[nodiscard]] constexpr int hexUnit(QByteArrayView text)
{
    if (text.size() < 4)
        return -1;
    int unit = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

} // namespace ringback::ascii
