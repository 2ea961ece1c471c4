// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureerror.h"
#include "core/event.h"
#include "core/result.h"

#include <QList>

namespace ringback {

class CaptureWriter;

/// How much of a capture stays: the oldest events leave first; marked ones, and the newest, stay.
struct RetentionLimits
{
    qint64 events = 0; ///< 0: all
    qint64 bytes = 0;  ///< of the requests; 0: all
};

/// Removes what is too much, a slice at a time, so that events that came meanwhile need not wait.
class Retention
{
public:
    explicit Retention(const RetentionLimits &limits)
        : m_limits(limits)
    {
    }

    [[nodiscard]] bool isDue(const CaptureWriter &writer) const;
    /// How many are too much; above MostCounted, that it is more. Goes through them where it is the bytes,
    /// and leaves out marked ones then.
    [[nodiscard]] qint64 excess(CaptureWriter &writer) const;
    static constexpr qint64 MostCounted = 10'000;
    /// One transaction, which removes more than the \a justStored events, so that it keeps up. What was
    /// removed; on failure nothing was.
    Result<QList<EventId>, CaptureError> removeSlice(CaptureWriter &writer, qsizetype justStored);
    /// After a mark was set or taken away, or another capture opened.
    void startOver() { m_markedUntil = {}; }

private:
    [[nodiscard]] bool isTooMuch(qint64 events, qint64 bytes) const;
    Result<QList<EventId>, CaptureError> removeOldest(CaptureWriter &writer, qsizetype limit);

    RetentionLimits m_limits;
    EventId m_markedUntil; // nothing is left to take up to here
};

} // namespace ringback
