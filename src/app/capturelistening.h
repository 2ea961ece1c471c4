// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/capturesession.h"
#include "widgets/mainwindow.h"

#include <QObject>

namespace ringback {

/// Where windows listen unless they are told otherwise.
[[nodiscard]] QList<ListenAddress> usualAddresses();

/// Where a window listens: as it was told, or on the next free port, which it says. GUI thread.
class CaptureListening final : public QObject
{
    Q_OBJECT
public:
    /// Wants \a addresses, the usual ones when it is empty. The others outlive this.
    CaptureListening(const QList<ListenAddress> &addresses, CaptureSession &session, MainWindow &window);

    void listen() { m_session.listen(m_addresses); }

private:
    void show(const QList<ListenAddress> &addresses);
    void takeFault(const ListenError &error);
    [[nodiscard]] bool tryNextPort(const ListenAddress &taken);
    /// What is to be said of the ports that are others than was wanted; empty when none is.
    [[nodiscard]] QString movedText(const QList<ListenAddress> &addresses) const;
    void choose();
    /// Why \a texts cannot be listened on at this moment, a sentence; null when they can.
    [[nodiscard]] QString faultNow(const QStringList &texts) const;

    CaptureSession &m_session;
    MainWindow &m_window;
    QList<ListenAddress> m_addresses; // that are wanted when listening; with the ports that they once had
    bool m_isChosen = false;          // by hand in this window: only the user takes other ports then
};

} // namespace ringback
