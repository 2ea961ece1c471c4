// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/replywriter.h"

#include "http/charclass.h"

#include <algorithm>
#include <array>

namespace ringback {

namespace {

// The fields that say how the message ends and how long the connection lives are ours.
bool isOurs(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 4> ours{"Connection", "Content-Length", "Date",
                                                        "Transfer-Encoding"};
    return std::ranges::any_of(ours, [name](QByteArrayView our) {
        return our.size() == name.size() && our.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isWritable(const std::pair<QByteArray, QByteArray> &field)
{
    const QByteArrayView name = field.first;
    const QByteArrayView value = field.second;
    constexpr QByteArrayView lineBreakers("\r\n\0", 3);
    return !name.isEmpty() && skipAll(name.begin(), name.end(), TokenByte) == name.end()
        && std::ranges::find_first_of(value, lineBreakers) == value.end() && !isOurs(name);
}

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
    const int status = sentStatus(reply);
    const std::optional<qsizetype> length = sentLength(reply, context.requestMethod);
    const QByteArrayView body = QByteArrayView(reply.body).first(length.value_or(0));
    const bool hasBody = context.requestMethod != "HEAD";

    qsizetype size = 160 + (hasBody ? body.size() : 0); // the fixed lines, generously
    for (const auto &[name, value] : reply.headers)
        size += name.size() + value.size() + 4;

    QByteArray bytes;
    bytes.reserve(size);
    bytes += "HTTP/1.1 ";
    bytes += QByteArray::number(status);
    bytes += ' ';
    bytes += reasonPhrase(status);
    bytes += "\r\n";
    for (const auto &field : reply.headers) {
        if (isWritable(field)) {
            bytes += field.first;
            bytes += ": ";
            bytes += field.second;
            bytes += "\r\n";
        }
    }
    bytes += "Date: ";
    bytes += dateText(context.date);
    if (length) {
        bytes += "\r\nContent-Length: ";
        bytes += QByteArray::number(*length);
    }
    if (!context.keepAlive)
        bytes += "\r\nConnection: close";
    else if (context.requestMinorVersion == 0)
        bytes += "\r\nConnection: keep-alive";
    bytes += "\r\n\r\n";
    if (hasBody)
        bytes += body;
    return bytes;
}

Reply refusalReply(int status)
{
    Reply reply{.status = status,
                .headers = {{"Content-Type", "text/plain"}},
                .body = QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray() + '\n'};
    if (status == 503)
        reply.headers.emplaceBack("Retry-After", "1");
    return reply;
}

QByteArrayView continueReply() { return "HTTP/1.1 100 Continue\r\n\r\n"; }

} // namespace ringback
