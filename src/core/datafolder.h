// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QStandardPaths>

namespace ringback {

/// Where the program keeps the user's files, such as captures, rules and templates; it may not be there yet.
inline QDir dataFolder() { return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)); }

} // namespace ringback
