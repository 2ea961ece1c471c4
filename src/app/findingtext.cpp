// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/findingtext.h"

#include "ncco/textlines.h"

namespace ringback {

QString findingLines(const std::vector<ncco::Finding> &findings, const QByteArray &text, const QString &name)
{
    const ncco::TextLines lines(text);
    QString result;
    for (const ncco::Finding &finding : findings) {
        const auto [line, column] = lines.position(finding.range.begin);
        QString message = ncco::messageText(finding);
        message.replace(u'\n', u' '); // a name in the text may hold one
        message.replace(u'\r', u' ');
        result += name + QStringLiteral(":%1:%2: ").arg(line).arg(column)
            + QString::fromLatin1(ncco::severityId(finding.severity)) + QLatin1String(": ") + message
            + QLatin1String(" [") + QString::fromLatin1(ncco::ruleId(finding.rule)) + QLatin1String("]\n");
    }
    return result;
}

} // namespace ringback
