// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringback {

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
