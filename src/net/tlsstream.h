// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/stream.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace ringback {

/// A connection through TLS, on QSslSocket. A peer that shuts its writing side counts as gone: QSslSocket
/// offers nothing else.
class TlsStream final : public Stream
{
public:
    /// \a parent is the parent of the socket, which may outlive the stream until the event loop comes round.
    TlsStream(qintptr socket, const QSslConfiguration &configuration, QObject *parent);
    ~TlsStream() override;

    [[nodiscard]] bool start(User *user) override;
    [[nodiscard]] bool isTls() const override { return true; }
    [[nodiscard]] bool isReady() const override { return m_socket->isEncrypted(); }
    [[nodiscard]] qsizetype read(char *to, qsizetype size) override;
    [[nodiscard]] qsizetype write(QByteArrayView bytes) override;
    [[nodiscard]] qsizetype heldBytes() const override;
    void setReading(bool reading) override;
    void shutdownWriting() override;
    void resetOnClose() override;
    void close() override;

private:
    void tellReadable();
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    qintptr m_descriptor;
    QSslSocket *m_socket;
    User *m_user = nullptr;
    QObject m_context; ///< receives the socket's signals as long as the stream lives
    bool m_reading = true;
    bool m_resets = false;
};

} // namespace ringback
