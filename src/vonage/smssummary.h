// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

/// The one line that a list shows of each webhook of the SMS API and US Short Codes.
namespace ringback::vonage {

[[nodiscard]] QString summarizeSmsInbound(const Examined &examined);
[[nodiscard]] QString summarizeSmsReceipt(const Examined &examined);

} // namespace ringback::vonage
