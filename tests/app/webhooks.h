// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSet>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace ringback {

/// An inbound text, whole as it goes over a connection.
inline QByteArray inboundText(const QByteArray &id)
{
    return "GET /webhooks/inbound-sms?msisdn=447700900001&to=447700900000&messageId=" + id
        + "&text=Hello&type=text&message-timestamp=2026-01-01+12:00:00 HTTP/1.1\r\nHost: x\r\n\r\n";
}

/// A call that wants an NCCO.
inline const QByteArray AnswerWebhook(
    "GET /webhooks/answer?from=447700900001&to=447700900000&uuid=aaaaaaaa-bbbb-cccc-dddd-"
    "0123456789ab&conversation_uuid=CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab "
    "HTTP/1.1\r\nHost: x\r\n\r\n");

/// Senders in threads of their own, each posting one text after the other until nobody listens any more.
class Senders
{
public:
    Senders(quint16 port, int count)
        : m_ids(size_t(count))
    {
        for (int sender = 0; sender < count; ++sender) {
            m_threads.emplace_back(QThread::create([this, port, sender] { send(port, sender); }));
            m_threads.back()->start();
        }
    }

    ~Senders()
    {
        m_isOver = true;
        static_cast<void>(finish());
    }
    Q_DISABLE_COPY_MOVE(Senders)

    /// How many texts were answered 2xx.
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    /// Waits for the last sender. The ids of all texts that were answered 2xx.
    [[nodiscard]] QSet<QByteArray> finish()
    {
        for (const auto &thread : m_threads)
            thread->wait();
        QSet<QByteArray> all;
        for (const QSet<QByteArray> &ids : m_ids)
            all.unite(ids);
        return all;
    }

private:
    void send(quint16 port, int sender)
    {
        for (int number = 0; !m_isOver;) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            if (!socket.waitForConnected(10'000))
                return;
            while (!m_isOver) {
                const QByteArray id = QByteArray::number(sender) + '-' + QByteArray::number(++number);
                socket.write(inboundText(id));
                QByteArray answer;
                while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(10'000))
                    answer += socket.readAll();
                if (!answer.startsWith("HTTP/1.1 2"))
                    break;
                m_ids[size_t(sender)].insert(id);
                ++m_acknowledged;
            }
        }
    }

    std::vector<QSet<QByteArray>> m_ids; // of each sender
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_acknowledged = 0;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace ringback
