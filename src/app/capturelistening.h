// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/capturesession.h"
#include "widgets/mainwindow.h"

#include <QObject>

#include <functional>

namespace ringback {

/// Where windows listen unless they are told otherwise.
[[nodiscard]] QList<ListenAddress> usualAddresses();

/// Where a window listens: as it was told, or on the next free port, or as before, which it says. GUI thread.
class CaptureListening final : public QObject
{
    Q_OBJECT
public:
    /// Wants \a addresses, the usual ones when it is empty. The others outlive this.
    CaptureListening(const QList<ListenAddress> &addresses, CaptureSession &session, MainWindow &window);

private:
    void show(const QList<ListenAddress> &addresses);
    void takeFault(const ListenError &error);
    /// False when there were enough of them. \a tried has \a taken.
    [[nodiscard]] bool tryNextPort(QList<ListenAddress> tried, const ListenAddress &taken);
    /// Listens where it did before other addresses were chosen.
    void goBack(const ListenError &error);
    /// A button that takes the next port behind \a taken, which is one of \a wanted.
    [[nodiscard]] MessageBar::Action nextPortAction(const QList<ListenAddress> &wanted,
                                                    const ListenAddress &taken);
    /// What is to be said of the ports that are others than was wanted; empty when none is.
    [[nodiscard]] QString movedText(const QList<ListenAddress> &addresses) const;
    void choose();

    CaptureSession &m_session;
    MainWindow &m_window;
    QList<ListenAddress> m_addresses;    // that are wanted when listening; with the ports that they once had
    bool m_isChosen = false;             // by hand in this window: only the user takes other ports then
    QStringList m_chosen;                // as it was written; remembered as soon as it listens there
    QList<ListenAddress> m_before;       // where it listened until others were chosen, and may again
    std::function<void()> m_tellWhyBack; // when it listens there
};

} // namespace ringback
