// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ascii.h"

#include <QtGlobal>

#include <array>
#include <string_view>

namespace ringback {

/// The sets of bytes that HTTP's grammar is made of (RFC 9110 section 5.6, RFC 9112 section 3). Bytes above
/// ASCII belong to targets and values (obs-text) and are kept as they are.
enum CharClass : quint8 {
    TokenByte = 1,
    TargetByte = 2,
    ValueByte = 4, ///< of field values and chunk extensions, with blanks
    HexDigit = 8,
    Digit = 16,
    HostByte = 32, ///< of uri-host [ ":" port ] (RFC 9110 section 7.2)
    Blank = 64,
};

namespace detail {

constexpr std::array<quint8, 256> charClasses()
{
    std::array<quint8, 256> classes{};
    for (int c = 0; c < 256; ++c) {
        const char byte = char(c);
        const bool visible = c > ' ' && c != 0x7f;
        const bool blank = c == ' ' || c == '\t';
        const bool ofHost = std::string_view("-._~%!$&'()*+,;=:[]").find(byte) != std::string_view::npos;
        int bits = 0;
        bits |= ascii::isTokenByte(byte) ? TokenByte : 0;
        bits |= visible ? TargetByte : 0;
        bits |= visible || blank ? ValueByte : 0;
        bits |= ascii::isHexDigit(byte) ? HexDigit : 0;
        bits |= ascii::isDigit(byte) ? Digit : 0;
        bits |= ascii::isLetterOrDigit(byte) || ofHost ? HostByte : 0;
        bits |= blank ? Blank : 0;
        classes[size_t(c)] = quint8(bits);
    }
    return classes;
}

inline constexpr std::array<quint8, 256> CharClasses = charClasses();

} // namespace detail

[[nodiscard]] constexpr bool is(char c, CharClass kind) { return detail::CharClasses[quint8(c)] & kind; }

/// The first byte of [p, end) that is not of that kind.
[[nodiscard]] constexpr const char *skipAll(const char *p, const char *end, CharClass kind)
{
    while (p != end && is(*p, kind))
        ++p;
    return p;
}

} // namespace ringback
