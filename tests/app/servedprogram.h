// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

/// "ringback serve" as a child process, on free ports and with a capture in a temporary folder, spoken to as
/// any sender would.
class ServedProgram
{
public:
    ServedProgram();
    ~ServedProgram();

    /// Starts it with \a options behind "serve --listen 127.0.0.1:0 --capture …" and waits for its ready
    /// line.
    [[nodiscard]] bool start(const QStringList &options = {});
    /// Runs it without any option of ours until it ends; gives the exit status.
    int run(const QStringList &arguments);

    [[nodiscard]] QString capturePath() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray standardError();
    /// The lines on standard output so far, waiting for at least \a count of them.
    [[nodiscard]] QList<QByteArray> outputLines(qsizetype count);
    QProcess &process() { return m_process; }

    /// Asks it to stop (SIGTERM) and waits; gives the exit status, -1 when it did not end in time or crashed.
    int stop();

    /// Sends bytes on one connection and reads until \a answers complete answers (with Content-Length) or the
    /// end.
    [[nodiscard]] QByteArray exchange(const QByteArray &bytes, int answers = 1);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_error;
    quint16 m_port = 0;
};

/// A POST with that body to /webhooks/event.
QByteArray postRequest(const QByteArray &body, const QByteArray &extraFields = {});
