// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventstore.h"

#include "capture/capturewriter.h"
#include "capture/eventbatch.h"
#include "capture/retention.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <utility>
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
// When the store is about to be closed, and when it is: both together leave an end within 2 s.
constexpr std::chrono::milliseconds hurryPatience{500};
constexpr std::chrono::milliseconds closingPatience{300};

} // namespace

class EventStore::Private
{
public:
    Private(EventStore *store, const StoreOptions &storeOptions);

    void add(StoredChange change);
    void addRemoval(const QList<EventId> &ids);
    void schedule();
    /// Whether nothing was left undone.
    bool commitWaiting();
    void tellExcess();

    EventStore *q;
    const StoreOptions options;
    std::unique_ptr<CaptureWriter> writer;
    std::deque<QList<Event>> events; // as they came, for nothing is gained by copying them
    std::vector<StoredChange> changes;
    std::deque<Remove> removals; // each to go along with what else is committed
    Retention retention;
    bool hasStored = false;                             // since it was opened
    std::optional<qint64> toldExcess;                   // likewise
    QDeadlineTimer waitsUntil{QDeadlineTimer::Forever}; // for another program that writes

private:
    std::vector<QList<Event>> takeEvents();
    std::vector<StoredChange> takeChanges();
    void tell(const BatchOutcome &outcome);
    void tellFailure(const BatchOutcome &outcome);
    bool mayWaitFor(const CaptureError &error);

    void retain(qsizetype justStored);

    QTimer m_retry;
    QElapsedTimer m_locked;                   // since another program was first found writing
    bool m_failing = false;                   // the last commit did
    std::optional<CaptureError::Kind> m_told; // of failing, and not of recovering
    QTimer m_recovery;                        // events are kept again, and nothing has failed since
    bool m_scheduled = false;
    bool m_retentionFails = false;
};

EventStore::Private::Private(EventStore *store, const StoreOptions &storeOptions)
    : q(store)
    , options(storeOptions)
    , retention({.events = storeOptions.keepEvents, .bytes = storeOptions.keepBytes})
    , m_retry(store) // so that it moves to the capture thread too
    , m_recovery(store)
{
    m_retry.setSingleShot(true);
    m_recovery.setSingleShot(true);
    m_recovery.setInterval(options.recoveryTime);
    QObject::connect(&m_recovery, &QTimer::timeout, q, [this] {
        m_told.reset();
        Q_EMIT q->recovered();
    });
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

void EventStore::Private::add(StoredChange change)
{
    if (!writer || changes.size() >= waitingChanges)
        return;
    changes.push_back(std::move(change));
    if (!m_retry.isActive())
        schedule();
}

void EventStore::Private::addRemoval(const QList<EventId> &ids)
{
    if (!writer || ids.isEmpty())
        return;
    for (qsizetype from = 0; from < ids.size(); from += RemovedAtOnce)
        removals.push_back({ids.sliced(from, std::min(RemovedAtOnce, ids.size() - from))});
    if (!m_retry.isActive())
        schedule();
}

std::vector<QList<Event>> EventStore::Private::takeEvents()
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
            front.remove(0, taken); // only moves where it begins
        } else {
            batch.push_back(std::move(front));
            events.pop_front();
        }
    }
    return batch;
}

// One part of what is to be removed goes along; one that could not be removed before goes first.
std::vector<StoredChange> EventStore::Private::takeChanges()
{
    std::vector<StoredChange> taken = std::exchange(changes, {});
    const bool removesAgain = std::ranges::any_of(
        taken, [](const StoredChange &change) { return std::holds_alternative<Remove>(change); });
    if (!removesAgain && !removals.empty()) {
        taken.emplace_back(std::move(removals.front()));
        removals.pop_front();
    }
    return taken;
}

