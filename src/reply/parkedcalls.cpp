// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/parkedcalls.h"

#include "core/jsonwriter.h"
#include "ncco/check.h"
#include "ncco/edits.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace ringback {

namespace {

struct ParkedCallsText
{
    Q_DECLARE_TR_FUNCTIONS(ParkedCalls)
};

constexpr QByteArrayView Folder = "/ringback/parked/"; // of the webhooks' paths, with the call's token behind
constexpr const char *AnyUrl = "https://example.com";  // that Vonage would call

// What a round takes: the text, slowly spoken, and the way of the webhook.
constexpr qsizetype CharactersASecond = 10;
constexpr std::chrono::seconds WayBack{30};
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
    Reply reply = jsonReply({});
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

/// \a text with its placeholders filled; nothing when one of them has no value, or when Vonage would not say
/// what comes of them.
std::optional<QByteArray> spokenText(const QByteArray &text, const Event &event, const QByteArray &baseUrl)
{
    const FilledNcco filled = filledNcco(ncco::jsonString(text), event, baseUrl);
    if (!filled.unknown.isEmpty())
        return std::nullopt;
    QByteArray spoken = ncco::JsonDocument(filled.text).root().string();
    spoken.detach(); // from the document
    return spoken != text && isDropped(loop(spoken, AnyUrl, 1).body) ? std::nullopt : std::optional(spoken);
}

/// What comes when the time is over.
Decision lastDecision(const Event &event, const Park &park, const QByteArray &baseUrl, Decision byDefault)
{
    if (byDefault.decidedBy == decider::Hand)
        byDefault.decidedBy = decider::Deadline;
    if (!park.then)
        return byDefault;
    if (auto reply = filledReply(*park.then, event, baseUrl))
        byDefault.reply = *std::move(reply);
    else
        byDefault.decidedBy = decider::Error;
    return byDefault;
}

QByteArray tokenOf(const Event &event)
{
    const QByteArrayView path = event.request.path();
    return path.startsWith(Folder) ? path.sliced(Folder.size()).toByteArray() : QByteArray();
}

} // namespace

void ParkedCalls::noteOver(Call &call)
{
    if (std::exchange(call.shown.isOver, true))
        return;
    m_news.append(call.shown);
}

template <typename Predicate>
void ParkedCalls::forget(Predicate isForgotten)
{
    erase_if(m_calls, [&](const auto &entry) {
        if (!isForgotten(*entry))
            return false;
        noteOver(*entry);
        return true;
    });
}

std::optional<Reply> ParkedCalls::park(const Event &event, const Park &park, const QByteArray &baseUrl,
                                       const Decision &byDefault)
{
    // Those whose end nobody told; another round would have come long ago.
    forget([&event](const Call &call) { return event.receivedAt - call.end > LongestRound; });
    Decision last = lastDecision(event, park, baseUrl, byDefault);
    const std::optional<QByteArray> text = spokenText(park.text, event, baseUrl);
    if (baseUrl.isEmpty() || !text || m_calls.size() >= MaxCalls
        || std::max(text->size(), last.reply.body.size()) > LongestLast)
        return std::nullopt;
    const QByteArray token = newToken();
    const Call call{.text = *text,
                    .url = baseUrl + Folder + token,
                    .decidedBy = byDefault.decidedBy,
                    .call = firstId(event.digest.call).toByteArray(),
                    .conversation = firstId(event.digest.conversation).toByteArray(),
                    .end = event.receivedAt + park.longest,
                    .last = std::move(last),
                    .shown = {.exchange = event.exchange,
                              .event = event.id,
                              .kind = event.digest.kind,
                              .from = event.digest.from,
                              .to = event.digest.to,
                              .baseUrl = baseUrl,
                              .until = event.receivedAt + park.longest}};
    m_news.append(call.shown);
    m_calls.insert(token, call);
    return loop(call.text, call.url, call.rounds);
}

std::optional<QString> ParkedCalls::faultOfText(const QByteArray &text)
{
    const auto fault = faultOfTemplate(loop(text, AnyUrl, 1).body);
    return fault ? std::optional(ncco::messageText(*fault)) : std::nullopt;
}

std::optional<QString> ParkedCalls::objection(const QByteArray &baseUrl)
{
    const auto findings = ncco::check(ncco::JsonDocument(loop(Park::DefaultText, baseUrl + Folder, 1).body));
    const auto local = std::ranges::find(findings, ncco::RuleId::UrlLocal, &ncco::Finding::rule);
    if (local == findings.end())
        return std::nullopt;
    return ParkedCallsText::tr("The caller would not come back: %1").arg(ncco::messageText(*local));
}

bool ParkedCalls::isParking(const Reply &reply) { return reply.body.contains(Folder); }

std::optional<Decision> ParkedCalls::answer(const Event &event)
{
    const auto found = m_calls.find(tokenOf(event));
    if (found == m_calls.end())
        return std::nullopt;
    if (event.receivedAt >= found->end) {
        found->shown.isGiven = found->isReleased;
        noteOver(*found);
        return found->last;
    }
    return Decision{.reply = loop(found->text, found->url, ++found->rounds), .decidedBy = found->decidedBy};
}

void ParkedCalls::release(ExchangeId exchange, const Decision &decision, Timestamp now)
{
    for (Call &call : m_calls) {
        if (call.shown.exchange == exchange && !call.shown.isOver) {
            call.last = decision;
            call.end = now;
            call.isReleased = true;
        }
    }
}

bool ParkedCalls::noteLost(Timestamp now)
{
    bool areOthersLeft = false;
    for (Call &call : m_calls) {
        const std::chrono::seconds spoken(call.text.size() / CharactersASecond);
        call.shown.isLost = !call.shown.isOver && now > call.end + spoken + WayBack;
        if (call.shown.isLost)
            noteOver(call);
        areOthersLeft = areOthersLeft || !call.shown.isOver;
    }
    return areOthersLeft;
}

void ParkedCalls::loseAll()
{
    for (Call &call : m_calls) {
        call.shown.isLost = !call.shown.isOver;
        noteOver(call);
    }
    m_calls.clear();
}

void ParkedCalls::noteEnd(const Event &event)
{
    if (m_calls.isEmpty() || event.digest.kind != "voice.event.completed")
        return;
    const QByteArray call = firstId(event.digest.call).toByteArray();
    const QByteArray conversation = firstId(event.digest.conversation).toByteArray();
    forget([&](const Call &parked) {
        if (!call.isEmpty() && !parked.call.isEmpty())
            return call == parked.call;
        return !conversation.isEmpty() && conversation == parked.conversation;
    });
}

} // namespace ringback
