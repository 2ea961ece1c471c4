// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/apitext.h"

#include <QCoreApplication>

#include <array>

namespace ringback {

QString apiLabel(Api api)
{
    // By number of the enumerator.
    static constexpr std::array<const char *, ApiCount> labels{
        QT_TRANSLATE_NOOP("Api", "Other"),         QT_TRANSLATE_NOOP("Api", "SMS"),
        QT_TRANSLATE_NOOP("Api", "Voice"),         QT_TRANSLATE_NOOP("Api", "Number Insight"),
        QT_TRANSLATE_NOOP("Api", "Short codes"),   QT_TRANSLATE_NOOP("Api", "Messages"),
        QT_TRANSLATE_NOOP("Api", "Conversations"), QT_TRANSLATE_NOOP("Api", "Verify"),
        QT_TRANSLATE_NOOP("Api", "Malformed"),
    };
    return QCoreApplication::translate("Api", labels[size_t(api)]);
}

} // namespace ringback
