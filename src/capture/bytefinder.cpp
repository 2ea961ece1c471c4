// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/bytefinder.h"

#include <bit>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ringback {

namespace {

/// How common a byte is in requests: 0 for the rarest.
qsizetype commonness(char byte)
{
    // The most common first; head lines, JSON and forms mixed.
    static constexpr QByteArrayView order("e\"tnoai0s1:r,2dc-/lp 4m7u35.689hg=&_bf%+kvyxwjzq{}");
    const qsizetype place = order.indexOf(byte);
    if (place >= 0)
        return order.size() - place + 2;
    return quint8(byte) >= 0xc0 ? 2 : 1; // few lead bytes stand before many different continuation bytes
}

bool isLowerLetter(char c) { return c >= 'a' && c <= 'z'; }

char lowered(char c) { return char(c >= 'A' && c <= 'Z' ? c | 0x20 : c); }

} // namespace

ByteFinder::ByteFinder(QByteArrayView needle)
    : m_needle(needle.toByteArray())
{
    Q_ASSERT(!needle.isEmpty());
    for (const char c : needle)
        m_caseBits += isLowerLetter(c) ? '\x20' : '\0';
    const auto rarer = [this](qsizetype a, qsizetype b) {
        return commonness(m_needle[a]) < commonness(m_needle[b]);
    };
    for (qsizetype i = 1; i < m_needle.size(); ++i) {
        if (rarer(i, m_rare))
            m_rare = i;
    }
    m_next = m_rare == 0 ? m_needle.size() - 1 : 0;
    for (qsizetype i = 0; i < m_needle.size(); ++i) {
        const bool another = i != m_rare && m_needle[i] != m_needle[m_rare];
        if (another && (m_needle[m_next] == m_needle[m_rare] || rarer(i, m_next)))
            m_next = i;
    }
}

bool ByteFinder::isAt(const char *place, qsizetype &work) const
{
    const char *needle = m_needle.constData();
    const char *caseBits = m_caseBits.constData();
    const qsizetype size = m_needle.size();
    for (qsizetype i = 0; i < size; ++i) {
        if (char(place[i] | caseBits[i]) != needle[i]) {
            work += i;
            return false;
        }
    }
    return true;
}

qsizetype ByteFinder::find(QByteArrayView bytes) const
{
    const char *data = bytes.data();
    const qsizetype last = bytes.size() - m_needle.size(); // the last place where the needle has room
    if (last < 0)
        return -1;
    // Bytes compared in vain. Text that keeps looking like the needle would cost their product.
    qsizetype work = 0;
    const qsizetype enough = 4096 + 4 * bytes.size();
    qsizetype place = 0;

#ifdef __SSE2__
    const char *const rare = data + m_rare;
    const char *const next = data + m_next;
    const __m128i rareByte = _mm_set1_epi8(m_needle[m_rare]);
    const __m128i nextByte = _mm_set1_epi8(m_needle[m_next]);
    const __m128i rareCase = _mm_set1_epi8(m_caseBits[m_rare]);
    const __m128i nextCase = _mm_set1_epi8(m_caseBits[m_next]);
    const auto candidates = [&](qsizetype from) {
        const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i *>(rare + from));
        const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i *>(next + from));
        return _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(a, rareCase), rareByte),
                             _mm_cmpeq_epi8(_mm_or_si128(b, nextCase), nextByte));
    };
    while (place + 15 <= last) {
        if (place + 63 <= last) {
            const __m128i any = _mm_or_si128(_mm_or_si128(candidates(place), candidates(place + 16)),
                                             _mm_or_si128(candidates(place + 32), candidates(place + 48)));
            if (_mm_movemask_epi8(any) == 0) {
                place += 64;
                continue;
            }
        }
        for (auto bits = unsigned(_mm_movemask_epi8(candidates(place))); bits != 0; bits &= bits - 1) {
            const qsizetype found = place + std::countr_zero(bits);
            if (isAt(data + found, work))
                return found;
        }
        if (work > enough)
            return findInLinearTime(bytes);
        place += 16;
    }
#endif

    const char rareWanted = m_needle[m_rare];
    const char rareBit = m_caseBits[m_rare];
    for (; place <= last; ++place) {
        if (char(data[place + m_rare] | rareBit) != rareWanted)
            continue;
        if (isAt(data + place, work))
            return place;
        if (work > enough)
            return findInLinearTime(bytes);
    }
    return -1;
}

/// Knuth, Morris and Pratt: never looks at a byte twice, but at every one.
qsizetype ByteFinder::findInLinearTime(QByteArrayView bytes) const
{
    // borders[i]: size of the longest proper prefix of the needle that also ends its first i + 1 bytes
    std::vector<qsizetype> borders(size_t(m_needle.size()), 0);
    qsizetype matched = 0;
    for (qsizetype i = 1; i < m_needle.size(); ++i) {
        while (matched > 0 && m_needle[i] != m_needle[matched])
            matched = borders[size_t(matched - 1)];
        if (m_needle[i] == m_needle[matched])
            ++matched;
        borders[size_t(i)] = matched;
    }
    matched = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = lowered(bytes[i]);
        while (matched > 0 && c != m_needle[matched])
            matched = borders[size_t(matched - 1)];
        if (c == m_needle[matched])
            ++matched;
        if (matched == m_needle.size())
            return i - matched + 1;
    }
    return -1;
}

} // namespace ringback
