// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/relations.h"

#include "vonage/examine.h"
#include "vonage/keyedhash.h"
#include "vonage/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::vonage {

namespace {

using namespace std::chrono_literals;
using Outcome = RelationProblem::Outcome;

constexpr auto PartsGap = 60s;  // some carriers do not number parts
constexpr auto PartsLife = 24h; // phones use the same references again

/// Adds all that was sent, whatever it was written in; of a fallback that \a isReplaced by what it stands in
/// for, without what only a fallback has.
void addFields(KeyedHash &hash, const FieldSet::Fields &fields, bool isReplaced)
{
    bool isLeftOut = false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        if (field.parent < 0)
            isLeftOut = isReplaced && (field.key == "original_request" || field.key == "reason");
        if (isLeftOut)
            continue;
        hash.add(quint64(field.parent < 0 ? 0 : i - field.parent));
        hash.add(quint64(field.shape));
        hash.add(field.key);
        if (!field.isContainer()) // else its members are
            hash.add(field.value);
    }
}

/// What tells the content of a webhook of \a kind from others: the fields that its table names; when none of
/// them has a value, or the time that is one of them has none, all fields.
quint64 contentOf(const Examined &examined, const Kind &kind)
{
    KeyedHash hash;
    hash.add(quintptr(&kind));
    bool any = false;
    bool lacksTime = false;
    for (const Key &key : kind.delivery) {
        const QByteArrayView value = examined.fields().text(key);
        any = any || !value.isEmpty();
        const bool isTime = key.text == "timestamp" || key.text == "triggered_at";
        lacksTime = lacksTime || (value.isEmpty() && isTime);
        hash.add(value);
    }
    if (!any || lacksTime)
        addFields(hash, examined.fields().fields(), examined.match().insteadOf == &kind);
    return hash.result();
}

quint64 hashOf(std::initializer_list<QByteArrayView> texts)
{
    KeyedHash hash;
    for (const QByteArrayView text : texts)
        hash.add(text);
    return hash.result();
}

Relations relationsOf(const Examined &examined, const QByteArray &status)
{
    Relations relations;
    const Kind &kind = *examined.kind();
    if (examined.match().api == Api::Other || kind.delivery.empty())
        return relations;
    relations.content = contentOf(examined, kind);
    KeyedHash delivery;
    delivery.add(relations.content);
    delivery.add(examined.request().path()); // another webhook can have the same ids
    relations.delivery = delivery.result();
    if (const Kind *const first = examined.match().insteadOf)
        relations.insteadOf = contentOf(examined, *first);
    if (kind.partOf) {
        const PartOf of = kind.partOf(examined.fields());
        relations.part = of.part;
        relations.parts = of.parts;
        if (of.part > 0) {
            relations.partGroup =
                hashOf({examined.role(kind.roles.from), examined.role(kind.roles.to), of.reference});
        } else if (kind.fillsPart && examined.fields().has("text")) {
            relations.pair = hashOf({examined.role(kind.roles.from), examined.role(kind.roles.to)});
            relations.fillsPart = kind.fillsPart(examined.fields());
        }
    }
    if (kind.isFinal) {
        if (const QByteArrayView message = examined.role(kind.roles.message); !message.isEmpty())
            relations.receiptOf = hashOf({message});
        relations.isFinal = kind.isFinal(examined.fields());
        relations.status = status;
    }
    relations.patience = std::chrono::seconds(kind.patience);
    return relations;
}

// These words are in captures.
constexpr std::pair<QByteArrayView, Outcome> Outcomes[] = {
    {"", Outcome::None},
    {"waiting", Outcome::Waiting},
    {"no-reply", Outcome::NoReply},
    {"answered", Outcome::Answered},
};

constexpr ProblemId RelationProblemIds[] = {ProblemId::Redelivered,  ProblemId::DuplicatePart,
                                            ProblemId::PartMismatch, ProblemId::ContradictingReceipt,
                                            ProblemId::FellBack,     ProblemId::PossiblePart};

