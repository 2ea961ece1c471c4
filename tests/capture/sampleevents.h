// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QCryptographicHash>

namespace ringback {

/// A voice event as Vonage sends it: about 150 bytes of head and 450 of body, columns filled. The same for
/// the same number.
inline Event sampleEvent(quint64 number)
{
    static const QByteArrayList statuses{"started", "ringing", "answered", "completed",
                                         "busy",    "failed",  "timeout"};
    const QByteArray digits = QByteArray::number(number).rightJustified(10, '0');
    const QByteArray hex = QCryptographicHash::hash(digits, QCryptographicHash::Md5).toHex();
    const QByteArray conversation = "CON-" + hex.first(8) + '-' + hex.sliced(8, 4) + '-' + hex.sliced(12, 4)
        + '-' + hex.sliced(16, 4) + '-' + hex.sliced(20);

    Event event;
    event.exchange.value = number;
    event.receivedAt = Timestamp(std::chrono::microseconds(1'795'000'000'000'000 + qint64(number) * 137));
    event.peer = {.address = {.high = 0, .low = 0xffff'ae25'f521 + number % 7},
                  .port = quint16(40'000 + number % 20'000)};
    event.source.address = event.peer.address;

    Digest &digest = event.digest;
    digest.api = Api::Voice;
    digest.confidence = Confidence::Certain;
    digest.status = statuses.at(qsizetype(number % quint64(statuses.size())));
    digest.kind = "voice.event." + digest.status;
    digest.from = "44" + digits;
    digest.to = "4477009" + digits.last(5);
    digest.call = hex;
    digest.conversation = conversation;

    HttpRequest &request = event.request;
    request.body = "{\"headers\":{},\"from\":\"" + digest.from + "\",\"to\":\"" + digest.to + "\",\"uuid\":\""
        + hex + "\",\"conversation_uuid\":\"" + conversation + "\",\"status\":\"" + digest.status
        + "\",\"direction\":\"outbound\",\"timestamp\":\"2026-11-23T08:41:07.123Z\",\"start_time\":\"2026-11-"
          "23T08:41:05.000Z\""
          ",\"end_time\":\"2026-11-23T08:41:07.000Z\",\"network\":\"23410\",\"duration\":\"2\",\"rate\":\"0."
          "01270000\""
          ",\"price\":\"0.00042333\",\"disconnected_by\":\"platform\",\"detail\":\"";
    request.body += QByteArray(448 - request.body.size(), 'x') + "\"}";
    request.method = "POST";
    request.target = "/webhooks/event";
    request.fieldSection =
        "Host: hooks.example.com\r\nUser-Agent: Vonage/Voice 1.0\r\nContent-Type: application/json\r\n"
        "Content-Length: 450\r\nAccept: */*\r\n";
    return event;
}

inline SentReply sampleReply()
{
    return {.decision = {.reply = {.status = 200, .headers = {{"Content-Length", "0"}}, .body = {}},
                         .decidedBy = "default"},
            .after = std::chrono::microseconds(213)};
}

/// Whether all that a capture keeps is the same in both.
inline bool isSameEvent(const Event &a, const Event &b)
{
    return a.receivedAt == b.receivedAt && a.peer == b.peer && a.source == b.source && a.request == b.request
        && a.refusal == b.refusal && a.digest == b.digest && a.relationProblems == b.relationProblems
        && a.signature == b.signature && a.reply == b.reply
        && a.overTls.value_or(false) == b.overTls.value_or(false);
}

} // namespace ringback
