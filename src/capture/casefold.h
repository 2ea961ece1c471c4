// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <vector>

namespace ringback {

/// The text as UTF-8 with the differences of case taken away, character by character (Unicode simple case
/// folding).
[[nodiscard]] QByteArray folded(QStringView text);

/// Likewise for bytes that should be UTF-8; bytes that are not are read as Latin-1, and then the answer is
/// false. Replaces \a result, whose memory is used again.
bool fold(QByteArrayView bytes, QByteArray &result);
/// Likewise, all bytes read as Latin-1.
void foldLatin1(QByteArrayView bytes, QByteArray &result);

/// Whether a byte of 0x80 or more is among them.
[[nodiscard]] bool hasNonAscii(QByteArrayView bytes);

/// The character in front of \a bytes and its size, as fold() reads it. Bytes must not be empty.
struct ReadCharacter
{
    char32_t character;
    int size;
};
[[nodiscard]] ReadCharacter readCharacter(QByteArrayView bytes);

/// All characters of \a bytes, as fold() reads them: what a filter is to say to match them.
[[nodiscard]] QString readText(QByteArrayView bytes);

/// Appends the UTF-8 of a character; what is none becomes U+FFFD.
void appendUtf8(QByteArray &result, char32_t character);

/// All characters, \a folded among them, that fold to \a folded.
[[nodiscard]] std::vector<char32_t> caseVariants(char32_t folded);

} // namespace ringback
