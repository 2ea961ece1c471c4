// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"
#include "vonage/decode.h"
#include "vonage/problems.h"
#include "vonage/recent.h"

#include <QVarLengthArray>

#include <bitset>
#include <chrono>

namespace ringback::vonage {

/// What links one event to those before it. Derived from its bytes alone; the numbers stand for texts and
/// mean something in this run of the program only (KeyedHash), 0 is none.
struct Relations
{
    quint64 delivery = 0;  ///< the same for all attempts at one webhook; none for kind "other"
    quint64 content = 0;   ///< the same for those of its content at any path
    quint64 insteadOf = 0; ///< of a fallback: the content of what failed
    quint64 partGroup = 0; ///< of a part: what all parts of its message share
    int part = 0;          ///< from 1; 0 when it is no part
    int parts = 0;
    quint64 pair = 0;                  ///< of a text that does not say whether it is a part: both its numbers
    bool fillsPart = false;            ///< whether that text is as long as one part can be
    quint64 receiptOf = 0;             ///< of a receipt: the message it is about
    QByteArray status;                 ///< of a receipt
    bool isFinal = false;              ///< whether no other receipt is to follow
    std::chrono::seconds patience{15}; ///< in which the sender wants a reply
};

struct DigestAndRelations
{
    Digest digest;
    Relations relations;
};
/// The digest of \a request and what links it to others, for the price of one examination. Never fails;
/// linear in its size.
[[nodiscard]] DigestAndRelations digestAndRelations(const HttpRequest &request,
                                                    const DecodeHints &hints = {});

/// Something odd about an event that only those before it show. They are gone when somebody reads of it, so
/// it is kept with the event; words are made when it is read.
struct RelationProblem
{
    /// What became of the request before.
    enum class Outcome : quint8 { None, Waiting, NoReply, Answered };

    ProblemId id;
    int number = 0; ///< of this attempt, or of the part; seconds since the text before
    Outcome outcome = Outcome::None;
    int amount = 0; ///< the status that it was answered with, or the seconds that it should have been in; 0
                    ///< when it was over before
    QByteArray word = {}; ///< the status of an earlier receipt

    friend bool operator==(const RelationProblem &, const RelationProblem &) = default;
};
using RelationProblems = QVarLengthArray<RelationProblem, 4>;

/// As an event keeps them: "redelivered:2:answered:503: …".
[[nodiscard]] QByteArray toBytes(const RelationProblems &problems);
/// The problems in \a bytes, in words. What is not understood is left out.
[[nodiscard]] QList<Problem> relationProblems(QByteArrayView bytes);

/// Finds what an event is to those before it: a second attempt, a part that was here already, a receipt that
/// contradicts an earlier one, a fallback. Remembers at most \a limit deliveries, messages and groups of
/// parts each, some 130 bytes for one, and forgets the oldest. A value; used from one thread.
class RelationTracker
{
public:
    explicit RelationTracker(size_t limit = 20'000);

    /// The problems that \a event has because of those before it; remembers it. In order of arrival.
    [[nodiscard]] RelationProblems add(quint64 event, Timestamp at, const Relations &relations);
    /// What \a event, which has that delivery, was answered, how long after it had arrived.
    void answered(quint64 event, quint64 delivery, int status, std::chrono::microseconds after);
    /// That \a event will not be answered any more.
    void leftUnanswered(quint64 event, quint64 delivery);

private:
    static constexpr int MostParts = 255; // an octet counts them

    struct Delivery
    {
        int attempts = 0;
        int status = 0;      // of the reply to lastEvent; 0 as long as there is none
        bool isOver = false; // without one
        quint64 lastEvent = 0;
        Timestamp lastAt;
        std::chrono::microseconds after{0};
        std::chrono::seconds patience{0};
    };
    struct Parts
    {
        Timestamp since;
        int parts = 0;
        std::bitset<MostParts + 1> there;
    };
    struct LastText
    {
        Timestamp at;
        bool fillsPart = false;
    };

    static void addOutcome(RelationProblem &problem, const Delivery &delivery, Timestamp now);
    void addPart(const Relations &relations, Timestamp at, RelationProblems &problems);
    void addText(const Relations &relations, Timestamp at, RelationProblems &problems);
    void addReceipt(const Relations &relations, RelationProblems &problems);

    Recent<Delivery> m_deliveries;
    Recent<quint64> m_newest; // delivery of a content
    Recent<Parts> m_parts;
    Recent<LastText> m_texts;    // between two numbers, once one has filled a part
    Recent<QByteArray> m_finals; // final status of a message
};

} // namespace ringback::vonage
