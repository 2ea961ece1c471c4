// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace ringback {

/// Tells which of many sockets are ready, all that are ready at once. On Linux one epoll descriptor stands
/// for all of them, so that thousands of idle connections cost the event loop nothing; elsewhere each has its
/// QSocketNotifiers.
class Poller final : public QObject
{
    Q_OBJECT
public:
    struct Ready
    {
        bool readable = false;
        bool writable = false;
        bool broken = false; ///< gone in both directions; told whether or not reading and writing are watched
    };

    /// Who is told about one socket.
    class Target
    {
    public:
        virtual void socketReady(Ready what) = 0;

    protected:
        ~Target() = default;
    };

    Poller();
    ~Poller() override;

    /// False when the system refuses to watch one more socket.
    [[nodiscard]] bool add(qintptr socket, Target *target);
    void watch(qintptr socket, Target *target, bool reading, bool writing);
    /// To be called before the socket is closed; its target is not told anything after this.
    void remove(qintptr socket, Target *target);

    /// Tells the targets whose sockets are ready.
    void dispatch();

Q_SIGNALS:
    /// Something is ready: dispatch() is to be called.
    void pending();

private:
    class Backend;
    std::unique_ptr<Backend> d;
};

} // namespace ringback
