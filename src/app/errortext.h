// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

struct CaptureError;
struct ListenError;

/// What went wrong, a sentence for people.
[[nodiscard]] QString sentence(const ListenError &error);
[[nodiscard]] QString sentence(const CaptureError &error);

} // namespace ringback
