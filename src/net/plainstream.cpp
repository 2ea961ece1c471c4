// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/plainstream.h"

namespace ringback {

PlainStream::PlainStream(qintptr socket, Poller &poller)
    : m_socket(socket)
    , m_poller(poller)
{
}

PlainStream::~PlainStream() { PlainStream::close(); }

bool PlainStream::start(User *user)
{
    if (!m_poller.add(m_socket, this))
        return false;
    m_user = user;
    return true;
}

qsizetype PlainStream::read(char *to, qsizetype size) { return system::receive(m_socket, to, size); }

qsizetype PlainStream::write(QByteArrayView bytes)
{
    const qsizetype taken = system::send(m_socket, bytes);
    setWriting(taken >= 0 && taken < bytes.size());
    return taken;
}

void PlainStream::setReading(bool reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    m_poller.watch(m_socket, this, m_reading, m_writing);
}

void PlainStream::setWriting(bool writing)
{
    if (writing == m_writing)
        return;
    m_writing = writing;
    m_poller.watch(m_socket, this, m_reading, m_writing);
}

void PlainStream::shutdownWriting() { system::shutdownWriting(m_socket); }

void PlainStream::resetOnClose() { system::resetOnClose(m_socket); }

void PlainStream::close()
{
    if (m_socket == Closed)
        return;
    if (m_user)
        m_poller.remove(m_socket, this);
    system::closeSocket(m_socket);
    m_socket = Closed;
}

void PlainStream::socketReady(Poller::Ready what)
{
    // What can be read comes first, to its end: a request whose sender has already gone is an event all the
    // same.
    const bool reads = what.readable && m_reading;
    if (reads)
        m_user->readable();
    if (what.writable && m_socket != Closed)
        m_user->writable();
    if (what.broken && !reads && m_socket != Closed)
        m_user->vanished();
}

} // namespace ringback
