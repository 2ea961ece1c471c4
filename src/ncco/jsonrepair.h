// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "ncco/jsondocument.h"

namespace ringback::ncco {

/// What mends \a fault of \a document and leaves all else as it is; without edits where it is not plain what
/// was meant. Other faults may come up behind it.
[[nodiscard]] Fix repairOf(const JsonDocument &document, const JsonFault &fault);
/// A text stands in other quotes than double ones.
[[nodiscard]] bool isOfQuotes(const JsonFault &fault);
/// What puts all texts that stand in other quotes into double ones at once; without edits where one of
/// them does not end plainly or something else is wrong, and where there are not two.
[[nodiscard]] Fix repairOfAllQuotes(const JsonDocument &document);

} // namespace ringback::ncco
