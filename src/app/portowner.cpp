// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/portowner.h"

#include "app/programtext.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <filesystem>

namespace ringback {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The links that /proc/PID/fd has for the sockets that listen on \a port, such as "socket:[12345]"
/// (proc(5)).
QByteArrayList listeningSockets(quint16 port)
{
    constexpr QByteArrayView listening("0A");
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QByteArrayList links;
    for (const QString &table : {QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6")}) {
        for (const QByteArray &line : contents(table).split('\n')) {
            const QByteArrayList columns = line.simplified().split(' ');
            if (columns.size() > 9 && columns[1].endsWith(wanted) && columns[3] == listening)
                links.append("socket:[" + columns[9] + ']');
        }
    }
    return links;
}

bool hasOneOf(const QString &process, const QByteArrayList &links)
{
    std::error_code error;
    const std::filesystem::path folder = QStringLiteral("/proc/%1/fd").arg(process).toStdString();
    for (auto it = std::filesystem::directory_iterator(folder, error);
         !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
        std::error_code unreadable;
        if (links.contains(
                QByteArray::fromStdString(std::filesystem::read_symlink(it->path(), unreadable).string())))
            return true;
    }
    return false;
}

} // namespace

QString portOwner(quint16 port, const QString &ourselves)
{
    const QByteArrayList links = listeningSockets(port);
    const QStringList entries = links.isEmpty()
        ? QStringList()
        : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : entries) {
        if (!process.front().isDigit() || !hasOneOf(process, links))
            continue;
        if (!ourselves.isNull() && process == QString::number(QCoreApplication::applicationPid()))
            return ourselves;
        const QByteArray name =
            contents(QStringLiteral("/proc/") + process + QStringLiteral("/comm")).trimmed();
        return programText(QString::fromUtf8(name), process.toLongLong());
    }
    return programText({}, 0);
}

} // namespace ringback
