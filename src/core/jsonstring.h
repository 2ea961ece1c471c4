// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace ringback {

/// What a letter behind a backslash stands for in JSON; none for "u" and for what JSON does not know.
[[nodiscard]] std::optional<char> jsonEscape(char letter);

/// What becomes of an escaped half of a surrogate pair, which is no character.
enum class LoneSurrogates : quint8 {
    Stay,     ///< as they are escaped
    Replaced, ///< by U+FFFD
};

struct UnescapedJson
{
    char *end;
    bool hasNul = false; ///< an escaped one
    bool hasLoneSurrogate = false;
};

/// Writes the inside of a JSON string without its escapes (RFC 8259 section 7) to \a out, which has room for
/// as many bytes. Escapes that are none stay as they are.
[[nodiscard]] UnescapedJson unescapeJson(QByteArrayView inside, char *out, LoneSurrogates lone);

/// The same in bytes of its own.
[[nodiscard]] QByteArray unescapedJson(QByteArrayView inside, LoneSurrogates lone);

} // namespace ringback
