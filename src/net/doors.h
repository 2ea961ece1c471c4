// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/listener.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>
#include <vector>

namespace ringback {

/// The addresses that a Listener listens on. Net thread.
class Doors final : public QObject
{
    Q_OBJECT
public:
    Doors();
    ~Doors() override;

    /// Listens on all of \a addresses besides those there are, or on none of them.
    [[nodiscard]] Result<QList<ListenAddress>, ListenError> open(const QList<ListenAddress> &addresses,
                                                                 const std::optional<QSslConfiguration> &tls);
    /// Ends them all; who has already connected is told of first.
    void close();
    /// The system may accept again: to be tried after a while, and when a connection has gone.
    void resume();
    [[nodiscard]] bool arePaused() const { return m_paused; }

Q_SIGNALS:
    /// The receiver closes \a socket.
    void connected(qintptr socket, const std::optional<QSslConfiguration> &tls);
    /// The system has failed to accept a connection; none is accepted until resume().
    void paused(QAbstractSocket::SocketError why);

private:
    class Door;

    void pause(QAbstractSocket::SocketError why);

    std::vector<std::unique_ptr<Door>> m_doors;
    bool m_paused = false;
};

} // namespace ringback
