// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturefile.h"

#include "capture/captureconnection.h"
#include "capture/captureschema.h"
#include "capture/eventrow.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

namespace ringback {

using namespace Qt::StringLiterals;
using Kind = CaptureError::Kind;

namespace {

CaptureError makeError(Kind kind, const QString &path, const QString &detail)
{
    return {.kind = kind, .path = path, .detail = detail};
}

QString systemText(std::errc code) { return QString::fromStdString(std::make_error_code(code).message()); }

QString lockPath(const QString &path) { return path + u".lock"_s; }

WritingProcess ownerOf(const QLockFile &lock)
{
    WritingProcess owner;
    QString host;
    return lock.getLockInfo(&owner.id, &host, &owner.program) ? owner : WritingProcess();
}

CaptureError lockError(const QLockFile &lock, const QString &path)
{
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return {.kind = Kind::Locked, .path = path, .detail = {}, .writer = ownerOf(lock)};
    case QLockFile::PermissionError:
        return notPermitted(path);
    default:
        if (isDiskFull(path))
            return makeError(Kind::DiskFull, path, systemText(std::errc::no_space_on_device));
        return makeError(Kind::Other, path, u"the lock file cannot be made"_s);
    }
}

// QLockFile takes each file that begins with a number for its own, and removes it when it is no process's.
bool isForeign(const QLockFile &lock)
{
    const QFileInfo file(lock.fileName());
    if (!file.exists() && !file.isSymLink())
        return false;
    if (!file.isFile())
        return true;
    if (!file.isReadable() || file.size() == 0)
        return false;
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program) || host.isEmpty() || program.isEmpty();
}

// QLockFile believes a process id before it asks the system, and keeps a lock of another host name for ever.
// The system knows: its lock on the file is gone when the process is. A file still without content may be one
// that is being made.
bool mayBeDead(const QLockFile &lock)
{
    const QFileInfo file(lock.fileName());
    return file.isReadable()
        && (file.size() > 0 || file.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > 2);
}

/// Opens the file and looks whose it is; Foreign when it is another program's.
Result<Done, CaptureError> openOurs(CaptureConnection &connection, const QString &path,
                                    CaptureConnection::Mode mode)
{
    if (auto done = connection.open(path, mode); !done)
        return done;
    const auto application = connection.number(u"PRAGMA application_id"_s);
    if (!application)
        return Unexpected(application.error());
    if (*application != CaptureApplicationId)
        return Unexpected(makeError(Kind::Foreign, path, u"application_id %1"_s.arg(*application)));
    return Done();
}

/// A view under the name of a table may never end.
Result<Done, CaptureError> checkViews(CaptureConnection &connection)
{
    const auto found =
        connection.number(u"SELECT count(*) FROM sqlite_master WHERE type='view' AND lower(name) IN "
                          "('event', 'decision', 'reply', 'earlier_reply', 'removal', 'annotation')"_s);
    if (!found)
        return Unexpected(found.error());
    if (*found > 0)
        return Unexpected(makeError(Kind::Damaged, connection.path(), u"a table of it is a view"_s));
    return Done();
}

Result<Done, CaptureError> checkTables(CaptureConnection &connection, int schema)
{
    if (auto done = checkViews(connection); !done)
        return done;
    if (auto done = overlayCapture(connection, schema); !done)
        return done;
    for (const QString &sql : {eventrow::selectEvents(), eventrow::selectRows(),
                               u"SELECT hash, status, decided_by, headers, body FROM decision"_s,
                               u"SELECT event_id, decision_id, after_us FROM earlier_reply"_s,
                               u"SELECT last_id, count FROM removal"_s}) {
        if (const auto prepared = connection.prepare(sql); !prepared)
            return Unexpected(prepared.error());
    }
    return Done();
}

// Without pending changes the file itself is whole. A frozen look at it leaves no trace: SQLite makes an
// index beside a log, which is not for us to do beside another program's.
Result<CaptureFile, CaptureError> lookInto(const QString &path)
{
    using Mode = CaptureConnection::Mode;
    const Mode mode = hasPendingChanges(path) ? Mode::ReadOnly : Mode::Frozen;
    if (mode != Mode::Frozen) {
        CaptureConnection look;
        if (auto done = openOurs(look, path, Mode::Frozen); !done && done.error().kind == Kind::Foreign)
            return Unexpected(done.error());
    }
    CaptureConnection connection;
    if (auto done = openOurs(connection, path, mode); !done) {
        CaptureError error = done.error();
        if (mode == Mode::ReadOnly && error.kind == Kind::NotReadable) // SQLite says that it cannot open it
            error.detail =
                u"%1-wal has changes, and to read them takes a folder that may be written"_s.arg(path);
        return Unexpected(error);
    }
    const auto schema = connection.number(u"PRAGMA user_version"_s);
    if (!schema)
        return Unexpected(schema.error());
    if (*schema > CaptureSchema)
        return Unexpected(makeError(Kind::Newer, path, u"schema %1"_s.arg(*schema)));
    if (*schema < 1)
        return Unexpected(makeError(Kind::Damaged, path, u"schema %1"_s.arg(*schema)));
    if (auto done = checkTables(connection, int(*schema)); !done)
        return Unexpected(done.error());
    // SQLite itself only misses whole pages.
    const auto pages = connection.number(u"PRAGMA page_count"_s);
    const auto pageSize = connection.number(u"PRAGMA page_size"_s);
    if (!pages || !pageSize)
        return Unexpected(pages ? pageSize.error() : pages.error());
    if (mode == Mode::Frozen && QFileInfo(path).size() < *pages * *pageSize)
        return Unexpected(makeError(connection.isOutdated() ? Kind::Changed : Kind::Damaged, path,
                                    u"the file is cut short"_s));
    return CaptureFile{.state = CaptureFile::State::Usable, .schema = int(*schema)};
}

} // namespace

