// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext.h"

#include "app/addresstext.h"
#include "app/portowner.h"
#include "app/programtext.h"
#include "capture/captureerror.h"

#include <QCoreApplication>

namespace ringback {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString sentence(const ListenError &error)
{
    const QString where = addressText(error.where);
    switch (error.kind) {
    case ListenError::Kind::PortTaken:
        return ErrorText::tr("%1 is already in use by %2; choose another port with --listen.")
            .arg(where, portOwner(error.where.port));
    case ListenError::Kind::AddressNotOurs:
        return ErrorText::tr("%1 is not an address of this machine.").arg(where);
    case ListenError::Kind::NotPermitted:
        return ErrorText::tr("Listening on %1 is not permitted; ports below 1024 need special rights.")
            .arg(where);
    case ListenError::Kind::NoTls:
        return ErrorText::tr("The certificate and the key do not serve for TLS on this machine.");
    case ListenError::Kind::Other:
        break;
    }
    return ErrorText::tr("Cannot listen on %1: %2").arg(where, error.detail);
}

QString sentence(const CaptureError &error)
{
    switch (error.kind) {
    case CaptureError::Kind::NotFound:
        return ErrorText::tr("%1 does not exist.").arg(error.path);
    case CaptureError::Kind::NoFolder:
        return ErrorText::tr("The folder %1 does not exist.").arg(error.path);
    case CaptureError::Kind::NotReadable:
        return ErrorText::tr("%1 cannot be read: %2").arg(error.path, error.detail);
    case CaptureError::Kind::NotWritable:
        return ErrorText::tr("%1 cannot be written: %2").arg(error.path, error.detail);
    case CaptureError::Kind::Foreign:
        return ErrorText::tr("%1 is not a Ringback capture; it was left as it is.").arg(error.path);
    case CaptureError::Kind::Newer:
        return ErrorText::tr("%1 was written by a newer Ringback; it was left as it is.").arg(error.path);
    case CaptureError::Kind::Damaged:
        return ErrorText::tr("%1 is damaged: %2; sqlite3 can save what is left of it (.recover).")
            .arg(error.path, error.detail);
    case CaptureError::Kind::Locked:
        return ErrorText::tr("%1 is being written by %2.")
            .arg(error.path, programText(error.writer.program, error.writer.id));
    case CaptureError::Kind::ForeignLock:
        return ErrorText::tr("%1 cannot be written, because %2 lies where its lock belongs and is not from "
                             "Ringback; move that file away or choose another name.")
            .arg(error.path, error.detail);
    case CaptureError::Kind::Gone:
        return ErrorText::tr(
                   "%1 was removed, moved or replaced while it was being written; nothing is kept until "
                   "ringback is started again or the file is put back.")
            .arg(error.path);
    case CaptureError::Kind::Changed:
        return ErrorText::tr("%1 was written by another program while it was read; open it again.")
            .arg(error.path);
    case CaptureError::Kind::DiskFull:
        return ErrorText::tr("There is no room left for %1.").arg(error.path);
    case CaptureError::Kind::Other:
        break;
    }
    return ErrorText::tr("%1 cannot be used: %2").arg(error.path, error.detail);
}

} // namespace ringback
