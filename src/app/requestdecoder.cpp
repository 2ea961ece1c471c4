// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/requestdecoder.h"

#include "app/eventtext.h"
#include "capture/eventdecode.h"
#include "capture/eventjson.h"
#include "core/refusaltext.h"
#include "vonage/decode.h"

#include <utility>

namespace ringback {

RequestDecoder::RequestDecoder(DecodeSettings settings)
    : m_settings(std::move(settings))
    , m_parser(Limits())
{
}

void RequestDecoder::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_refusal) {
        const bool isBlank = bytes.front() == '\n' || bytes.startsWith("\r\n");
        if (isBlank && m_parser.phase() == RequestParser::Phase::Idle) {
            bytes = bytes.sliced(bytes.indexOf('\n') + 1);
            continue;
        }
        const ParseStep step = m_parser.feed(bytes);
        bytes = bytes.sliced(step.consumed);
        if (const auto *parsed = std::get_if<Parsed>(&step.outcome)) {
            print(parsed->request, std::nullopt, true);
        } else if (const auto *refused = std::get_if<Refused>(&step.outcome)) {
            m_refusal = refused->refusal;
            print(refused->request, refused->refusal, refused->headComplete);
            m_hasUnread = !refused->headComplete; // it has what stands around the fault
        }
    }
    m_hasUnread = m_hasUnread || !bytes.isEmpty();
}

std::optional<Refusal> RequestDecoder::endFile()
{
    if (!m_refusal && m_parser.phase() != RequestParser::Phase::Idle) {
        const Refused refused = m_parser.abandon(RefusalReason::Incomplete, 0);
        m_refusal = refused.refusal;
        print(refused.request, refused.refusal, refused.headComplete);
    }
    m_parser = RequestParser(Limits());
    m_hasUnread = false;
    return std::exchange(m_refusal, std::nullopt);
}

QByteArray RequestDecoder::takeOutput() { return std::exchange(m_output, {}); }

void RequestDecoder::print(const HttpRequest &request, const std::optional<Refusal> &refusal,
                           bool headComplete)
{
    Event event;
    event.id.value = ++m_lastId.value;
    event.peer.address = m_settings.peer;
    event.request = request;
    event.refusal = refusal;
    if (headComplete) {
        event.source = vonage::effectiveSource(m_settings.peer, request, m_settings.trustedProxies);
        if (!refusal) // else its body is not all here
            event.signature = vonage::verifySignature(request, m_settings.secrets, currentTime());
    } else {
        event.source.address = m_settings.peer;
        event.digest = malformedDigest(refusalId(refusal->reason));
    }
    const vonage::Decoded decoded = decodeEvent(event, m_settings.hints);
    if (m_settings.pretty) {
        appendEventText(m_output, event, decoded,
                        {.activeSets = m_settings.activeSets, .trustedProxies = m_settings.trustedProxies});
    } else {
        appendEventJson(m_output, event, decoded, m_settings.activeSets, {.fromFile = true});
        m_output += '\n';
    }
}

} // namespace ringback
