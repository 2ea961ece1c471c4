// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace ringback {

/// Does what its name says; gives the exit status. arguments[0] is "ringback serve" or the like.
using Verb = int (*)(const QStringList &arguments);

/// What runs without a window; null when none is called so.
[[nodiscard]] Verb verbNamed(QByteArrayView name);

} // namespace ringback
