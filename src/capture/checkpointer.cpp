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

class Checkpointer::Worker final : public QObject
{
public:
    explicit Worker(std::atomic<State> &state)
        : m_state(state)
    {
    }

    // SQLite opens the log, by its name, when something is first read: now, while it is the right one.
    void open(const QString &path)
    {
        m_isOpen = m_connection.open(path, CaptureConnection::Mode::ReadWrite)
            && m_connection.number(u"PRAGMA schema_version"_s);
    }

    void run()
    {
        for (int pass = 0; pass < mostPasses && m_isOpen; ++pass) {
            QElapsedTimer timer;
            timer.start();
            if (!copy() || timer.elapsed() <= shortPassMs)
                break;
        }
        m_state = State::CaughtUp;
    }

private:
    bool copy() { return m_connection.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s).has_value(); }

    std::atomic<State> &m_state;
    CaptureConnection m_connection;
    bool m_isOpen = false;
};

Checkpointer::Checkpointer(const QString &path)
    : m_worker(new Worker(m_state))
{
    m_thread.setObjectName(u"checkpoint"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this, path] { m_worker->open(path); }, Qt::BlockingQueuedConnection);
}

Checkpointer::~Checkpointer()
{
    m_thread.quit();
    m_thread.wait();
}

void Checkpointer::start()
{
    State idle = State::Idle;
    if (m_state.compare_exchange_strong(idle, State::Running))
        QMetaObject::invokeMethod(
            m_worker, [this] { m_worker->run(); }, Qt::QueuedConnection);
}

bool Checkpointer::takeCaughtUp()
{
    State done = State::CaughtUp;
    return m_state.compare_exchange_strong(done, State::Idle);
}

} // namespace ringback
