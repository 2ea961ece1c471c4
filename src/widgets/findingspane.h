// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/findingmodel.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class FindingsPane;
}

namespace ringback {

/// The list of what is wrong with the reply that is being written. GUI thread.
class FindingsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);
    ~FindingsPane() override;

    /// Those found in \a text.
    void setFindings(const std::vector<ncco::Finding> &findings, const QByteArray &text);

    /// The user wants to see the finding in the text.
    Q_SIGNAL void findingActivated(qsizetype index);
    Q_SIGNAL void fixChosen(const ringback::ncco::Fix &fix);

private:
    void showSummary();
    void followCurrent();
    void showMenu(const QPoint &position);
    /// What can be done about the current finding.
    void fillMenu(QMenu &menu);

    std::unique_ptr<Ui::FindingsPane> m_ui;
    FindingModel m_model;
    QMenu *m_fixes;
};

} // namespace ringback
