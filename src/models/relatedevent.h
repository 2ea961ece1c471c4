// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnindex.h"

#include <QList>
#include <QString>

namespace ringback {

/// Another event of the same call or message, or the shown one itself, as a list of them has it. A value.
struct RelatedEvent
{
    EventId id;
    Timestamp receivedAt;
    QString summary;
    QString kindLabel;
    bool isCurrent = false;    ///< the one whose relatives these are
    bool isRedelivery = false; ///< another attempt at a webhook that was here before
};

/// The events of the same call, conversation or message as that of \a digest, itself among them, in their
/// order; the newest MostRelated of them.
[[nodiscard]] QList<EventId> relatedEvents(const ColumnIndex &index, const Digest &digest);
inline constexpr qsizetype MostRelated = 200;

} // namespace ringback

Q_DECLARE_METATYPE(ringback::RelatedEvent)
