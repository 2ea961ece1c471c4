// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/charset.h"

#include "vonage/key.h"

#include <algorithm>
#include <array>

namespace ringback::vonage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 40;

/// Takes the part of \a text up to the next semicolon that is not within quotes.
QByteArrayView takeParameter(QByteArrayView &text)
{
    bool quoted = false;
    qsizetype end = 0;
    for (; end < text.size() && (quoted || text[end] != ';'); ++end) {
        if (text[end] == '"')
            quoted = !quoted;
    }
    const QByteArrayView taken = text.first(end);
    text = text.sliced(std::min(end + 1, text.size()));
    return taken;
}

} // namespace

QByteArrayView charsetOf(QByteArrayView contentType)
{
    const qsizetype begin = contentType.indexOf(';');
    QByteArrayView rest = begin < 0 ? QByteArrayView() : contentType.sliced(begin + 1);
    while (!rest.isEmpty()) {
        const QByteArrayView parameter = takeParameter(rest);
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || !isSameWord(parameter.first(equals).trimmed(), "charset"))
            continue;
        QByteArrayView value = parameter.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'')
            && value.back() == value.front())
            value = value.sliced(1, value.size() - 2).trimmed();
        return value;
    }
    return {};
}

bool isUtf8Charset(QByteArrayView charset)
{
    static constexpr std::array<QByteArrayView, 4> names{"utf-8", "utf8", "us-ascii", "ascii"};
    return std::ranges::any_of(names, [charset](QByteArrayView name) { return isSameWord(name, charset); });
}

CharsetReader::CharsetReader(const QByteArray &name)
    : m_name(name)
{
    static constexpr QByteArrayView ascii = "\"&=<{[az09";
    const std::optional<QString> text = read(ascii);
    m_isAsciiCompatible = text && *text == QLatin1String(ascii);
    m_isLatin = m_isAsciiCompatible && read("\xc3\xe4\xf6\xfc") == u"\u00c3\u00e4\u00f6\u00fc"_s;
}

std::optional<CharsetReader> CharsetReader::find(QByteArrayView charset)
{
    if (charset.isEmpty() || charset.size() > LongestName)
        return std::nullopt;
    const QByteArray name = charset.toByteArray();
    if (!QStringDecoder(name.constData()).isValid())
        return std::nullopt;
    return CharsetReader(name);
}

std::optional<CharsetReader> CharsetReader::findByMark(QByteArrayView bytes)
{
    // UTF-32's mark in little endian begins as that of UTF-16 does.
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4))
        || bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return CharsetReader("UTF-32");
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return CharsetReader("UTF-16");
    return std::nullopt;
}

std::optional<QString> CharsetReader::read(QByteArrayView bytes) const
{
    // Without a byte order mark, text that begins with ASCII tells the order by where its zeros are.
    const bool isWide = isSameWord(m_name, "UTF-16") || isSameWord(m_name, "UTF-32");
    const QByteArray name =
        isWide && bytes.startsWith('\0') && !bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4))
        ? QByteArray(m_name + "BE")
        : m_name;
    QStringDecoder decoder(name.constData());
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace ringback::vonage
