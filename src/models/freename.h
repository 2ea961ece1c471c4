// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ringback {

/// \a name, or it with a number behind, so that it is none of \a taken.
[[nodiscard]] QString freeName(const QString &name, const QStringList &taken);

} // namespace ringback
