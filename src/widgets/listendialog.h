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
    /// \a fault gives the sentence why a list of addresses cannot be, null when it can.
    ListenDialog(const QStringList &addresses, const std::function<QString(const QStringList &)> &fault,
                 QWidget *parent = nullptr);
    ~ListenDialog() override;

    /// As they were written.
    [[nodiscard]] QStringList addresses() const;

private:
    std::unique_ptr<Ui::ListenDialog> m_ui;
};

} // namespace ringback
