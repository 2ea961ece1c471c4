// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace ringback {

/// Where the program keeps the user's files, such as captures, rules and templates; it may not be there yet.
inline QDir dataFolder() { return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)); }

/// What a capture that is begun now is called, such as "2026-11-25 083012"; without suffix.
inline QString newCaptureName()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
}

} // namespace ringback
