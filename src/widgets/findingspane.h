// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/findingmodel.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace ringback {

class NccoEditor;

namespace Ui {
class FindingsPane;
}

/// The list of what is wrong with the reply that is being written; hidden while nothing is. GUI thread.
class FindingsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);
    ~FindingsPane() override;

    [[nodiscard]] QSize sizeHint() const override;

    /// Shows what is wrong in \a editor, which shows and repairs what is chosen here.
    void follow(NccoEditor &editor);
    /// Those found in \a text.
    void setFindings(const std::vector<ncco::Finding> &findings, const QByteArray &text);

    /// The user wants to see the finding in the text.
    Q_SIGNAL void findingActivated(qsizetype index);
    Q_SIGNAL void fixChosen(const ringback::ncco::Fix &fix);

private:
    /// Chooses what is wrong at the caret, the smallest first.
    void followCaret(const NccoEditor &editor);
    void showSummary();
    void showChosen();
    /// The chosen finding, if it can be repaired; when none is chosen, the first that can. Null: there is
    /// none.
    [[nodiscard]] const ncco::Finding *repairable() const;
    void showMenu(const QPoint &position);
    void addFixesOf(const ncco::Finding &finding, QMenu &menu);

    std::unique_ptr<Ui::FindingsPane> m_ui;
    FindingModel m_model;
    QMenu *m_fixes;
};

} // namespace ringback
