// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "core/event.h"
#include "core/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace ringback {

/// How a capture is kept.
struct StoreOptions
{
    enum class Sync { Normal, Full };
    Sync sync = Sync::Normal; ///< SQLite's synchronous: Full survives a power cut too
    qint64 keepEvents = 0;    ///< at most so many events, oldest leave first, marked ones stay; 0: all
    qint64 keepBytes = 0;     ///< likewise for the bytes of their requests; 0: all
    std::chrono::milliseconds recoveryTime{
        3'000}; ///< without failure before it is said that keeping works again

    friend bool operator==(const StoreOptions &, const StoreOptions &) = default;
};

/// An event that is safely in the file.
struct Stored
{
    ExchangeId exchange;
    EventId id;
};

/// The last word on an exchange: its reply, or that the sender left without one; with NoReplyStatus where
/// that was decided.
struct Completion
{
    EventId id;
    std::optional<SentReply> reply;
};

/// The one writer of a capture. Lives in the capture thread. Commits whatever has queued up as soon as the
/// last commit returned: one transaction a batch, no waiting.
class EventStore final : public QObject
{
    Q_OBJECT
public:
    explicit EventStore(const StoreOptions &options);
    ~EventStore() override;

    /// Opens \a path for writing, makes it when missing, migrates it when older. A file that is refused is
    /// not touched.
    Result<Done, CaptureError> open(const QString &path);
    /// close() is to follow soon: who waits until another program has written does so only for a moment more.
    void hurry();
    /// Commits all that waits and closes the file.
    void close();

    void append(const QList<ringback::Event> &events);
    void complete(const QList<ringback::Completion> &completions);
    /// Removes events, with their replies and annotations. Many leave a part at a time, so that what comes
    /// meanwhile is kept meanwhile.
    void remove(const QList<ringback::EventId> &ids);
    /// Sets the user's mark (0 none, 1 to 7 a colour) and note; empty and 0 remove them.
    void annotate(EventId id, int mark, const QString &note);
    /// Sets the mark of many; their notes stay.
    void setMark(const QList<ringback::EventId> &ids, int mark);

Q_SIGNALS:
    /// Committed; ids are in the order of arrival.
    void stored(const QList<ringback::Stored> &events);
    /// Could not be committed; nothing of them is in the file.
    void notStored(const QList<ringback::ExchangeId> &exchanges);
    /// The events that now have all they will ever have.
    void completed(const QList<ringback::EventId> &ids);
    /// Events that retention or remove() took away.
    void removed(const QList<ringback::EventId> &ids);
    /// So many events are more than is to be kept, as Retention::excess() counts, and leave as soon as
    /// another is stored. Said when a capture was opened, and when it changes until then.
    void excessChanged(qint64 events);
    /// Committing fails from now on; said once per cause.
    void failed(const ringback::CaptureError &error);
    /// Committing works again.
    void recovered();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback
