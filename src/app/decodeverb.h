// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ringback {

/// "ringback decode": prints the events of raw requests in files or standard input; gives the exit status.
int runDecode(const QStringList &arguments);

} // namespace ringback
