// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringback {

/// Who writes a capture, as far as its lock tells.
struct WritingProcess
{
    QString program; ///< empty when it is not known
    qint64 id = 0;

    friend bool operator==(const WritingProcess &, const WritingProcess &) = default;
};

/// Why a capture file cannot be used. The sentence for the user is made by whoever shows it.
struct CaptureError
{
    enum class Kind {
        NotFound,
        NoFolder,    ///< that folder is missing, so no capture can be made there
        NotReadable, ///< no permission, or not a regular file
        NotWritable, ///< no permission, or a read-only place
        Foreign,     ///< not SQLite, or SQLite of another program
        Newer,       ///< written by a newer Ringback
        Damaged,     ///< truncated or not consistent
        Locked,      ///< another process is writing it
        ForeignLock, ///< another program's file lies where its lock belongs
        Gone,        ///< while it was being written: removed, moved or replaced by another file
        Changed,     ///< by another process, while it was read as it lay there (CaptureConnection::Frozen)
        DiskFull,
        Other,
    };
    Kind kind = Kind::Other;
    QString path;
    QString detail;             ///< the system's or SQLite's own words; for ForeignLock the path of that file
    WritingProcess writer = {}; ///< for Locked

    friend bool operator==(const CaptureError &, const CaptureError &) = default;
};

} // namespace ringback
