// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/schema.h"

/// The one line that a list shows of each voice webhook.
namespace ringback::vonage {

[[nodiscard]] QString summarizeAnswer(const Examined &examined);
[[nodiscard]] QString summarizeFallback(const Examined &examined);
[[nodiscard]] QString summarizeEvent(const Examined &examined);
[[nodiscard]] QString summarizeInput(const Examined &examined);
[[nodiscard]] QString summarizeRecord(const Examined &examined);
[[nodiscard]] QString summarizeTranscription(const Examined &examined);
[[nodiscard]] QString summarizeTransfer(const Examined &examined);
[[nodiscard]] QString summarizeNotify(const Examined &examined);
[[nodiscard]] QString summarizePayment(const Examined &examined);
[[nodiscard]] QString summarizeError(const Examined &examined);
[[nodiscard]] QString summarizeOtherVoice(const Examined &examined);

} // namespace ringback::vonage
