// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/system.h"

#include <QByteArrayView>

namespace ringback {

/// The bytes of one accepted connection, plain or through TLS. Owns its socket; holds little of what it is
/// given, see heldBytes().
class Stream
{
public:
    /// Who reads and writes it. May close() the stream from within, but not destroy it.
    class User
    {
    public:
        virtual void readable() = 0;
        virtual void writable() = 0;
        virtual void vanished() = 0; ///< gone in both directions

    protected:
        ~User() = default;
    };

    virtual ~Stream() = default;
    Stream() = default;
    Q_DISABLE_COPY_MOVE(Stream)

    /// Starts telling \a user. False when the socket is of no use.
    [[nodiscard]] virtual bool start(User *user) = 0;
    [[nodiscard]] virtual bool isTls() const = 0;
    /// False while the TLS handshake goes on.
    [[nodiscard]] virtual bool isReady() const = 0;
    /// Bytes read, or a system::SocketOutcome.
    [[nodiscard]] virtual qsizetype read(char *to, qsizetype size) = 0;
    /// Bytes taken, or a system::SocketOutcome. When it takes less than all, or holds some of it, writable()
    /// follows.
    [[nodiscard]] virtual qsizetype write(QByteArrayView bytes) = 0;
    /// Bytes that it took and that the system has not taken yet; about so many, as it encrypts them.
    [[nodiscard]] virtual qsizetype heldBytes() const = 0;
    /// Whether readable() is to be told. When it is turned on, that also goes for what is already there.
    virtual void setReading(bool reading) = 0;
    virtual void shutdownWriting() = 0;
    /// Makes close() break the connection off.
    virtual void resetOnClose() = 0;
    /// At once; what was written and not yet taken by the peer's system still goes out.
    virtual void close() = 0;
};

} // namespace ringback
