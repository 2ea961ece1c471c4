// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formescape.h"

#include "core/ascii.h"

namespace ringback {

namespace {

UnescapedForm unescape(QByteArrayView text, char plus, char *out)
{
    UnescapedForm result{.end = out};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto escaped = c == '%' ? percentEscape(text.sliced(i)) : std::nullopt;
        result.hasBadPercent = result.hasBadPercent || (c == '%' && !escaped);
        *result.end++ = escaped ? *escaped : c == '+' ? plus : c;
        i += escaped ? 2 : 0;
    }
    return result;
}

void unescape(QByteArrayView text, char plus, QByteArray &result)
{
    result.resize(text.size());
    result.resize(unescape(text, plus, result.data()).end - result.constData());
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

UnescapedForm unescapeForm(QByteArrayView text, char *out) { return unescape(text, ' ', out); }

void unescapeForm(QByteArrayView text, QByteArray &result) { unescape(text, ' ', result); }

QByteArray unescapedForm(QByteArrayView text)
{
    QByteArray result;
    unescape(text, ' ', result);
    return result;
}

QByteArray unescapedPath(QByteArrayView text)
{
    QByteArray result;
    unescape(text, '+', result);
    return result;
}

} // namespace ringback
