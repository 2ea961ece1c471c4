// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/parkedcalls.h"

#include "core/jsonwriter.h"

#include <QRandomGenerator>

#include <array>

namespace ringback {

namespace {

constexpr QByteArrayView Folder = "/ringback/parked/"; // of the webhooks' paths, with the call's token behind

constexpr std::chrono::minutes LongestRound{10}; // 1500 characters spoken slowly, and a second attempt

/// 128 bits that nobody can guess, in hexadecimal.
QByteArray newToken()
{
    std::array<quint32, 4> bits;
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

/// The text, then the webhook that comes back.
Reply loop(const Park &park, const QByteArray &baseUrl, const QByteArray &token, int round)
{
    Reply reply{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = {}};
    {
        JsonWriter json(reply.body);
        json.beginArray();
        json.beginObject().key("action").utf8("talk").key("text").utf8(park.text).endObject();
        json.beginObject().key("action").utf8("notify");
        json.key("payload").beginObject().key("parked_by").utf8("Ringback").key("round").number(round);
        json.endObject();
        json.key("eventUrl").beginArray().utf8(QByteArray(baseUrl + Folder + token)).endArray().endObject();
        json.endArray();
    }
    return reply;
}

QByteArray tokenOf(const Event &event)
{
    const QByteArrayView path = event.request.path();
    return path.startsWith(Folder) ? path.sliced(Folder.size()).toByteArray() : QByteArray();
}

} // namespace

std::optional<Reply> ParkedCalls::park(const Event &event, const Park &park, const QByteArray &baseUrl,
                                       const Decision &byDefault)
{
    // Those whose end nobody told; another round would have come long ago.
    erase_if(m_calls, [&event](const auto &entry) {
        return event.receivedAt - entry->event.receivedAt > entry->park.longest + LongestRound;
    });
    if (baseUrl.isEmpty() || m_calls.size() >= MaxCalls)
        return std::nullopt;
    const Call call{.park = park, .event = event, .byDefault = byDefault, .baseUrl = baseUrl, .rounds = 1};
    const QByteArray token = newToken();
    Reply reply = loop(park, baseUrl, token, call.rounds);
    m_calls.insert(token, call);
    return reply;
}

std::optional<Decision> ParkedCalls::answer(const Event &event)
{
    const QByteArray token = tokenOf(event);
    const auto found = m_calls.find(token);
    if (found == m_calls.end())
        return std::nullopt;
    if (event.receivedAt - found->event.receivedAt < found->park.longest)
        return Decision{.reply = loop(found->park, found->baseUrl, token, ++found->rounds),
                        .decidedBy = found->byDefault.decidedBy};
    const Call call = m_calls.take(token);
    Decision last = call.byDefault;
    if (call.park.then) {
        if (auto reply = filledReply(*call.park.then, call.event, call.baseUrl))
            last.reply = *std::move(reply);
        else
            last.decidedBy = "error";
    }
    return last;
}

void ParkedCalls::noteEnd(const Event &event)
{
    if (m_calls.isEmpty() || event.digest.kind != "voice.event.completed")
        return;
    const QByteArray call = ownId(event.digest.call);
    const QByteArray conversation = ownId(event.digest.conversation);
    erase_if(m_calls, [&](const auto &entry) {
        const Digest &parked = entry->event.digest;
        const QByteArray parkedCall = ownId(parked.call);
        if (!call.isEmpty() && !parkedCall.isEmpty())
            return call == parkedCall;
        return !conversation.isEmpty() && conversation == ownId(parked.conversation);
    });
}

} // namespace ringback
