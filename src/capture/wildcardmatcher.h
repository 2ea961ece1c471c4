// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

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

    [[nodiscard]] bool isPlain() const { return m_pieces.size() == 1; }

private:
    [[nodiscard]] bool matchesPlain(QByteArrayView value, QByteArray &scratch) const;

    QByteArrayList m_pieces; // folded
    bool m_plainAscii = false;
};

} // namespace ringback
