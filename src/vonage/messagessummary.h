// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

/// The one line that a list shows of each webhook of the Messages and Dispatch APIs.
namespace ringback::vonage {

[[nodiscard]] QString summarizeMessage(const Examined &examined);
[[nodiscard]] QString summarizeMessageStatus(const Examined &examined);
[[nodiscard]] QString summarizeDispatch(const Examined &examined);

} // namespace ringback::vonage
