// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ringback {

/// "ringback serve": listens and records without a window. Runs the event loop until it is told to stop;
/// gives the exit status.
int runServe(const QStringList &arguments);

} // namespace ringback
