// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system.h"

#include <QFile>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QThread>
#include <QtEndian>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <limits>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringback::system {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int SendFlags = MSG_NOSIGNAL;
#else
constexpr int SendFlags = 0;
#endif

bool wouldBlock() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

void setOption(qintptr socket, int level, int name)
{
    const int on = 1;
    ::setsockopt(int(socket), level, name, &on, sizeof on);
}

} // namespace

bool prepareSocket(qintptr socket)
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY);
#ifdef SO_NOSIGPIPE
    setOption(socket, SOL_SOCKET, SO_NOSIGPIPE);
#endif
    const int flags = ::fcntl(int(socket), F_GETFL);
    return flags >= 0 && ::fcntl(int(socket), F_SETFL, flags | O_NONBLOCK) == 0;
}

Endpoint peer(qintptr socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *const name = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(int(socket), name, &size) != 0)
        return {};
    sockaddr_in head; // the port is at the same place for both versions
    static_assert(offsetof(sockaddr_in, sin_port) == offsetof(sockaddr_in6, sin6_port));
    std::memcpy(&head, &storage, sizeof head);
    return {.address = IpAddress::fromHostAddress(QHostAddress(name)), .port = qFromBigEndian(head.sin_port)};
}

qsizetype receive(qintptr socket, char *to, qsizetype size)
{
    const qsizetype count = ::recv(int(socket), to, size_t(size), 0);
    if (count > 0)
        return count;
    if (count == 0)
        return End;
    return wouldBlock() ? Nothing : Broken;
}

qsizetype send(qintptr socket, QByteArrayView bytes)
{
    const qsizetype count = ::send(int(socket), bytes.data(), size_t(bytes.size()), SendFlags);
    if (count >= 0)
        return count;
    return wouldBlock() ? Nothing : Broken;
}

void shutdownWriting(qintptr socket) { ::shutdown(int(socket), SHUT_WR); }

void resetOnClose(qintptr socket)
{
    linger now{};
    now.l_onoff = 1;
    ::setsockopt(int(socket), SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

void closeSocket(qintptr socket) { ::close(int(socket)); }

void raiseSocketLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

qsizetype socketLimit()
{
    constexpr qsizetype MaxLimit = std::numeric_limits<qsizetype>::max();
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < rlim_t(MaxLimit))
        return qsizetype(limit.rlim_cur);
    return MaxLimit;
}

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{.device = quint64(status.st_dev), .number = quint64(status.st_ino)};
}

qsizetype readStandardInput(char *to, qsizetype size)
{
    qsizetype count = 0;
    do {
        count = ::read(STDIN_FILENO, to, size_t(size));
    } while (count < 0 && errno == EINTR);
    return count;
}

void standBack()
{
    QThread::currentThread()->setPriority(QThread::LowPriority);
#ifdef Q_OS_LINUX
    // Where that means nothing to the usual scheduler, but each thread has a nice value of its own: sched(7).
    constexpr int someWeaker = 5; // a third of the weight
    (void)::setpriority(PRIO_PROCESS, 0, someWeaker);
#endif
}

std::tm localTime(std::time_t time)
{
    std::tm local{};
    ::localtime_r(&time, &local);
    return local;
}

bool hasDisplay()
{
#ifdef Q_OS_DARWIN
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#endif
}

void keepStandardStreams()
{
    // In ascending order, so that open() gives just the number that is missing; and the wrong way round.
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0)
            (void)::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

void letWritesFail()
{
    for (const int number : {SIGPIPE, SIGXFSZ})
        std::signal(number, SIG_IGN);
}

namespace {
// Read in the signal handler, so only what is async-signal-safe (signal-safety(7)): a pipe's end and a word.
std::atomic<int> wakeUpEnd{-1};
std::atomic<qint64> asked{0}; // when the first signal came, in milliseconds, and behind that its number
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<qint64>::is_always_lock_free);
constexpr qint64 SignalNumbers = 256;

// A signal to a program and then to its group, as timeout(1) sends it, is meant once.
constexpr qint64 EchoTime = 300; // ms

extern "C" void onSignal(int number)
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    const qint64 now = qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    qint64 first = 0;
    if (asked.compare_exchange_strong(first, now * SignalNumbers + number)) {
        const char byte = 1;
        [[maybe_unused]] const auto written = ::write(wakeUpEnd, &byte, 1);
        return;
    }
    const bool isEcho = first % SignalNumbers == number && now - first / SignalNumbers < EchoTime;
    if (!isEcho)
        _exit(128 + number);
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

} // namespace ringback::system
