// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fixmenu.h"

#include <QMenu>

namespace ringback {

void addFixes(QMenu &menu, const ncco::Finding &finding, const std::function<void(const ncco::Fix &)> &choose)
{
    for (const ncco::Fix &fix : finding.fixes) {
        const QString title = ncco::titleText(fix).replace(u'&', QStringLiteral("&&"));
        menu.addAction(title, &menu, [choose, fix] { choose(fix); });
    }
}

} // namespace ringback
