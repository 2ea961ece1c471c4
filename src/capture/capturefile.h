// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "core/result.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace ringback {

/// What was found at a capture's path.
struct CaptureFile
{
    enum class State { Missing, Empty, Usable };
    State state = State::Missing;
    int schema = 0; ///< of a usable one, from 1
};

/// What a capture that is begun now is called, such as "2026-11-25 083012"; without suffix.
[[nodiscard]] QString newCaptureName();

/// The absolute path behind \a path, links followed, so that every name of a capture leads to the same lock.
[[nodiscard]] QString resolvedCapturePath(const QString &path);

/// That the capture at \a path may not be written.
[[nodiscard]] CaptureError notPermitted(const QString &path);

/// Looks at \a path (absolute), without changing anything, whether it is a capture that can be read. Quick
/// whatever its size: finds a file cut short and a broken schema; other damage shows when its place is read.
[[nodiscard]] Result<CaptureFile, CaptureError> inspectCapture(const QString &path);

/// Whether changes wait beside the file: it is being written, or its writer was killed.
[[nodiscard]] bool hasPendingChanges(const QString &path);

/// Where SQLite has what is not in the file of the capture at \a path: changes that are yet to come into it,
/// or are to be undone.
[[nodiscard]] QStringList logPaths(const QString &path);
void removeLogs(const QString &path);
/// The path of the capture beside which \a path (absolute) is a log or the lock; else \a path.
[[nodiscard]] QString wholeCapturePath(const QString &path);

/// Puts the file \a from in the place of \a to, whatever is there, in one step: when it fails, that is still
/// there.
Result<Done, CaptureError> replaceFile(const QString &from, const QString &to);

/// The path of an empty file that was made in the folder of \a path, for its owner alone, under a name that
/// nobody else has.
[[nodiscard]] Result<QString, CaptureError> makeFileBeside(const QString &path);

/// Who keeps other writers away from the capture at \a path (absolute). None when nobody does; whoever was
/// killed may still seem to.
[[nodiscard]] std::optional<WritingProcess> writerOf(const QString &path);

/// Keeps other writers away from the capture at \a path (absolute). The system drops it with the process,
/// however it ends; what is left of it then is taken over, but no file of another program. Fails for a file
/// with another name (a hard link), under which nobody would see the lock.
[[nodiscard]] Result<std::unique_ptr<QLockFile>, CaptureError> lockCapture(const QString &path);

} // namespace ringback
