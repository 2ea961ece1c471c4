// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventstore.h"

#include "capture/capturewriter.h"
#include "capture/retention.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <array>
#include <deque>
#include <span>
#include <variant>
#include <vector>

namespace ringback {

namespace {

Q_LOGGING_CATEGORY(captureLog, "ringback.capture", QtInfoMsg)

// A transaction takes what waits, up to this. More in one makes nothing faster, only later.
constexpr qsizetype batchEvents = 4096;
constexpr qsizetype batchBytes = 64 * 1024 * 1024;
// Changes to stored events that may wait while nothing can be committed.
constexpr size_t waitingChanges = 65'536;
constexpr std::chrono::milliseconds retryInterval{1000};
// How long events wait for another program that writes, and for how much of it this thread hears nothing
// else.
constexpr std::chrono::milliseconds lockPatience{5000};
constexpr std::chrono::milliseconds lockSlice{250};
// The same for all that waits when the store is closed.
constexpr std::chrono::milliseconds closingPatience{1000};

struct Annotate
{
    EventId id;
    int mark = 0;
    QString note;
};

struct SetMark
{
    QList<EventId> ids;
    int mark = 0;
};

struct Remove
{
    QList<EventId> ids;
};

using Change = std::variant<Completion, Annotate, SetMark, Remove>;

/// What is to be told when a batch is through.
struct Outcome
{
    QList<Stored> stored{};
    QList<ExchangeId> notStored{};
    QList<EventId> completed{};
    QList<EventId> removed{};
    std::optional<CaptureError> error;
    bool committed = false; // anything, and that last
};

} // namespace

class EventStore::Private
{
public:
    Private(EventStore *store, const StoreOptions &storeOptions);

    void add(Change change);
    void schedule();
    /// Whether nothing was left undone.
    bool commitWaiting();

    EventStore *q;
    const StoreOptions options;
    std::unique_ptr<CaptureWriter> writer;
    std::deque<QList<Event>> events; // as they came, for nothing is gained by copying them
    std::vector<Change> changes;
    Retention retention;
    bool isClosing = false;

private:
    using Batch = std::span<const QList<Event>>;
    std::vector<QList<Event>> takeBatch();
    Outcome write(Batch batch, std::span<const Change> changeBatch);
    Outcome writeSingly(Batch batch, std::span<const Change> changeBatch);
    Result<Done, CaptureError> fill(Batch batch, std::span<const Change> changeBatch, Outcome &outcome);
    Result<Done, CaptureError> apply(const Change &change, Outcome &outcome);
    void tell(const Outcome &outcome);
    bool mayWaitFor(const CaptureError &error);

    void retain(qsizetype justStored);

    QTimer m_retry;
    QElapsedTimer m_locked; // since another program was first found writing
    std::optional<CaptureError> m_failing;
    bool m_scheduled = false;
    bool m_retentionFails = false;
};

EventStore::Private::Private(EventStore *store, const StoreOptions &storeOptions)
    : q(store)
    , options(storeOptions)
    , retention({.events = storeOptions.keepEvents, .bytes = storeOptions.keepBytes})
    , m_retry(store) // so that it moves to the capture thread too
{
    m_retry.setSingleShot(true);
    QObject::connect(&m_retry, &QTimer::timeout, q, [this] { commitWaiting(); });
}

// Through the event loop, so that all that other threads have posted meanwhile comes into the same
// transaction.
void EventStore::Private::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    const auto run = [this] {
        m_scheduled = false;
        commitWaiting();
    };
    QMetaObject::invokeMethod(q, run, Qt::QueuedConnection);
}

void EventStore::Private::add(Change change)
{
    if (!writer || changes.size() >= waitingChanges)
        return;
    changes.push_back(std::move(change));
    if (!m_retry.isActive())
        schedule();
}

