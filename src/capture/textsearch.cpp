// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/textsearch.h"

#include "capture/casefold.h"
#include "core/utf8.h"

#include <QString>

#include <algorithm>
#include <array>

namespace ringback {

namespace {

/// Bytes folded at a time, so that a large body takes no large scratch.
constexpr qsizetype Window = 32 * 1024;

/// At \a place, or up to three bytes before, where a character of \a bytes begins.
qsizetype characterAt(QByteArrayView bytes, qsizetype place)
{
    qsizetype begin = place;
    const auto continues = [bytes](qsizetype i) { return (quint8(bytes[i]) & 0xc0) == 0x80; };
    for (int back = 0; back < 3 && begin > 0 && begin < bytes.size() && continues(begin); ++back)
        --begin;
    return begin;
}

/// Goes through bytes beside what they are folded to.
class FoldedWay
{
public:
    explicit FoldedWay(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    /// Where the byte at \a folded of the folded bytes comes from; not before the last that was asked for.
    qsizetype placeOf(qsizetype folded)
    {
        while (m_folded < folded) {
            const ReadCharacter read = readCharacter(m_bytes.sliced(m_place));
            m_place += read.size;
            std::array<char, 4> bytes;
            m_folded += writeUtf8(bytes.data(), QChar::toCaseFolded(read.character)) - bytes.data();
        }
        return m_place;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_place = 0;
    qsizetype m_folded = 0;
};

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
    for (qsizetype start = 0;;) {
        // Whole characters, for half ones would be read as Latin-1.
        const qsizetype end = characterAt(bytes, std::min(start + Window + overlap, bytes.size()));
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
        start = characterAt(bytes, end - overlap);
    }
}

void TextSearcher::forEachPlace(QByteArrayView bytes,
                                const std::function<bool(qsizetype begin, qsizetype size)> &visit) const
{
    const qsizetype overlap = 3 * m_folded.size() + 3; // as above
    QByteArray folded;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = characterAt(bytes, std::min(start + Window + overlap, bytes.size()));
        const QByteArrayView window = bytes.sliced(start, end - start);
        fold(window, folded);
        FoldedWay way(window);
        qsizetype behind = 0; // what was found, in the folded window and in the bytes
        qsizetype next = end == bytes.size() ? end : characterAt(bytes, end - overlap);
        for (;;) {
            const qsizetype at = m_finder.find(QByteArrayView(folded).sliced(behind));
            if (at < 0)
                break;
            const qsizetype begin = start + way.placeOf(behind + at);
            behind += at + m_folded.size();
            const qsizetype size = start + way.placeOf(behind) - begin;
            next = std::max(next, begin + size);
            if (!visit(begin, size))
                return;
        }
        start = next;
    }
}

} // namespace ringback
