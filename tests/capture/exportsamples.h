// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/exporter.h"
#include "core/event.h"
#include "core/refusaltext.h"

#include <QBuffer>

#include <chrono>

namespace ringback {

/// 2026-11-23T08:41:07.123456Z
inline constexpr Timestamp SampleTime{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}
                                      + std::chrono::hours{8} + std::chrono::minutes{41}
                                      + std::chrono::seconds{7} + std::chrono::microseconds{123456}};

/// An event as a listener behind a proxy on the same machine makes it.
inline Event sampleEvent(const HttpRequest &request, qint64 id = 17)
{
    Event event;
    event.id = {id};
    event.receivedAt = SampleTime;
    event.peer = {.address = *IpAddress::parse("127.0.0.1"), .port = 51034};
    event.source = {.address = *IpAddress::parse("174.37.245.33"), .header = "x-forwarded-for"};
    event.request = request;
    return event;
}

/// The request that \a wire holds as "GET /x HTTP/1.1\r\nHost: a\r\n\r\nbody"; not for chunked ones.
inline HttpRequest requestFrom(const QByteArray &wire)
{
    const qsizetype lineEnd = wire.indexOf("\r\n");
    const QByteArray line = wire.first(lineEnd);
    const qsizetype headEnd = wire.indexOf("\r\n\r\n");
    HttpRequest request;
    request.method = line.first(line.indexOf(' '));
    request.target = line.sliced(line.indexOf(' ') + 1).chopped(int(sizeof(" HTTP/1.1") - 1));
    request.minorVersion = line.endsWith('0') ? 0 : 1;
    request.fieldSection = wire.sliced(lineEnd + 2, headEnd - lineEnd);
    request.body = wire.sliced(headEnd + 4);
    return request;
}

/// Bytes that are no HTTP, as they are recorded.
inline Event malformedEvent(const QByteArray &bytes, qint64 stoppedAt, qint64 id = 18)
{
    HttpRequest request;
    request.body = bytes;
    Event event = sampleEvent(request, id);
    event.refusal = Refusal{.reason = RefusalReason::NotHttp, .status = 400, .stoppedAt = stoppedAt};
    event.digest = malformedDigest(refusalId(event.refusal->reason));
    event.reply =
        SentReply{.decision = {.reply = {.status = 400, .headers = {}, .body = {}}, .decidedBy = "refused"},
                  .after = std::chrono::microseconds{200}};
    return event;
}

/// What a capture may hold: a plain request, an odd one, one that is no HTTP.
inline QList<Event> sampleCapture()
{
    Event form = sampleEvent(
        requestFrom(
            "POST /in/447700900123?x=%41+b&sig=0123456789abcdef&x HTTP/1.1\r\nHost: hooks.example.test\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\nCookie: a=b; c\r\nContent-Length: 52\r\n\r\n"
            "msisdn=447700900123&to=447700900456&text=%3D1%2B1%21"),
        1);
    form.digest.from = "447700900456";
    form.reply = SentReply{
        .decision = {.reply = {.status = 200,
                               .headers = {{"Content-Type", "application/json"},
                                           {"Set-Cookie", "s=1; Path=/a; HttpOnly; Secure; Domain=x"}},
                               .body = R"([{"action":"talk"}])"},
                     .decidedBy = "rule:=1+1"},
        .after = std::chrono::microseconds{1850}};
    Event odd = sampleEvent(requestFrom("SEARCH *\xe9 HTTP/1.0\r\nX: caf\xe9\r\n\r\n"), 2);
    odd.request.body = QByteArray("a\0\xff", 3);
    odd.source.address = *IpAddress::parse("2001:db8::1");
    odd.refusal = Refusal{.reason = RefusalReason::ForbiddenSource, .status = 403, .stoppedAt = 30};
    return {form, odd, malformedEvent("=cmd|'/c calc'!A1\r\n", 1, 3)};
}

/// The whole document of \a events.
inline QByteArray exported(const QList<Event> &events, const ExportOptions &options,
                           ExportCounts *counts = nullptr)
{
    QBuffer document;
    document.open(QIODevice::WriteOnly);
    Exporter exporter(document, options);
    bool isWritten = exporter.begin().has_value();
    for (const Event &event : events)
        isWritten = exporter.write(event).has_value() && isWritten;
    isWritten = exporter.end().has_value() && isWritten;
    if (counts)
        *counts = exporter.counts();
    return isWritten ? document.data() : QByteArray();
}

} // namespace ringback
