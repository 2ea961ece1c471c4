// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shutdownsignals.h"

#include <atomic>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <cstdlib>
#include <unistd.h>
#endif

namespace ringback {

#ifdef Q_OS_WIN

namespace {
std::atomic<ShutdownSignals *> instance;
std::atomic<bool> asked;

BOOL WINAPI onConsoleEvent(DWORD)
{
    ShutdownSignals *receiver = instance;
    if (!receiver || asked.exchange(true))
        return FALSE; // the system's default: the process ends
    QMetaObject::invokeMethod(receiver, &ShutdownSignals::requested, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

class ShutdownSignals::Private
{
};

ShutdownSignals::ShutdownSignals(QObject *parent)
    : QObject(parent)
{
    instance = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

ShutdownSignals::~ShutdownSignals()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    instance = nullptr;
}

#else

namespace {
// Read in the signal handler, so only what is async-signal-safe (signal-safety(7)): a pipe's end and a flag.
std::atomic<int> wakeUpEnd{-1};
std::atomic<bool> asked{false};
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

extern "C" void onSignal(int number)
{
    if (asked.exchange(true))
        _exit(128 + number);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUpEnd, &byte, 1);
}
} // namespace

class ShutdownSignals::Private
{
public:
    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

ShutdownSignals::ShutdownSignals(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (::pipe(d->ends) != 0)
        return; // out of descriptors: the signals keep their default, which ends the process
    wakeUpEnd = d->ends[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->ends[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        d->notifier->setEnabled(false);
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

ShutdownSignals::~ShutdownSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    wakeUpEnd = -1;
    for (const int end : d->ends) {
        if (end >= 0)
            ::close(end);
    }
}

#endif

void ignoreClosedPipes()
{
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace ringback
