// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

/// Shows every window in the theme "light" or "dark", or as the system does for any other word. At any time,
/// in the GUI thread.
void useTheme(const QString &theme);

} // namespace ringback
