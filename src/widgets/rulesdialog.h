// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rulemodel.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace ringback {

namespace Ui {
class RulesDialog;
}

class RuleDialog;

/// The list of the rules. What is changed here counts at once. GUI thread.
class RulesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RulesDialog(QWidget *parent = nullptr);
    ~RulesDialog() override;

    /// Shows these; what is being edited stays so.
    void setRules(const QList<Rule> &rules);
    [[nodiscard]] QList<Rule> rules() const { return m_model.rules(); }
    void setHits(const QList<qint64> &hits) { m_model.setHits(hits); }
    /// Opens the editor for a new rule, such as one of ruleFor().
    void addRule(const Rule &rule);
    /// The answer to testWanted(), with its \a when.
    void setTestResult(const QString &when, qint64 matched, qint64 total);

    /// Takes the rules of a file instead, after a question if there are others; says in place why it cannot.
    void loadFile(const QString &path);
    void saveFile(const QString &path);

Q_SIGNALS:
    void rulesChanged(const QList<ringback::Rule> &rules);
    /// A file had other times.
    void holdChanged(const ringback::HoldTimes &hold);
    /// How many events of the capture would the rule have matched? See setTestResult().
    void testWanted(const ringback::Rule &rule);

private:
    void connectButtons();
    /// Opens the editor for \a rule, which is one of the list or comes to \a newRow.
    void openEditor(const Rule &rule, std::optional<int> newRow);
    void takeEdited(int newRow);
    /// All but the one that is being edited.
    [[nodiscard]] QList<Rule> others() const;
    /// That of the rule of that name, -1 when there is none.
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] int currentRow() const;
    void move(int by);
    void showState();
    void showMessage(const QString &sentence);

    std::unique_ptr<Ui::RulesDialog> m_ui;
    RuleModel m_model;
    RuleDialog *m_editor = nullptr; // while it is open
    QString m_edited;               // the name of the rule in it as the list has it; null for a new one
};

} // namespace ringback
