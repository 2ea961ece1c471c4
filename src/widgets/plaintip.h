// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

/// A tool tip that shows \a text as it is, which Qt would not where it looks like markup.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace ringback
