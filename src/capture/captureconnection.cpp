// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/captureconnection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <atomic>
#include <system_error>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

// Result codes of sqlite3.h; Qt Sql gives them as numbers.
enum SqliteCode {
    Error = 1,
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26,
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff; // the rest tells details
}

CaptureError::Kind kindOf(int code, const QString &path)
{
    using Kind = CaptureError::Kind;
    switch (code) {
    case Perm:
    case ReadOnly:
        return Kind::NotWritable;
    case Busy:
    case Locked:
        return Kind::Locked;
    case Error: // our statements are right, so the tables are not as they were made
    case Corrupt:
        return Kind::Damaged;
    case NotADb:
        return Kind::Foreign;
    case Full:
        return Kind::DiskFull;
    case IoErr: // also what growing the -shm file on a full disk gives
        return isDiskFull(path) ? Kind::DiskFull : Kind::Other;
    case CantOpen:
        return isDiskFull(path) ? Kind::DiskFull : Kind::NotReadable;
    default:
        return Kind::Other;
    }
}

QString connectionName()
{
    static std::atomic<quint64> last = 0;
    return u"ringback-capture-"_s + QString::number(++last);
}

} // namespace

CaptureConnection::CaptureConnection()
    : m_name(connectionName())
{
}

CaptureConnection::~CaptureConnection()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // the last reference but one, which is what removeDatabase wants
    QSqlDatabase::removeDatabase(m_name);
}

Result<Done, CaptureError> CaptureConnection::open(const QString &path, Mode mode)
{
    m_path = path;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    // An absolute path never starts with "file:", so SQLite takes it as a name whatever it was built with.
    m_database.setDatabaseName(path);
    switch (mode) {
    case Mode::ReadWrite:
        break;
    case Mode::ReadOnly:
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        break;
    case Mode::Frozen:
        m_frozenAt = fileStamp();
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        m_database.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
                                   + u"?immutable=1"_s);
        break;
    }
    if (!m_database.open())
        return Unexpected(error(m_database.lastError()));
    return Done();
}

CaptureConnection::FileStamp CaptureConnection::fileStamp() const
{
    // QFileInfo would turn the time into a local one, and the C library's time zone is no thread's own.
    const std::filesystem::path path = QFileInfo(m_path).filesystemFilePath();
    std::error_code error; // of a file that is gone both are as nothing else has them
    return {.modified = std::filesystem::last_write_time(path, error),
            .size = std::filesystem::file_size(path, error)};
}

bool CaptureConnection::isOutdated() const { return isFrozen() && *m_frozenAt != fileStamp(); }

Result<QSqlQuery, CaptureError> CaptureConnection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Unexpected(error(query));
    return query;
}

Result<Done, CaptureError> CaptureConnection::prepare(
    std::initializer_list<std::pair<QSqlQuery *, QString>> statements)
{
    for (const auto &[query, sql] : statements) {
        auto prepared = prepare(sql);
        if (!prepared)
            return Unexpected(prepared.error());
        *query = std::move(*prepared);
    }
    return Done();
}

Result<Done, CaptureError> CaptureConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return Unexpected(error(query));
    return Done();
}

Result<Done, CaptureError> CaptureConnection::runAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = run(sql); !done)
            return done;
    }
    return Done();
}

Result<Done, CaptureError> CaptureConnection::forEach(
    QSqlQuery &query, const std::function<Result<bool, CaptureError>(const QSqlQuery &)> &read) const
{
    if (!query.exec())
        return Unexpected(error(query));
    Result<bool, CaptureError> more = true;
    while (more && *more && query.next())
        more = read(query);
    if (more && *more && query.lastError().isValid())
        more = Unexpected(error(query));
    query.finish(); // else the next call would still see what this one saw
    if (isOutdated())
        return Unexpected(CaptureError{.kind = CaptureError::Kind::Changed, .path = m_path, .detail = {}});
    if (!more)
        return Unexpected(more.error());
    return Done();
}

Result<qint64, CaptureError> CaptureConnection::number(const QString &sql)
{
    auto query = prepare(sql);
    if (!query)
        return Unexpected(query.error());
    qint64 number = 0;
    const auto done = forEach(*query, [&number](const QSqlQuery &row) {
        number = row.value(0).toLongLong();
        return false;
    });
    if (!done)
        return Unexpected(done.error());
    return number;
}

CaptureError CaptureConnection::error(const QSqlQuery &query) const { return error(query.lastError()); }

CaptureError CaptureConnection::error(const QSqlError &error) const
{
    if (isOutdated())
        return {.kind = CaptureError::Kind::Changed, .path = m_path, .detail = error.databaseText()};
    return {.kind = kindOf(primaryCode(error), m_path), .path = m_path, .detail = error.databaseText()};
}

QByteArray notNull(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

bool isDiskFull(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).path());
    return storage.isValid() && storage.bytesTotal() > 0 && storage.bytesAvailable() < 64 * 1024;
}

int sqliteCode(const QSqlQuery &query)
{
    return query.lastError().isValid() ? primaryCode(query.lastError()) : 0;
}

} // namespace ringback
