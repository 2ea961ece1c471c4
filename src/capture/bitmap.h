// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace ringback {

/// A set of rows, 64 a word, the lowest row in the lowest bit. Bits behind the last row are zero.
class Bitmap
{
public:
    static constexpr qsizetype WordBits = 64;

    explicit Bitmap(qsizetype rows = 0);

    [[nodiscard]] qsizetype size() const { return m_rows; } ///< rows, in the set or not
    [[nodiscard]] qsizetype count() const;                  ///< rows in the set
    [[nodiscard]] qsizetype countFrom(qsizetype row) const; ///< those of them from there on

    [[nodiscard]] bool contains(qsizetype row) const
    {
        return (m_words[size_t(row / WordBits)] >> (row % WordBits)) & 1U;
    }
    void insert(qsizetype row) { m_words[size_t(row / WordBits)] |= quint64(1) << (row % WordBits); }
    void remove(qsizetype row) { m_words[size_t(row / WordBits)] &= ~(quint64(1) << (row % WordBits)); }
    /// To so many rows; new ones are not in the set.
    void grow(qsizetype rows);
    /// One more row behind the last.
    void append(bool inserted);

    [[nodiscard]] qsizetype wordCount() const { return qsizetype(m_words.size()); }
    [[nodiscard]] quint64 word(qsizetype index) const { return m_words[size_t(index)]; }
    /// Bits behind the last row must stay zero.
    void setWord(qsizetype index, quint64 word) { m_words[size_t(index)] = word; }

    // The other set has as many rows.
    Bitmap &operator&=(const Bitmap &other);
    Bitmap &operator|=(const Bitmap &other);
    Bitmap &operator-=(const Bitmap &other);

    /// The rows in the set, ascending.
    [[nodiscard]] std::vector<quint32> rows() const;
    [[nodiscard]] qsizetype memoryBytes() const { return qsizetype(m_words.size() * sizeof(quint64)); }

    friend bool operator==(const Bitmap &, const Bitmap &) = default;

private:
    qsizetype m_rows = 0;
    std::vector<quint64> m_words;
};

} // namespace ringback
