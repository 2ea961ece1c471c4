// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace ringback {

/// The byte that "%41" in front of \a text stands for; none where two hexadecimal digits are missing.
[[nodiscard]] std::optional<char> percentEscape(QByteArrayView text);

struct UnescapedForm
{
    char *end;
    bool hasBadPercent = false; ///< a % without two hexadecimal digits, which stays
};

/// Writes \a text with its + and %XX resolved (WHATWG URL, application/x-www-form-urlencoded) to \a out,
/// which has room for as many bytes.
[[nodiscard]] UnescapedForm unescapeForm(QByteArrayView text, char *out);

/// The same into \a result, whose memory is used again.
void unescapeForm(QByteArrayView text, QByteArray &result);
[[nodiscard]] QByteArray unescapedForm(QByteArrayView text);

/// \a text with its %XX resolved, as in a path, where a + is a +.
[[nodiscard]] QByteArray unescapedPath(QByteArrayView text);

} // namespace ringback
