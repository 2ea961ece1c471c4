// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventloader.h"

#include "capture/eventdecode.h"
#include "vonage/problems.h"

#include <algorithm>

namespace ringback {

namespace {

FieldText fieldText(const vonage::Decoded &decoded, const QByteArray &name)
{
    const auto found = std::ranges::find(decoded.fields, name, &vonage::DecodedField::name);
    return found == decoded.fields.cend() ? FieldText() : FieldText{found->shownText(), found->value};
}

} // namespace

EventLoader::EventLoader() = default;

EventLoader::~EventLoader() = default;

void EventLoader::open(const QString &path)
{
    auto reader = CaptureReader::open(path);
    if (reader)
        m_reader = std::move(*reader);
    else
        Q_EMIT failed(reader.error());
}

std::optional<Event> EventLoader::read(EventId id)
{
    if (!m_reader)
        return std::nullopt;
    auto event = m_reader->event(id);
    if (!event) {
        const bool isDamaged = event.error().kind == CaptureError::Kind::Damaged;
        Q_EMIT failed(event.error());
        if (!isDamaged)
            return std::nullopt;
        event = m_reader->eventWithoutReply(id);
    }
    return event ? *std::move(event) : std::nullopt;
}

Annotation EventLoader::annotation(EventId id) const
{
    const auto annotation = m_reader->annotation(id);
    return annotation ? annotation->value_or(Annotation()) : Annotation();
}

void EventLoader::loadDetails(quint64 question, EventId id)
{
    auto event = read(id);
    if (!event) {
        Q_EMIT detailsGone(question);
        return;
    }
    EventDetails details = eventDetails(*std::move(event), annotation(id));
    details.isReplyDamaged = !details.event.reply && !m_reader->event(id);
    Q_EMIT detailsLoaded(question, details);
}

void EventLoader::loadTexts(const QList<EventId> &ids, const QByteArrayList &fieldNames)
{
    QList<EventTexts> texts;
    texts.reserve(ids.size());
    for (const EventId id : ids) {
        const auto event = read(id);
        if (!event) {
            texts.append({.id = id, .summary = {}, .fields = {}}); // or it is asked for again
            continue;
        }
        const vonage::Decoded decoded = decodeEvent(*event);
        EventTexts line{.id = id, .summary = decoded.summary, .fields = {}};
        for (const QByteArray &name : fieldNames)
            line.fields.append(fieldText(decoded, name));
        if (const QList<vonage::Problem> problems = allProblems(*event, decoded); !problems.isEmpty()) {
            line.firstProblem = problems.constFirst().text;
            line.problemCount = int(problems.size());
        }
        texts.append(line);
    }
    Q_EMIT textsLoaded(texts, fieldNames);
}

void EventLoader::loadRelated(quint64 question, const QList<EventId> &ids, EventId current)
{
    QList<RelatedEvent> related;
    for (const EventId id : ids) {
        const auto event = read(id);
        if (!event)
            continue;
        related.append({.id = id,
                        .receivedAt = event->receivedAt,
                        .summary = decodeEvent(*event).summary,
                        .kindLabel = vonage::kindLabel(event->digest.kind),
                        .isCurrent = id == current,
                        .isRedelivery = event->digest.problems.contains(
                            vonage::problemId(vonage::ProblemId::Redelivered).toByteArray())});
    }
    Q_EMIT relatedLoaded(question, related);
}

void EventLoader::loadEvent(quint64 question, EventId id)
{
    if (const auto event = read(id))
        Q_EMIT eventLoaded(question, *event);
}

} // namespace ringback
