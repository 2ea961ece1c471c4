// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "ncco/jsondocument.h"

#include <vector>

namespace ringback::ncco {

/// Whether Vonage would read an NCCO in the reply it is meant for.
enum class Purpose : quint8 { Read, Ignored };

/// What is wrong with an NCCO, or odd, by position. Where the text is unfinished, what is there is judged;
/// that something is missing is only said of what is complete.
[[nodiscard]] std::vector<Finding> check(const JsonDocument &document, Purpose purpose = Purpose::Read);

} // namespace ringback::ncco
