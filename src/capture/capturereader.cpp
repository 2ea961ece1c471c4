// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"

#include "capture/captureconnection.h"
#include "capture/capturefile.h"
#include "capture/captureschema.h"
#include "capture/decisions.h"
#include "capture/eventrow.h"
#include "capture/eventwalk.h"
#include "vonage/replycheck.h"

#include <QFileInfo>
#include <QVariant>

#include <vector>

namespace ringback {

using namespace Qt::StringLiterals;
using Kind = CaptureError::Kind;
using Mode = CaptureConnection::Mode;

namespace {

// Who visits whole events may take his time (a pipe that nobody reads), and gets them when the step's query
// is done.
constexpr qint64 rowsAStep = 16'384;
constexpr qint64 eventsAStep = 256;
constexpr qsizetype bytesAStep = 8 * 1024 * 1024;

} // namespace

class CaptureReader::Private
{
public:
    Result<Done, CaptureError> open(const QString &path, Mode mode);
    /// The first value of \a query; 0 when there is none or it cannot be read.
    [[nodiscard]] qint64 number(QSqlQuery &query) const;
    /// The event that \a query, one of those below, finds.
    Result<std::optional<Event>, CaptureError> readEvent(QSqlQuery &query, EventId id);
    /// The reply of the row that \a query stands on.
    Result<Done, CaptureError> addReply(Event &replied, const QSqlQuery &query);

    /// Puts the columns of the reply into \a row.
    Result<Done, CaptureError> addReply(eventrow::RowOfList &row);

