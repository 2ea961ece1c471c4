// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace ringback::ncco {

/// A place as editors count it: lines from 1, columns in Unicode code points from 1.
struct TextPosition
{
    qsizetype line = 1;
    qsizetype column = 1;

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// How many code points \a utf8 has: every byte but those that continue a character begins one.
[[nodiscard]] qsizetype codePoints(QByteArrayView utf8);

/// Tells the lines and columns of a UTF-8 text's offsets, in about the same short time wherever they are.
class TextLines
{
public:
    explicit TextLines(QByteArray text);

    /// Of an offset up to the text's size.
    [[nodiscard]] TextPosition position(qsizetype offset) const;

private:
    [[nodiscard]] qsizetype codePointsBefore(qsizetype offset) const;

    QByteArray m_text;
    std::vector<qsizetype> m_lineStarts;
    std::vector<qsizetype> m_codePoints; // before each block
};

} // namespace ringback::ncco
