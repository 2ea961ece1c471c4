// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QString>

namespace ringback {

/// Such as "Red"; "No mark" for 0. Translated.
[[nodiscard]] QString markName(int mark);

} // namespace ringback
