// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace ringback {

/// That nothing may be written where \a path is, a sentence.
[[nodiscard]] QString closedFolderText(const QString &path);

/// Why \a target may not be replaced by what is made of the capture at \a capture, a sentence: it is that
/// capture, or belongs to one as its log or lock does. Nothing when it may.
[[nodiscard]] std::optional<QString> targetFault(const QString &capture, const QString &target);

/// Keeps writers of captures away from \a target, as long as it lives, while that file is replaced by what is
/// made of the capture at \a capture; null when there is none. The error is a sentence that says why it may
/// not be replaced: targetFault(), or it is a capture that is being written, or nothing may be written there.
[[nodiscard]] Result<std::unique_ptr<QLockFile>, QString> claimTarget(const QString &capture,
                                                                      const QString &target);

} // namespace ringback
