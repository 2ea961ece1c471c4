// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/checkpointer.h"

#include "capture/captureconnection.h"

#include <QElapsedTimer>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

// Each pass leaves what was committed during it. The rest is small enough for the writer when a pass was this
// short; where commits come faster than the disk takes them, no pass ever is.
constexpr qint64 shortPassMs = 20;
constexpr int mostPasses = 5;

} // namespace

Checkpointer::Checkpointer(const QString &path)
{
    m_thread.setObjectName(u"checkpoint"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    const auto open = [this, path] {
        m_connection = std::make_unique<CaptureConnection>();
        // SQLite opens the log when it is first asked about it, by its name: now, while it is the right one.
        if (!m_connection->open(path, CaptureConnection::Mode::ReadWrite)
            || !m_connection->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s))
            m_connection.reset();
    };
    QMetaObject::invokeMethod(&m_worker, open, Qt::BlockingQueuedConnection);
}

Checkpointer::~Checkpointer()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Checkpointer::start()
{
    State idle = State::Idle;
    if (m_state.compare_exchange_strong(idle, State::Running))
        QMetaObject::invokeMethod(
            &m_worker, [this] { run(); }, Qt::QueuedConnection);
}

bool Checkpointer::takeCaughtUp()
{
    State done = State::CaughtUp;
    return m_state.compare_exchange_strong(done, State::Idle);
}

void Checkpointer::run()
{
    for (int pass = 0; pass < mostPasses; ++pass) {
        QElapsedTimer timer;
        timer.start();
        if (!m_connection || !m_connection->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s)
            || timer.elapsed() <= shortPassMs)
            break;
    }
    m_state = State::CaughtUp;
}

} // namespace ringback