std::vector<QList<Event>> EventStore::Private::takeBatch()
{
    std::vector<QList<Event>> batch;
    qsizetype count = 0;
    qsizetype bytes = 0;
    while (!events.empty() && count < batchEvents && bytes < batchBytes) {
        QList<Event> &front = events.front();
        qsizetype taken = 0;
        for (; taken < front.size() && count < batchEvents && bytes < batchBytes; ++taken, ++count)
            bytes += front.at(taken).request.size();
        if (taken < front.size()) {
            batch.push_back(front.first(taken));
            front = front.sliced(taken);
        } else {
            batch.push_back(std::move(front));
            events.pop_front();
        }
    }
    return batch;
}

bool EventStore::Private::commitWaiting()
{
    if (!writer)
        return true;
    std::vector<QList<Event>> batch = takeBatch();
    std::vector<Change> changeBatch = std::exchange(changes, {});
    m_retry.stop();
    if (!events.empty())
        schedule();
    if (batch.empty() && changeBatch.empty()) {
        retain(0);
        return true;
    }

    Outcome outcome = write(batch, changeBatch);
    if (outcome.error && mayWaitFor(*outcome.error)) {
        events.insert(events.begin(), std::move_iterator(batch.begin()), std::move_iterator(batch.end()));
        changes = std::move(changeBatch);
        schedule();
        return false;
    }
    if (outcome.error && writer->wasPoisoned()) {
        outcome = writeSingly(batch, changeBatch);
    } else if (outcome.error) {
        changes = std::move(changeBatch);
        if (!changes.empty())
            m_retry.start(retryInterval);
    }
    m_locked.invalidate();
    tell(outcome);
    retain(outcome.stored.size());
    return !outcome.error;
}

Outcome EventStore::Private::write(Batch batch, std::span<const Change> changeBatch)
{
    Outcome outcome;
    auto done = writer->begin();
    if (done)
        done = fill(batch, changeBatch, outcome);
    if (done)
        done = writer->commit();
    if (done) {
        outcome.committed = true;
        return outcome;
    }
    writer->rollback();
    outcome = {.error = done.error()};
    for (const QList<Event> &part : batch) {
        for (const Event &event : part)
            outcome.notStored << event.exchange;
    }
    return outcome;
}

Outcome EventStore::Private::writeSingly(Batch batch, std::span<const Change> changeBatch)
{
    Outcome all;
    const auto merge = [&all](const Outcome &one) {
        all.stored += one.stored;
        all.notStored += one.notStored;
        all.completed += one.completed;
        all.removed += one.removed;
        all.committed = one.committed;
        if (one.error)
            all.error = one.error;
    };
    for (const QList<Event> &part : batch) {
        for (const Event &event : part)
            merge(write(std::array{QList{event}}, {}));
    }
    for (size_t i = 0; i < changeBatch.size(); ++i)
        merge(write({}, changeBatch.subspan(i, 1)));
    return all;
}

Result<Done, CaptureError> EventStore::Private::fill(Batch batch, std::span<const Change> changeBatch,
                                                     Outcome &outcome)
{
    for (const QList<Event> &part : batch) {
        for (const Event &event : part) {
            const auto id = writer->insert(event);
            if (!id)
                return Unexpected(id.error());
            outcome.stored << Stored{.exchange = event.exchange, .id = *id};
            if (!event.reply)
                continue;
            if (auto done = writer->addReply(*id, *event.reply); !done)
                return done;
        }
    }
    for (const Change &change : changeBatch) {
        if (auto done = apply(change, outcome); !done)
            return done;
    }
    return Done();
}

Result<Done, CaptureError> EventStore::Private::apply(const Change &change, Outcome &outcome)
{
    if (const auto *completion = std::get_if<Completion>(&change)) {
        outcome.completed << completion->id;
        return completion->reply ? writer->addReply(completion->id, *completion->reply) : Done();
    }
    if (const auto *annotation = std::get_if<Annotate>(&change)) {
        retention.startOver();
        return writer->annotate(annotation->id, annotation->mark, annotation->note);
    }
    if (const auto *marks = std::get_if<SetMark>(&change)) {
        retention.startOver();
        for (const EventId id : marks->ids) {
            if (auto done = writer->setMark(id, marks->mark); !done)
                return done;
        }
        return Done();
    }
    for (const EventId id : std::get<Remove>(change).ids) {
        const auto found = writer->remove(id);
        if (!found)
            return Unexpected(found.error());
        if (*found)
            outcome.removed << id;
    }
    return Done();
}

