// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace ringback {

/// What is over sooner needs no progress.
inline constexpr std::chrono::milliseconds ProgressAfter{300};

} // namespace ringback
