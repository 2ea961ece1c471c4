// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QString>

namespace ringback {

/// The name of an API for people, such as "Number Insight"; short enough for a chip.
[[nodiscard]] QString apiLabel(Api api);

} // namespace ringback
