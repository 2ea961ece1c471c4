// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnindex.h"
#include "core/timestamp.h"
#include "models/eventcolumns.h"
#include "models/eventloader.h"
#include "vonage/sources.h"

#include <QDateTime>
#include <QStringList>

namespace ringback {

/// What the column index tells of \a row, for all columns but the summary.
[[nodiscard]] QString indexText(const ColumnIndex &index, quint32 row, EventColumn column,
                                const QList<vonage::SourceSet> &activeSets);

/// What a cell of \a column may have at its widest, where that is known.
[[nodiscard]] QStringList widestTexts(EventColumn column);

/// On the clock of this place.
[[nodiscard]] QDateTime localMoment(Timestamp time);
/// As "08:41:07.123".
[[nodiscard]] QString timeText(Timestamp time);
/// The same, with the date in front when that was not today.
[[nodiscard]] QString momentText(Timestamp time);
/// The same with the date always.
[[nodiscard]] QString datedMomentText(Timestamp time);
/// As "1.8 ms" or "4.5 s".
[[nodiscard]] QString tookText(std::chrono::microseconds took);
/// As "174.37.245.33 · Nexmo webhooks guide".
[[nodiscard]] QString sourceText(const IpAddress &address, const QList<vonage::SourceSet> &activeSets);
/// Who decided a reply, in words.
[[nodiscard]] QString decidedByText(QByteArrayView decidedBy);
/// The same as a sentence.
[[nodiscard]] QString decidedBySentence(QByteArrayView decidedBy);

} // namespace ringback
