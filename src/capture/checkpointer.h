// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QThread>

#include <atomic>

namespace ringback {

/// Copies what was committed from the log (the -wal file) into the capture in a thread of its own, while the
/// writer goes on. SQLite would do it within a commit, and everybody would wait for the disk meanwhile; but
/// only a writer that finds everything copied starts the log anew, so the last little bit is the writer's.
/// See https://sqlite.org/wal.html#ckpt
///
/// To be called from one thread. A checkpoint that fails is tried again at the next call.
class Checkpointer
{
public:
    /// Opens the capture at \a path, which must be there.
    explicit Checkpointer(const QString &path);
    /// Waits for a checkpoint that runs, and lets go of the file.
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// Begins a checkpoint unless one runs.
    void start();
    /// Whether nearly all is copied; said once for a start().
    [[nodiscard]] bool takeCaughtUp();

private:
    enum class State { Idle, Running, CaughtUp };
    class Worker;

    std::atomic<State> m_state = State::Idle;
    QThread m_thread;
    Worker *m_worker = nullptr; // ends with its thread
};

} // namespace ringback
