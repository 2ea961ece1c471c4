// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>
#include <memory>

namespace ringback {

namespace Ui {
class ListenDialog;
}

/// Asks for the addresses and ports to listen on. GUI thread.
class ListenDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Gives the sentence why a list of addresses cannot be; null when it can.
    using Fault = std::function<QString(const QStringList &)>;

    /// \a fault is asked with every change, \a faultNow when the dialog is to be accepted, which it is not
    /// as long as there is a fault.
    ListenDialog(const QStringList &addresses, const Fault &fault, const Fault &faultNow,
                 QWidget *parent = nullptr);
    ~ListenDialog() override;

    /// As they were written.
    [[nodiscard]] QStringList addresses() const;
    void accept() override;

private:
    void showFault(const QString &sentence);

    Fault m_faultNow;
    std::unique_ptr<Ui::ListenDialog> m_ui;
};

} // namespace ringback
