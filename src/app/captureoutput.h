// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/capturesession.h"
#include "app/copyjob.h"
#include "app/preferences.h"
#include "widgets/mainwindow.h"

#include <QFuture>
#include <QObject>

namespace ringback {

/// What leaves the capture of a window: exports and copies. They are made in other threads; the window says
/// how far they are, and can cancel them. GUI thread.
class CaptureOutput final : public QObject
{
    Q_OBJECT
public:
    /// All three outlive this.
    CaptureOutput(const Preferences &preferences, CaptureSession &session, MainWindow &window);
    ~CaptureOutput() override;

private:
    void exportTo(const ExportWish &wish, const QString &path);
    void saveCopy(const QString &path);
    void copy(const QList<EventId> &ids, CopyFormat format);
    /// Says by \a progress how far \a future is, once it takes long, and gives \a take what came of it unless
    /// it was cancelled.
    template <typename Outcome, typename Progress, typename Take>
    void watch(const QFuture<Outcome> &future, MessageBar::Subject subject, const Progress &progress,
               const Take &take);

    const Preferences &m_preferences;
    CaptureSession &m_session;
    MainWindow &m_window;
    QFuture<CopyOutcome> m_copy; // the last one
};

} // namespace ringback
