// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportlosses.h"

#include "app/commandline.h"

#include <QCoreApplication>

namespace ringback {

namespace {

struct ExportLosses
{
    Q_DECLARE_TR_FUNCTIONS(ExportLosses)
};

} // namespace

QStringList lossesOf(const ExportCounts &counts)
{
    QStringList losses;
    const auto add = [&losses](qint64 count, const QString &one, const QString &several) {
        if (count > 0)
            losses.append(countText(count, one, several));
    };
    add(counts.malformed, ExportLosses::tr("1 malformed request left out: this format has no place for it."),
        ExportLosses::tr("%1 malformed requests left out: this format has no place for them."));
    add(counts.notReproducible, ExportLosses::tr("1 request left out: no curl command sends it as it was."),
        ExportLosses::tr("%1 requests left out: no curl command sends them as they were."));
    add(counts.withoutTrailers,
        ExportLosses::tr("1 request written without its trailer fields: curl sends none."),
        ExportLosses::tr("%1 requests written without their trailer fields: curl sends none."));
    return losses;
}

} // namespace ringback
