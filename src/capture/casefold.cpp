// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/casefold.h"

#include "core/utf8.h"

#include <QString>

#include <algorithm>
#include <array>

namespace ringback {

namespace {

bool isScalar(char32_t c) { return c <= 0x10'ffff && (c < 0xd800 || c > 0xdfff); }

/// A character that another one folds to.
struct Folding
{
    char32_t folded;
    char32_t character;
};

/// All of them, by what they fold to.
const std::vector<Folding> &foldings()
{
    static const std::vector<Folding> all = [] {
        constexpr char32_t end =
            0x2'0000; // no script beyond the Supplementary Multilingual Plane has two cases
        std::vector<Folding> found;
        for (char32_t c = 0; c < end; ++c) {
            if (QChar::toCaseFolded(c) != c)
                found.push_back({.folded = QChar::toCaseFolded(c), .character = c});
        }
        std::ranges::sort(found, {}, &Folding::folded);
        return found;
    }();
    return all;
}

} // namespace

ReadCharacter readCharacter(QByteArrayView bytes)
{
    const Utf8Character first = firstCharacter(bytes);
    return first.size == 0 ? ReadCharacter{quint8(bytes.front()), 1}
                           : ReadCharacter{first.code, int(first.size)};
}

QString readText(QByteArrayView bytes)
{
    if (bytes.isValidUtf8() && !bytes.startsWith("\xef\xbb\xbf")) // QString drops a byte order mark
        return QString::fromUtf8(bytes);
    QString text;
    text.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const ReadCharacter read = readCharacter(bytes);
        text += QChar::fromUcs4(read.character);
        bytes = bytes.sliced(read.size);
    }
    return text;
}

void appendUtf8(QByteArray &result, char32_t character)
{
    std::array<char, 4> bytes;
    const char *end = writeUtf8(bytes.data(), isScalar(character) ? character : U'\ufffd');
    result.append(bytes.data(), end - bytes.data());
}

bool fold(QByteArrayView bytes, QByteArray &result)
{
    // Twice the size is enough: Latin-1 bytes become two, and some two-byte letters three.
    result.resize(bytes.size() * 2);
    char *out = result.data();
    const char *in = bytes.data();
    const char *const end = in + bytes.size();
    bool isUtf8 = true;
    while (in != end) {
        const auto c = quint8(*in);
        if (c < 0x80) {
            *out++ = char(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
            ++in;
        } else {
            const ReadCharacter read = readCharacter({in, end - in});
            isUtf8 = isUtf8 && read.size > 1;
            out = writeUtf8(out, QChar::toCaseFolded(read.character));
            in += read.size;
        }
    }
    result.resize(out - result.data());
    return isUtf8;
}

void foldLatin1(QByteArrayView bytes, QByteArray &result)
{
    result.resize(bytes.size() * 2);
    char *out = result.data();
    for (const char c : bytes)
        out = writeUtf8(out, QChar::toCaseFolded(char32_t(quint8(c))));
    result.resize(out - result.data());
}

QByteArray folded(QStringView text)
{
    QByteArray result;
    fold(text.toUtf8(), result);
    return result;
}

bool hasNonAscii(QByteArrayView bytes)
{
    const char *data = bytes.data();
    const char *const end = data + bytes.size();
    // Blocks of a fixed size without a branch inside become vector instructions.
    constexpr qsizetype block = 128;
    for (; end - data >= block; data += block) {
        quint8 seen = 0;
        for (qsizetype i = 0; i < block; ++i)
            seen |= quint8(data[i]);
        if (seen & 0x80)
            return true;
    }
    quint8 seen = 0;
    for (; data != end; ++data)
        seen |= quint8(*data);
    return (seen & 0x80) != 0;
}

std::vector<char32_t> caseVariants(char32_t folded)
{
    std::vector<char32_t> variants{folded};
    const auto begin = std::ranges::lower_bound(foldings(), folded, {}, &Folding::folded);
    const auto end = std::ranges::upper_bound(foldings(), folded, {}, &Folding::folded);
    for (auto folding = begin; folding != end; ++folding)
        variants.push_back(folding->character);
    return variants;
}

} // namespace ringback
