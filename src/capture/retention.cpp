// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/retention.h"

#include "capture/capturewriter.h"

#include <algorithm>

namespace ringback {

bool Retention::isDue(const CaptureWriter &writer) const
{
    return (m_limits.events > 0 && writer.count() > m_limits.events)
        || (m_limits.bytes > 0 && writer.bytes() > m_limits.bytes);
}

Result<QList<EventId>, CaptureError> Retention::removeSlice(CaptureWriter &writer, qsizetype justStored)
{
    Result<QList<EventId>, CaptureError> removed = QList<EventId>();
    auto done = writer.begin();
    if (done) {
        removed = removeOldest(writer, std::max(RemovedAtOnce, 2 * justStored));
        if (!removed)
            done = Unexpected(removed.error());
    }
    if (done && writer.isSweepDue())
        done = writer.sweep();
    if (done)
        done = writer.commit();
    if (!done) {
        writer.rollback();
        return Unexpected(done.error());
    }
    m_markedUntil = removed->isEmpty() ? EventId{writer.lastId().value - 1} : removed->last();
    return removed;
}

Result<QList<EventId>, CaptureError> Retention::removeOldest(CaptureWriter &writer, qsizetype limit)
{
    const auto oldest = writer.oldestUnmarked(m_markedUntil, limit);
    if (!oldest)
        return Unexpected(oldest.error());
    QList<EventId> removed;
    for (const EventId id : *oldest) {
        if (!isDue(writer) || id == writer.lastId())
            break;
        const auto found = writer.remove(id);
        if (!found)
            return Unexpected(found.error());
        removed << id;
    }
    return removed;
}

} // namespace ringback
