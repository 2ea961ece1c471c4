// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/rulebook.h"

#include "capture/capturereader.h"
#include "capture/query.h"
#include "capture/querynode.h"
#include "core/ascii.h"
#include "core/givenname.h"
#include "vonage/replycheck.h"
#include "vonage/sources.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

struct RuleBookText
{
    Q_DECLARE_TR_FUNCTIONS(RuleBook)
};

bool isHeader(const std::pair<QByteArray, QByteArray> &header)
{
    const auto isNameByte = [](char c) { return ascii::isLetterOrDigit(c) || c == '-'; };
    return !header.first.isEmpty() && std::ranges::all_of(header.first, isNameByte)
        && std::ranges::all_of(header.second, ascii::isFieldByte);
}

std::optional<QString> faultOfWhat(const Rule::What &what)
{
    if (const auto *const reply = std::get_if<Reply>(&what))
        return faultOf(*reply);
    if (const auto *const ncco = std::get_if<NccoReply>(&what))
        return faultOf(*ncco);
    if (const auto *const park = std::get_if<Park>(&what)) {
        const auto fault = ParkedCalls::faultOfText(park->text);
        return fault || !park->then ? fault : faultOf(*park->then);
    }
    return std::nullopt;
}

std::optional<QString> faultOfRule(const Rule &rule, QSet<QString> &names)
{
    if (!isGivenName(rule.name))
        return RuleBookText::tr("A rule has a name of 1 to 100 characters in one line.");
    if (names.contains(rule.name))
        return RuleBookText::tr("There is already a rule “%1”.").arg(rule.name);
    names.insert(rule.name);
    if (rule.delay.count() > 0 && !takesDelay(rule.what))
        return RuleBookText::tr("Who never answers, or too late, needs no delay.");
    return faultOfWhat(rule.what);
}

/// Whether \a term asks for problems of a reply alone: all of their ids begin so.
bool asksForReply(const PatternTerm &term)
{
    return term.key == PatternTerm::Key::Problem
        && term.pattern.pieces.constFirst().startsWith(u"reply-", Qt::CaseInsensitive);
}

/// Whether an event tells \a term before anything has been decided about it.
bool isKnownBefore(const QueryNode::Value &term)
{
    if (const auto *const pattern = std::get_if<PatternTerm>(&term))
        return pattern->key != PatternTerm::Key::Decided && pattern->key != PatternTerm::Key::Note
            && !asksForReply(*pattern);
    if (const auto *const number = std::get_if<NumberTerm>(&term))
        return number->key != NumberTerm::Key::Code;
    if (const auto *const time = std::get_if<TimeTerm>(&term))
        return time->kind != TimeTerm::Kind::Age;
    if (const auto *const has = std::get_if<HasTerm>(&term))
        return has->what != HasTerm::What::Reply && has->what != HasTerm::What::Note
            && has->what != HasTerm::What::Mark;
    return true;
}

/// The first term of \a node that asks for what comes later; null when there is none.
const QueryNode *termOfLater(const QueryNode &node)
{
    const auto *const group = std::get_if<QueryGroup>(&node.value);
    if (!group)
        return isKnownBefore(node.value) ? nullptr : &node;
    for (const QueryNode &inner : group->nodes) {
        if (const QueryNode *const found = termOfLater(inner))
            return found;
    }
    return nullptr;
}

/// What \a text, a rule's "when", asks for; or why it cannot be asked.
Result<Query, QString> readWhen(const QString &text)
{
    auto query = parseQuery(text);
    if (!query)
        return Unexpected{
            RuleBookText::tr("“when”, column %1: %2").arg(query.error().column).arg(query.error().expected)};
    if (const QueryNode *const later = query->root() ? termOfLater(*query->root()) : nullptr)
        return Unexpected{
            RuleBookText::tr("“when”: a rule decides before there is a reply, a mark or a note, and at once; "
                             "“%1” would never tell anything.")
                .arg(toText(Query(std::make_shared<QueryNode>(*later))))};
    return query.value();
}

