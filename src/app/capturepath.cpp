// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/capturepath.h"

#include "core/datafolder.h"

namespace ringback {

Result<QString, QString> newCapturePath()
{
    const QDir folder = dataFolder();
    if (!folder.mkpath(QStringLiteral(".")))
        return Unexpected{folder.path()};
    const QString name = newCaptureName();
    QString path = folder.filePath(name + QStringLiteral(".ringback"));
    for (int n = 2; QFile::exists(path); ++n)
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
