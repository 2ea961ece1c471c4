// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ringback {

/// "ringback check": prints what is wrong with NCCOs in files or standard input; gives the exit status.
int runCheck(const QStringList &arguments);

} // namespace ringback
