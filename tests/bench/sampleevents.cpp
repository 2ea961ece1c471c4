// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleevents.h"

#include "core/ipaddress.h"

#include <array>

namespace ringback::bench {

namespace {

constexpr std::array<QByteArrayView, 24> Words{
    "hello", "your",  "code",    "is",    "please",  "call", "back",    "order",
    "has",   "been",  "shipped", "today", "thank",   "you",  "for",     "table",
    "at",    "eight", "o'clock", "yes",   "confirm", "stop", "meeting", "tomorrow",
};
constexpr std::array<QByteArrayView, 6> CallStatuses{"started",   "ringing",   "answered",
                                                     "recording", "completed", "timeout"};

} // namespace

QByteArray SampleEvents::hex(int digits)
{
    QByteArray text;
    for (int i = 0; i < digits; ++i)
        text += "0123456789abcdef"[below(16)];
    return text;
}

QByteArray SampleEvents::uuid()
{
    return hex(8) + '-' + hex(4) + "-4" + hex(3) + "-a" + hex(3) + '-' + hex(12);
}

QByteArray SampleEvents::number() { return "4477009" + QByteArray::number(10'000 + below(60'000)); }

QByteArray SampleEvents::words(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            text += ' ';
        text += Words[below(Words.size())];
    }
    return text;
}

IpAddress SampleEvents::source()
{
    static const IpAddress range = *IpAddress::parse("174.37.245.32");
    static const IpAddress other = *IpAddress::parse("169.60.146.16");
    IpAddress address = below(4) == 0 ? other : range;
    address.low += below(12); // some lie beyond the range
    return address;
}

void SampleEvents::sms(SampleEvent &event)
{
    const QByteArray id = hex(16).toUpper();
    const QByteArray text = words(12);
    event.row.api = Api::Sms;
    event.row.kind = "sms.inbound";
    event.row.from = number();
    event.row.to = "44770090" + QByteArray::number(10 + below(20));
    event.row.message = id;
    event.row.path = "/webhooks/inbound-sms";
    const QByteArray stamp = "2026-11-" + QByteArray::number(10 + below(18)) + " 08:41:07";
    const auto fields = [&](QByteArrayView space, QByteArrayView colon) -> QByteArray {
        const auto encoded = [&](QByteArray value) -> QByteArray {
            return value.replace(' ', QByteArray(space.data(), space.size()))
                .replace(':', QByteArray(colon.data(), colon.size()));
        };
        return "msisdn=" + event.row.from + "&to=" + event.row.to + "&messageId=" + id
            + "&text=" + encoded(text) + "&type=text&keyword=" + text.left(text.indexOf(' ')).toUpper()
            + "&api-key=" + hex(8) + "&message-timestamp=" + encoded(stamp)
            + "&timestamp=1790000000&nonce=" + uuid() + "&sig=" + hex(64);
    };
    switch (below(3)) {
    case 0:
        event.request.method = "GET";
        event.request.target = event.row.path + '?' + fields("%20", "%3A");
        return;
    case 1:
        event.request.target = event.row.path;
        event.request.body = fields("+", "%3A");
        event.request.fieldSection = "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n";
        return;
    default:
        event.request.target = event.row.path;
        event.request.body = R"({"msisdn":")" + event.row.from + R"(","to":")" + event.row.to
            + R"(","messageId":")" + id + R"(","text":")" + text
            + R"(","type":"text","keyword":"HELLO","api-key":"abcd1234","message-timestamp":")" + stamp
            + R"(","timestamp":"1790000000","nonce":")" + uuid() + R"(","sig":")" + hex(64) + R"("})";
    }
}

void SampleEvents::voice(SampleEvent &event)
{
    if (m_callLeft == 0) {
        m_callLeft = 6;
        m_call = uuid();
        m_conversation = "CON-" + uuid();
        m_caller = number();
        m_callee = number();
    }
    const QByteArray status = CallStatuses[size_t(6 - m_callLeft)].toByteArray();
    --m_callLeft;
    event.row.api = Api::Voice;
    event.row.kind = "voice.event." + status;
    event.row.status = status;
    event.row.from = m_caller;
    event.row.to = m_callee;
    event.row.call = m_call;
    event.row.conversation = m_conversation;
    event.row.path = "/webhooks/event";
    event.request.target = event.row.path;
    event.request.body = R"({"headers":{},"from":")" + m_caller + R"(","to":")" + m_callee + R"(","uuid":")"
        + m_call + R"(","conversation_uuid":")" + m_conversation + R"(","status":")" + status
        + R"(","direction":"inbound","timestamp":"2026-11-23T08:41:07.123Z","network":"23410","rate":"0.00720000","price":"0.00012000","duration":")"
        + QByteArray::number(below(600)) + R"(","recording_url":"https:\/\/api.nexmo.com\/v1\/files\/)"
        + uuid() + R"("})";
}

void SampleEvents::message(SampleEvent &event)
{
    event.row.api = Api::Messages;
    event.row.kind = "messages.status";
    event.row.status = below(10) == 0 ? "rejected" : "delivered";
    event.row.message = uuid();
    event.row.from = number();
    event.row.to = number();
    event.row.path = "/webhooks/status";
    event.request.target = event.row.path;
    event.request.body = R"({"message_uuid":")" + event.row.message
        + R"(","timestamp":"2026-11-23T08:41:07Z","status":")" + event.row.status
        + R"(","from":{"type":"whatsapp","number":")" + event.row.from
        + R"("},"to":{"type":"whatsapp","number":")" + event.row.to
        + R"("},"usage":{"currency":"EUR","price":"0.0333"},"client_ref":")" + words(4) + R"("})";
}

void SampleEvents::other(SampleEvent &event)
{
    event.row.kind = "other";
    event.row.path = "/" + words(1);
    event.row.problems = "unknown-kind";
    event.request.target = event.row.path;
    event.request.body = R"({"note":")" + words(30) + R"("})";
}

SampleEvent SampleEvents::next()
{
    SampleEvent event;
    event.row.id = {++m_id};
    m_time += qint64(below(2'000'000));
    event.row.receivedAt = Timestamp(std::chrono::microseconds(m_time));
    event.row.source = source();
    event.row.verdict = below(3) == 0 ? "unsigned" : "valid";
    event.row.decidedBy = "default";
    event.row.code = below(50) == 0 ? 404 : 200;
    event.request.method = "POST";
    event.request.fieldSection = "Content-Type: application/json\r\n";
    const quint64 kind = m_callLeft > 0 ? 50 : below(100);
    if (kind < 40)
        sms(event);
    else if (kind < 52)
        voice(event);
    else if (kind < 95)
        message(event);
    else
        other(event);
    event.row.method = event.request.method;
    event.row.bodySize = event.request.body.size();
    event.request.fieldSection +=
        "Host: hooks.example.com\r\nAccept: */*\r\nUser-Agent: Nexmo/MessagingHUB/v1.0\r\n"
        "X-Nexmo-Trace-Id: "
        + hex(32) + "\r\nContent-Length: " + QByteArray::number(event.request.body.size())
        + "\r\nConnection: keep-alive\r\n";
    return event;
}

} // namespace ringback::bench
