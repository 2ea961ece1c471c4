// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/wildcardmatcher.h"

#include "capture/casefold.h"
#include "capture/querynode.h"

#include <algorithm>

namespace ringback {

WildcardMatcher::WildcardMatcher(const Wildcard &wildcard)
{
    for (const QString &piece : wildcard.pieces)
        m_pieces << folded(piece);
    m_plainAscii = isPlain() && !hasNonAscii(m_pieces.front());
    const QByteArrayView front = m_pieces.front();
    if (front.isEmpty())
        return;
    const size_t headSize = std::min(size_t(front.size()), sizeof m_head);
    std::memcpy(&m_head, front.data(), headSize);
    std::memcpy(&m_headMask, &ButCase, headSize);
    if (headSize == sizeof m_head)
        std::memcpy(&m_tail, front.end() - sizeof m_tail, sizeof m_tail);
}

bool WildcardMatcher::matchesPresent(QByteArrayView value, QByteArray &scratch) const
{
    if (value.isEmpty())
        return isPlain() && m_pieces.front().isEmpty();
    return matches(value, scratch);
}

bool WildcardMatcher::matchesPlain(QByteArrayView value, QByteArray &scratch) const
{
    // A longer one can be equal nevertheless, when some of its characters fold to fewer bytes, such as the
    // Kelvin sign.
    const QByteArrayView wanted = m_pieces.front();
    if (m_plainAscii && value.size() == wanted.size())
        return value == wanted || value.compare(wanted, Qt::CaseInsensitive) == 0;
    if (m_plainAscii && !hasNonAscii(value))
        return false;
    fold(value, scratch);
    return scratch == wanted;
}

bool WildcardMatcher::matches(QByteArrayView value, QByteArray &scratch) const
{
    if (isPlain())
        return matchesPlain(value, scratch);
    if (beginsOtherwise(value))
        return false;
    fold(value, scratch);
    QByteArrayView rest = scratch;
    const QByteArrayView front = m_pieces.front();
    const QByteArrayView back = m_pieces.back();
    if (rest.size() < front.size() + back.size() || !rest.startsWith(front) || !rest.endsWith(back))
        return false;
    rest = rest.sliced(front.size()).chopped(back.size());
    // The leftmost place of each piece leaves the most room for those behind it.
    for (qsizetype i = 1; i < m_pieces.size() - 1; ++i) {
        const qsizetype found = rest.indexOf(m_pieces[i]);
        if (found < 0)
            return false;
        rest = rest.sliced(found + m_pieces[i].size());
    }
    return true;
}

} // namespace ringback
