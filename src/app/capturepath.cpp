// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturepath.h"

#include "app/errortext.h"
#include "app/targetclaim.h"
#include "capture/capturefile.h"
#include "core/datafolder.h"

#include <QCoreApplication>

namespace ringback {

namespace {

struct CapturePath
{
    Q_DECLARE_TR_FUNCTIONS(CapturePath)
};

} // namespace

bool isBeingWritten(const QString &path)
{
    const auto lock = lockCapture(resolvedCapturePath(path));
    return !lock && lock.error().kind == CaptureError::Kind::Locked;
}

QString faultOfOpening(const QString &path)
{
    const auto found = inspectCapture(resolvedCapturePath(path));
    if (!found)
        return sentence(found.error());
    return found->state == CaptureFile::State::Missing
        ? CapturePath::tr("%1 is not there any more.").arg(path)
        : QString();
}

QString faultOfBeginning(const QString &path)
{
    const QString resolved = resolvedCapturePath(path);
    const auto found = inspectCapture(resolved);
    if (!found)
        return sentence(found.error());
    if (found->state == CaptureFile::State::Usable)
        return CapturePath::tr("%1 is there already: open it, or choose another name.").arg(path);
    const auto lock = lockCapture(resolved);
    if (lock)
        return {};
    using Kind = CaptureError::Kind;
    const Kind kind = lock.error().kind;
    const bool isOther = kind == Kind::Locked || kind == Kind::ForeignLock || kind == Kind::DiskFull;
    return isOther ? sentence(lock.error()) : closedFolderText(path);
}

Result<QString, QString> newCapturePath()
{
    const QDir folder = dataFolder();
    if (!folder.mkpath(QStringLiteral(".")))
        return Unexpected{folder.path()};
    const QString name = newCaptureName();
    QString path = folder.filePath(name + QStringLiteral(".ringback"));
    // Where none can be made, opening the capture says why.
    for (int n = 2; !QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly) && QFile::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1 (%2).ringback").arg(name).arg(n));
    return path;
}

Result<QString, QString> sampleCapturePath()
{
    const QDir folder = dataFolder();
    QString path = folder.filePath(QStringLiteral("sample.ringback"));
    if (QFile::exists(path))
        return path;
    // What comes out of the program's resources can only be read.
    const bool isCopied = folder.mkpath(QStringLiteral("."))
        && QFile::copy(QStringLiteral(":/sample.ringback"), path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (isCopied)
        return path;
    return Unexpected{path};
}

} // namespace ringback
