// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replywriter.h"

namespace ringback {

namespace {

/// httpDate(), made once a second: it is asked for thousands of times.
QByteArrayView dateText(Timestamp time)
{
    thread_local std::chrono::sys_seconds second;
    thread_local QByteArray text;
    const auto asked = std::chrono::floor<std::chrono::seconds>(time);
    if (text.isEmpty() || asked != second) {
        second = asked;
        text = httpDate(time);
    }
    return text;
}

} // namespace

QByteArray writeReply(const Reply &reply, const ReplyContext &context)
{
    const Reply sent = asSent(reply, context.requestMethod);
    qsizetype size = 160 + sent.body.size(); // the fixed lines, generously
    for (const auto &[name, value] : sent.headers)
        size += name.size() + value.size() + 4;

    QByteArray bytes;
    bytes.reserve(size);
    bytes += "HTTP/1.1 ";
    bytes += QByteArray::number(sent.status);
    bytes += ' ';
    bytes += reasonPhrase(sent.status);
    bytes += "\r\nDate: ";
    bytes += dateText(context.date);
    bytes += "\r\n";
    for (const auto &[name, value] : sent.headers) {
        bytes += name;
        bytes += ": ";
        bytes += value;
        bytes += "\r\n";
    }
    if (!context.keepAlive)
        bytes += "Connection: close\r\n";
    else if (context.requestMinorVersion == 0)
        bytes += "Connection: keep-alive\r\n";
    bytes += "\r\n";
    bytes += sent.body;
    return bytes;
}

Reply refusalReply(int status)
{
    Reply reply{
        .status = status, .headers = {{"Content-Type", "text/plain"}}, .body = statusText(status) + '\n'};
    if (status == 503)
        reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

QByteArrayView continueReply() { return "HTTP/1.1 100 Continue\r\n\r\n"; }

} // namespace ringback
