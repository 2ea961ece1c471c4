// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ringback {

/// "ringback export": writes a capture in another format; gives the exit status.
int runExport(const QStringList &arguments);

} // namespace ringback
