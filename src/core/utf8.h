// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace ringback {

struct Utf8Character
{
    char32_t code = 0;
    qsizetype size = 0; ///< 0: not UTF-8
};

/// The character in front of \a bytes, which are not empty (RFC 3629 section 4).
[[nodiscard]] constexpr Utf8Character firstCharacter(QByteArrayView bytes)
{
    const auto first = quint8(bytes.front());
    if (first < 0x80)
        return {first, 1};
    const qsizetype size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || bytes.size() < size)
        return {};
    char32_t code = first & (0xffU >> (size + 1));
    for (qsizetype i = 1; i < size; ++i) {
        const auto next = quint8(bytes[i]);
        if ((next & 0xc0) != 0x80)
            return {};
        code = code << 6 | (next & 0x3fU);
    }
    const bool isOverlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return isOverlong || isSurrogate || code > 0x10ffff ? Utf8Character{} : Utf8Character{code, size};
}

/// Writes the one to four bytes of a character, which is no surrogate, to \a out and returns where they end.
[[nodiscard]] constexpr char *writeUtf8(char *out, char32_t c)
{
    const auto continuation = [c](int shift) { return char(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80) {
        *out++ = char(c);
    } else if (c < 0x800) {
        *out++ = char(0xc0 | (c >> 6));
        *out++ = continuation(0);
    } else if (c < 0x1'0000) {
        *out++ = char(0xe0 | (c >> 12));
        *out++ = continuation(6);
        *out++ = continuation(0);
    } else {
        *out++ = char(0xf0 | (c >> 18));
        *out++ = continuation(12);
        *out++ = continuation(6);
        *out++ = continuation(0);
    }
    return out;
}

} // namespace ringback
