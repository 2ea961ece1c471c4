// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"
#include "vonage/sources.h"
#include "widgets/mainwindow.h"

#include <QPromise>
#include <QStringList>

namespace ringback {

/// Events of a capture, to be copied as one text in this order.
struct CopyJob
{
    QString capturePath;
    QList<EventId> ids;
    CopyFormat format = CopyFormat::Raw;
    QList<vonage::SourceSet> activeSets;
    qint64 mostBytes = 64LL * 1024 * 1024; ///< whoever pastes more waits long for it
};

struct CopiedText
{
    QString text;       ///< empty when nothing is left
    QStringList losses; ///< what it lacks, a sentence each
};

/// The text, or the sentence that says why there is none.
using CopyOutcome = Result<CopiedText, QString>;

/// Makes it in the calling thread, and tells in \a promise how many events it has. A cancelled one gives
/// nothing.
void runCopyJob(QPromise<CopyOutcome> &promise, const CopyJob &job);

} // namespace ringback
