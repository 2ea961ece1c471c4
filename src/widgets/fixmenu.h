// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"

#include <functional>
#include <vector>

class QMenu;

namespace ringback {

/// Adds the repairs of \a findings to \a menu, each once, which calls \a choose with the one that is taken.
void addFixes(QMenu &menu, const std::vector<const ncco::Finding *> &findings,
              const std::function<void(const ncco::Fix &)> &choose);

} // namespace ringback
