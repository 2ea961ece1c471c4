// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "core/event.h"
#include "core/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <chrono>

namespace ringback {

/// Prints events of a capture on standard output, one JSON line each, in a thread of its own: a reader that
/// is slow or gone never holds up the listening. Reads each event from the capture when its turn comes, so
/// nothing but ids queues up.
class EventPrinter final : public QObject
{
    Q_OBJECT
public:
    EventPrinter();
    ~EventPrinter() override;

    /// Opens the capture to read from; waits until that is done.
    [[nodiscard]] Result<Done, CaptureError> open(const QString &capturePath);

    /// May be called in any thread.
    void print(const QList<ringback::EventId> &ids);
    /// Prints what is still queued and ends; false when the reader did not take it in time, so that the
    /// thread is stuck in a write and only the end of the process can free it.
    [[nodiscard]] bool finish(std::chrono::nanoseconds patience);
    /// How many have not been printed: their turn has not come, or they were removed from the capture, or
    /// damaged, before it did. None once the reader has gone, for that is whoever reads.
    [[nodiscard]] qint64 missedCount() const { return m_missedCount; }

Q_SIGNALS:
    /// Printing has ended for another reason than that the reader has gone.
    void failed(const QString &why);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
    std::atomic<qint64> m_missedCount = 0;
};

} // namespace ringback
