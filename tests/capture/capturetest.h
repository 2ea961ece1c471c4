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

#include <chrono>

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

/// A capture of many events with a note and a reply each. Of either, that of the event 1500 is damaged then,
/// with the page that it lies on: \a inNotes or in replies.
inline void makeDamaged(const QString &path, quint64 count, bool inNotes)
{
    const auto number = [](quint64 id) { return std::chrono::microseconds(0x5A5A'0000'0000 + qint64(id)); };
    EventStore store({});
    QVERIFY(store.open(path));
    store.append(sampleEvents(1, count));
    store.close();
    QVERIFY(store.open(path));
    QList<Completion> completions;
    for (quint64 id = 1; id <= count; ++id) {
        SentReply reply = sampleReply();
        reply.after = number(id);
        completions.append({.id = {qint64(id)}, .reply = reply});
        store.annotate({qint64(id)}, 1, QStringLiteral("this is the note of %1.").arg(id));
    }
    store.complete(completions);
    store.close();
    constexpr qsizetype pageSize = 8192;
    QByteArray whole = readFile(path);
    const QByteArray afterInFile = QByteArray::fromHex(QByteArray::number(number(1500).count(), 16));
    const qsizetype page =
        whole.indexOf(inNotes ? "this is the note of 1500." : afterInFile) / pageSize * pageSize;
    QVERIFY(page > pageSize);
    writeFile(path, whole.replace(page, pageSize, QByteArray(pageSize, '\xff')));
}

} // namespace ringback
