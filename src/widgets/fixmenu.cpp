// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fixmenu.h"

#include "widgets/mnemonic.h"

#include <QMenu>

#include <algorithm>

namespace ringback {

void addFixes(QMenu &menu, const std::vector<const ncco::Finding *> &findings,
              const std::function<void(const ncco::Fix &)> &choose)
{
    std::vector<std::vector<ncco::Edit>> added;
    for (const ncco::Finding *const finding : findings) {
        for (const ncco::Fix &fix : finding->fixes) {
            if (std::ranges::find(added, fix.edits) != added.end())
                continue;
            added.push_back(fix.edits);
            menu.addAction(literalText(ncco::titleText(fix)), &menu, [choose, fix] { choose(fix); });
        }
    }
}

} // namespace ringback
