// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/poller.h"

#include <QSocketNotifier>

#include <unordered_map>
#include <utility>

namespace ringback {

class Poller::Backend
{
public:
    struct Watch
    {
        QSocketNotifier *reading;
        QSocketNotifier *writing;
    };

    std::unordered_map<qintptr, Watch> watches; // the notifiers are the poller's children
    Target *target = nullptr;                   // whose socket is ready, and for what
    Ready what;
};

Poller::Poller()
    : d(std::make_unique<Backend>())
{
}

Poller::~Poller() = default;

bool Poller::add(qintptr socket, Target *target)
{
    const Backend::Watch watch{.reading = new QSocketNotifier(socket, QSocketNotifier::Read, this),
                               .writing = new QSocketNotifier(socket, QSocketNotifier::Write, this)};
    watch.writing->setEnabled(false);
    d->watches.emplace(socket, watch);
    const auto tell = [this, target](Ready what) {
        d->target = target;
        d->what = what;
        Q_EMIT pending();
    };
    connect(watch.reading, &QSocketNotifier::activated, this, [tell] { tell({.readable = true}); });
    connect(watch.writing, &QSocketNotifier::activated, this, [tell] { tell({.writable = true}); });
    return true;
}

void Poller::watch(qintptr socket, Target * /*target*/, bool reading, bool writing)
{
    const Backend::Watch &watch = d->watches.at(socket);
    watch.reading->setEnabled(reading);
    watch.writing->setEnabled(writing);
}

void Poller::remove(qintptr socket, Target *target)
{
    const auto node = d->watches.extract(socket);
    for (QSocketNotifier *notifier : {node.mapped().reading, node.mapped().writing}) {
        notifier->setEnabled(false);
        notifier->deleteLater(); // this may be its own signal
    }
    if (d->target == target)
        d->target = nullptr;
}

void Poller::dispatch()
{
    if (Target *target = std::exchange(d->target, nullptr))
        target->socketReady(d->what);
}

} // namespace ringback
