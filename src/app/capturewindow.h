// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/capturesession.h"
#include "widgets/mainwindow.h"

#include <QObject>

#include <memory>

namespace ringback {

/// A window and the capture it shows, connected. Ends with gone(), when the window was closed and all that
/// was acknowledged is kept. GUI thread.
class CaptureWindow final : public QObject
{
    Q_OBJECT
public:
    explicit CaptureWindow(const ServiceSettings &settings, QObject *parent = nullptr);
    ~CaptureWindow() override;

    void show();
    void close();
    [[nodiscard]] QString path() const { return m_session.path(); }
    /// Comes to the front.
    void raise();
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void opened(const QString &path);
    /// Another capture is wanted.
    void openWanted(const QString &path);
    void sampleWanted();
    void gone();

private:
    void connectSession();
    void connectWindow();
    void showListening(const QList<ListenAddress> &addresses);
    void tryNextPort(const ListenError &error);
    void copy(quint64 question, const QList<Event> &events);

    CaptureSession m_session;
    MainWindow m_window;
    QList<ListenAddress> m_addresses; // that are wanted when listening
    QList<ListenAddress> m_taken;     // that were wanted first, but another program has
    CopyFormat m_copyFormat = CopyFormat::Raw;
    quint64 m_copyQuestion = 0;
};

} // namespace ringback
