// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/textsearch.h"

#include "capture/casefold.h"

#include <QString>

#include <algorithm>

namespace ringback {

namespace {

/// Bytes folded at a time, so that a large body takes no large scratch.
constexpr qsizetype Window = 32 * 1024;

QByteArray utf8(char32_t character)
{
    QByteArray bytes;
    appendUtf8(bytes, character);
    return bytes;
}

/// A text of ASCII alone is also matched by what folds to ASCII: the Kelvin sign and the long s.
std::vector<ByteFinder> hintsFor(QByteArrayView folded)
{
    std::vector<ByteFinder> hints;
    const auto odd = std::ranges::find_if(folded, [](char c) { return quint8(c) >= 0x80; });
    const bool ascii = odd == folded.end();
    const QByteArrayView wanted = ascii ? folded : folded.sliced(odd - folded.begin());
    for (qsizetype i = 0; i < (ascii ? wanted.size() : 1); ++i) {
        if (ascii && folded.first(i).contains(folded[i]))
            continue;
        for (const char32_t c : caseVariants(readCharacter(wanted.sliced(i)).character)) {
            if (c >= 0x80)
                hints.emplace_back(utf8(c));
            if (c >= 0x80 && c < 0x100)
                hints.emplace_back(QByteArray(1, char(c))); // as Latin-1
        }
    }
    return hints;
}

} // namespace

TextSearcher::TextSearcher(QStringView text)
    : m_folded(ringback::folded(text))
    , m_finder(m_folded)
    , m_ascii(!hasNonAscii(m_folded))
    , m_hints(hintsFor(m_folded))
{
}

bool TextSearcher::isIn(QByteArrayView bytes, QByteArray &scratch) const
{
    if (m_ascii && m_finder.find(bytes) >= 0)
        return true;
    if (m_hints.empty() || !hasNonAscii(bytes))
        return false;
    const bool hinted =
        std::ranges::any_of(m_hints, [bytes](const ByteFinder &hint) { return hint.find(bytes) >= 0; });
    return hinted && isInFolded(bytes, scratch);
}

bool TextSearcher::isInFolded(QByteArrayView bytes, QByteArray &scratch) const
{
    // Three bytes fold to no less than one, so that a match is never longer than this; windows overlap by it.
    const qsizetype overlap = 3 * m_folded.size() + 3;
    const auto continues = [bytes](qsizetype i) { return (quint8(bytes[i]) & 0xc0) == 0x80; };
    for (qsizetype start = 0;;) {
        qsizetype end = std::min(start + Window + overlap, bytes.size());
        for (int back = 0; back < 3 && end < bytes.size() && continues(end); ++back)
            --end; // whole characters, for half ones would be read as Latin-1
        const QByteArrayView window = bytes.sliced(start, end - start);
        const bool isUtf8 = fold(window, scratch);
        if (m_finder.find(scratch) >= 0)
            return true;
        if (!isUtf8) { // where some bytes are Latin-1, those that look like UTF-8 can be so too
            foldLatin1(window, scratch);
            if (m_finder.find(scratch) >= 0)
                return true;
        }
        if (end == bytes.size())
            return false;
        start = end - overlap;
        for (int back = 0; back < 3 && continues(start); ++back)
            --start;
    }
}

} // namespace ringback
