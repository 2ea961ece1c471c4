// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

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
    explicit ListenDialog(const QStringList &addresses, QWidget *parent = nullptr);
    ~ListenDialog() override;

    /// As they were written.
    [[nodiscard]] QStringList addresses() const;

private:
    std::unique_ptr<Ui::ListenDialog> m_ui;
};

} // namespace ringback
