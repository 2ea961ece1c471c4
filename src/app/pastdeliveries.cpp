// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pastdeliveries.h"

#include "capture/capturereader.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace ringback {

namespace {

constexpr size_t MostRecalled = 5000;
constexpr qsizetype MostBytesRecalled = 16 * 1024 * 1024;
// For as long receipts are tried again (Vonage support, 226572227); all else is given up before.
constexpr std::chrono::hours RetryTime{72};

struct PastDelivery
{
    quint64 event = 0;
    Timestamp at;
    vonage::Relations relations;
    std::optional<SentReply> reply;
};

} // namespace

void recallDeliveries(const QString &path, const vonage::DecodeHints &hints, vonage::RelationTracker &tracker)
{
    const auto reader = CaptureReader::open(path);
    if (!reader)
        return;
    const Timestamp oldest = currentTime() - RetryTime;
    std::vector<PastDelivery> past; // newest first
    qsizetype bytes = 0;
    size_t events = 0;
    (void)(*reader)->forEachEvent({}, Order::NewestFirst, [&](Event &&event) {
        bytes += event.request.size();
        if (event.receivedAt < oldest || ++events > MostRecalled || bytes > MostBytesRecalled)
            return false;
        if (event.digest.api != Api::Malformed) {
            past.push_back({.event = ~quint64(event.id.value), // no exchange of this run
                            .at = event.receivedAt,
                            .relations = vonage::digestAndRelations(event.request, hints).relations,
                            .reply = event.reply});
        }
        return true;
    });
    std::ranges::reverse(past);
    for (const PastDelivery &delivery : past) {
        const quint64 key = delivery.relations.delivery;
        (void)tracker.add(delivery.event, delivery.at, delivery.relations);
        if (delivery.reply)
            tracker.answered(delivery.event, key, delivery.reply->decision.reply.status,
                             delivery.reply->after);
        else
            tracker.leftUnanswered(delivery.event, key);
    }
}

} // namespace ringback
