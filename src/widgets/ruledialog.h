// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reply/rulebook.h"

#include <QDialog>

#include <memory>

namespace ringback {

namespace Ui {
class RuleDialog;
}

/// Edits one rule; what is wrong with it is said while it is typed. GUI thread.
class RuleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a others are those beside \a rule, whose names are taken.
    RuleDialog(const Rule &rule, const QList<Rule> &others, QWidget *parent = nullptr);
    ~RuleDialog() override;

    [[nodiscard]] Rule rule() const;
    /// The others are these now.
    void setOthers(const QList<Rule> &others);
    /// So many events of the capture would have been matched by a rule with \a when; nobody wants to know
    /// when another is there now.
    void setTestResult(const QString &when, qint64 matched, qint64 total);

    /// Asks first when something was changed.
    void reject() override;

Q_SIGNALS:
    void testWanted(const ringback::Rule &rule);

private:
    void fill(const Rule &rule);
    [[nodiscard]] Rule::What what() const;
    [[nodiscard]] std::optional<QString> fault() const;
    void judge();
    void showDelayLabel();

    std::unique_ptr<Ui::RuleDialog> m_ui;
    QList<Rule> m_others; // their names
    bool m_isOn;
    Rule m_first; // as it was when it was opened
};

} // namespace ringback
