// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"
#include "vonage/decode.h"

#include <QByteArrayList>
#include <QHash>

#include <chrono>
#include <deque>
#include <set>

namespace ringback::vonage {

/// What links one event to others. Derived from its bytes alone.
struct Relations
{
    QByteArrayList
        keys; ///< "call:…", "conversation:…", "message:…", "request:…" and the like, without repeats
    QByteArray
        delivery; ///< equal for all attempts at one webhook, different otherwise; empty for kind "other"
    QByteArray insteadOf; ///< of a fallback: the delivery that failed
    QByteArray partGroup; ///< of a part: what all parts of its message share
    int part = 0;         ///< from 1; 0 when it is no part
    int parts = 0;
    QByteArray receiptOf; ///< of a receipt: the message it is about
    QByteArray status;
    bool isFinal = false;              ///< whether no other receipt is to follow
    std::chrono::seconds patience{15}; ///< in which the sender wants a reply
};
/// Never fails; linear in the size of \a request.
[[nodiscard]] Relations relations(const HttpRequest &request, const DecodeHints &hints = {});

/// How far a message of several parts has come.
struct PartsState
{
    int parts = 0;      ///< that it has, by the part that came first
    QList<int> missing; ///< at most 255; empty when it is complete or not known at all
};

/// Finds what an event is to those before it: a second attempt, a part that was here already, a receipt that
/// contradicts an earlier one, a fallback. Remembers at most \a limit deliveries, messages and groups of
/// parts each and forgets the oldest. A value; used from one thread.
class RelationTracker
{
public:
    explicit RelationTracker(qsizetype limit = 20'000);

    /// The problems that \a event has because of those before it; remembers it. In order of arrival.
    [[nodiscard]] QList<Problem> add(qint64 event, Timestamp at, const Relations &relations);
    /// What \a event was answered, how long after it had arrived.
    void answered(qint64 event, int status, std::chrono::microseconds after);
    [[nodiscard]] PartsState partsOf(const QByteArray &partGroup) const;

private:
    struct Delivery
    {
        int attempts = 0;
        qint64 lastEvent = 0;
        Timestamp lastAt;
        int status = 0; // of the reply to lastEvent; 0 as long as there is none
        std::chrono::microseconds after{0};
        std::chrono::seconds patience{0};
    };
    struct Parts
    {
        Timestamp since;
        int parts = 0;
        std::set<int> there;
    };
    /// A hash that holds a limited number of entries, the newest.
    template <typename Key, typename T>
    struct Recent
    {
        QHash<Key, T> entries;
        std::deque<Key> order;
        T &at(const Key &key, qsizetype limit);
    };

    [[nodiscard]] static QString outcome(const Delivery &delivery, Timestamp now);
    void addPart(const Relations &relations, Timestamp at, QList<Problem> &problems);

    qsizetype m_limit;
    Recent<QByteArray, Delivery> m_deliveries;
    Recent<qint64, QByteArray> m_deliveryOf; // of events that may still be answered
    Recent<QByteArray, Parts> m_parts;
    Recent<QByteArray, QByteArray> m_finals; // final status of a message
};

} // namespace ringback::vonage
