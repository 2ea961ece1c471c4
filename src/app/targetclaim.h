// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace ringback {

/// That nothing may be written where \a path is, a sentence.
[[nodiscard]] QString closedFolderText(const QString &path);

/// Keeps writers of captures away from \a target, as long as it lives, while that file is replaced by what is
/// made of the capture at \a capture; null when there is none. The error is a sentence that says why
/// it may not be replaced: it is that capture, or one that is being written; or that nothing may be written
/// there.
[[nodiscard]] Result<std::unique_ptr<QLockFile>, QString> claimTarget(const QString &capture,
                                                                      const QString &target);

} // namespace ringback
