// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/poller.h"

#include <QSocketNotifier>

#include <array>

#include <sys/epoll.h>
#include <unistd.h>

namespace ringback {

class Poller::Backend
{
public:
    static constexpr int EventsAtOnce = 256;

    ~Backend() { ::close(descriptor); }

    bool control(int operation, qintptr socket, Target *target, bool reading, bool writing) const
    {
        epoll_event event{};
        event.events = (reading ? EPOLLIN : 0u) | (writing ? EPOLLOUT : 0u);
        event.data.ptr = target;
        return ::epoll_ctl(descriptor, operation, int(socket), &event) == 0;
    }

    int descriptor = ::epoll_create1(EPOLL_CLOEXEC);
    QSocketNotifier notifier{descriptor, QSocketNotifier::Read};
    std::array<epoll_event, EventsAtOnce> events;
    int next = 0; // of the events being dispatched
    int count = 0;
};

Poller::Poller()
    : d(std::make_unique<Backend>())
{
    d->notifier.setParent(this);
    connect(&d->notifier, &QSocketNotifier::activated, this, &Poller::pending);
}

Poller::~Poller() = default;

bool Poller::add(qintptr socket, Target *target)
{
    return d->control(EPOLL_CTL_ADD, socket, target, true, false);
}

void Poller::watch(qintptr socket, Target *target, bool reading, bool writing)
{
    d->control(EPOLL_CTL_MOD, socket, target, reading, writing);
}

void Poller::remove(qintptr socket, Target *target)
{
    // Closing alone would not do: a child process being started holds the descriptor until it has exec'ed.
    d->control(EPOLL_CTL_DEL, socket, target, false, false);
    for (int i = d->next; i < d->count; ++i) {
        if (d->events[size_t(i)].data.ptr == target)
            d->events[size_t(i)].data.ptr = nullptr;
    }
}

void Poller::dispatch()
{
    d->count = ::epoll_wait(d->descriptor, d->events.data(), Backend::EventsAtOnce, 0);
    for (d->next = 0; d->next < d->count;) {
        const epoll_event &event = d->events[size_t(d->next++)];
        if (!event.data.ptr)
            continue;
        static_cast<Target *>(event.data.ptr)
            ->socketReady({.readable = (event.events & EPOLLIN) != 0,
                           .writable = (event.events & EPOLLOUT) != 0,
                           .broken = (event.events & (EPOLLHUP | EPOLLERR)) != 0});
    }
    d->count = 0;
}

} // namespace ringback
