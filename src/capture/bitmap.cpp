// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/bitmap.h"

#include <bit>

namespace ringback {

Bitmap::Bitmap(qsizetype rows)
    : m_rows(rows)
    , m_words(size_t((rows + WordBits - 1) / WordBits), 0)
{
}

qsizetype Bitmap::count() const
{
    qsizetype count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

qsizetype Bitmap::countFrom(qsizetype row) const
{
    if (row >= m_rows)
        return 0;
    qsizetype i = row / WordBits;
    qsizetype count = std::popcount(word(i) >> (row % WordBits));
    while (++i < wordCount())
        count += std::popcount(word(i));
    return count;
}

void Bitmap::grow(qsizetype rows)
{
    Q_ASSERT(rows >= m_rows);
    m_rows = rows;
    m_words.resize(size_t((rows + WordBits - 1) / WordBits), 0);
}

void Bitmap::append(bool inserted)
{
    grow(m_rows + 1);
    if (inserted)
        insert(m_rows - 1);
}

Bitmap &Bitmap::operator&=(const Bitmap &other)
{
    Q_ASSERT(m_rows == other.m_rows);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

Bitmap &Bitmap::operator|=(const Bitmap &other)
{
    Q_ASSERT(m_rows == other.m_rows);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

Bitmap &Bitmap::operator-=(const Bitmap &other)
{
    Q_ASSERT(m_rows == other.m_rows);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

std::vector<quint32> Bitmap::rows() const
{
    std::vector<quint32> rows(static_cast<size_t>(count()));
    auto next = rows.begin();
    for (size_t i = 0; i < m_words.size(); ++i) {
        for (quint64 word = m_words[i]; word != 0; word &= word - 1)
            *next++ = quint32(i * WordBits) + quint32(std::countr_zero(word));
    }
    return rows;
}

} // namespace ringback
