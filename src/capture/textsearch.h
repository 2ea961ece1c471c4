// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/bytefinder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <functional>
#include <vector>

namespace ringback {

/// Finds one text in bytes without regard to case (Unicode simple case folding). Bytes that are not UTF-8 are
/// read as Latin-1, alone or with all around them. Immutable; for any thread.
class TextSearcher
{
public:
    /// \a text is not empty.
    explicit TextSearcher(QStringView text);

    /// Whether the text is in \a bytes. \a scratch is memory to work in, some 100 KiB at most, used again and
    /// again.
    [[nodiscard]] bool isIn(QByteArrayView bytes, QByteArray &scratch) const;

    /// Calls \a visit with the place and the size of the text wherever it is in \a bytes, in order and
    /// without overlaps, until that returns false.
    void forEachPlace(QByteArrayView bytes,
                      const std::function<bool(qsizetype begin, qsizetype size)> &visit) const;

    /// The text in UTF-8 with its case folded.
    [[nodiscard]] const QByteArray &folded() const { return m_folded; }

    /// Whether bytes beyond ASCII can be in a place that matches.
    [[nodiscard]] bool wantsNonAscii() const { return !m_hints.empty(); }

private:
    [[nodiscard]] bool isInFolded(QByteArrayView bytes, QByteArray &scratch) const;

    QByteArray m_folded;
    ByteFinder m_finder;
    bool m_ascii;
    // One of these is in every place that reads like the text only once it is folded.
    std::vector<ByteFinder> m_hints;
};

} // namespace ringback
