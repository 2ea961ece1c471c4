// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fixmenu.h"

#include "widgets/mnemonic.h"

#include <QMenu>

namespace ringback {

void addFixes(QMenu &menu, const ncco::Finding &finding, const std::function<void(const ncco::Fix &)> &choose)
{
    for (const ncco::Fix &fix : finding.fixes) {
        menu.addAction(literalText(ncco::titleText(fix)), &menu, [choose, fix] { choose(fix); });
    }
}

} // namespace ringback