bool EventStore::Private::commitWaiting()
{
    if (!writer)
        return true;
    std::vector<QList<Event>> takenEvents = takeEvents();
    std::vector<StoredChange> takenChanges = takeChanges();
    m_retry.stop();
    if (!events.empty())
        schedule();
    if (takenEvents.empty() && takenChanges.empty()) {
        retain(0);
        return true;
    }

    const EventBatch batch{.events = takenEvents, .changes = takenChanges};
    BatchOutcome outcome = writeWhole(*writer, batch);
    if (outcome.error && mayWaitFor(*outcome.error)) {
        events.insert(events.begin(), std::move_iterator(takenEvents.begin()),
                      std::move_iterator(takenEvents.end()));
        changes = std::move(takenChanges);
        schedule();
        return false;
    }
    if (outcome.error && writer->wasPoisoned()) {
        outcome = writeSingly(*writer, batch);
    } else if (outcome.error) {
        changes = std::move(takenChanges);
        if (!changes.empty())
            m_retry.start(retryInterval);
    }
    if (!removals.empty() && !m_retry.isActive())
        schedule();
    m_locked.invalidate();
    if (outcome.marked)
        retention.startOver();
    tell(outcome);
    hasStored |= !outcome.stored.isEmpty();
    if (!outcome.stored.isEmpty() || !outcome.removed.isEmpty() || outcome.marked)
        tellExcess();
    retain(outcome.stored.size());
    return !outcome.error;
}

void EventStore::Private::tell(const BatchOutcome &outcome)
{
    m_failing = !outcome.committed;
    tellFailure(outcome);
    if (!outcome.notStored.isEmpty())
        Q_EMIT q->notStored(outcome.notStored);
    if (!outcome.stored.isEmpty())
        Q_EMIT q->stored(outcome.stored);
    if (!outcome.completed.isEmpty())
        Q_EMIT q->completed(outcome.completed);
    if (!outcome.removed.isEmpty())
        Q_EMIT q->removed(outcome.removed);
}

// Where a disk is nearly full, a little fits and much does not, in turn.
void EventStore::Private::tellFailure(const BatchOutcome &outcome)
{
    if (outcome.error) {
        m_recovery.stop();
        if (m_told != outcome.error->kind) {
            qCDebug(captureLog) << "cannot commit:" << outcome.error->detail;
            m_told = outcome.error->kind;
            Q_EMIT q->failed(*outcome.error);
        }
    }
    if (m_told && outcome.committed && !outcome.stored.isEmpty() && !m_recovery.isActive())
        m_recovery.start();
}

bool EventStore::Private::mayWaitFor(const CaptureError &error)
{
    if (waitsUntil.hasExpired() || m_failing || error.kind != CaptureError::Kind::Locked)
        return false;
    if (!m_locked.isValid())
        m_locked.start();
    return !m_locked.hasExpired(lockPatience.count());
}

/// Before it leaves: it may be that the user wants it.
void EventStore::Private::tellExcess()
{
    if (hasStored && toldExcess == 0)
        return;
    const qint64 excess = hasStored ? 0 : retention.excess(*writer);
    if (std::exchange(toldExcess, excess) != excess)
        Q_EMIT q->excessChanged(excess);
}

void EventStore::Private::retain(qsizetype justStored)
{
    // Who only opens a capture, be it to mark something in it, loses nothing of it.
    if (!writer || m_failing || !hasStored || !retention.isDue(*writer))
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

EventStore::EventStore(const StoreOptions &options)
    : d(std::make_unique<Private>(this, options))
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
    d->waitsUntil = QDeadlineTimer(QDeadlineTimer::Forever);
    d->retention.startOver();
    d->hasStored = false;
    d->toldExcess.reset();
    d->tellExcess();
    return Done();
}

void EventStore::hurry()
{
    if (d->waitsUntil.isForever())
        d->waitsUntil.setRemainingTime(hurryPatience);
}

void EventStore::close()
{
    d->waitsUntil = QDeadlineTimer(); // commits that fail are not tried again
    const QDeadlineTimer deadline(closingPatience);
    while (d->writer && (!d->events.empty() || !d->changes.empty() || !d->removals.empty())) {
        d->writer->setPatience(std::chrono::milliseconds(deadline.remainingTime()));
        if (!d->commitWaiting()) { // there is no later
            d->changes.clear();
            d->removals.clear();
        }
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

void EventStore::remove(const QList<EventId> &ids) { d->addRemoval(ids); }

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
