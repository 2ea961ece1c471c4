// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"

#include "core/utf8.h"

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

/// What stands for \a c, which is not plain.
QString standIn(char32_t c)
{
    if (c < 0x20)
        return QChar(FirstPicture + c);
    if (c == 0x7f)
        return QChar(DeletePicture);
    return u"⟨U+%1⟩"_s.arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
}

/// How much of \a bytes, from its front, stays as it is.
qsizetype plainLength(QByteArrayView bytes)
{
    const auto *const end = std::find_if(bytes.begin(), bytes.end(), [](char c) {
        return !(c >= 0x20 && c < 0x7f) && c != '\n' && c != '\t';
    });
    return end - bytes.begin();
}

bool isAllPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isPlain(c.unicode()); });
}

QString withStandIns(QStringView text)
{
    QString shown;
    shown.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            shown += text.sliced(i++, 2);
        else if (isPlain(c.unicode()))
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
        return withStandIns(text);
    text = text.first(longest > 0 && text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
    return withStandIns(text) + u'…';
}

QString visibleLine(QByteArrayView utf8, qsizetype longest)
{
    QString text = QString::fromUtf8(utf8.first(std::min(utf8.size(), 4 * longest + 4)));
    const bool isVisible = text.size() <= longest && isAllPlain(text);
    return isVisible ? text : visibleLine(QStringView(text), longest);
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
        const Utf8Character c = firstCharacter(bytes);
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
