// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonwriter.h"

#include "core/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace ringback {

namespace {

constexpr std::array<char, 16> HexDigits{'0', '1', '2', '3', '4', '5', '6', '7',
                                         '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

/// A value is written in slices, so that what is reserved for it stays small. Every byte becomes six at most.
constexpr qsizetype SliceSize = 4096;
constexpr qsizetype LargestEscape = 6;

/// Bytes that may stand in a JSON string as they are.
constexpr std::array<bool, 256> Plain = [] {
    std::array<bool, 256> plain{};
    for (size_t c = 0x20; c < 0x80; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

/// Copies plain bytes, eight at a time where it can; gives how many.
qsizetype copyPlain(const uchar *from, const uchar *end, char *to)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101ULL;
    constexpr quint64 highs = 0x8080'8080'8080'8080ULL;
    const uchar *const begin = from;
    while (end - from >= 8) {
        quint64 word;
        std::memcpy(&word, from, 8);
        const quint64 quotes = word ^ (ones * '"');
        const quint64 backslashes = word ^ (ones * '\\');
        // A set high bit marks a byte below 0x20, a quote, a backslash or one from 0x80; false alarms are
        // harmless.
        const quint64 special =
            (word | (word - ones * 0x20) | (quotes - ones) | (backslashes - ones)) & highs;
        if (special != 0)
            break;
        std::memcpy(to, from, 8);
        from += 8;
        to += 8;
    }
    while (from < end && Plain[*from])
        *to++ = char(*from++);
    return from - begin;
}

/// Likewise for plain units of UTF-16, four at a time.
qsizetype copyPlain(const QChar *from, const QChar *end, char *to)
{
    constexpr quint64 ones = 0x0001'0001'0001'0001ULL;
    constexpr quint64 highs = 0x8000'8000'8000'8000ULL;
    const QChar *const begin = from;
    while (end - from >= 4) {
        quint64 word;
        std::memcpy(&word, from, 8);
        const quint64 quotes = word ^ (ones * '"');
        const quint64 backslashes = word ^ (ones * '\\');
        const quint64 special = (((word - ones * 0x20) | (quotes - ones) | (backslashes - ones)) & highs)
            | (word & (ones * 0xff80));
        if (special != 0)
            break;
        for (int i = 0; i < 4; ++i)
            to[i] = char(from[i].unicode());
        from += 4;
        to += 4;
    }
    while (from < end && from->unicode() < 0x80 && Plain[from->unicode()])
        *to++ = char((from++)->unicode());
    return from - begin;
}

char *putEscape(uchar c, char *to)
{
    *to++ = '\\';
    switch (c) {
    case '"':
    case '\\':
        *to++ = char(c);
        return to;
    case '\b':
        *to++ = 'b';
        return to;
    case '\f':
        *to++ = 'f';
        return to;
    case '\n':
        *to++ = 'n';
        return to;
    case '\r':
        *to++ = 'r';
        return to;
    case '\t':
        *to++ = 't';
        return to;
    default:
        break;
    }
    std::memcpy(to, "u00", 3);
    to[3] = HexDigits[c >> 4];
    to[4] = HexDigits[c & 0xf];
    return to + 5;
}

char *putCodePoint(char32_t c, char *to)
{
    if (c >= 0x80)
        return writeUtf8(to, c);
    if (!Plain[c])
        return putEscape(uchar(c), to);
    *to++ = char(c);
    return to;
}

} // namespace

JsonWriter::JsonWriter(QByteArray &out, Layout layout)
    : m_out(out)
    , m_layout(layout)
{
    const qsizetype size = m_out.size();
    m_out.resize(std::max(m_out.capacity(), size)); // within the capacity: nothing is moved
    m_at = m_out.data() + size;
    m_end = m_out.data() + m_out.size();
}

JsonWriter::~JsonWriter() { m_out.truncate(m_at - m_out.constData()); }

JsonWriter &JsonWriter::utf8(QByteArrayView text)
{
    separate();
    const auto *from = reinterpret_cast<const uchar *>(text.data());
    const uchar *const end = from + text.size();
    reserve(1);
    *m_at++ = '"';
    while (from < end) {
        const uchar *const sliceEnd = from + std::min<qsizetype>(end - from, SliceSize);
        reserve((sliceEnd - from) * LargestEscape);
        while (from < sliceEnd) {
            const qsizetype plain = copyPlain(from, sliceEnd, m_at);
            from += plain;
            m_at += plain;
            if (from == sliceEnd)
                break;
            if (*from < 0x80) {
                m_at = putEscape(*from++, m_at);
            } else if (const qsizetype size = firstCharacter(QByteArrayView(from, end)).size; size > 0) {
                std::memcpy(m_at, from,
                            size_t(size)); // may reach past the slice: three bytes, six are reserved
                m_at += size;
                from += size;
            } else {
                m_at = putCodePoint(0xfffd, m_at);
                ++from;
            }
        }
    }
    append("\"");
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::bytes(QByteArrayView text)
{
    if (text.isValidUtf8())
        return utf8(text);
    separate();
    append("\"");
    while (!text.isEmpty()) {
        const QByteArrayView slice = text.first(std::min(text.size(), SliceSize));
        reserve(slice.size() * LargestEscape);
        for (const char c : slice)
            m_at = putCodePoint(uchar(c), m_at);
        text = text.sliced(slice.size());
    }
    append("\"");
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    separate();
    append("\"");
    const QChar *from = text.begin();
    while (from < text.end()) {
        const QChar *const sliceEnd = from + std::min<qsizetype>(text.end() - from, SliceSize);
        reserve((sliceEnd - from) * LargestEscape);
        while (from < sliceEnd) {
            const qsizetype plain = copyPlain(from, sliceEnd, m_at);
            from += plain;
            m_at += plain;
            if (from == sliceEnd)
                break;
            char32_t c = from->unicode();
            if (from->isHighSurrogate() && from + 1 < text.end() && from[1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(from[0], from[1]);
                ++from; // may reach past the slice: four bytes, six are reserved
            } else if (from->isSurrogate()) {
                c = 0xfffd;
            }
            m_at = putCodePoint(c, m_at);
            ++from;
        }
    }
    append("\"");
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::base64(QByteArrayView bytes)
{
    constexpr qsizetype sliceSize = 3 * 1024; // whole groups, so that only the last slice has padding
    separate();
    append("\"");
    while (!bytes.isEmpty()) {
        const QByteArrayView slice = bytes.first(std::min(bytes.size(), sliceSize));
        append(QByteArray::fromRawData(slice.data(), slice.size()).toBase64());
        bytes = bytes.sliced(slice.size());
    }
    append("\"");
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    separate();
    reserve(20);
    m_at = std::to_chars(m_at, m_end, value).ptr;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::thousandths(qint64 value)
{
    separate();
    reserve(25);
    if (value < 0)
        *m_at++ = '-';
    const quint64 size = value < 0 ? 0 - quint64(value) : quint64(value);
    m_at = std::to_chars(m_at, m_end, size / 1000).ptr;
    const std::array<char, 3> decimals{char('0' + size / 100 % 10), char('0' + size / 10 % 10),
                                       char('0' + size % 10)};
    *m_at++ = '.';
    *m_at++ = decimals[0];
    if (decimals[1] != '0' || decimals[2] != '0')
        *m_at++ = decimals[1];
    if (decimals[2] != '0')
        *m_at++ = decimals[2];
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value) { return literal(value ? "true" : "false"); }

JsonWriter &JsonWriter::null() { return literal("null"); }

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    reserve(1);
    *m_at++ = bracket;
    ++m_depth;
    m_needsComma = false;
    if (m_layout == Layout::Indented)
        breakLine();
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    --m_depth;
    if (m_layout == Layout::Indented) {
        if (!m_needsComma) // empty: take the line break back
            m_at -= 1 + 2 * (m_depth + 1);
        else
            breakLine();
    }
    reserve(1);
    *m_at++ = bracket;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::literal(QByteArrayView text)
{
    separate();
    append(text);
    m_needsComma = true;
    return *this;
}

void JsonWriter::breakLine()
{
    reserve(1 + 2 * m_depth);
    *m_at++ = '\n';
    std::memset(m_at, ' ', size_t(2 * m_depth));
    m_at += 2 * m_depth;
}

void JsonWriter::grow(qsizetype bytes)
{
    const qsizetype size = m_at - m_out.constData();
    m_out.resize(std::max(m_out.size() * 2, size + bytes + 512));
    m_at = m_out.data() + size;
    m_end = m_out.data() + m_out.size();
}

} // namespace ringback