void EventStore::Private::tell(const Outcome &outcome)
{
    if (outcome.error && (!m_failing || m_failing->kind != outcome.error->kind)) {
        qCDebug(captureLog) << "cannot commit:" << outcome.error->detail;
        m_failing = outcome.error;
        Q_EMIT q->failed(*outcome.error);
    }
    if (!outcome.notStored.isEmpty())
        Q_EMIT q->notStored(outcome.notStored);
    if (!outcome.stored.isEmpty())
        Q_EMIT q->stored(outcome.stored);
    if (!outcome.completed.isEmpty())
        Q_EMIT q->completed(outcome.completed);
    if (!outcome.removed.isEmpty())
        Q_EMIT q->removed(outcome.removed);
    if (outcome.committed && m_failing) {
        m_failing.reset();
        Q_EMIT q->recovered();
    }
}

bool EventStore::Private::mayWaitFor(const CaptureError &error)
{
    if (isClosing || m_failing || error.kind != CaptureError::Kind::Locked)
        return false;
    if (!m_locked.isValid())
        m_locked.start();
    return !m_locked.hasExpired(lockPatience.count());
}

void EventStore::Private::retain(qsizetype justStored)
{
    if (!writer || m_failing || !retention.isDue(*writer))
        return;
    const auto removed = retention.removeSlice(*writer, justStored);
    if (!removed) {
        if (removed.error().kind != CaptureError::Kind::Locked && !std::exchange(m_retentionFails, true))
            qCWarning(captureLog) << "cannot remove old events:" << removed.error().detail;
        return;
    }
    m_retentionFails = false;
    if (removed->isEmpty())
        return;
    if (retention.isDue(*writer))
        schedule();
    Q_EMIT q->removed(*removed);
}

EventStore::EventStore(const StoreOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
}

EventStore::~EventStore() = default;

Result<Done, CaptureError> EventStore::open(const QString &path)
{
    close();
    auto writer = CaptureWriter::open(path, d->options.sync == StoreOptions::Sync::Full);
    if (!writer)
        return Unexpected(writer.error());
    if (d->options.keepBytes > 0) {
        if (auto done = (*writer)->countBytes(); !done)
            return done;
    }
    (*writer)->setPatience(lockSlice);
    d->writer = std::move(*writer);
    d->isClosing = false;
    d->retention.startOver();
    d->schedule(); // the limits may have become smaller
    return Done();
}

void EventStore::close()
{
    d->isClosing = true;
    const QDeadlineTimer deadline(closingPatience);
    while (d->writer && (!d->events.empty() || !d->changes.empty())) {
        d->writer->setPatience(std::chrono::milliseconds(deadline.remainingTime()));
        if (!d->commitWaiting())
            d->changes.clear(); // there is no later
    }
    d->writer.reset();
}

void EventStore::append(const QList<Event> &events)
{
    if (events.isEmpty())
        return;
    if (!d->writer) {
        QList<ExchangeId> exchanges;
        for (const Event &event : events)
            exchanges << event.exchange;
        Q_EMIT notStored(exchanges);
        return;
    }
    d->events.push_back(events);
    d->schedule();
}

void EventStore::complete(const QList<Completion> &completions)
{
    for (const Completion &completion : completions)
        d->add(completion);
}

void EventStore::remove(const QList<EventId> &ids)
{
    if (!ids.isEmpty())
        d->add(Remove{ids});
}

void EventStore::annotate(EventId id, int mark, const QString &note)
{
    d->add(Annotate{.id = id, .mark = mark, .note = note});
}

void EventStore::setMark(const QList<EventId> &ids, int mark)
{
    if (!ids.isEmpty())
        d->add(SetMark{.ids = ids, .mark = mark});
}

} // namespace ringback
