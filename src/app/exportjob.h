// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/exporter.h"
#include "core/event.h"
#include "core/result.h"

#include <QList>
#include <QPromise>

#include <optional>
#include <vector>

namespace ringback {

/// A capture, or some of it, to be written to a file.
struct ExportJob
{
    QString capturePath;
    QString targetPath;
    ExportOptions options;
    std::optional<std::vector<EventId>> ids; ///< in ascending order; none: all events
    std::vector<EventId> without = {};       ///< these; likewise in ascending order
};

/// How it went; the error is a sentence.
using ExportOutcome = Result<ExportCounts, QString>;

/// Does it in the calling thread, and tells in \a promise how far it is, in hundredths. The file appears only
/// when it is complete, and never takes the place of the capture, nor of one that is being written. A
/// cancelled one leaves nothing.
void runExportJob(QPromise<ExportOutcome> &promise, const ExportJob &job);

/// Writes a copy of the capture \a from, as it is at this moment but without some events, to \a to, which
/// takes the place of what is there, unless that is \a from or is being written. For any thread; the error is
/// a sentence.
[[nodiscard]] Result<Done, QString> copyCapture(const QString &from, const QString &to,
                                                const QList<EventId> &without = {});

} // namespace ringback
