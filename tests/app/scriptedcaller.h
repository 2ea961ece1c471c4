// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

/// A call as Vonage places it, towards a program that serves on 127.0.0.1: waits for a reply no longer than
/// its timeout, tries twice where Vonage does, then turns to the fallback URL, and hangs up when that fails
/// too. Writes down what came of each attempt: "answer 503", "fallback ncco".
class ScriptedCaller
{
public:
    explicit ScriptedCaller(quint16 port, std::chrono::milliseconds answerTimeout = std::chrono::seconds(5))
        : m_port(port)
        , m_answerTimeout(answerTimeout)
    {
    }

    /// What the call is to do, asked of answer_url. Nothing: it was given up.
    std::optional<QJsonArray> call();
    /// Keys were pressed: what is to be done, asked of event_url. Nothing: the call goes on as before.
    std::optional<QJsonArray> input(const QByteArray &digits);
    /// Reaches the "notify" action of \a ncco: what is to be done now. Nothing: there is none, or the call
    /// goes on as before.
    std::optional<QJsonArray> notify(const QJsonArray &ncco);
    /// Says that the call is over.
    void hangUp();

    [[nodiscard]] QByteArrayList log() const { return m_log; }

private:
    /// What came of one attempt.
    struct Outcome
    {
        QByteArray word;
        bool mayBeTriedAgain = false;
        bool isBadNcco = false;
        std::optional<QJsonArray> ncco;
    };

    [[nodiscard]] QJsonObject callFields();
    /// A webhook that an NCCO may answer, with its second attempt and its fallback.
    std::optional<QJsonArray> ask(const QByteArray &name, const QByteArray &path, const QJsonObject &fields,
                                  std::chrono::milliseconds timeout);
    Outcome attemptTwice(const QByteArray &name, const QByteArray &path, const QJsonObject &fields,
                         std::chrono::milliseconds timeout);
    [[nodiscard]] Outcome attempt(const QByteArray &path, const QJsonObject &fields,
                                  std::chrono::milliseconds timeout) const;
    [[nodiscard]] static Outcome judge(const QByteArray &reply);

    quint16 m_port;
    std::chrono::milliseconds m_answerTimeout;
    QDateTime m_time{QDate(2026, 11, 25), QTime(10, 0), Qt::UTC}; // goes on by the webhook
    QByteArrayList m_log;
};
