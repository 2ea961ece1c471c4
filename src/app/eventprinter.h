// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThread>

#include <chrono>

namespace ringback {

/// Prints events of a capture on standard output, one JSON line each, in a thread of its own: a reader that
/// is slow or gone never holds up the listening. Reads each event from the capture when its turn comes, so
/// nothing but ids queues up.
class EventPrinter final : public QObject
{
    Q_OBJECT
public:
    explicit EventPrinter(const QString &capturePath);
    ~EventPrinter() override;

    void print(const QList<ringback::EventId> &ids);
    /// Prints what is still queued and ends; false when the reader did not take it in time, so that the
    /// thread is stuck in a write and only the end of the process can free it.
    [[nodiscard]] bool finish(std::chrono::milliseconds patience);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
};

} // namespace ringback
