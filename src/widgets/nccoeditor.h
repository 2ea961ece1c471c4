// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/check.h"
#include "widgets/qscintilla.h"

#include <QByteArray>
#include <QTimer>

#include <vector>

namespace ringback {

/// A text editor for an NCCO, which is checked while it is typed. GUI thread.
class NccoEditor final : public QsciScintilla
{
    Q_OBJECT
public:
    explicit NccoEditor(QWidget *parent = nullptr);

    /// Shows another text: there is nothing to undo then.
    void setNcco(const QByteArray &utf8);
    /// The same as one step that can be undone.
    void replaceNcco(const QByteArray &utf8);
    [[nodiscard]] QByteArray ncco() const;

    /// Those of the last check, by position.
    [[nodiscard]] const std::vector<ncco::Finding> &findings() const { return m_findings; }
    /// Whether Vonage would reject what was checked last.
    [[nodiscard]] bool hasErrors() const;
    /// Checks now, if a check is due.
    void checkNow();

    /// Moves to a finding, where the keyboard goes then.
    void showFinding(qsizetype index);
    /// A step that can be undone. The text is still the one that \a fix was made for.
    void applyFix(const ncco::Fix &fix);
    /// Lays the text out, when it is JSON, as a step that can be undone.
    void format();

    /// The findings are new.
    Q_SIGNAL void checked();

private:
    void scheduleCheck();
    void check();

    QTimer m_checkTimer;
    std::vector<ncco::Finding> m_findings;
};

} // namespace ringback
