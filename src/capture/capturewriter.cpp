// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"

#include "capture/captureschema.h"

#include <QFileInfo>
#include <QVariant>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

// For each lock that closing would like to have.
constexpr std::chrono::milliseconds tidyingPatience{200};
// A checkpoint begins when the log has so many bytes of requests, or so many commits; a commit is some pages
// of 4 KiB at least. SQLite's own begins at four times as much, should ours not come through.
constexpr qint64 bytesACheckpoint = 8 * 1024 * 1024;
constexpr qint64 commitsACheckpoint = 1000;

// No capture gets that far by itself, and as many can still come.
constexpr qint64 HighestId = qint64(1) << 62;

// As HttpRequest::size().
const QString &sizeSql()
{
    static const QString sql =
        u"coalesce(length(CAST(method AS BLOB)), 0) + coalesce(length(CAST(target AS BLOB)), 0) "
        "+ coalesce(length(field_section), 0) + coalesce(length(body), 0) + coalesce(length(trailer_section), 0)"_s;
    return sql;
}

bool concernsValuesOnly(int sqliteCode)
{
    switch (sqliteCode) {
    case 1:  // SQLITE_ERROR
    case 7:  // SQLITE_NOMEM
    case 18: // SQLITE_TOOBIG
    case 19: // SQLITE_CONSTRAINT
    case 20: // SQLITE_MISMATCH
        return true;
    default:
        return false;
    }
}

/// Makes the capture at \a path when there is none. Its schema.
Result<int, CaptureError> makeUsable(const QString &path)
{
    auto file = inspectCapture(path);
    if (!file)
        return Unexpected(file.error());
    if (file->state == CaptureFile::State::Usable)
        return file->schema;
    if (auto done = createCapture(path); !done)
        return Unexpected(done.error());
    return CaptureSchema;
}

} // namespace

Result<std::unique_ptr<CaptureWriter>, CaptureError> CaptureWriter::open(const QString &givenPath,
                                                                         bool fullSync)
{
    const QString path = resolvedCapturePath(givenPath);
    // Once before the lock, so that no lock file appears beside another program's file.
    const auto file = inspectCapture(path);
    if (!file)
        return Unexpected(file.error());
    if (file->state != CaptureFile::State::Missing && !QFileInfo(path).isWritable())
        return Unexpected(notPermitted(path));
    auto lock = lockCapture(path);
    if (!lock)
        return Unexpected(lock.error());
    const auto schema = makeUsable(path);
    if (!schema)
        return Unexpected(schema.error());

    std::unique_ptr<CaptureWriter> writer(new CaptureWriter);
    writer->m_lock = std::move(*lock);
    CaptureConnection &connection = writer->m_connection;
    if (auto done = connection.open(path, CaptureConnection::Mode::ReadWrite); !done)
        return Unexpected(done.error());
    const QStringList pragmas = {
        u"PRAGMA journal_mode=WAL"_s,
        u"PRAGMA trusted_schema=OFF"_s,
        u"PRAGMA temp_store=MEMORY"_s,
        u"PRAGMA wal_autocheckpoint=16000"_s,
        u"PRAGMA journal_size_limit=67108864"_s,
        fullSync ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s,
    };
    if (auto done = connection.runAll(pragmas); !done)
        return Unexpected(done.error());
    if (auto done = migrateCapture(connection, *schema); !done)
        return Unexpected(done.error());
    if (auto done = writer->prepare(); !done)
        return Unexpected(done.error());
    return writer;
}

CaptureWriter::~CaptureWriter()
{
    if (!m_ready)
        return;
    setPatience(tidyingPatience);
    if (m_removedSinceSweep > 0 && begin() && !(sweep() && commit()))
        rollback();
    m_checkpointer.reset();
    (void)m_connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // the events are safe in any case
}

