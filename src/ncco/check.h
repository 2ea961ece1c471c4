// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "ncco/jsondocument.h"

#include <vector>

namespace ringback::ncco {

/// What is wrong with an NCCO, or odd, by position. Where the text is unfinished, what is there is judged;
/// that something is missing is only said of what is complete.
[[nodiscard]] std::vector<Finding> check(const JsonDocument &document);

} // namespace ringback::ncco
