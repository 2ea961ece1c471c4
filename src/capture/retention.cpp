// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/retention.h"

#include "capture/capturewriter.h"

#include <algorithm>

namespace ringback {

bool Retention::isDue(const CaptureWriter &writer) const { return isTooMuch(writer.count(), writer.bytes()); }

bool Retention::isTooMuch(qint64 events, qint64 bytes) const
{
    return (m_limits.events > 0 && events > m_limits.events)
        || (m_limits.bytes > 0 && bytes > m_limits.bytes);
}

qint64 Retention::excess(CaptureWriter &writer) const
{
    if (!isDue(writer))
        return 0;
    if (!isTooMuch(0, writer.bytes()))
        return writer.count() - m_limits.events;
    qint64 count = 0;
    qint64 bytes = writer.bytes();
    (void)writer.forEachUnmarked({}, [&](EventId, qint64 itsBytes) {
        ++count;
        bytes -= itsBytes;
        return count <= MostCounted && isTooMuch(writer.count() - count, bytes);
    });
    return count;
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
    QList<EventId> leaving;
    qint64 events = writer.count();
    qint64 bytes = writer.bytes();
    const auto done = writer.forEachUnmarked(m_markedUntil, [&](EventId id, qint64 itsBytes) {
        if (leaving.size() >= limit || !isTooMuch(events, bytes) || id == writer.lastId())
            return false;
        leaving << id;
        --events;
        bytes -= itsBytes;
        return true;
    });
    if (!done)
        return Unexpected(done.error());
    return writer.remove(leaving);
}

} // namespace ringback