Result<Done, CaptureError> CaptureWriter::prepare()
{
    auto done = m_connection.prepare({
        {&m_begin, u"BEGIN IMMEDIATE"_s},
        {&m_commit, u"COMMIT"_s},
        {&m_annotate,
         u"INSERT OR REPLACE INTO annotation(event_id, mark, note) "
         "SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM event WHERE id=?)"_s},
        {&m_setMark,
         u"INSERT INTO annotation(event_id, mark) "
         "SELECT ?, ? WHERE EXISTS (SELECT 1 FROM event WHERE id=?) "
         "ON CONFLICT(event_id) DO UPDATE SET mark=excluded.mark"_s},
        {&m_forgetUnmarked, u"DELETE FROM annotation WHERE event_id=? AND mark=0 AND note IS NULL"_s},
        {&m_forgetAnnotation, u"DELETE FROM annotation WHERE event_id=?"_s},
        {&m_sizes,
         u"SELECT id, %1 FROM event WHERE id IN (SELECT value FROM json_each(CAST(? AS TEXT))) ORDER BY id"_s
             .arg(sizeSql())},
        {&m_unmarked,
         u"SELECT id, %1 FROM event WHERE id>? AND NOT EXISTS "
         "(SELECT 1 FROM annotation WHERE event_id=event.id AND mark<>0) ORDER BY id"_s.arg(sizeSql())},
        {&m_noteRemoval, u"UPDATE removal SET last_id=?, count=count+?"_s},
        {&m_removals[0], u"DELETE FROM event WHERE id IN (SELECT value FROM json_each(CAST(? AS TEXT)))"_s},
        {&m_removals[1],
         u"DELETE FROM reply WHERE event_id IN (SELECT value FROM json_each(CAST(? AS TEXT)))"_s},
        {&m_removals[2],
         u"DELETE FROM earlier_reply WHERE event_id IN (SELECT value FROM json_each(CAST(? AS TEXT)))"_s},
        {&m_removals[3],
         u"DELETE FROM annotation WHERE event_id IN (SELECT value FROM json_each(CAST(? AS TEXT)))"_s},
    });
    if (!done)
        return done;
    m_insertEvent.setConnection(m_connection);
    if (done = m_replies.prepare(m_connection); !done)
        return done;
    if (done = m_decisions.prepare(m_connection); !done)
        return done;
    m_file = system::fileIdentity(m_connection.path());
    done = readTotals();
    m_log = system::fileIdentity(logPath()); // SQLite makes it when something is first read
    m_ready = done.has_value();
    return done;
}

Result<Done, CaptureError> CaptureWriter::execute(QSqlQuery &query)
{
    if (query.exec())
        return Done();
    m_poisoned = concernsValuesOnly(sqliteCode(query));
    return Unexpected(m_connection.error(query));
}

Result<Done, CaptureError> CaptureWriter::readTotals()
{
    const auto lastId =
        m_connection.number(u"SELECT max(coalesce((SELECT max(id) FROM event), 0), last_id) FROM removal"_s);
    if (!lastId)
        return Unexpected(lastId.error());
    const auto removed = m_connection.number(u"SELECT count FROM removal"_s);
    if (!removed)
        return Unexpected(removed.error());
    if (*lastId >= HighestId)
        return Unexpected(CaptureError{.kind = CaptureError::Kind::Damaged,
                                       .path = m_connection.path(),
                                       .detail = u"an event has the id %1"_s.arg(*lastId)});
    m_now.lastId.value = *lastId;
    m_now.count = *lastId - *removed;
    m_committed = m_now;
    m_stale = false;
    return Done();
}

Result<Done, CaptureError> CaptureWriter::countBytes()
{
    const auto bytes = m_connection.number(u"SELECT sum(%1) FROM event"_s.arg(sizeSql()));
    if (!bytes)
        return Unexpected(bytes.error());
    m_now.bytes = m_committed.bytes = *bytes;
    return Done();
}

void CaptureWriter::setPatience(std::chrono::milliseconds patience)
{
    (void)m_connection.run(u"PRAGMA busy_timeout=%1"_s.arg(patience.count()));
}

Result<Done, CaptureError> CaptureWriter::begin()
{
    m_poisoned = false;
    m_removedNow = 0;
    if (auto done = checkFiles(); !done)
        return done;
    if (auto done = execute(m_begin); !done)
        return done;
    return m_stale ? readTotals() : Done();
}

/// Fails when the files are not those that were opened.
Result<Done, CaptureError> CaptureWriter::checkFiles()
{
    const auto gone = [](const QString &path) {
        return Unexpected(CaptureError{.kind = CaptureError::Kind::Gone, .path = path, .detail = {}});
    };
    if (system::fileIdentity(m_connection.path()) != m_file)
        return gone(m_connection.path());
    if (system::fileIdentity(logPath()) == m_log)
        return Done();
    // What the log held is in no file that has a name; it is brought into the database while it can.
    (void)m_connection.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    return gone(logPath());
}

Result<Done, CaptureError> CaptureWriter::flushReplies()
{
    auto done = m_replies.flush();
    if (!done)
        m_poisoned = concernsValuesOnly(sqliteCode(m_replies.query()));
    return done;
}

Result<Done, CaptureError> CaptureWriter::commit()
{
    if (auto done = flushReplies(); !done)
        return done;
    if (m_removedNow > 0) {
        m_noteRemoval.bindValue(0, m_now.lastId.value);
        m_noteRemoval.bindValue(1, m_removedNow);
        if (auto done = execute(m_noteRemoval); !done)
            return done;
    }
    if (auto done = execute(m_commit); !done)
        return done;
    m_committed = m_now;
    m_removedSinceSweep += m_removedNow;
    checkpoint();
    return Done();
}

