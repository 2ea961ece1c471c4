// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace ringback {

/// A new capture's name in the user's data folder, such as "2026-11-25 083012.ringback"; an empty file is
/// there, so that no other program takes it. The error is the folder, which cannot be made.
[[nodiscard]] Result<QString, QString> newCapturePath();

/// Whether another program is writing the capture at \a path.
[[nodiscard]] bool isBeingWritten(const QString &path);

/// Why the capture at \a path cannot be opened, a sentence; null when it can.
[[nodiscard]] QString faultOfOpening(const QString &path);
/// Why none can be begun there; likewise.
[[nodiscard]] QString faultOfBeginning(const QString &path);

/// The user's own copy of the sample capture, made at the first time. The error is the path that cannot be
/// written.
[[nodiscard]] Result<QString, QString> sampleCapturePath();

} // namespace ringback
