// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/eventdetails.h"
#include "models/problemmodel.h"

#include <QWidget>

#include <memory>

namespace ringback {

namespace Ui {
class ProblemsView;
}

/// What is wrong with an event, and more about the problem that is chosen. GUI thread.
class ProblemsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsView(QWidget *parent = nullptr);
    ~ProblemsView() override;

    void setDetails(const EventDetails &details);
    /// Puts the sentence of the chosen problem on the clipboard.
    Q_INVOKABLE void copy() { m_copy->trigger(); }

Q_SIGNALS:
    /// The problem's field is to be shown.
    void fieldWanted(const QByteArray &name);
    void filterWanted(const QString &term);

private:
    void showProblem();
    void fitRows();
    [[nodiscard]] const vonage::Problem *chosen() const;

    std::unique_ptr<Ui::ProblemsView> m_ui;
    ProblemModel m_problems;
    QAction *m_copy = nullptr;
    QAction *m_filter = nullptr;
    QList<vonage::DecodedField> m_fields; // says more about a problem's field
};

} // namespace ringback
