// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

/// What the program \a name is called that runs as \a process, such as "python3 (process 4711)"; "another
/// program" when \a name is empty.
[[nodiscard]] QString programText(const QString &name, qint64 process);

} // namespace ringback
