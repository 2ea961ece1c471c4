// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/eventbatch.h"

#include "capture/capturewriter.h"

#include <array>

namespace ringback {

namespace {

/// Applies changes one by one.
class ChangeApplier
{
public:
    ChangeApplier(CaptureWriter &writer, BatchOutcome &outcome)
        : m_writer(writer)
        , m_outcome(outcome)
    {
    }

    Result<Done, CaptureError> operator()(const Completion &completion) const
    {
        m_outcome.completed << completion.id;
        return completion.reply ? m_writer.addReply(completion.id, *completion.reply) : Done();
    }
    Result<Done, CaptureError> operator()(const Annotate &annotation) const
    {
        m_outcome.marked = true;
        return m_writer.annotate(annotation.id, annotation.mark, annotation.note);
    }
    Result<Done, CaptureError> operator()(const SetMark &marks) const
    {
        m_outcome.marked = true;
        for (const EventId id : marks.ids) {
            if (auto done = m_writer.setMark(id, marks.mark); !done)
                return done;
        }
        return Done();
    }
    Result<Done, CaptureError> operator()(const Remove &removal) const
    {
        const auto removed = m_writer.remove(removal.ids);
        if (!removed)
            return Unexpected(removed.error());
        m_outcome.removed += *removed;
        return Done();
    }

private:
    CaptureWriter &m_writer;
    BatchOutcome &m_outcome;
};

Result<Done, CaptureError> fill(CaptureWriter &writer, const EventBatch &batch, BatchOutcome &outcome)
{
    for (const QList<Event> &part : batch.events) {
        for (const Event &event : part) {
            const auto id = writer.insert(event);
            if (!id)
                return Unexpected(id.error());
            outcome.stored << Stored{.exchange = event.exchange, .id = *id};
            if (!event.reply)
                continue;
            if (auto done = writer.addReply(*id, *event.reply); !done)
                return done;
        }
    }
    const ChangeApplier apply(writer, outcome);
    for (const StoredChange &change : batch.changes) {
        if (auto done = std::visit(apply, change); !done)
            return done;
    }
    return Done();
}

} // namespace

BatchOutcome writeWhole(CaptureWriter &writer, const EventBatch &batch)
{
    BatchOutcome outcome;
    auto done = writer.begin();
    if (done)
        done = fill(writer, batch, outcome);
    if (done)
        done = writer.commit();
    if (done) {
        outcome.committed = true;
        return outcome;
    }
    writer.rollback();
    outcome = {.error = done.error()};
    for (const QList<Event> &part : batch.events) {
        for (const Event &event : part)
            outcome.notStored << event.exchange;
    }
    return outcome;
}

BatchOutcome writeSingly(CaptureWriter &writer, const EventBatch &batch)
{
    BatchOutcome all;
    const auto merge = [&all](const BatchOutcome &one) {
        all.stored += one.stored;
        all.notStored += one.notStored;
        all.completed += one.completed;
        all.removed += one.removed;
        all.marked |= one.marked;
        all.committed = one.committed;
        if (one.error)
            all.error = one.error;
    };
    for (const QList<Event> &part : batch.events) {
        for (const Event &event : part)
            merge(writeWhole(writer, {.events = std::array{QList{event}}, .changes = {}}));
    }
    for (size_t i = 0; i < batch.changes.size(); ++i)
        merge(writeWhole(writer, {.events = {}, .changes = batch.changes.subspan(i, 1)}));
    return all;
}

} // namespace ringback
