// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipaddress.h"

#include <QByteArrayView>

/// The few calls on an accepted socket that QTcpSocket does not offer: it closes a connection whose peer has
/// only shut its writing side, and cannot shut its own.
namespace ringback::nativesocket {

/// What receive() and send() give instead of a count.
enum Outcome : qsizetype {
    Nothing = 0, ///< try again when the socket is ready
    End = -1,    ///< the peer has shut its writing side
    Broken = -2, ///< the connection is gone in both directions
};

/// Makes \a socket non-blocking and sends what is written at once.
[[nodiscard]] bool prepare(qintptr socket);
[[nodiscard]] Endpoint peer(qintptr socket);
/// Bytes read into \a to, or an Outcome.
[[nodiscard]] qsizetype receive(qintptr socket, char *to, qsizetype size);
/// Bytes taken by the system, or an Outcome (never End).
[[nodiscard]] qsizetype send(qintptr socket, QByteArrayView bytes);
/// Tells the peer that nothing more will come.
void shutdownWriting(qintptr socket);
/// Closing will break the connection off (RST) instead of ending it.
void resetOnClose(qintptr socket);
void close(qintptr socket);
/// Lets this process open as many sockets as the system lets it ask for.
void raiseSocketLimit();
/// No socket of this process has a number as high as this: the system gives the lowest that is free.
[[nodiscard]] qsizetype socketLimit();

} // namespace ringback::nativesocket
