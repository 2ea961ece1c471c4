// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/marktext.h"

#include <QCoreApplication>

#include <array>

namespace ringback {

QString markName(int mark)
{
    static constexpr std::array<const char *, MarkCount + 1> names{
        QT_TRANSLATE_NOOP("Marks", "No mark"), QT_TRANSLATE_NOOP("Marks", "Red"),
        QT_TRANSLATE_NOOP("Marks", "Orange"),  QT_TRANSLATE_NOOP("Marks", "Yellow"),
        QT_TRANSLATE_NOOP("Marks", "Green"),   QT_TRANSLATE_NOOP("Marks", "Blue"),
        QT_TRANSLATE_NOOP("Marks", "Purple"),  QT_TRANSLATE_NOOP("Marks", "Grey"),
    };
    return QCoreApplication::translate("Marks", names[mark > 0 && mark <= MarkCount ? size_t(mark) : 0]);
}

} // namespace ringback
