// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "ncco/jsondocument.h"

namespace ringback::ncco {

/// What mends \a fault of \a document and leaves all else as it is; without edits where it is not plain what
/// was meant. Other faults may come up behind it.
[[nodiscard]] Fix repairOf(const JsonDocument &document, const JsonFault &fault);

} // namespace ringback::ncco
