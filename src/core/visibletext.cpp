// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringback {

namespace {

constexpr char16_t FirstPicture = 0x2400; // of the control characters, in their order
constexpr char16_t DeletePicture = 0x2421;

bool isPlain(char32_t c)
{
    if (c < 0xa0)
        return c >= 0x20 && c < 0x7f;
    return c != 0xad && c != 0x61c && c != 0x200b && c != 0x200e && c != 0x200f
        && !(c >= 0x2028 && c <= 0x202e) && !(c >= 0x2060 && c <= 0x206f) && c != 0xfeff
        && !(c >= 0xfff9 && c <= 0xfffb) && !(c >= 0xd800 && c <= 0xdfff);
}

bool isPlainInWords(char32_t c) { return isPlain(c) || c == 0x200e || c == 0x200f; }

/// What stands for \a c, which is not plain.
QString standIn(char32_t c)
{
    if (c < 0x20)
        return QChar(FirstPicture + c);
    if (c == 0x7f)
        return QChar(DeletePicture);
    return u"⟨U+%1⟩"_s.arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
}

struct Character
{
    char32_t code = 0;
    qsizetype size = 0; // 0: not UTF-8
};

/// The character in front of \a bytes, which are not empty (RFC 3629 section 4).
Character firstCharacter(QByteArrayView bytes)
{
    const auto first = uchar(bytes.front());
    if (first < 0x80)
        return {first, 1};
    const qsizetype size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || bytes.size() < size)
        return {};
    char32_t code = first & (0xffU >> (size + 1));
    for (qsizetype i = 1; i < size; ++i) {
        const auto next = uchar(bytes[i]);
        if ((next & 0xc0) != 0x80)
            return {};
        code = code << 6 | (next & 0x3fU);
    }
    const bool isOverlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return isOverlong || isSurrogate || code > 0x10ffff ? Character{} : Character{code, size};
}

/// How much of \a bytes, from its front, stays as it is.
qsizetype plainLength(QByteArrayView bytes)
{
    const auto *const end = std::find_if(bytes.begin(), bytes.end(), [](char c) {
        return !(c >= 0x20 && c < 0x7f) && c != '\n' && c != '\t';
    });
    return end - bytes.begin();
}

bool isAllPlain(QStringView text, bool (*stays)(char32_t))
{
    return std::ranges::all_of(text, [stays](QChar c) { return stays(c.unicode()); });
}

QString withStandIns(QStringView text, bool (*stays)(char32_t))
{
    QString shown;
    shown.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            shown += text.sliced(i++, 2);
        else if (stays(c.unicode()))
            shown += c;
        else
            shown += standIn(c.unicode());
    }
    return shown;
}

} // namespace

QString visibleLine(QStringView text, qsizetype longest)
{
    if (text.size() <= longest)
        return withStandIns(text, isPlain);
    text = text.first(longest > 0 && text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
    return withStandIns(text, isPlain) + u'…';
}

QString visibleLine(QByteArrayView utf8, qsizetype longest)
{
    QString text = QString::fromUtf8(utf8.first(std::min(utf8.size(), 4 * longest + 4)));
    const bool isVisible = text.size() <= longest && isAllPlain(text, isPlain);
    return isVisible ? text : visibleLine(QStringView(text), longest);
}

QString visibleWords(const QString &words)
{
    return isAllPlain(words, isPlainInWords) ? words : withStandIns(words, isPlainInWords);
}

QByteArray visibleText(QByteArrayView bytes)
{
    QByteArray shown;
    shown.reserve(bytes.size());
    while (!bytes.empty()) {
        const qsizetype plain = plainLength(bytes);
        shown += bytes.first(plain);
        bytes = bytes.sliced(plain);
        if (bytes.empty())
            break;
        const Character c = firstCharacter(bytes);
        if (bytes.startsWith("\r\n"))
            shown += '\n';
        else if (c.size == 0)
            shown += "⟨" + bytes.first(1).toByteArray().toHex().toUpper() + "⟩";
        else if (isPlain(c.code))
            shown += bytes.first(c.size);
        else
            shown += standIn(c.code).toUtf8();
        bytes = bytes.sliced(bytes.startsWith("\r\n") ? 2 : std::max<qsizetype>(c.size, 1));
    }
    return shown;
}

} // namespace ringback
