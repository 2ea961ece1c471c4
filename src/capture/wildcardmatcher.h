// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <cstring>

namespace ringback {

struct Wildcard;

/// A wildcard text ready to be compared with values, without regard to case. Immutable; for any thread.
class WildcardMatcher
{
public:
    explicit WildcardMatcher(const Wildcard &wildcard);

    /// Whether all of \a value is matched. \a scratch is memory to work in, used again and again.
    [[nodiscard]] bool matches(QByteArrayView value, QByteArray &scratch) const;
    /// Likewise for a value that is absent when it is empty: only "" matches an absent one, `*` does not.
    [[nodiscard]] bool matchesPresent(QByteArrayView value, QByteArray &scratch) const;

    /// Whether the size, the beginning or the end of \a text alone says that neither it nor a part of it is
    /// matched. Most texts of a capture are refused here.
    [[nodiscard]] bool refuses(QByteArrayView text) const
    {
        if (!m_plainAscii || text.size() > m_pieces.front().size())
            return false;
        return text.size() < m_pieces.front().size() || isOther(text);
    }

    [[nodiscard]] bool isPlain() const { return m_pieces.size() == 1; }

private:
    /// Letters of two cases differ in this bit; so do other bytes, which are looked at again.
    static constexpr quint64 ButCase = 0xdfdf'dfdf'dfdf'dfdf;

    [[nodiscard]] bool isOther(QByteArrayView text) const
    {
        quint64 head = 0;
        quint64 tail = 0;
        if (text.size() < qsizetype(sizeof head))
            return false;
        std::memcpy(&head, text.begin(), sizeof head);
        std::memcpy(&tail, text.end() - sizeof tail, sizeof tail);
        return (((head ^ m_head) | (tail ^ m_tail)) & ButCase) != 0;
    }
    /// Whether the first bytes of \a value are ASCII and not those of the first piece.
    [[nodiscard]] bool beginsOtherwise(QByteArrayView value) const
    {
        quint64 head = 0;
        if (value.size() < qsizetype(sizeof head))
            return false;
        std::memcpy(&head, value.data(), sizeof head);
        return (head & 0x8080'8080'8080'8080) == 0 && ((head ^ m_head) & m_headMask) != 0;
    }
    [[nodiscard]] bool matchesPlain(QByteArrayView value, QByteArray &scratch) const;

    QByteArrayList m_pieces; // folded
    quint64 m_head = 0;      // the first eight bytes of the first, or as many as it has
    quint64 m_headMask = 0;  // ButCase in each of them
    quint64 m_tail = 0;      // the last eight
    bool m_plainAscii = false;
};

} // namespace ringback
