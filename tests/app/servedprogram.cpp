// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedprogram.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

namespace {

constexpr int Patience = 20'000; // ms; a sanitizer build on a busy machine is slow

/// Whether \a bytes hold that many whole answers.
bool holdsAnswers(const QByteArray &bytes, int answers)
{
    qsizetype at = 0;
    for (int n = 0; n < answers; ++n) {
        const qsizetype end = bytes.indexOf("\r\n\r\n", at);
        if (end < 0)
            return false;
        const qsizetype length = bytes.indexOf("Content-Length: ", at);
        qsizetype bodySize = 0;
        if (length >= 0 && length < end)
            bodySize = bytes.mid(length + 16, bytes.indexOf('\r', length) - length - 16).toLongLong();
        at = end + 4 + bodySize;
        if (at > bytes.size())
            return false;
    }
    return true;
}

} // namespace

ServedProgram::ServedProgram() { m_process.setProgram(QStringLiteral(RINGBACK_PROGRAM)); }

ServedProgram::~ServedProgram()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ServedProgram::start(const QStringList &options)
{
    m_error.clear();
    m_output.clear();
    m_process.setArguments(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                       QStringLiteral("127.0.0.1:0"), QStringLiteral("--capture"),
                                       capturePath()}
                           + options);
    m_process.start();
    if (!m_process.waitForStarted())
        return false;
    static const QRegularExpression ready(QStringLiteral("listening on https?://127\\.0\\.0\\.1:(\\d+)\n"));
    const QDeadlineTimer deadline(Patience);
    while (!deadline.hasExpired()) {
        const auto match = ready.match(QString::fromUtf8(standardError()));
        if (match.hasMatch()) {
            m_port = quint16(match.captured(1).toUInt());
            return true;
        }
        if (m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(20);
    }
    return false;
}

int ServedProgram::run(const QStringList &arguments)
{
    m_error.clear();
    m_output.clear();
    m_process.setArguments(arguments);
    m_process.start();
    if (!m_process.waitForFinished(Patience) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    m_output += m_process.readAllStandardOutput();
    return m_process.exitCode();
}

QString ServedProgram::capturePath() const { return m_folder.filePath(QStringLiteral("test.ringback")); }

QByteArray ServedProgram::standardError()
{
    m_error += m_process.readAllStandardError();
    return m_error;
}

QList<QByteArray> ServedProgram::outputLines(qsizetype count)
{
    const QDeadlineTimer deadline(Patience);
    m_output += m_process.readAllStandardOutput();
    while (m_output.count('\n') < count && !deadline.hasExpired()) {
        m_process.waitForReadyRead(20);
        m_output += m_process.readAllStandardOutput();
    }
    QList<QByteArray> lines = m_output.split('\n');
    lines.removeLast();
    return lines;
}

int ServedProgram::stop()
{
    ::kill(pid_t(m_process.processId()), SIGTERM);
    if (!m_process.waitForFinished(Patience) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (m_process.exitCode() != 0)
        qWarning("%s", standardError().constData()); // what a sanitizer found at the end, above all
    return m_process.exitCode();
}

QByteArray ServedProgram::exchange(const QByteArray &bytes, int answers)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(Patience))
        return {};
    socket.write(bytes);
    QByteArray received;
    const QDeadlineTimer deadline(Patience);
    while (!holdsAnswers(received, answers) && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(Patience))
            break;
        received += socket.readAll();
    }
    return received;
}

QByteArray postRequest(const QByteArray &body, const QByteArray &extraFields)
{
    return "POST /webhooks/event HTTP/1.1\r\nHost: example.test\r\nContent-Type: application/json\r\n"
        + extraFields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
