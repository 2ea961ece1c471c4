// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/queryplan.h"
#include "capture/requestsearch.h"
#include "core/result.h"
#include "reply/desk.h"
#include "reply/nccoreply.h"
#include "reply/parkedcalls.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace ringback {

/// Waits for a person; the default goes out when the time is over.
struct WaitForPerson
{
    friend bool operator==(const WaitForPerson &, const WaitForPerson &) = default;
};

/// What can go wrong between Vonage and a server, for drills.
enum class Fault : quint8 {
    NoAnswer,         ///< the sender waits in vain
    Reset,            ///< the connection breaks
    WrongContentType, ///< the default reply as text/html
    BrokenJson,       ///< the default reply, cut off
    TooSlow,          ///< the default reply, when Vonage has given up
};

/// One line of the rule book.
struct Rule
{
    using What = std::variant<Reply, NccoReply, Park, WaitForPerson, Fault>;

    QString name;
    bool isOn = true;
    QString when; ///< in the filter language; empty matches all
    What what;
    std::chrono::milliseconds delay{0}; ///< before that happens; of WaitForPerson: in place of its HoldTimes
    int times = 0;                      ///< it decides so often, then those behind it do; 0: always

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Whether a delay says anything beside \a what.
[[nodiscard]] bool takesDelay(const Rule::What &what);

/// A rule that cannot be.
struct RuleError
{
    qsizetype rule = 0; ///< position in the book
    QString why;        ///< a sentence
};

/// Why \a reply cannot be sent as it is: a sentence.
[[nodiscard]] std::optional<QString> faultOf(const Reply &reply);

/// What is to be done about one request.
struct Verdict
{
    enum class How : quint8 { Now, Wait, Reset };

    How how = How::Now;
    std::optional<Decision> decision;                          ///< none: no answer at all
    QByteArray withheldBy = {};                                ///< who decided that, as Decision::decidedBy
    WaitingRequest::For waitsFor = WaitingRequest::For::Delay; ///< of Wait
    std::optional<std::chrono::milliseconds> wait;             ///< none: without end
};

/// Ordered rules, the first that matches decides. Compiled once; a copy counts for itself. Used from one
/// thread.
class RuleBook
{
public:
    RuleBook() = default;
    [[nodiscard]] static Result<RuleBook, RuleError> make(const QList<Rule> &rules,
                                                          const QueryContext &context,
                                                          const HoldTimes &hold = {},
                                                          const QList<AddressRange> &trustedProxies = {});

    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const HoldTimes &hold() const { return m_hold; }
    /// How often each has decided.
    [[nodiscard]] const QList<qint64> &hits() const { return m_hits; }
    /// Counts on from \a hits, which a copy has counted; nothing happens where that has other rules.
    void setHits(const QList<qint64> &hits);
    /// How many rules are on and not used up.
    [[nodiscard]] int inForce() const;

    /// What the first rule that matches says, which counts as its hit unless it had no reply to give; none
    /// when there is none. The webhooks of a call that a rule has parked go on by that rule. \a byDefault is
    /// what goes out without rules.
    [[nodiscard]] std::optional<Verdict> decide(const Event &event, const Decision &byDefault);

    /// That a person decides about \a event; \a byDefault goes out when the time is over.
    [[nodiscard]] Verdict waitForPerson(const Event &event, const Decision &byDefault) const;

    /// Goes on where \a old stops: with the calls that it has parked, and with the hits of its rules that are
    /// here too, but for those that are switched on by this.
    void continueFrom(RuleBook &&old);
    [[nodiscard]] ParkedCalls &parked() { return m_parked; }
    /// We stop: calls that are parked are lost. From here on the default goes out where a rule would park
    /// one, or let it wait for a person.
    void close();

    /// Whether both were made of the same; what has happened since does not matter.
    friend bool operator==(const RuleBook &a, const RuleBook &b)
    {
        return a.m_rules == b.m_rules && a.m_vonageSets == b.m_vonageSets && a.m_hold == b.m_hold
            && a.m_trustedProxies == b.m_trustedProxies;
    }

private:
    [[nodiscard]] bool isInForce(qsizetype rule) const;
    [[nodiscard]] Verdict verdict(const Rule &rule, const Event &event, const Decision &byDefault);

    QList<Rule> m_rules;
    QList<vonage::SourceSet> m_vonageSets; // that the plans know
    QList<QueryPlan> m_plans;
    QList<qint64> m_hits;
    HoldTimes m_hold;
    QList<AddressRange> m_trustedProxies; // who may say by which address we are reached
    ParkedCalls m_parked;
    bool m_isClosed = false;
    SearchScratch m_scratch;
};

} // namespace ringback
