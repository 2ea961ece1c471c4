// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/relations.h"

#include "vonage/apis.h"
#include "vonage/examine.h"
#include "vonage/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace ringback::vonage {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype LongestValue = 128; // longer ones are no ids of Vonage's and link nothing
constexpr int MostParts = 255;          // an octet counts them
constexpr auto PartsLife = 24h;         // phones use the same references again

struct Link
{
    QByteArrayView prefix;
    QByteArrayView name;
};
constexpr Link Links[] = {
    {"call:", "uuid"},
    {"call:", "call_uuid"},
    {"conversation:", "conversation_uuid"},
    {"conversation:", "conversation_uuid_from"},
    {"conversation:", "conversation_uuid_to"},
    {"conversation:", "conversation_id"},
    {"conversation:", "cid"},
    {"message:", "messageId"},
    {"message:", "message_uuid"},
    {"request:", "request_id"},
    {"dispatch:", "dispatch_uuid"},
    {"recording:", "recording_uuid"},
};

QByteArrayList linkKeys(const Examined &examined)
{
    QByteArrayList keys;
    for (const Field &field : examined.fields().fields()) {
        if (field.isContainer() || field.isEmpty() || field.value.size() > LongestValue
            || examined.seen(field).node == NoNode)
            continue;
        const auto *const link = std::ranges::find(Links, field.key, &Link::name);
        if (link == std::end(Links))
            continue;
        QByteArray key = link->prefix.toByteArray() + field.value.toByteArray();
        if (keys.size() < 100 && !keys.contains(key))
            keys += std::move(key);
    }
    return keys;
}

/// What tells a delivery of \a kind from others: the fields that its table names; when none of them has a
/// value, the whole of what was sent.
QByteArray deliveryKey(const Examined &examined, const Kind &kind, QByteArrayView kindId)
{
    if (kind.delivery.empty())
        return {};
    QByteArray values;
    bool any = false;
    for (const char *const name : kind.delivery) {
        const QByteArrayView key(name);
        const int id = nameId(key, nameHash(key));
        Q_ASSERT(id >= 0); // the tables' own names
        const QByteArrayView value =
            id < 0 ? QByteArrayView() : FieldSet::textOf(examined.fields().named(id));
        any = any || !value.isEmpty();
        values += value;
        values += '\x1f'; // a separator that ids do not have
    }
    if (!any)
        values = examined.request().query().toByteArray() + '\x1f' + examined.request().body;
    if (values.size() > LongestValue * 4)
        values = QCryptographicHash::hash(values, QCryptographicHash::Sha256).toHex();
    return kindId.toByteArray() + '\x1f' + values;
}

Problem problem(ProblemId id, const QString &detail = {})
{
    const QByteArrayView name = problemId(id);
    return {.id = name.toByteArray(), .field = {}, .text = problemText(id, {}, detail)};
}

} // namespace

Relations relations(const HttpRequest &request, const DecodeHints &hints)
{
    const Examined examined(request, hints);
    const Kind &kind = *examined.kind();
    Relations relations;
    if (examined.match().api == Api::Other)
        return relations;
    relations.keys = linkKeys(examined);
    relations.delivery = deliveryKey(examined, kind, kind.id);
    if (const Kind *const first = examined.match().insteadOf)
        relations.insteadOf = deliveryKey(examined, *first, first->id);
    if (kind.partOf) {
        const PartOf of = kind.partOf(examined.fields());
        relations.part = of.part;
        relations.parts = of.parts;
        if (of.part > 0) {
            relations.partGroup = examined.role(kind.roles.from) + '\x1f'
                + examined.role(kind.roles.to).toByteArray() + '\x1f' + of.reference;
        }
    }
    relations.status = examined.role(kind.roles.status).toByteArray();
    if (kind.isFinal) {
        relations.receiptOf = examined.role(kind.roles.message).toByteArray();
        relations.isFinal = kind.isFinal(examined.fields());
    }
    relations.patience = std::chrono::seconds(kind.patience);
    return relations;
}

template <typename Key, typename T>
T &RelationTracker::Recent<Key, T>::at(const Key &key, qsizetype limit)
{
    if (!entries.contains(key)) {
        order.push_back(key);
        if (qsizetype(order.size()) > limit) {
            entries.remove(order.front());
            order.pop_front();
        }
    }
    return entries[key];
}