QString inWords(Outcome outcome, int amount)
{
    switch (outcome) {
    case Outcome::None:
        break;
    case Outcome::Waiting:
        return words(QT_TRANSLATE_NOOP("Vonage", "has no reply yet"));
    case Outcome::NoReply:
        if (amount == 0)
            return words(QT_TRANSLATE_NOOP("Vonage", "got no reply"));
        return words(QT_TRANSLATE_NOOP("Vonage", "got no reply within %1 s")).arg(amount);
    case Outcome::Answered:
        return words(QT_TRANSLATE_NOOP("Vonage", "was answered with %1")).arg(amount);
    }
    return {};
}

QString detailOf(const RelationProblem &problem)
{
    switch (problem.id) {
    case ProblemId::Redelivered:
        return words(QT_TRANSLATE_NOOP("Vonage", "%1; the one before %2"))
            .arg(QString::number(problem.number), inWords(problem.outcome, problem.amount));
    case ProblemId::FellBack:
        return words(QT_TRANSLATE_NOOP("Vonage", "the first request %1"))
            .arg(inWords(problem.outcome, problem.amount));
    case ProblemId::ContradictingReceipt:
        return QString::fromUtf8(problem.word);
    default:
        return QString::number(problem.number);
    }
}

std::optional<RelationProblem> fromBytes(QByteArrayView bytes)
{
    const QList<QByteArray> items = bytes.toByteArray().split(':');
    if (items.size() != 5)
        return std::nullopt;
    const auto *const id = std::ranges::find(RelationProblemIds, QByteArrayView(items[0]), problemId);
    const auto *const outcome =
        std::ranges::find(Outcomes, QByteArrayView(items[2]), &std::pair<QByteArrayView, Outcome>::first);
    if (id == std::end(RelationProblemIds) || outcome == std::end(Outcomes))
        return std::nullopt;
    return RelationProblem{.id = *id,
                           .number = items[1].toInt(),
                           .outcome = outcome->second,
                           .amount = items[3].toInt(),
                           .word = QByteArray::fromPercentEncoding(items[4])};
}

} // namespace

DigestAndRelations digestAndRelations(const HttpRequest &request, const DecodeHints &hints)
{
    const Examined examined(request, hints);
    DigestAndRelations both{.digest = examined.digest(), .relations = {}};
    both.relations = relationsOf(examined, both.digest.status);
    return both;
}

QByteArray toBytes(const RelationProblems &problems)
{
    QByteArray bytes;
    for (const RelationProblem &problem : problems) {
        if (!bytes.isEmpty())
            bytes += ' ';
        bytes += problemId(problem.id);
        bytes += ':';
        bytes += QByteArray::number(problem.number);
        bytes += ':';
        bytes += Outcomes[size_t(problem.outcome)].first;
        bytes += ':';
        bytes += QByteArray::number(problem.amount);
        bytes += ':';
        if (!problem.word.isEmpty())
            bytes += problem.word.toPercentEncoding();
    }
    return bytes;
}

QList<Problem> relationProblems(QByteArrayView bytes)
{
    QList<Problem> problems;
    while (!bytes.isEmpty()) {
        const qsizetype space = bytes.indexOf(' ');
        const qsizetype end = space < 0 ? bytes.size() : space;
        if (const auto problem = fromBytes(bytes.first(end))) {
            problems += Problem{.id = problemId(problem->id).toByteArray(),
                                .text = problemText(problem->id, {}, detailOf(*problem))};
        }
        bytes = bytes.sliced(space < 0 ? end : end + 1);
    }
    return problems;
}

RelationTracker::RelationTracker(size_t limit)
    : m_deliveries(limit)
    , m_newest(limit)
    , m_parts(limit)
    , m_texts(limit)
    , m_finals(limit)
{
}

