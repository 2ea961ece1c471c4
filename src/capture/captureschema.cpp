// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/captureschema.h"

#include "capture/captureconnection.h"
#include "capture/capturefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

// Small and filtered columns first, so that a scan over them does not touch the pages of long bodies. Columns
// that may be NULL are NULL when empty, or for what is usual. Numbers are those of the enumerators in core/.
const QStringList &schema1()
{
    static const QStringList statements = {
        u"CREATE TABLE event("
        "id INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, "
        "api INTEGER NOT NULL, confidence INTEGER NOT NULL, expects INTEGER NOT NULL, "
        "kind TEXT NOT NULL, subkind TEXT, status TEXT, sender TEXT, recipient TEXT, "
        "call TEXT, conversation TEXT, message TEXT, problems TEXT, "
        "signature_scheme TEXT, signature_verdict TEXT, signature_detail TEXT, "
        "peer BLOB NOT NULL, peer_port INTEGER NOT NULL, source BLOB, source_header TEXT, "
        "refusal_reason INTEGER, refusal_status INTEGER, stopped_at INTEGER, "
        "minor_version INTEGER NOT NULL, method TEXT, target TEXT, "
        "field_section BLOB, body BLOB, trailer_section BLOB)"_s,
        // Many replies are the same and kept once. Readers remember them by id, so an id is not used again.
        u"CREATE TABLE decision("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, hash INTEGER NOT NULL, status INTEGER NOT NULL, decided_by "
        "TEXT NOT NULL, "
        "headers BLOB, body BLOB)"_s,
        u"CREATE INDEX decision_hash ON decision(hash)"_s,
        u"CREATE TABLE reply("
        "event_id INTEGER PRIMARY KEY, decision_id INTEGER NOT NULL, after_us INTEGER NOT NULL)"_s,
        u"CREATE TABLE earlier_reply("
        "event_id INTEGER NOT NULL, decision_id INTEGER NOT NULL, after_us INTEGER NOT NULL)"_s,
        u"CREATE INDEX earlier_reply_event ON earlier_reply(event_id)"_s,
        u"CREATE TRIGGER reply_again BEFORE UPDATE ON reply BEGIN "
        "INSERT INTO earlier_reply VALUES(old.event_id, old.decision_id, old.after_us); END"_s,
        // Written when events are removed: ids are not used again, and counting needs no scan.
        u"CREATE TABLE removal(last_id INTEGER NOT NULL, count INTEGER NOT NULL)"_s,
        u"INSERT INTO removal VALUES(0, 0)"_s,
    };
    return statements;
}

const QString &annotationTable()
{
    static const QString statement =
        u"TABLE annotation(event_id INTEGER PRIMARY KEY, mark INTEGER NOT NULL, note TEXT)"_s;
    return statement;
}

Result<Done, CaptureError> toSchema1(CaptureConnection &connection)
{
    if (auto done = connection.runAll(schema1()); !done)
        return done;
    return connection.run(u"PRAGMA application_id=%1"_s.arg(CaptureApplicationId));
}

Result<Done, CaptureError> toSchema2(CaptureConnection &connection)
{
    return connection.run(u"CREATE "_s + annotationTable());
}

// Behind the bodies, as every column that is added; but where it is NULL, nothing behind a row's head is
// read.
Result<Done, CaptureError> toSchema3(CaptureConnection &connection)
{
    return connection.run(u"ALTER TABLE event ADD COLUMN relation_problems TEXT"_s);
}

// 1 for what came over TLS.
Result<Done, CaptureError> toSchema4(CaptureConnection &connection)
{
    return connection.run(u"ALTER TABLE event ADD COLUMN over_tls INTEGER"_s);
}

// steps[n] leads from schema n to n + 1.
constexpr std::array<Result<Done, CaptureError> (*)(CaptureConnection &), CaptureSchema> steps{
    toSchema1, toSchema2, toSchema3, toSchema4};

Result<Done, CaptureError> runSteps(CaptureConnection &connection, int from)
{
    for (auto step = size_t(from); step < steps.size(); ++step) {
        if (auto done = steps[step](connection); !done)
            return done;
    }
    if (auto done = connection.run(u"PRAGMA user_version=%1"_s.arg(CaptureSchema)); !done)
        return done;
    return connection.run(u"COMMIT"_s);
}

Result<Done, CaptureError> makeTables(const QString &path)
{
    CaptureConnection connection;
    if (auto done = connection.open(path, CaptureConnection::Mode::ReadWrite); !done)
        return done;
    // 8 KiB: an event of some 800 bytes leaves little of a page unused, and a commit of one event writes
    // little.
    if (auto done = connection.runAll({u"PRAGMA page_size=8192"_s, u"PRAGMA encoding='UTF-8'"_s}); !done)
        return done;
    if (auto done = migrateCapture(connection, 0); !done)
        return done;
    return connection.run(u"PRAGMA journal_mode=WAL"_s);
}

void removeParts(const QString &path)
{
    QFile::remove(path);
    removeLogs(path);
}

/// Only an empty file gives way.
Result<Done, CaptureError> giveName(const QString &unfinished, const QString &path)
{
    if (const QFileInfo given(path); given.isFile() && given.size() == 0)
        return replaceFile(unfinished, path);
    QFile file(unfinished);
    if (file.rename(path))
        return Done();
    return Unexpected(
        CaptureError{.kind = CaptureError::Kind::NotWritable, .path = path, .detail = file.errorString()});
}

} // namespace

Result<Done, CaptureError> migrateCapture(CaptureConnection &connection, int from)
{
    if (from >= CaptureSchema)
        return Done();
    if (auto done = connection.run(u"BEGIN IMMEDIATE"_s); !done)
        return done;
    auto done = runSteps(connection, from);
    if (!done)
        (void)connection.run(u"ROLLBACK"_s); // fails where SQLite has rolled back by itself
    return done;
}

Result<Done, CaptureError> overlayCapture(CaptureConnection &connection, int from)
{
    if (from < 2) {
        if (auto done = connection.run(u"CREATE TEMP "_s + annotationTable()); !done)
            return done;
    }
    QString added;
    if (from < 3)
        added += u", NULL AS relation_problems"_s;
    if (from < 4)
        added += u", NULL AS over_tls"_s;
    if (added.isEmpty())
        return Done();
    return connection.run(u"CREATE TEMP VIEW event AS SELECT *%1 FROM main.event"_s.arg(added));
}

Result<Done, CaptureError> createCapture(const QString &path)
{
    const auto unfinished = makeFileBeside(path);
    if (!unfinished)
        return Unexpected(unfinished.error());
    if (auto done = makeTables(*unfinished); !done) {
        removeParts(*unfinished);
        return done;
    }
    // Changes to a capture that is gone would be taken for changes to this one. SQLite removes them likewise.
    removeLogs(path);
    auto done = giveName(*unfinished, path);
    if (!done)
        removeParts(*unfinished);
    return done;
}

} // namespace ringback
