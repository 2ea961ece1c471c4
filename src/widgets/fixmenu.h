// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"

#include <functional>

class QMenu;

namespace ringback {

/// Adds the repairs of \a finding to \a menu, which calls \a choose with the one that is taken.
void addFixes(QMenu &menu, const ncco::Finding &finding,
              const std::function<void(const ncco::Fix &)> &choose);

} // namespace ringback