RelationProblems RelationTracker::add(quint64 event, Timestamp at, const Relations &relations)
{
    RelationProblems problems;
    if (relations.delivery == 0)
        return problems;

    std::optional<RelationProblem> fellBack;
    const quint64 *const newest = m_newest.find(relations.insteadOf);
    if (const Delivery *const failed = newest ? m_deliveries.find(*newest) : nullptr) {
        fellBack = RelationProblem{.id = ProblemId::FellBack};
        addOutcome(*fellBack, *failed, at);
    }
    Delivery &delivery = m_deliveries.at(relations.delivery);
    const int attempt = delivery.attempts + 1;
    if (attempt > 1) {
        problems.append({.id = ProblemId::Redelivered, .number = attempt});
        addOutcome(problems.last(), delivery, at);
    }
    if (fellBack)
        problems.append(*fellBack);
    delivery = {.attempts = attempt,
                .status = 0,
                .isOver = false,
                .lastEvent = event,
                .lastAt = at,
                .after = {},
                .patience = relations.patience};
    m_newest.at(relations.content) = relations.delivery;
    if (relations.part > 0 && attempt == 1)
        addPart(relations, at, problems);
    if (relations.pair != 0 && attempt == 1)
        addText(relations, at, problems);
    if (relations.receiptOf != 0)
        addReceipt(relations, problems);
    return problems;
}

void RelationTracker::addPart(const Relations &relations, Timestamp at, RelationProblems &problems)
{
    Parts &parts = m_parts.at(relations.partGroup);
    const bool isCounted = relations.part <= MostParts;
    const bool isComplete = parts.parts > 0 && int(parts.there.count()) >= parts.parts;
    if (parts.parts == 0 || at - parts.since > PartsLife || isComplete)
        parts = {.since = at, .parts = relations.parts, .there = {}};
    if (parts.parts != relations.parts) {
        problems.append({.id = ProblemId::PartMismatch});
        return; // a stray, which says nothing about the parts that are there
    }
    if (!isCounted)
        return;
    if (parts.there.test(size_t(relations.part)))
        problems.append({.id = ProblemId::DuplicatePart, .number = relations.part});
    parts.there.set(size_t(relations.part));
}

void RelationTracker::addText(const Relations &relations, Timestamp at, RelationProblems &problems)
{
    LastText *const last = relations.fillsPart ? &m_texts.at(relations.pair) : m_texts.find(relations.pair);
    if (!last)
        return;
    if (last->fillsPart && at - last->at <= PartsGap) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(at - last->at);
        problems.append({.id = ProblemId::PossiblePart, .number = int(seconds.count())});
    }
    *last = {.at = at, .fillsPart = relations.fillsPart};
}

void RelationTracker::addReceipt(const Relations &relations, RelationProblems &problems)
{
    const QByteArray *const before = m_finals.find(relations.receiptOf);
    if (relations.isFinal && before && !isSameWord(*before, relations.status))
        problems.append({.id = ProblemId::ContradictingReceipt, .word = *before});
    if (relations.isFinal)
        m_finals.at(relations.receiptOf) = relations.status;
}

void RelationTracker::answered(quint64 event, quint64 delivery, int status, std::chrono::microseconds after)
{
    Delivery *const known = m_deliveries.find(delivery);
    if (!known || known->lastEvent != event)
        return;
    known->status = status;
    known->after = after;
}

void RelationTracker::leftUnanswered(quint64 event, quint64 delivery)
{
    if (Delivery *const known = m_deliveries.find(delivery); known && known->lastEvent == event)
        known->isOver = true;
}

void RelationTracker::addOutcome(RelationProblem &problem, const Delivery &delivery, Timestamp now)
{
    const bool isLate = delivery.status != 0 ? delivery.after > delivery.patience
                                             : now - delivery.lastAt >= delivery.patience;
    if (isLate) {
        problem.outcome = Outcome::NoReply;
        problem.amount = int(delivery.patience.count());
    } else if (delivery.status == 0) {
        problem.outcome = delivery.isOver ? Outcome::NoReply : Outcome::Waiting;
    } else {
        problem.outcome = Outcome::Answered;
        problem.amount = delivery.status;
    }
}

} // namespace ringback::vonage
