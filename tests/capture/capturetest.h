// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "capture/capturereader.h"
#include "capture/eventstore.h"
#include "sampleevents.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

namespace ringback {

/// Every file of a folder with its bytes. Only for captures that nobody in this process has open.
inline QMap<QString, QByteArray> folderContents(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        contents.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)"));
    }
    return contents;
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs statements on a database as another program would.
inline QVariant runSql(const QString &path, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qUtf8Printable(path));
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
            value = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return value;
}

/// Nobody's rights for a while, where the tests are run by root, whom permissions do not stop.
class Unprivileged
{
public:
    Unprivileged()
        : m_isRoot(getuid() == 0)
    {
        if (m_isRoot && setresuid(65534, 65534, 0) != 0)
            qFatal("cannot leave root");
    }
    ~Unprivileged()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    bool m_isRoot;
};

/// All events of a capture, oldest first.
inline QList<Event> allEvents(const QString &path)
{
    QList<Event> events;
    const auto reader = CaptureReader::open(path);
    if (!reader)
        qFatal("cannot open %s: %s", qUtf8Printable(path), qUtf8Printable(reader.error().detail));
    const auto done = (*reader)->forEachEvent({}, Order::OldestFirst, [&events](Event &&event) {
        events << std::move(event);
        return true;
    });
    if (!done)
        qFatal("cannot read %s: %s", qUtf8Printable(path), qUtf8Printable(done.error().detail));
    return events;
}

inline QList<Event> sampleEvents(quint64 first, quint64 last)
{
    QList<Event> events;
    for (quint64 number = first; number <= last; ++number)
        events << sampleEvent(number);
    return events;
}

} // namespace ringback
