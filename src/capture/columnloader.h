// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "capture/columnindex.h"

namespace ringback {

/// Appends the rows of \a range to \a columns, read by several threads at once where the range is long. While
/// they read, \a progress is told ten times a second how many rows there are by now, in the caller's thread;
/// it returns false to stop. What was read until then, or until a part of the capture could not be read, is
/// appended all the same.
[[nodiscard]] Result<Done, CaptureError> loadColumns(const CaptureReader &reader, EventRange range,
                                                     ColumnIndex &columns,
                                                     const std::function<bool(qsizetype rows)> &progress);

} // namespace ringback
