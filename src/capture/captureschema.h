// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "core/result.h"

#include <QString>

namespace ringback {

class CaptureConnection;

/// What SQLite keeps as user_version and application_id ("RBK1") of a capture.
inline constexpr int CaptureSchema = 4;
inline constexpr int CaptureApplicationId = 0x52424b31;

/// Brings a capture of schema \a from, 0 when it has no tables yet, to CaptureSchema in one transaction.
Result<Done, CaptureError> migrateCapture(CaptureConnection &connection, int from);

/// Lets a connection that must not write read a capture of an older schema: what later steps add is put,
/// empty, into the connection's own temporary tables and views.
Result<Done, CaptureError> overlayCapture(CaptureConnection &connection, int from);

/// Makes an empty capture at \a path, where no file is, or an empty one. It is never seen half-made: it gets
/// its name when it is complete.
Result<Done, CaptureError> createCapture(const QString &path);

} // namespace ringback
