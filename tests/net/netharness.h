// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/system.h"
#include "net/listener.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <cerrno>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ringback {

/// A Listener whose signals are kept, and answered at once if so wished.
class TestServer : public QObject
{
public:
    explicit TestServer(const Limits &limits = {})
        : listener(limits)
    {
        connect(&listener, &Listener::arrived, this, [this](const QList<Arrival> &batch) {
            for (const Arrival &arrival : batch) {
                arrivals.append(arrival);
                if (arrival.refusal && settlesRefused)
                    listener.settle(arrival.heldBytes);
                if (answersAtOnce && !arrival.refusal)
                    answer(arrival, replyBody);
            }
        });
        connect(&listener, &Listener::ended, this,
                [this](const QList<Ended> &batch) { ended.append(batch); });
        connect(&listener, &Listener::drained, this, [this] { ++drained; });
    }

    quint16 listen(const std::optional<QSslConfiguration> &tls = {})
    {
        auto bound = listener.listen({{.address = QHostAddress(QHostAddress::LocalHost), .port = 0}}, tls);
        return bound ? bound->first().port : quint16(0);
    }

    /// As what is stored is answered: its bytes are settled.
    void answer(const Arrival &arrival, const QByteArray &body = {})
    {
        listener.settle(arrival.heldBytes);
        listener.answer(
            {{.exchange = arrival.exchange, .reply = {.status = 200, .headers = {}, .body = body}}});
    }

    /// What arrived, one line a request: "POST /path body" or the reason of a refusal and the status told.
    [[nodiscard]] QByteArrayList summary() const
    {
        QByteArrayList lines;
        for (const Arrival &arrival : arrivals) {
            if (arrival.refusal)
                lines.append("refused " + QByteArray::number(int(arrival.refusal->reason)) + ' '
                             + QByteArray::number(arrival.refusal->status));
            else
                lines.append(arrival.request.method + ' ' + arrival.request.target + ' '
                             + arrival.request.body);
        }
        return lines;
    }

    [[nodiscard]] qsizetype endedCount(bool sent) const
    {
        return std::count_if(ended.begin(), ended.end(),
                             [sent](const Ended &end) { return end.sent == sent; });
    }

    Listener listener;
    QList<Arrival> arrivals;
    QList<Ended> ended;
    int drained = 0;
    bool answersAtOnce = false;
    bool settlesRefused = true;
    QByteArray replyBody;
};

/// A sender that keeps what it is told.
class TestClient : public QObject
{
public:
    explicit TestClient(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        connect(&socket, &QTcpSocket::readyRead, this, [this] {
            if (reads)
                received += socket.readAll();
        });
        socket.connectToHost(address, port);
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    bool connected()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    bool closed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    void send(const QByteArray &bytes, qsizetype pieceSize = -1)
    {
        QVERIFY(connected());
        for (qsizetype at = 0; at < bytes.size();) {
            const QByteArray piece = bytes.mid(at, pieceSize);
            at += piece.size();
            socket.write(piece);
            socket.flush();
            QCoreApplication::processEvents();
        }
    }

    void shutdownWriting() { system::shutdownWriting(socket.socketDescriptor()); }

    /// Ends the connection with a reset, as a crash or a cut line does.
    void reset()
    {
        const linger now{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket.abort();
    }

    /// The replies, one line each: "200 body" with " close" where the connection ends after it; interim ones
    /// as well.
    [[nodiscard]] QByteArrayList replies(bool toHead = false) const
    {
        QByteArrayList lines;
        QByteArray rest = received;
        while (rest.startsWith("HTTP/1.1 ")) {
            const qsizetype end = rest.indexOf("\r\n\r\n");
            if (end < 0)
                break;
            const QByteArray head = rest.first(end + 2);
            rest.remove(0, end + 4);
            QByteArray line = head.mid(9, 3);
            const qsizetype length = head.indexOf("Content-Length: ");
            const qsizetype size = length < 0 || toHead
                ? 0
                : head.mid(length + 16, head.indexOf('\r', length) - length - 16).toLongLong();
            if (size > 0 && line == "200")
                line += ' ' + rest.first(std::min(size, rest.size()));
            rest.remove(0, size);
            if (head.contains("Connection: close\r\n"))
                line += " close";
            lines.append(line);
        }
        if (!rest.isEmpty())
            lines.append("and " + rest);
        return lines;
    }

    QTcpSocket socket;
    QByteArray received;
    bool reads = true;
};

/// A client's end of a connection that costs nothing but its descriptor.
class Socket
{
public:
    Socket()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
    }
    Socket(Socket &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
    {
    }
    Socket &operator=(Socket &&) = delete;
    ~Socket()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }

    [[nodiscard]] bool connect(quint16 port) const
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = qToBigEndian(port);
        address.sin_addr.s_addr = qToBigEndian(INADDR_LOOPBACK);
        return ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    [[nodiscard]] bool send(const QByteArray &bytes) const
    {
        return ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    [[nodiscard]] QByteArray received()
    {
        read();
        return m_received;
    }
    [[nodiscard]] bool isClosed()
    {
        read();
        return m_closed;
    }
    /// Whether the other end broke the connection off, instead of closing it.
    [[nodiscard]] bool isReset()
    {
        read();
        return m_reset;
    }

private:
    void read()
    {
        char bytes[4096];
        ssize_t count = 0;
        while (!m_closed && (count = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT)) > 0)
            m_received.append(bytes, count);
        m_reset = m_reset || (count < 0 && errno == ECONNRESET);
        m_closed = m_closed || count == 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
    }

    int m_socket;
    QByteArray m_received;
    bool m_closed = false;
    bool m_reset = false;
};

inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(RINGBACK_TEST_DATA "/net/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace ringback
