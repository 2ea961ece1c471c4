// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QThread>
#include <QtEndian>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <winsock2.h> // before windows.h, which would bring the first version

#include <io.h>
#include <qt_windows.h>
#include <ws2tcpip.h>

namespace ringback::system {

namespace {

bool wouldBlock() { return ::WSAGetLastError() == WSAEWOULDBLOCK; }

} // namespace

bool prepareSocket(qintptr socket)
{
    const int noDelay = 1;
    ::setsockopt(SOCKET(socket), IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&noDelay),
                 sizeof noDelay);
    u_long on = 1;
    return ::ioctlsocket(SOCKET(socket), FIONBIO, &on) == 0;
}

Endpoint peer(qintptr socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    auto *const name = reinterpret_cast<sockaddr *>(&storage);
    if (::getpeername(SOCKET(socket), name, &size) != 0)
        return {};
    sockaddr_in head; // the port is at the same place for both versions
    static_assert(offsetof(sockaddr_in, sin_port) == offsetof(sockaddr_in6, sin6_port));
    std::memcpy(&head, &storage, sizeof head);
    return {.address = IpAddress::fromHostAddress(QHostAddress(name)), .port = qFromBigEndian(head.sin_port)};
}

qsizetype receive(qintptr socket, char *to, qsizetype size)
{
    const qsizetype count = ::recv(SOCKET(socket), to, int(size), 0);
    if (count > 0)
        return count;
    if (count == 0)
        return End;
    return wouldBlock() ? Nothing : Broken;
}

qsizetype send(qintptr socket, QByteArrayView bytes)
{
    const qsizetype count = ::send(SOCKET(socket), bytes.data(), int(bytes.size()), 0);
    if (count >= 0)
        return count;
    return wouldBlock() ? Nothing : Broken;
}

void shutdownWriting(qintptr socket) { ::shutdown(SOCKET(socket), SD_SEND); }

void resetOnClose(qintptr socket)
{
    linger now{};
    now.l_onoff = 1;
    ::setsockopt(SOCKET(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
}

void closeSocket(qintptr socket) { ::closesocket(SOCKET(socket)); }

void raiseSocketLimit() { }

qsizetype socketLimit() { return PTRDIFF_MAX; }

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    return QFileInfo::exists(path) ? std::optional(FileIdentity()) : std::nullopt;
}

qsizetype readStandardInput(char *to, qsizetype size) { return ::_read(0, to, unsigned(size)); }

void standBack() { QThread::currentThread()->setPriority(QThread::LowPriority); }

std::tm localTime(std::time_t time)
{
    std::tm local{};
    ::localtime_s(&local, &time);
    return local;
}

bool hasDisplay() { return true; }

void keepStandardStreams() { }

void letWritesFail() { }

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

} // namespace ringback::system