void CaptureWriter::checkpoint()
{
    ++m_loggedCommits;
    if (m_checkpointer && m_checkpointer->takeCaughtUp()) {
        (void)m_connection.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    } else if (m_loggedBytes >= bytesACheckpoint || m_loggedCommits >= commitsACheckpoint) {
        if (!m_checkpointer) // begin() has just seen that the file is the right one
            m_checkpointer.emplace(m_connection.path());
        m_checkpointer->start();
        m_loggedBytes = 0;
        m_loggedCommits = 0;
    }
}

void CaptureWriter::rollback()
{
    (void)m_connection.run(u"ROLLBACK"_s); // fails where SQLite has rolled back by itself
    m_decisions.forget();
    m_replies.forget();
    m_now = m_committed;
    m_stale = true; // another program's row may have been in the way
}

Result<EventId, CaptureError> CaptureWriter::insert(const Event &event)
{
    const EventId id{m_now.lastId.value + 1};
    const auto statement = m_insertEvent.bind(id, event);
    if (!statement)
        return Unexpected(statement.error());
    if (auto done = execute(**statement); !done)
        return Unexpected(done.error());
    m_now.lastId = id;
    ++m_now.count;
    m_now.bytes += event.request.size();
    m_loggedBytes += event.request.size();
    return id;
}

Result<Done, CaptureError> CaptureWriter::addReply(EventId id, const SentReply &reply)
{
    const auto decision = m_decisions.idOf(reply.decision);
    if (!decision)
        return Unexpected(decision.error());
    if (m_replies.isWaiting(id)) {
        if (auto done = flushReplies(); !done)
            return done;
    }
    m_replies.add(id, *decision, reply.after);
    return Done();
}

Result<Done, CaptureError> CaptureWriter::annotate(EventId id, int mark, const QString &note)
{
    if (mark == 0 && note.isEmpty()) {
        m_forgetAnnotation.bindValue(0, id.value);
        return execute(m_forgetAnnotation);
    }
    m_annotate.bindValue(0, id.value);
    m_annotate.bindValue(1, mark);
    m_annotate.bindValue(2, note.isEmpty() ? QVariant() : QVariant(note));
    m_annotate.bindValue(3, id.value);
    return execute(m_annotate);
}

Result<Done, CaptureError> CaptureWriter::setMark(EventId id, int mark)
{
    m_setMark.bindValue(0, id.value);
    m_setMark.bindValue(1, mark);
    m_setMark.bindValue(2, id.value);
    auto done = execute(m_setMark);
    if (!done || mark != 0)
        return done;
    m_forgetUnmarked.bindValue(0, id.value);
    return execute(m_forgetUnmarked);
}

// All in one statement for each table: one for each event took four times as long.
Result<QList<EventId>, CaptureError> CaptureWriter::remove(const QList<EventId> &ids)
{
    if (auto done = flushReplies(); !done)
        return Unexpected(done.error());
    QByteArray list = "["; // sqlite.org/json1.html#jeach
    for (const EventId id : ids)
        list += (list.size() > 1 ? "," : "") + QByteArray::number(id.value);
    list += ']';
    QList<EventId> found;
    qint64 bytes = 0;
    m_sizes.bindValue(0, list);
    const auto looked = m_connection.forEach(m_sizes, [&](const QSqlQuery &row) {
        found << EventId{row.value(0).toLongLong()};
        bytes += row.value(1).toLongLong();
        return true;
    });
    if (!looked)
        return Unexpected(looked.error());
    for (QSqlQuery &removal : m_removals) {
        removal.bindValue(0, list);
        if (auto done = execute(removal); !done)
            return Unexpected(done.error());
    }
    m_now.count -= found.size();
    m_now.bytes -= bytes;
    m_removedNow += found.size();
    return found;
}

bool CaptureWriter::isSweepDue() const
{
    constexpr qint64 enough = 10'000; // captures whose replies repeat never get there
    return m_removedSinceSweep >= enough && m_decisions.added() >= enough;
}

Result<Done, CaptureError> CaptureWriter::sweep()
{
    m_removedSinceSweep = 0;
    if (auto done = flushReplies(); !done)
        return done;
    return m_decisions.sweep();
}

Result<Done, CaptureError> CaptureWriter::forEachUnmarked(
    EventId behind, const std::function<bool(EventId id, qint64 bytes)> &visit)
{
    m_unmarked.bindValue(0, behind.value);
    return m_connection.forEach(m_unmarked, [&visit](const QSqlQuery &row) {
        return visit({row.value(0).toLongLong()}, row.value(1).toLongLong());
    });
}

} // namespace ringback