Decision withType(Decision decision, const QByteArray &type)
{
    QList<std::pair<QByteArray, QByteArray>> &headers = decision.reply.headers;
    headers.removeIf([](const auto &header) { return ascii::isSameWord(header.first, "Content-Type"); });
    headers.emplaceBack("Content-Type", type);
    return decision;
}

/// Cut off before the last byte that counts.
QByteArray brokenJson(const QByteArray &json)
{
    const QByteArray trimmed = json.trimmed();
    return trimmed.isEmpty() ? "[{" : trimmed.chopped(1);
}

/// Puts \a reply in; without one the default stays, which is better than an NCCO with holes.
void takeOver(Decision &decision, std::optional<Reply> &&reply)
{
    if (reply)
        decision.reply = *std::move(reply);
    else
        decision.decidedBy = decider::Error;
}

} // namespace

bool takesDelay(const Rule::What &what)
{
    const auto *const fault = std::get_if<Fault>(&what);
    return !fault || (*fault != Fault::NoAnswer && *fault != Fault::TooSlow);
}

std::optional<QString> faultOf(const Reply &reply)
{
    if (reply.status < 200 || reply.status > 599)
        return RuleBookText::tr("A status is 200 to 599.");
    if (!std::ranges::all_of(reply.headers, isHeader))
        return RuleBookText::tr("A header has a name of letters, digits and “-”, and a value in one line "
                                "without control characters.");
    const auto ours =
        std::ranges::find_if(reply.headers, [](const auto &header) { return isWrittenByUs(header.first); });
    if (ours != reply.headers.end())
        return RuleBookText::tr("The header “%1” is written by Ringback alone.")
            .arg(QString::fromLatin1(ours->first));
    return std::nullopt;
}

Result<RuleBook, RuleError> RuleBook::make(const QList<Rule> &rules, const QueryContext &context,
                                           const HoldTimes &hold, const QList<AddressRange> &trustedProxies)
{
    RuleBook book;
    QSet<QString> names;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        if (const auto fault = faultOfRule(rule, names))
            return Unexpected{RuleError{.rule = i, .why = *fault}};
        const auto query = readWhen(rule.when);
        if (!query)
            return Unexpected{RuleError{.rule = i, .why = query.error()}};
        book.m_plans.append(QueryPlan::compile(*query, context));
    }
    book.m_rules = rules;
    book.m_vonageSets = context.vonageSets;
    book.m_hits.fill(0, rules.size());
    book.m_hold = hold;
    book.m_trustedProxies = trustedProxies;
    return book;
}

void RuleBook::setHits(const QList<qint64> &hits)
{
    if (hits.size() == m_rules.size())
        m_hits = hits;
}

int RuleBook::inForce() const
{
    int count = 0;
    for (qsizetype i = 0; i < m_rules.size(); ++i)
        count += isInForce(i) ? 1 : 0;
    return count;
}

bool RuleBook::isInForce(qsizetype rule) const
{
    const Rule &one = m_rules.at(rule);
    return one.isOn && (one.times == 0 || m_hits.at(rule) < one.times);
}

std::optional<Verdict> RuleBook::decide(const Event &event, const Decision &byDefault)
{
    m_parked.noteEnd(event);
    if (auto decision = m_parked.answer(event))
        return Verdict{.decision = std::move(decision), .wait = std::nullopt};
    const ColumnRow row = columnRow(event);
    const ScannedRequest request = scannedRequest(event.request);
    vonage::FieldLookup fields(event.request);
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules.at(i);
        if (!isInForce(i) || !m_plans.at(i).matches(row, request, fields, m_scratch))
            continue;
        Verdict made = verdict(rule, event, byDefault);
        if (!made.decision || made.decision->decidedBy != decider::Error)
            ++m_hits[i];
        return made;
    }
    return std::nullopt;
}

