// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/unescape.h"

#include "capture/casefold.h"
#include "core/ascii.h"
#include "core/jsonstring.h"

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

void unescapeJson(QByteArrayView text, QByteArray &result)
{
    result.resize(text.size());
    const UnescapedJson written = unescapeJson(text, result.data(), LoneSurrogates::Stay);
    result.truncate(written.end - result.constData());
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
