// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/captureoutput.h"

#include "app/exportjob.h"
#include "app/exportlosses.h"
#include "widgets/progress.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace ringback {

namespace {

using Subject = MessageBar::Subject;

std::vector<EventId> ascending(const QList<EventId> &ids)
{
    std::vector<EventId> sorted(ids.cbegin(), ids.cend());
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace

CaptureOutput::CaptureOutput(const Preferences &preferences, CaptureSession &session, MainWindow &window)
    : m_preferences(preferences)
    , m_session(session)
    , m_window(window)
{
    connect(&m_window, &MainWindow::exportWanted, this, &CaptureOutput::exportTo);
    connect(&m_window, &MainWindow::saveCopyWanted, this, &CaptureOutput::saveCopy);
    connect(&m_window, &MainWindow::copyWanted, this, &CaptureOutput::copy);
}

CaptureOutput::~CaptureOutput()
{
    m_copy.cancel(); // nobody is there to take it; an export is wanted all the same
}

template <typename Outcome, typename Progress, typename Take>
void CaptureOutput::watch(const QFuture<Outcome> &future, Subject subject, const Progress &progress,
                          const Take &take)
{
    auto *watcher = new QFutureWatcher<Outcome>(this);
    QElapsedTimer age;
    age.start();
    connect(
        watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this, watcher, subject, progress, age](int value) {
            if (!age.hasExpired(ProgressAfter.count()) || watcher->isCanceled())
                return;
            const int percent = int(qint64(value) * 100 / std::max(1, watcher->progressMaximum()));
            m_window.messages()->tell(
                subject, progress(percent),
                {.text = tr("Cancel"), .run = [future = watcher->future()]() mutable { future.cancel(); }});
        });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, subject, take] {
        watcher->deleteLater();
        m_window.messages()->close(subject);
        if (watcher->future().resultCount() > 0) // else it was cancelled
            take(watcher->result());
    });
    watcher->setFuture(future);
}

void CaptureOutput::exportTo(const ExportWish &wish, const QString &path)
{
    ExportJob job{.capturePath = m_session.path(),
                  .targetPath = path,
                  .options = {.format = wish.format, .activeSets = m_preferences.queryContext().vonageSets},
                  .ids = {},
                  .without = ascending(m_session.stillInFile())};
    if (wish.isRedacted)
        job.options.redactor.emplace();
    if (wish.what != ExportWish::What::All)
        job.ids = ascending(wish.what == ExportWish::What::Selected ? wish.selected
                                                                    : m_session.events().shownEvents());
    watch(
        QtConcurrent::run(runExportJob, job), Subject::Export,
        [](int percent) { return tr("Exporting: %1 %").arg(percent); },
        [this, path](const ExportOutcome &outcome) {
            if (!outcome) {
                m_window.messages()->warn(Subject::Export, outcome.error());
                return;
            }
            const QString written =
                tr("%n event(s) were written to %1.", nullptr, int(outcome->written)).arg(path);
            m_window.messages()->tell(Subject::Export,
                                      (QStringList{written} + lossesOf(*outcome)).join(u' '));
        });
}

void CaptureOutput::saveCopy(const QString &path)
{
    watch(
        QtConcurrent::run(copyCapture, m_session.path(), path, m_session.stillInFile()), Subject::Export,
        [](int) { return QString(); }, // it cannot tell
        [this, path](const Result<Done, QString> &outcome) {
            if (outcome)
                m_window.messages()->tell(Subject::Export, tr("The capture was copied to %1.").arg(path));
            else
                m_window.messages()->warn(Subject::Export, outcome.error());
        });
}

void CaptureOutput::copy(const QList<EventId> &ids, CopyFormat format)
{
    m_copy.cancel();
    m_copy = QtConcurrent::run(runCopyJob,
                               CopyJob{.capturePath = m_session.path(),
                                       .ids = ids,
                                       .format = format,
                                       .activeSets = m_preferences.queryContext().vonageSets});
    watch(
        m_copy, Subject::Copy, [](int percent) { return tr("Copying: %1 %").arg(percent); },
        [this](const CopyOutcome &outcome) {
            if (!outcome) {
                m_window.messages()->warn(Subject::Copy, outcome.error());
                return;
            }
            if (!outcome->text.isEmpty())
                QGuiApplication::clipboard()->setText(outcome->text);
            if (!outcome->losses.isEmpty())
                m_window.messages()->warn(Subject::Copy, outcome->losses.join(u' '));
        });
}

} // namespace ringback
