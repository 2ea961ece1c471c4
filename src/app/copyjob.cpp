// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copyjob.h"

#include "app/errortext.h"
#include "app/exportlosses.h"
#include "capture/capturereader.h"
#include "capture/exporterformats.h"

#include <QBuffer>
#include <QCoreApplication>

namespace ringback {

namespace {

struct CopyJobText
{
    Q_DECLARE_TR_FUNCTIONS(CopyJob)
};

/// As text: bytes that are no UTF-8 as everywhere.
QByteArray rawRequest(const Event &event)
{
    return readableText(event.isMalformed() ? event.request.body : event.request.bytes());
}

} // namespace

void runCopyJob(QPromise<CopyOutcome> &promise, const CopyJob &job)
{
    const auto reader = CaptureReader::open(job.capturePath);
    if (!reader) {
        promise.addResult(Unexpected{sentence(reader.error())});
        return;
    }
    QBuffer text; // takes all that is written
    text.open(QIODevice::WriteOnly);
    const bool isRaw = job.format == CopyFormat::Raw;
    const ExportFormat format = job.format == CopyFormat::Curl ? ExportFormat::Curl : ExportFormat::JsonLines;
    Exporter exporter(text, {.format = format, .activeSets = job.activeSets});
    bool isDone = isRaw || exporter.begin();
    promise.setProgressRange(0, int(job.ids.size()));
    for (qsizetype i = 0; i < job.ids.size() && isDone; ++i) {
        if (promise.isCanceled())
            return;
        const auto event = (*reader)->event(job.ids.at(i));
        if (!event) {
            promise.addResult(Unexpected{sentence(event.error())});
            return;
        }
        if (*event && isRaw)
            text.write(rawRequest(**event));
        else if (*event) // it may have been removed
            isDone = exporter.write(**event).has_value();
        isDone = isDone && text.size() <= job.mostBytes;
        promise.setProgressValue(int(i + 1));
    }
    if (!isRaw && isDone)
        isDone = exporter.end().has_value();
    if (isDone && text.size() <= job.mostBytes)
        promise.addResult(
            CopiedText{.text = QString::fromUtf8(text.data()), .losses = lossesOf(exporter.counts())});
    else
        promise.addResult(Unexpected{
            CopyJobText::tr(
                "That is more than the clipboard is for (%1 MiB). Export the events to a file instead.")
                .arg(job.mostBytes / (1024 * 1024))});
}

} // namespace ringback
