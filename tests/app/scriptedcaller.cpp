// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedcaller.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds EventTimeout = 10s;

QJsonObject legFields()
{
    return {{u"from"_s, u"447700900000"_s},
            {u"to"_s, u"447700900001"_s},
            {u"uuid"_s, u"aaaabbbb-0000-4000-8000-0123456789ab"_s},
            {u"conversation_uuid"_s, u"CON-1"_s}};
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.indexOf(QByteArray("\r\n" + name + ": "));
    if (at < 0)
        return {};
    const qsizetype begin = at + name.size() + 4;
    return head.mid(begin, head.indexOf('\r', begin) - begin);
}

/// Whether \a reply is there to its last byte.
bool isWhole(const QByteArray &reply)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    return end >= 0
        && reply.size() >= end + 4 + headerOf(reply.first(end + 2), "Content-Length").toLongLong();
}

} // namespace

/// Of every webhook about the call but the first.
QJsonObject ScriptedCaller::callFields()
{
    m_time = m_time.addMSecs(1);
    return {{u"conversation_uuid"_s, legFields()[u"conversation_uuid"_s]},
            {u"timestamp"_s, m_time.toString(Qt::ISODateWithMs)}};
}

std::optional<QJsonArray> ScriptedCaller::call()
{
    const auto ncco = ask("answer", "/webhooks/answer", legFields(), m_answerTimeout);
    if (!ncco)
        hangUp();
    return ncco;
}

std::optional<QJsonArray> ScriptedCaller::input(const QByteArray &digits)
{
    QJsonObject fields = legFields();
    fields.insert(u"timestamp"_s, callFields()[u"timestamp"_s]);
    fields[u"dtmf"_s] = QJsonObject{{u"digits"_s, QString::fromUtf8(digits)}, {u"timed_out"_s, false}};
    return ask("input", "/webhooks/event", fields, EventTimeout);
}

std::optional<QJsonArray> ScriptedCaller::notify(const QJsonArray &ncco)
{
    for (const QJsonValue &action : ncco) {
        if (action[u"action"_s] != u"notify"_s)
            continue;
        const QUrl url(action[u"eventUrl"_s][0].toString());
        QJsonObject fields = callFields();
        fields[u"payload"_s] = action[u"payload"_s];
        return ask("notify", url.path().toUtf8(), fields, EventTimeout);
    }
    return std::nullopt;
}

void ScriptedCaller::hangUp()
{
    QJsonObject fields = legFields();
    fields.insert(u"timestamp"_s, callFields()[u"timestamp"_s]);
    fields.insert(u"status"_s, u"completed"_s);
    fields.insert(u"direction"_s, u"inbound"_s);
    fields.insert(u"network"_s, u"GB-FIXED"_s);
    fields.insert(u"start_time"_s, u"2026-11-25T10:00:00.000Z"_s);
    fields.insert(u"end_time"_s, u"2026-11-25T10:00:12.000Z"_s);
    fields.insert(u"duration"_s, u"12"_s);
    fields.insert(u"rate"_s, u"0.00720000"_s);
    fields.insert(u"price"_s, u"0.00144000"_s);
    m_log.append("completed " + attempt("/webhooks/event", fields, EventTimeout).word);
}

std::optional<QJsonArray> ScriptedCaller::ask(const QByteArray &name, const QByteArray &path,
                                              const QJsonObject &fields, std::chrono::milliseconds timeout)
{
    const Outcome first = attemptTwice(name, path, fields, timeout);
    const bool goesOn = name != "answer" && first.word == "empty";
    if (first.ncco || goesOn)
        return first.ncco;
    if (first.isBadNcco) {
        QJsonObject error = callFields();
        error[u"reason"_s] = u"Syntax error in NCCO. Invalid value type or action."_s;
        m_log.append("error " + attempt("/webhooks/event", error, EventTimeout).word);
    }
    QJsonObject instead = fields;
    instead[u"reason"_s] = QString::fromUtf8(first.word);
    const QString url = u"http://hooks.example.com"_s + QString::fromUtf8(path);
    instead[u"original_request"_s] =
        QJsonObject{{u"url"_s, url}, {u"type"_s, name == "answer" ? u"answer"_s : u"event"_s}};
    return attemptTwice("fallback", "/webhooks/fallback", instead, 5s).ncco;
}

ScriptedCaller::Outcome ScriptedCaller::attemptTwice(const QByteArray &name, const QByteArray &path,
                                                     const QJsonObject &fields,
                                                     std::chrono::milliseconds timeout)
{
    Outcome outcome = attempt(path, fields, timeout);
    m_log.append(name + ' ' + outcome.word);
    if (outcome.mayBeTriedAgain) {
        outcome = attempt(path, fields, timeout);
        m_log.append(name + ' ' + outcome.word);
    }
    return outcome;
}

ScriptedCaller::Outcome ScriptedCaller::attempt(const QByteArray &path, const QJsonObject &fields,
                                                std::chrono::milliseconds timeout) const
{
    const QByteArray body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    const QDeadlineTimer deadline(timeout);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return {.word = "unreachable", .mayBeTriedAgain = true, .ncco = {}};
    socket.write("POST " + path
                 + " HTTP/1.1\r\nHost: hooks.example.com\r\nContent-Type: application/json\r\n"
                   "Content-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray reply;
    while (!isWhole(reply)) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime()))) {
            const bool isBroken = socket.state() != QAbstractSocket::ConnectedState;
            return {.word = isBroken ? "broken-off" : "timeout", .mayBeTriedAgain = true, .ncco = {}};
        }
        reply += socket.readAll();
    }
    return judge(reply);
}

ScriptedCaller::Outcome ScriptedCaller::judge(const QByteArray &reply)
{
    const qsizetype end = reply.indexOf("\r\n\r\n");
    const QByteArray head = reply.first(end + 2);
    const QByteArray body = reply.mid(end + 4);
    const int status = head.mid(9, 3).toInt();
    if (status < 200 || status > 205) {
        return {.word = head.mid(9, 3),
                .mayBeTriedAgain = status == 429 || status == 503 || status == 504,
                .ncco = {}};
    }
    if (body.isEmpty())
        return {.word = "empty", .ncco = {}};
    const QByteArray type = headerOf(head, "Content-Type").split(';').first();
    if (type != "application/json" && type != "text/plain")
        return {.word = "wrong-type", .ncco = {}};
    const QJsonArray ncco = QJsonDocument::fromJson(body).array();
    if (ncco.isEmpty())
        return {.word = "bad-ncco", .isBadNcco = true, .ncco = {}};
    return {.word = "ncco", .ncco = ncco};
}