    CaptureConnection connection;
    DecisionReader decisions;
    QSqlQuery lastId;
    QSqlQuery ids;
    QSqlQuery count;
    QSqlQuery event;
    QSqlQuery eventAlone;
    QSqlQuery annotation;
    QSqlQuery annotations;
};

Result<Done, CaptureError> CaptureReader::Private::open(const QString &path, Mode mode)
{
    if (auto done = connection.open(path, mode); !done)
        return done;
    const auto schema = connection.number(u"PRAGMA user_version"_s);
    if (!schema)
        return Unexpected(schema.error());
    if (auto done = connection.runAll({u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA temp_store=MEMORY"_s}); !done)
        return done;
    if (auto done = overlayCapture(connection, int(*schema)); !done)
        return done;
    if (auto done = connection.run(u"PRAGMA query_only=ON"_s); !done)
        return done;
    auto done = connection.prepare({
        {&lastId, u"SELECT max(id) FROM event"_s},
        {&count, u"SELECT max(coalesce((SELECT max(id) FROM event), 0), last_id) - count FROM removal"_s},
        {&ids, u"SELECT id FROM event ORDER BY id"_s},
        {&event, eventrow::selectEvents() + u" WHERE id=?"_s},
        {&eventAlone, eventrow::selectEvents({.reply = false}) + u" WHERE id=?"_s},
        {&annotation, u"SELECT mark, note FROM annotation WHERE event_id=?"_s},
        {&annotations, u"SELECT mark, note, event_id FROM annotation"_s},
    });
    return done ? decisions.prepare(connection) : done;
}

qint64 CaptureReader::Private::number(QSqlQuery &query) const
{
    qint64 number = 0;
    (void)connection.forEach(query, [&number](const QSqlQuery &row) {
        number = row.value(0).toLongLong();
        return false;
    });
    return number;
}

Result<std::optional<Event>, CaptureError> CaptureReader::Private::readEvent(QSqlQuery &query, EventId id)
{
    query.bindValue(0, id.value);
    std::optional<Event> read;
    const auto done = connection.forEach(query, [&](const QSqlQuery &row) -> Result<bool, CaptureError> {
        read = eventrow::readEvent(row);
        if (auto added = addReply(*read, row); !added)
            return Unexpected(added.error());
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    return read;
}

Result<Done, CaptureError> CaptureReader::Private::addReply(Event &replied, const QSqlQuery &query)
{
    const eventrow::ReplyColumns columns = eventrow::readReply(query);
    if (columns.decision == 0)
        return Done();
    auto decision = decisions.decision(columns.decision);
    if (!decision)
        return Unexpected(decision.error());
    if (decision->reply.status == NoReplyStatus)
        replied.withheldBy = decision->decidedBy;
    else
        replied.reply = SentReply{.decision = std::move(*decision), .after = columns.after};
    return Done();
}

Result<Done, CaptureError> CaptureReader::Private::addReply(eventrow::RowOfList &row)
{
    if (row.reply.decision == 0)
        return Done();
    const auto decided = decisions.brief(row.reply.decision);
    if (!decided)
        return Unexpected(decided.error());
    const vonage::ReplyTraits &traits = (*decided)->traits;
    ColumnRow &columns = row.columns;
    columns.decidedBy = (*decided)->decidedBy;
    if (traits.status == NoReplyStatus)
        return Done();
    columns.code = traits.status;
    columns.took = row.reply.after;
    Digest judged;
    judged.api = columns.api;
    judged.kind = columns.kind;
    judged.expects = row.expects;
    judged.subkind = row.subkind;
    columns.problems =
        joinedProblems(columns.problems, vonage::replyProblemIds(judged, traits, row.reply.after));
    return Done();
}

CaptureReader::CaptureReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CaptureReader::~CaptureReader() = default;

// A connection that could write, but must not, so that the last one to leave takes the -wal and -shm files
// away. Where no file can be made, and none has to be, the capture is read as it lies there.
Result<std::unique_ptr<CaptureReader>, CaptureError> CaptureReader::open(const QString &givenPath)
{
    const QString path = resolvedCapturePath(givenPath);
    const auto file = inspectCapture(path);
    if (!file)
        return Unexpected(file.error());
    if (file->state == CaptureFile::State::Missing)
        return Unexpected(CaptureError{.kind = Kind::NotFound, .path = path, .detail = {}});
    if (file->state == CaptureFile::State::Empty)
        return Unexpected(CaptureError{.kind = Kind::Foreign, .path = path, .detail = {}});

    std::optional<CaptureError> error;
    if (QFileInfo(path).isWritable() || QFileInfo::exists(path + u"-wal"_s)) {
        auto live = std::make_unique<Private>();
        const auto done = live->open(path, Mode::ReadWrite);
        if (done)
            return std::unique_ptr<CaptureReader>(new CaptureReader(std::move(live)));
        error = done.error();
        const bool maybeFrozen = error->kind == Kind::NotReadable || error->kind == Kind::NotWritable;
        if (!maybeFrozen || hasPendingChanges(path))
            return Unexpected(*error);
    }
    auto frozen = std::make_unique<Private>();
    if (auto done = frozen->open(path, Mode::Frozen); !done)
        return Unexpected(error.value_or(done.error()));
    return std::unique_ptr<CaptureReader>(new CaptureReader(std::move(frozen)));
}

QString CaptureReader::path() const { return d->connection.path(); }

Result<Done, CaptureError> CaptureReader::copyTo(const QString &path) const
{
    if (auto done = d->connection.run(u"PRAGMA query_only=OFF"_s); !done) // it means the other file, too
        return done;
    auto query = d->connection.prepare(u"VACUUM INTO ?"_s);
    if (!query)
        return Unexpected(query.error());
    query->addBindValue(path);
    auto done = d->connection.forEach(*query, [](const QSqlQuery &) { return true; });
    if (auto restored = d->connection.run(u"PRAGMA query_only=ON"_s); !restored)
        return restored;
    if (done)
        return done;
    CaptureError error = done.error();
    const bool isOfReading = error.kind == Kind::Damaged || error.kind == Kind::Foreign
        || error.kind == Kind::Locked || error.kind == Kind::Changed;
    if (!isOfReading)
        error.path = path;
    return Unexpected(error);
}

bool CaptureReader::isOutdated() const
{
    return d->connection.isFrozen() && (d->connection.isOutdated() || hasPendingChanges(path()));
}

qint64 CaptureReader::count() const { return d->number(d->count); }

EventId CaptureReader::lastId() const { return {d->number(d->lastId)}; }

Result<std::vector<EventId>, CaptureError> CaptureReader::ids() const
{
    std::vector<EventId> ids;
    const auto done = d->connection.forEach(d->ids, [&ids](const QSqlQuery &row) {
        ids.push_back(eventrow::readId(row));
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    return ids;
}

Result<std::optional<Event>, CaptureError> CaptureReader::event(EventId id) const
{
    return d->readEvent(d->event, id);
}

Result<std::optional<Event>, CaptureError> CaptureReader::eventWithoutReply(EventId id) const
{
    return d->readEvent(d->eventAlone, id);
}

namespace {

Annotation readAnnotation(const QSqlQuery &query)
{
    return {.mark = query.value(0).toInt(), .note = query.value(1).toString()};
}

} // namespace

Result<std::optional<Annotation>, CaptureError> CaptureReader::annotation(EventId id) const
{
    d->annotation.bindValue(0, id.value);
    std::optional<Annotation> annotation;
    const auto done = d->connection.forEach(d->annotation, [&annotation](const QSqlQuery &row) {
        annotation = readAnnotation(row);
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    return annotation;
}

Result<QHash<EventId, Annotation>, CaptureError> CaptureReader::annotations() const
{
    QHash<EventId, Annotation> annotations;
    const auto done = d->connection.forEach(d->annotations, [&annotations](const QSqlQuery &row) {
        annotations.insert({row.value(2).toLongLong()}, readAnnotation(row));
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    return annotations;
}

Result<Done, CaptureError> CaptureReader::forEachEvent(EventRange range, Order order,
                                                       const std::function<bool(Event &&)> &visit) const
{
    EventWalk walk(d->connection, {eventrow::selectEvents()}, range, order, eventsAStep);
    std::vector<Event> events;
    while (!walk.isDone()) {
        events.clear();
        qsizetype bytes = 0;
        const auto done = walk.step([&](const QSqlQuery &query) -> Result<bool, CaptureError> {
            Event event = eventrow::readEvent(query);
            if (auto added = d->addReply(event, query); !added)
                return Unexpected(added.error());
            bytes += event.request.size();
            events.push_back(std::move(event));
            return bytes < bytesAStep;
        });
        for (Event &event : events) {
            if (!visit(std::move(event)))
                return Done();
        }
        if (!done)
            return Unexpected(done.error());
    }
    return Done();
}

Result<Done, CaptureError> CaptureReader::forEachRow(
    EventRange range, Order order, const std::function<bool(const ColumnRow &)> &visit) const
{
    static const QStringList selects{
        eventrow::selectRows(),
        eventrow::selectRows({.annotation = false}),
        eventrow::selectRows({.reply = false}),
        eventrow::selectRows({.reply = false, .annotation = false}),
    };
    eventrow::RowOfList row;
    return EventWalk(d->connection, selects, range, order, rowsAStep)
        .goThrough([&](const QSqlQuery &query) -> Result<bool, CaptureError> {
            eventrow::readRow(query, row);
            if (auto added = d->addReply(row); !added)
                return Unexpected(added.error());
            return visit(row.columns);
        });
}

Result<Done, CaptureError> CaptureReader::forEachRequest(
    EventRange range, Order order, const std::function<bool(const ScannedRequest &)> &visit) const
{
    EventWalk walk(d->connection, {eventrow::selectRequests()}, range, order, rowsAStep);
    return walk.goThrough([&visit](const QSqlQuery &query) {
        const QByteArray method = query.value(1).toByteArray();
        const QByteArray target = query.value(2).toByteArray();
        const QByteArray fieldSection = query.value(3).toByteArray();
        const QByteArray body = query.value(4).toByteArray();
        const QVariant versionOrTrailers = query.value(5);
        const bool hasTrailers = versionOrTrailers.typeId() == QMetaType::QByteArray;
        const QByteArray trailerSection = hasTrailers ? versionOrTrailers.toByteArray() : QByteArray();
        return visit({.id = eventrow::readId(query),
                      .method = method,
                      .target = target,
                      .fieldSection = fieldSection,
                      .body = body,
                      .trailerSection = trailerSection,
                      .minorVersion = hasTrailers ? 1 : versionOrTrailers.toInt()});
    });
}

} // namespace ringback
