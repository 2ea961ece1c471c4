// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/targetclaim.h"

#include "app/errortext.h"
#include "capture/capturefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ringback {

namespace {

struct TargetClaim
{
    Q_DECLARE_TR_FUNCTIONS(TargetClaim)
};

} // namespace

QString closedFolderText(const QString &path)
{
    return TargetClaim::tr("You may not write in the folder %1; choose another one.")
        .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
}

std::optional<QString> targetFault(const QString &capture, const QString &target)
{
    const QString resolved = resolvedCapturePath(target);
    if (resolvedCapturePath(capture) == resolved)
        return TargetClaim::tr("%1 is the capture itself; choose another file.").arg(target);
    if (wholeCapturePath(resolved) != resolved)
        return TargetClaim::tr("%1 belongs to a capture; choose another file.").arg(target);
    return std::nullopt;
}

Result<std::unique_ptr<QLockFile>, QString> claimTarget(const QString &capture, const QString &target)
{
    if (auto fault = targetFault(capture, target))
        return Unexpected{*std::move(fault)};
    const QString resolved = resolvedCapturePath(target);
    if (!QFileInfo(resolved).isFile()) {
        const QFileInfo folder(QFileInfo(resolved).absolutePath());
        if (folder.isDir() && !folder.isWritable())
            return Unexpected{closedFolderText(resolved)};
        return std::unique_ptr<QLockFile>();
    }
    const auto found = inspectCapture(resolved);
    const bool isCapture = found ? found->state == CaptureFile::State::Usable
                                 : found.error().kind != CaptureError::Kind::Foreign;
    if (!isCapture)
        return std::unique_ptr<QLockFile>();
    auto lock = lockCapture(resolved);
    if (lock)
        return *std::move(lock);
    if (lock.error().kind != CaptureError::Kind::Locked)
        return Unexpected{sentence(lock.error())};
    return Unexpected{
        TargetClaim::tr(
            "%1 is a capture that is being written, here or by another program; choose another file.")
            .arg(target)};
}

} // namespace ringback