Verdict RuleBook::waitForPerson(const Event &event, const Decision &byDefault) const
{
    return {.how = Verdict::How::Wait,
            .decision = Decision{.reply = byDefault.reply, .decidedBy = decider::Deadline},
            .waitsFor = WaitingRequest::For::Person,
            .wait = m_hold.of(event.digest)};
}

void RuleBook::continueFrom(RuleBook &&old)
{
    m_parked = std::move(old.m_parked);
    m_isClosed = old.m_isClosed;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < old.m_rules.size(); ++i)
        places.insert(old.m_rules.at(i).name, i);
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules.at(i);
        const qsizetype place = places.value(rule.name, -1);
        if (place < 0)
            continue;
        const Rule &before = old.m_rules.at(place);
        const bool isSwitchedOn = rule.isOn && !before.isOn;
        if (before.when == rule.when && before.what == rule.what && !isSwitchedOn)
            m_hits[i] = old.m_hits.at(place);
    }
}

void RuleBook::close()
{
    m_isClosed = true;
    m_parked.loseAll();
}

Verdict RuleBook::verdict(const Rule &rule, const Event &event, const Decision &byDefault)
{
    using How = Verdict::How;
    const bool needsUs =
        std::holds_alternative<Park>(rule.what) || std::holds_alternative<WaitForPerson>(rule.what);
    if (m_isClosed && needsUs)
        return {.decision = byDefault, .wait = std::nullopt};
    const QByteArray decidedBy = RulePrefix.toByteArray() + rule.name.toUtf8();
    Verdict verdict{.how = rule.delay.count() > 0 ? How::Wait : How::Now,
                    .decision = Decision{.reply = byDefault.reply, .decidedBy = decidedBy},
                    .waitsFor = WaitingRequest::For::Delay,
                    .wait = rule.delay};
    const auto baseUrl = [this, &event] { return vonage::publicBaseUrl(event, m_trustedProxies); };
    if (const auto *const reply = std::get_if<Reply>(&rule.what)) {
        verdict.decision->reply = *reply;
        return verdict;
    }
    if (const auto *const ncco = std::get_if<NccoReply>(&rule.what)) {
        takeOver(*verdict.decision, filledReply(*ncco, event, baseUrl()));
        return verdict;
    }
    if (const auto *const park = std::get_if<Park>(&rule.what)) {
        takeOver(*verdict.decision, m_parked.park(event, *park, baseUrl(), *verdict.decision));
        return verdict;
    }
    if (std::holds_alternative<WaitForPerson>(rule.what)) {
        Verdict byHand = waitForPerson(event, byDefault);
        if (rule.delay.count() > 0)
            byHand.wait = rule.delay;
        return byHand;
    }
    switch (std::get<Fault>(rule.what)) {
    case Fault::NoAnswer:
        return {.how = How::Wait,
                .decision = std::nullopt,
                .withheldBy = decidedBy,
                .waitsFor = WaitingRequest::For::Nobody,
                .wait = std::nullopt};
    case Fault::Reset:
        return {.how = verdict.how == How::Wait ? How::Wait : How::Reset,
                .decision = std::nullopt,
                .withheldBy = decidedBy,
                .waitsFor = WaitingRequest::For::Nobody,
                .wait = rule.delay};
    case Fault::WrongContentType:
        verdict.decision = withType(*std::move(verdict.decision), "text/html");
        break;
    case Fault::BrokenJson:
        verdict.decision = withType(*std::move(verdict.decision), "application/json");
        verdict.decision->reply.body = brokenJson(verdict.decision->reply.body);
        break;
    case Fault::TooSlow:
        verdict.how = How::Wait;
        verdict.wait = std::chrono::milliseconds(vonage::patience(event.digest.kind)) * 6 / 5;
        break;
    }
    return verdict;
}

} // namespace ringback
