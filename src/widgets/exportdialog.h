// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/exporter.h"

#include <QDialog>

#include <memory>

namespace ringback {

namespace Ui {
class ExportDialog;
}

/// What of a capture is written, and how.
struct ExportWish
{
    enum class What : quint8 { All, Shown, Selected };
    What what = What::All;
    ExportFormat format = ExportFormat::JsonLines;
    bool isRedacted = false;
    QList<EventId> selected = {}; ///< when it was wished
};

/// Asks for an ExportWish. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// How many events each choice has; 0: it is not offered.
    ExportDialog(qsizetype all, qsizetype shown, qsizetype selected, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportWish wish() const;
    /// Of the chosen format, such as "har".
    [[nodiscard]] QString suffix() const;

private:
    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace ringback
