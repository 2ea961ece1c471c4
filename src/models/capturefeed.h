// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "capture/capturereader.h"
#include "capture/columnindex.h"
#include "core/annotation.h"
#include "core/system.h"

#include <QDeadlineTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace ringback {

/// The rows of a capture as a stream: the newest that are there, all older ones at once, then those that
/// come, whoever writes them. Lives in a thread of its own, the feed thread. Says what came in batches, at
/// most 25 times a second.
class CaptureFeed final : public QObject
{
    Q_OBJECT
public:
    /// How it learns that there is something to read.
    enum class News {
        FromWriter, ///< by announce() and its like
        FromFile,   ///< another process writes: by watching the file
    };

    explicit CaptureFeed(QObject *parent = nullptr);
    ~CaptureFeed() override;

    /// Once more: says startsAgain() before what there is.
    void open(const QString &path, News news);
    /// Says startsAgain() and tells all rows once more.
    void readAgain();
    /// Ends reading within milliseconds; from any thread.
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    /// There are new events.
    void announce();
    /// These have their reply by now, or it is certain that they get none.
    void announceCompleted(const QList<ringback::EventId> &ids);
    void announceRemoved(const QList<ringback::EventId> &ids);

Q_SIGNALS:
    /// So many of those that were there to begin with have been read.
    void loading(qint64 read, qint64 total);
    /// In the order of their ids.
    void rowsRead(const QList<ringback::ColumnRow> &rows);
    /// All rows before those of the first rowsRead(); said once, or never where there are none. The
    /// receiver's.
    void olderRead(const std::shared_ptr<ringback::ColumnIndex> &older);
    /// Rows that were read before and have a reply, another one, or for certain none since.
    void rowsChanged(const QList<ringback::ColumnRow> &rows);
    void rowsRemoved(const QList<ringback::EventId> &ids);
    /// Of a followed file: the marks and notes that are others; empty where there is none any more.
    void annotationsChanged(const QHash<ringback::EventId, ringback::Annotation> &annotations);
    /// Likewise: who writes it, as writerOf() says; also said when it is opened.
    void writerChanged(const std::optional<ringback::WritingProcess> &writer);
    /// Likewise: there is another capture at its path, which is to be opened.
    void replaced();
    /// All rows that were told come once more, after this.
    void startsAgain();
    /// All that was there at the beginning has been read, if \a isWhole; else what of it could be.
    void loaded(bool isWhole);
    void failed(const ringback::CaptureError &error);

private:
    void load();
    /// The rows before \a first, the oldest first; adds to \a rows how many. Whether nothing was in the way.
    [[nodiscard]] bool readOlder(EventId first, qint64 &rows);
    void noteTold(EventId id, bool isDecided);
    void readLater();
    void read();
    /// False when there is nothing more.
    [[nodiscard]] bool readBatch();
    void readNew();
    void readChanged();
    void readRemoved();
    void readAnnotations();
    void watch();
    /// False when the file is not there any more.
    [[nodiscard]] bool checkFile();
    void checkWriter();

    std::unique_ptr<CaptureReader> m_reader;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_timer;
    EventId m_last;                // that was read
    QSet<EventId> m_changed;       // to be read again
    std::set<EventId> m_undecided; // of a followed file: may get a reply, or none for certain
    std::vector<EventId> m_told;   // of a followed file, ascending: any may be removed
    // Of a followed file, as they were told.
    QHash<EventId, Annotation> m_annotations;
    QDeadlineTimer m_annotationsRest;           // they are not read before it has expired
    QTimer m_annotationsTimer;                  // until then
    std::optional<system::FileIdentity> m_file; // at its path
    bool m_isReaders = false;                   // it is the one that the reader has open
    std::optional<WritingProcess> m_writer;
    bool m_isReplaced = false; // and not opened again yet
    bool m_isBusy = false;     // more comes than can be read
    std::atomic<bool> m_cancelled = false;
};

} // namespace ringback
