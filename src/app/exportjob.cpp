// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportjob.h"

#include "app/errortext.h"
#include "app/targetclaim.h"
#include "capture/captureconnection.h"
#include "capture/capturefile.h"
#include "capture/capturereader.h"
#include "capture/capturewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QScopeGuard>

#include <algorithm>

namespace ringback {

namespace {

struct ExportJobText
{
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

/// Leaves the capture at \a path whole in its one file: what its log has, of a writer that was killed, would
/// be played into whatever takes its place.
void settleLogs(const QString &path)
{
    {
        CaptureConnection connection;
        if (connection.open(path, CaptureConnection::Mode::ReadWrite))
            (void)connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    removeLogs(path);
}

/// Takes \a events out of the capture at \a path, which nobody else uses; no byte of them stays.
Result<Done, CaptureError> takeOut(const QList<EventId> &events, const QString &path)
{
    {
        const auto writer = CaptureWriter::open(path, false);
        if (!writer)
            return Unexpected(writer.error());
        if (auto done = (*writer)->begin(); !done)
            return done;
        if (const auto removed = (*writer)->remove(events); !removed)
            return Unexpected(removed.error());
        if (auto done = (*writer)->commit(); !done)
            return done;
    }
    CaptureConnection connection;
    if (auto done = connection.open(path, CaptureConnection::Mode::ReadWrite); !done)
        return done;
    return connection.run(QStringLiteral("VACUUM"));
}

} // namespace

void runExportJob(QPromise<ExportOutcome> &promise, const ExportJob &job)
{
    const auto reader = CaptureReader::open(job.capturePath);
    if (!reader) {
        promise.addResult(Unexpected{sentence(reader.error())});
        return;
    }
    const auto lock = claimTarget(job.capturePath, job.targetPath);
    if (!lock) {
        promise.addResult(Unexpected{lock.error()});
        return;
    }
    QSaveFile file(job.targetPath);
    const auto fail = [&promise, &job](const QString &why) {
        promise.addResult(Unexpected{ExportJobText::tr("%1 cannot be written: %2").arg(job.targetPath, why)});
    };
    if (!file.open(QIODevice::WriteOnly)) {
        fail(file.errorString());
        return;
    }
    Exporter exporter(file, job.options);
    const qint64 last = std::max<qint64>(1, (*reader)->lastId().value);
    promise.setProgressRange(0, 100);
    const auto isWanted = [&job](const Event &event) {
        return (!job.ids || std::ranges::binary_search(*job.ids, event.id))
            && !std::ranges::binary_search(job.without, event.id);
    };
    const auto written = exportEvents(**reader, exporter, isWanted, [&promise, last](const Event &event) {
        promise.setProgressValue(int(event.id.value * 100 / last));
        return !promise.isCanceled();
    });
    if (promise.isCanceled())
        return;
    const auto *unreadable = written ? nullptr : std::get_if<CaptureError>(&written.error());
    if (unreadable)
        promise.addResult(Unexpected{sentence(*unreadable)});
    else if (!written)
        fail(std::get<ExportError>(written.error()).detail);
    else if (!file.commit())
        fail(file.errorString());
    else
        promise.addResult(exporter.counts());
}

Result<Done, QString> copyCapture(const QString &from, const QString &to, const QList<EventId> &without)
{
    const auto reader = CaptureReader::open(from);
    if (!reader)
        return Unexpected{sentence(reader.error())};
    const auto lock = claimTarget(from, to);
    if (!lock)
        return Unexpected{lock.error()};
    const QString target = resolvedCapturePath(to);
    const QStringList logs = logPaths(target);
    const auto foreign = std::ranges::find_if(logs, [](const QString &log) { return QFile::exists(log); });
    if (!*lock && foreign != logs.cend())
        return Unexpected{ExportJobText::tr("%1 cannot be written, because %2 lies where changes to it "
                                            "belong; move that file away or choose another name.")
                              .arg(to, *foreign)};
    const auto made = makeFileBeside(target); // copying writes only where nothing is yet
    if (!made)
        return Unexpected{sentence(made.error())};
    auto removal = qScopeGuard([&made] { QFile::remove(*made); });
    auto done = (*reader)->copyTo(*made);
    if (done && !without.isEmpty())
        done = takeOut(without, *made);
    if (!done) {
        const CaptureError &error = done.error();
        return Unexpected{error.path == *made
                              ? ExportJobText::tr("%1 cannot be written: %2").arg(to, error.detail)
                              : sentence(error)};
    }
    if (*lock)
        settleLogs(target);
    if (const auto replaced = replaceFile(*made, target); !replaced)
        return Unexpected{sentence(replaced.error())};
    removal.dismiss();
    return Done();
}

} // namespace ringback
