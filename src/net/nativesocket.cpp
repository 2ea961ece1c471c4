// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nativesocket.h"

#include <QtEndian>

#include <cstring>
#include <limits>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace ringback::nativesocket {

namespace {

#ifdef Q_OS_WIN
using Socket = SOCKET;
using Length = int;
constexpr int SendFlags = 0;
constexpr int ShutWriting = SD_SEND;

bool wouldBlock() { return ::WSAGetLastError() == WSAEWOULDBLOCK; }
#else
using Socket = int;
using Length = size_t;
constexpr int ShutWriting = SHUT_WR;
#ifdef MSG_NOSIGNAL
constexpr int SendFlags = MSG_NOSIGNAL;
#else
constexpr int SendFlags = 0;
#endif

bool wouldBlock() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }
#endif

constexpr qsizetype MaxLimit = std::numeric_limits<qsizetype>::max();

void setOption(qintptr socket, int level, int name)
{
    const int on = 1;
    ::setsockopt(Socket(socket), level, name, reinterpret_cast<const char *>(&on), sizeof on);
}

} // namespace

bool prepare(qintptr socket)
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY);
#ifdef SO_NOSIGPIPE
    setOption(socket, SOL_SOCKET, SO_NOSIGPIPE);
#endif
#ifdef Q_OS_WIN
    u_long on = 1;
    return ::ioctlsocket(Socket(socket), FIONBIO, &on) == 0;
#else
    const int flags = ::fcntl(Socket(socket), F_GETFL);
    return flags >= 0 && ::fcntl(Socket(socket), F_SETFL, flags | O_NONBLOCK) == 0;
#endif
}

Endpoint peer(qintptr socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getpeername(Socket(socket), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    if (storage.ss_family == AF_INET) {
        sockaddr_in v4;
        std::memcpy(&v4, &storage, sizeof v4);
        const quint64 address = qFromBigEndian(quint32(v4.sin_addr.s_addr));
        return {.address = {.high = 0, .low = (quint64(0xffff) << 32) | address},
                .port = qFromBigEndian(v4.sin_port)};
    }
    if (storage.ss_family != AF_INET6)
        return {};
    sockaddr_in6 v6;
    std::memcpy(&v6, &storage, sizeof v6);
    return {.address = {.high = qFromBigEndian<quint64>(v6.sin6_addr.s6_addr),
                        .low = qFromBigEndian<quint64>(v6.sin6_addr.s6_addr + 8)},
            .port = qFromBigEndian(v6.sin6_port)};
}

qsizetype receive(qintptr socket, char *to, qsizetype size)
{
    const qsizetype count = ::recv(Socket(socket), to, Length(size), 0);
    if (count > 0)
        return count;
    if (count == 0)
        return End;
    return wouldBlock() ? Nothing : Broken;
}

qsizetype send(qintptr socket, QByteArrayView bytes)
{
    const qsizetype count = ::send(Socket(socket), bytes.data(), Length(bytes.size()), SendFlags);
    if (count >= 0)
        return count;
    return wouldBlock() ? Nothing : Broken;
}

void shutdownWriting(qintptr socket) { ::shutdown(Socket(socket), ShutWriting); }

void resetOnClose(qintptr socket)
{
    linger now{};
    now.l_onoff = 1;
    ::setsockopt(Socket(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
}

void close(qintptr socket)
{
#ifdef Q_OS_WIN
    ::closesocket(Socket(socket));
#else
    ::close(Socket(socket));
#endif
}

void raiseSocketLimit()
{
#ifndef Q_OS_WIN
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

qsizetype socketLimit()
{
#ifndef Q_OS_WIN
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < rlim_t(MaxLimit))
        return qsizetype(limit.rlim_cur);
#endif
    return MaxLimit;
}

} // namespace ringback::nativesocket
