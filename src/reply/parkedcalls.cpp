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
Reply loop(const QByteArray &text, const QByteArray &url, int round)
{
    Reply reply{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = {}};
    {
        JsonWriter json(reply.body);
        json.beginArray();
        json.beginObject().key("action").utf8("talk").key("text").utf8(text).endObject();
        json.beginObject().key("action").utf8("notify");
        json.key("payload").beginObject().key("parked_by").utf8("Ringback").key("round").number(round);
        json.endObject();
        json.key("eventUrl").beginArray().utf8(url).endArray().endObject();
        json.endArray();
    }
    return reply;
}

/// What comes when the time is over.
Decision lastDecision(const Event &event, const Park &park, const QByteArray &baseUrl, Decision byDefault)
{
    if (!park.then)
        return byDefault;
    if (auto reply = filledReply(*park.then, event, baseUrl))
        byDefault.reply = *std::move(reply);
    else
        byDefault.decidedBy = "error";
    return byDefault;
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
    erase_if(m_calls, [&event](const auto &entry) { return event.receivedAt - entry->end > LongestRound; });
    Decision last = lastDecision(event, park, baseUrl, byDefault);
    if (baseUrl.isEmpty() || m_calls.size() >= MaxCalls || last.reply.body.size() > LongestLast)
        return std::nullopt;
    const QByteArray token = newToken();
    const Call call{.text = park.text,
                    .url = baseUrl + Folder + token,
                    .decidedBy = byDefault.decidedBy,
                    .call = ownId(event.digest.call),
                    .conversation = ownId(event.digest.conversation),
                    .end = event.receivedAt + park.longest,
                    .last = std::move(last)};
    m_calls.insert(token, call);
    return loop(call.text, call.url, call.rounds);
}

std::optional<Decision> ParkedCalls::answer(const Event &event)
{
    const auto found = m_calls.find(tokenOf(event));
    if (found == m_calls.end())
        return std::nullopt;
    if (event.receivedAt >= found->end)
        return found->last;
    return Decision{.reply = loop(found->text, found->url, ++found->rounds), .decidedBy = found->decidedBy};
}

void ParkedCalls::noteEnd(const Event &event)
{
    if (m_calls.isEmpty() || event.digest.kind != "voice.event.completed")
        return;
    const QByteArray call = ownId(event.digest.call);
    const QByteArray conversation = ownId(event.digest.conversation);
    erase_if(m_calls, [&](const auto &entry) {
        if (!call.isEmpty() && !entry->call.isEmpty())
            return call == entry->call;
        return !conversation.isEmpty() && conversation == entry->conversation;
    });
}

} // namespace ringback
