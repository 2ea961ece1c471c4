// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/textlines.h"

#include <algorithm>

namespace ringback::ncco {

namespace {

constexpr qsizetype BlockSize = 1024;

} // namespace

qsizetype codePoints(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; });
}

TextLines::TextLines(QByteArray text)
    : m_text(std::move(text))
    , m_lineStarts{0}
{
    for (qsizetype i = m_text.indexOf('\n'); i >= 0; i = m_text.indexOf('\n', i + 1))
        m_lineStarts.push_back(i + 1);
    qsizetype count = 0;
    for (qsizetype begin = 0; begin <= m_text.size(); begin += BlockSize) {
        m_codePoints.push_back(count);
        count += codePoints(
            QByteArrayView(m_text).sliced(begin).first(std::min(BlockSize, m_text.size() - begin)));
    }
}

TextPosition TextLines::position(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto behind = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return {.line = behind - m_lineStarts.begin(),
            .column = codePointsBefore(offset) - codePointsBefore(*(behind - 1)) + 1};
}

qsizetype TextLines::codePointsBefore(qsizetype offset) const
{
    const qsizetype block = offset / BlockSize;
    return m_codePoints[size_t(block)]
        + codePoints(QByteArrayView(m_text).sliced(block * BlockSize, offset % BlockSize));
}

} // namespace ringback::ncco
