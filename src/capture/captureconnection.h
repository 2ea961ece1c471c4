// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <optional>
#include <utility>

namespace ringback {

/// One connection to a capture through Qt Sql, under a name of its own. Stays in the thread that opened it
/// and outlives its queries.
class CaptureConnection
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly, ///< leaves -wal and -shm files behind where there were none
        Frozen,   ///< takes no lock and makes no file; once somebody has written, reading is refused
    };

    CaptureConnection();
    ~CaptureConnection();
    Q_DISABLE_COPY_MOVE(CaptureConnection)

    /// Does not read the file yet. \a path is absolute.
    Result<Done, CaptureError> open(const QString &path, Mode mode);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isFrozen() const { return m_frozenAt.has_value(); }
    /// It is frozen, and the file is not as it was when it was opened.
    [[nodiscard]] bool isOutdated() const;

    [[nodiscard]] Result<QSqlQuery, CaptureError> prepare(const QString &sql);
    /// Each into its place.
    Result<Done, CaptureError> prepare(std::initializer_list<std::pair<QSqlQuery *, QString>> statements);
    Result<Done, CaptureError> run(const QString &sql);
    /// One after the other, until one fails.
    Result<Done, CaptureError> runAll(const QStringList &statements);
    /// Runs \a query, whose values are bound, and calls \a read with each row until it returns false. Kind
    /// Changed: what was read may be wrong.
    Result<Done, CaptureError> forEach(
        QSqlQuery &query, const std::function<Result<bool, CaptureError>(const QSqlQuery &)> &read) const;
    /// The first value of the first row; 0 where there is none.
    [[nodiscard]] Result<qint64, CaptureError> number(const QString &sql);

    /// What went wrong in \a query.
    [[nodiscard]] CaptureError error(const QSqlQuery &query) const;

private:
    struct FileStamp
    {
        std::filesystem::file_time_type modified;
        std::uintmax_t size;

        friend bool operator==(const FileStamp &, const FileStamp &) = default;
    };
    [[nodiscard]] FileStamp fileStamp() const;
    [[nodiscard]] CaptureError error(const QSqlError &error) const;

    QString m_name;
    QString m_path;
    std::optional<FileStamp> m_frozenAt;
    QSqlDatabase m_database;
};

/// \a bytes, to be bound as TEXT or BLOB also where they are null: Qt Sql would bind those as NULL.
[[nodiscard]] QByteArray notNull(const QByteArray &bytes);

/// Whether nothing more can be kept in the folder of \a path. A file system without any size, such as /proc,
/// is not full.
[[nodiscard]] bool isDiskFull(const QString &path);

/// The primary result code of SQLite (sqlite.org/rescode.html) of what went wrong in \a query; 0 when nothing
/// did.
[[nodiscard]] int sqliteCode(const QSqlQuery &query);

} // namespace ringback