QString newCaptureName() { return QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s); }

QString resolvedCapturePath(const QString &path)
{
    // Qt would take a leading colon for its resources, SQLite ":memory:" for no file at all.
    QFileInfo info(path.startsWith(u':') ? QDir::currentPath() + u'/' + path : path);
    if (info.isSymLink() && !info.exists())
        info.setFile(info.symLinkTarget());
    if (QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir::cleanPath(folder + u'/' + info.fileName());
}

bool hasPendingChanges(const QString &path) { return QFileInfo(path + u"-wal"_s).size() > 0; }

CaptureError notPermitted(const QString &path)
{
    return makeError(Kind::NotWritable, path, systemText(std::errc::permission_denied));
}

QStringList logPaths(const QString &path)
{
    return {path + u"-journal"_s, path + u"-wal"_s, path + u"-shm"_s};
}

QString wholeCapturePath(const QString &path)
{
    const QStringList endings = logPaths({}) << lockPath({});
    for (const QString &ending : endings) {
        if (!path.endsWith(ending))
            continue;
        QString whole = path.chopped(ending.size());
        const auto found = inspectCapture(whole);
        if (found && found->state == CaptureFile::State::Usable)
            return whole;
    }
    return path;
}

void removeLogs(const QString &path)
{
    for (const QString &log : logPaths(path))
        QFile::remove(log);
}

Result<Done, CaptureError> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return Unexpected(makeError(Kind::NotWritable, to, QString::fromStdString(error.message())));
    return Done();
}

// Never opens the file but through SQLite: closing a descriptor of our own would drop the locks that SQLite
// holds on it in this process (sqlite.org/howtocorrupt.html section 2.2).
Result<CaptureFile, CaptureError> inspectCapture(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        const QString missing = systemText(std::errc::no_such_file_or_directory);
        if (path.isEmpty())
            return Unexpected(makeError(Kind::NotFound, path, missing));
        if (!QFileInfo(info.path()).isDir())
            return Unexpected(makeError(Kind::NoFolder, info.path(), missing));
        return CaptureFile{.state = CaptureFile::State::Missing};
    }
    if (!info.isFile()) {
        const auto code = info.isDir() ? std::errc::is_a_directory : std::errc::invalid_argument;
        return Unexpected(makeError(Kind::NotReadable, path, systemText(code)));
    }
    if (!info.isReadable())
        return Unexpected(makeError(Kind::NotReadable, path, systemText(std::errc::permission_denied)));
    if (info.size() == 0)
        return CaptureFile{.state = CaptureFile::State::Empty};

    auto found = lookInto(path);
    if (!found && found.error().kind == Kind::Changed) // a writer was at it just then
        found = lookInto(path);
    return found;
}

Result<QString, CaptureError> makeFileBeside(const QString &path)
{
    QTemporaryFile file(QFileInfo(path).absolutePath() + u"/ringback-XXXXXX.new"_s);
    if (!file.open()) {
        const Kind kind = isDiskFull(path) ? Kind::DiskFull : Kind::NotWritable;
        return Unexpected(makeError(kind, path, file.errorString()));
    }
    file.setAutoRemove(false);
    return file.fileName();
}

std::optional<WritingProcess> writerOf(const QString &path)
{
    if (!QFileInfo::exists(lockPath(path)))
        return std::nullopt;
    return ownerOf(QLockFile(lockPath(path)));
}

Result<std::unique_ptr<QLockFile>, CaptureError> lockCapture(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // age does not matter: a capture may be written for months
    if (isForeign(*lock))
        return Unexpected(makeError(Kind::ForeignLock, path, lock->fileName()));
    // Removing fails while a living process holds it.
    const bool isLocked = lock->tryLock()
        || (lock->error() == QLockFile::LockFailedError && mayBeDead(*lock) && lock->removeStaleLockFile()
            && lock->tryLock());
    if (!isLocked)
        return Unexpected(lockError(*lock, path));
    // Under each name the capture would have a lock and a log of its own.
    std::error_code error;
    if (const auto names = std::filesystem::hard_link_count(QFileInfo(path).filesystemFilePath(), error);
        !error && names > 1)
        return Unexpected(makeError(Kind::NotWritable, path, u"it has another name (a hard link)"_s));
    return lock;
}

} // namespace ringback
