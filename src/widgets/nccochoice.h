// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reply/nccoreply.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace ringback {

class NccoEditor;

/// Chooses an NCCO for a rule: a built-in template, or a text of one's own, which a template becomes by being
/// edited. GUI thread.
class NccoChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit NccoChoice(QWidget *parent = nullptr);

    /// Lets one choose none as well: the default reply.
    void allowNone();
    /// Takes \a label for the choice, in place of its own.
    void useLabel(QLabel &label);
    void setNcco(const std::optional<NccoReply> &ncco);
    [[nodiscard]] std::optional<NccoReply> ncco() const;

Q_SIGNALS:
    void edited();

private:
    /// Puts what is chosen into the editor.
    void show(void (NccoEditor::*put)(const QByteArray &));
    void noteText();

    QLabel *m_label;
    QComboBox *m_choice; // item data: the id of a template; OwnId or NoneId
    NccoEditor *m_editor;
    QByteArray m_own; // the text of one's own
    bool m_isSetting = false;
};

} // namespace ringback
