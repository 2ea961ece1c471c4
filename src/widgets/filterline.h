// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filterproposals.h"

#include <QLineEdit>
#include <QStringListModel>

#include <functional>

class QCompleter;

namespace ringback {

/// A line for the filter language: proposes what may come, and says what does not make sense.
class FilterLine final : public QLineEdit
{
    Q_OBJECT
public:
    using Propose = std::function<FilterProposals(const QString &text, qsizetype cursor)>;

    explicit FilterLine(QWidget *parent = nullptr);
    ~FilterLine() override;

    void setPropose(const Propose &propose) { m_propose = propose; }
    /// The last text that made sense. A term that turns out to be none while it is typed never counted.
    [[nodiscard]] QString validText() const { return m_validText; }
    /// What is wrong with the text, a sentence; null when nothing is.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// What was probably meant instead of a text that makes sense; null when it is probably meant so.
    [[nodiscard]] QString hint() const { return m_hint; }

Q_SIGNALS:
    void validTextChanged();
    void faultChanged(); ///< or the hint

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();
    [[nodiscard]] bool isSameTerm() const;
    void setValidText(const QString &text);
    void offer();
    void endOffer(bool isTaken);
    void insert(const QString &proposal);

    Propose m_propose;
    FilterProposals m_proposals;
    QStringListModel m_texts;
    QCompleter *m_completer;
    QString m_validText;
    QString m_textBeforeTerm; // the valid one before the term that is being typed
    qsizetype m_typedTo = 0;  // where the last change of the text ended
    QString m_fault;
    QString m_hint;
};

} // namespace ringback
