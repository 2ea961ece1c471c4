// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlsstream.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace ringback {

namespace {

// Both bound what one connection holds in QSslSocket's own buffers.
constexpr qsizetype ReadAheadBytes = 64 * 1024;
constexpr qsizetype WriteBufferBytes = 64 * 1024;

constexpr std::chrono::seconds ClosingTime{2};

Q_LOGGING_CATEGORY(tlsLog, "ringback.tls")

/// A sender that does not trust the certificate, or speaks no TLS, sends nothing that could be shown; one
/// that only looks whether the port is open does not want to. Not more often than every ten seconds.
void tellFailure(const QSslSocket &socket)
{
    thread_local QDeadlineTimer quietUntil;
    if (!quietUntil.hasExpired())
        return;
    quietUntil.setRemainingTime(std::chrono::seconds(10));
    qCWarning(tlsLog).noquote() << "no TLS with" << socket.peerAddress().toString() + u':'
                                << socket.errorString();
}

} // namespace

TlsStream::TlsStream(qintptr socket, const QSslConfiguration &configuration, QObject *parent)
    : m_descriptor(socket)
    , m_socket(new QSslSocket(parent))
{
    m_socket->setSslConfiguration(configuration);
    m_socket->setReadBufferSize(ReadAheadBytes);
}

TlsStream::~TlsStream()
{
    TlsStream::close();
    if (m_socket->state() == QAbstractSocket::UnconnectedState) {
        m_socket->deleteLater(); // this may be in one of its signals
        return;
    }
    // Its close_notify waits until the peer has read, for the system is full of what came before.
    QObject::connect(m_socket, &QSslSocket::disconnected, m_socket, &QObject::deleteLater);
    QTimer::singleShot(ClosingTime, m_socket, &QObject::deleteLater);
}

bool TlsStream::start(User *user)
{
    if (!m_socket->setSocketDescriptor(m_descriptor)) {
        system::closeSocket(m_descriptor);
        return false;
    }
    m_user = user;
    // Queued, for QSslSocket emits these from within its write() and flush() as well.
    const auto queued = Qt::QueuedConnection;
    QObject::connect(
        m_socket, &QSslSocket::readyRead, &m_context, [this] { tellReadable(); }, queued);
    QObject::connect(
        m_socket, &QSslSocket::encryptedBytesWritten, &m_context,
        [this] {
            if (isReady())
                m_user->writable();
        },
        queued);
    QObject::connect(
        m_socket, &QSslSocket::disconnected, &m_context,
        [this] {
            tellReadable();
            m_user->vanished();
        },
        queued);
    QObject::connect(m_socket, &QSslSocket::errorOccurred, &m_context,
                     [this](QAbstractSocket::SocketError error) {
                         if (!m_socket->isEncrypted() && error != QAbstractSocket::RemoteHostClosedError)
                             tellFailure(*m_socket);
                     });
    m_socket->startServerEncryption();
    return true;
}

void TlsStream::tellReadable()
{
    if (m_reading && m_socket->bytesAvailable() > 0)
        m_user->readable();
}

void TlsStream::setReading(bool reading)
{
    m_reading = reading;
    if (reading && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(
            &m_context, [this] { tellReadable(); }, Qt::QueuedConnection);
}

qsizetype TlsStream::read(char *to, qsizetype size)
{
    const qint64 count = m_socket->read(to, size);
    if (count > 0)
        return count;
    return isOpen() ? system::SocketOutcome::Nothing : system::SocketOutcome::Broken;
}

qsizetype TlsStream::write(QByteArrayView bytes)
{
    if (!isOpen())
        return system::SocketOutcome::Broken;
    const qsizetype taken = std::clamp<qsizetype>(WriteBufferBytes - heldBytes(), 0, bytes.size());
    if (taken > 0) {
        m_socket->write(bytes.data(), taken);
        m_socket->flush();
    }
    return taken;
}

qsizetype TlsStream::heldBytes() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void TlsStream::shutdownWriting()
{
    // QSslSocket would close the whole connection. "Connection: close" has told the peer that no more comes.
    m_socket->flush();
}

void TlsStream::resetOnClose()
{
    m_resets = true;
    if (m_socket->socketDescriptor() >= 0)
        system::resetOnClose(m_socket->socketDescriptor());
}

void TlsStream::close()
{
    m_socket->disconnect();
    if (m_resets)
        m_socket->abort();
    else
        m_socket->disconnectFromHost(); // says close_notify, and closes once what is written has gone out
}

} // namespace ringback
