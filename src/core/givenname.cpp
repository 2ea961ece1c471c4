// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/givenname.h"

#include <QList>

#include <algorithm>

namespace ringback {

namespace {

bool isControlOrLineEnd(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

} // namespace

bool isGivenName(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return !text.isEmpty() && characters.size() <= LongestGivenName && text.isValidUtf16()
        && text == text.trimmed() && std::ranges::none_of(characters, isControlOrLineEnd);
}

} // namespace ringback
