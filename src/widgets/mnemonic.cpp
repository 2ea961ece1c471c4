// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mnemonic.h"

#include <QRegularExpression>

namespace ringback {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    return text.remove(mnemonic);
}

QString literalText(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace ringback