RelationTracker::RelationTracker(qsizetype limit)
    : m_limit(std::max<qsizetype>(limit, 1))
{
}

QList<Problem> RelationTracker::add(qint64 event, Timestamp at, const Relations &relations)
{
    QList<Problem> problems;
    if (relations.delivery.isEmpty())
        return problems;

    Delivery &delivery = m_deliveries.at(relations.delivery, m_limit);
    const bool isRepeated = delivery.attempts > 0;
    if (isRepeated) {
        problems += problem(ProblemId::Redelivered,
                            words(QT_TRANSLATE_NOOP("Vonage", "%1; the one before %2"))
                                .arg(QString::number(delivery.attempts + 1), outcome(delivery, at)));
    }
    delivery = {.attempts = delivery.attempts + 1,
                .lastEvent = event,
                .lastAt = at,
                .status = 0,
                .after = {},
                .patience = relations.patience};
    m_deliveryOf.at(event, m_limit) = relations.delivery;

    if (const auto failed = m_deliveries.entries.constFind(relations.insteadOf);
        !relations.insteadOf.isEmpty() && failed != m_deliveries.entries.cend()) {
        problems +=
            problem(ProblemId::FellBack,
                    words(QT_TRANSLATE_NOOP("Vonage", "the first request %1")).arg(outcome(*failed, at)));
    }
    if (relations.part > 0 && !isRepeated)
        addPart(relations, at, problems);
    if (!relations.receiptOf.isEmpty()) {
        const QByteArray before = m_finals.entries.value(relations.receiptOf);
        if (!before.isEmpty() && !isSameWord(before, relations.status))
            problems += problem(ProblemId::ContradictingReceipt, QString::fromUtf8(before));
        if (relations.isFinal)
            m_finals.at(relations.receiptOf, m_limit) = relations.status;
    }
    return problems;
}

void RelationTracker::addPart(const Relations &relations, Timestamp at, QList<Problem> &problems)
{
    Parts &parts = m_parts.at(relations.partGroup, m_limit);
    const bool isComplete = parts.parts > 0 && int(parts.there.size()) >= parts.parts;
    if (parts.parts == 0 || at - parts.since > PartsLife
        || (isComplete && !parts.there.contains(relations.part)))
        parts = {.since = at, .parts = relations.parts, .there = {}};
    if (parts.parts != relations.parts) {
        problems += problem(ProblemId::PartMismatch);
        return; // a stray, which says nothing about the parts that are there
    }
    if (relations.part <= MostParts && !parts.there.insert(relations.part).second)
        problems += problem(ProblemId::DuplicatePart, QString::number(relations.part));
}

void RelationTracker::answered(qint64 event, int status, std::chrono::microseconds after)
{
    const auto key = m_deliveryOf.entries.constFind(event);
    if (key == m_deliveryOf.entries.cend())
        return;
    const auto delivery = m_deliveries.entries.find(*key);
    if (delivery == m_deliveries.entries.end() || delivery->lastEvent != event)
        return;
    delivery->status = status;
    delivery->after = after;
}

QString RelationTracker::outcome(const Delivery &delivery, Timestamp now)
{
    if (delivery.status == 0 && now - delivery.lastAt < delivery.patience)
        return words(QT_TRANSLATE_NOOP("Vonage", "has no reply yet"));
    if (delivery.status == 0 || delivery.after > delivery.patience) {
        return words(QT_TRANSLATE_NOOP("Vonage", "got no reply within %1 s")).arg(delivery.patience.count());
    }
    return words(QT_TRANSLATE_NOOP("Vonage", "was answered with %1")).arg(delivery.status);
}

PartsState RelationTracker::partsOf(const QByteArray &partGroup) const
{
    PartsState state;
    const auto parts = m_parts.entries.constFind(partGroup);
    if (parts == m_parts.entries.cend())
        return state;
    state.parts = parts->parts;
    for (int part = 1; part <= std::min(parts->parts, MostParts); ++part) {
        if (!parts->there.contains(part))
            state.missing += part;
    }
    return state;
}

} // namespace ringback::vonage
