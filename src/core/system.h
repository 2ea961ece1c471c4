// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipaddress.h"

#include <QByteArrayView>
#include <QObject>
#include <QString>

#include <ctime>
#include <memory>
#include <optional>

/// What is called of the operating system itself, where neither Qt nor C++ has it: the one place that differs
/// from system to system (systemposix.cpp, systemwindows.cpp). In any thread, unless it says otherwise.
namespace ringback::system {

// The few calls on an accepted socket that QTcpSocket does not offer: it closes a connection whose peer has
// only shut its writing side, and cannot shut its own.

/// What receive() and send() give instead of a count.
enum SocketOutcome : qsizetype {
    Nothing = 0, ///< try again when the socket is ready
    End = -1,    ///< the peer has shut its writing side
    Broken = -2, ///< the connection is gone in both directions
};

/// Makes \a socket non-blocking and sends what is written at once. False when it is of no use.
[[nodiscard]] bool prepareSocket(qintptr socket);
/// The other end; empty when \a socket has none any more.
[[nodiscard]] Endpoint peer(qintptr socket);
/// Bytes read into \a to, or a SocketOutcome.
[[nodiscard]] qsizetype receive(qintptr socket, char *to, qsizetype size);
/// Bytes taken by the system, or a SocketOutcome (never End).
[[nodiscard]] qsizetype send(qintptr socket, QByteArrayView bytes);
/// Tells the peer that nothing more will come.
void shutdownWriting(qintptr socket);
/// Closing will break the connection off (RST) instead of ending it.
void resetOnClose(qintptr socket);
void closeSocket(qintptr socket);
/// Lets this process open as many sockets as the system lets it ask for.
void raiseSocketLimit();
/// No socket of this process has a number as high as this: the system gives the lowest that is free.
[[nodiscard]] qsizetype socketLimit();

/// Which file it is, whatever it is called.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Of the file at \a path; none when there is none. On Windows all files are the same.
[[nodiscard]] std::optional<FileIdentity> fileIdentity(const QString &path);

/// Waits until standard input has something, and reads at most \a size bytes of it, past the buffer of stdin.
/// 0 at the end; below 0 on an error, which is in errno.
[[nodiscard]] qsizetype readStandardInput(char *to, qsizetype size);

/// \a time in the time zone of this process.
[[nodiscard]] std::tm localTime(std::time_t time);

/// Lets the threads that do not call this have a core first, where there are too few.
void standBack();

/// Whether there is a display to open windows on, as far as the environment tells.
[[nodiscard]] bool hasDisplay();

/// Takes those of the descriptors of standard input, output and error that are closed, so that no file or
/// socket gets their numbers; reading and writing them goes on failing. To be called before anything else.
void keepStandardStreams();

/// Lets a write fail instead of ending the process: to a pipe or socket whose reader has gone (SIGPIPE), or
/// beyond the size that files may have (SIGXFSZ).
void letWritesFail();

/// Turns SIGINT and SIGTERM (Ctrl+C and Ctrl+Break on Windows) into a Qt signal; a second one ends the
/// process at once, unless it is, where there are signals, the same within a blink. One instance at a time,
/// in the main thread.
class ShutdownSignals final : public QObject
{
    Q_OBJECT
public:
    explicit ShutdownSignals(QObject *parent = nullptr);
    ~ShutdownSignals() override;

Q_SIGNALS:
    void requested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback::system
