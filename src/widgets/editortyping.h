// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/qscintilla.h"

class QKeyEvent;

namespace ringback {

/// What typing JSON wants beyond inserting characters: brackets and quotes come in pairs, new lines are
/// indented. Works on an editor that must outlive it. GUI thread.
class EditorTyping
{
public:
    explicit EditorTyping(QsciScintilla &editor)
        : m_editor(editor)
    {
    }

    /// Whether the key was done here.
    [[nodiscard]] bool handle(const QKeyEvent &event);
    /// Puts text in the place of the selection.
    void insert(const QByteArray &utf8);
    /// Whether the caret is in a string, as far as its line tells.
    [[nodiscard]] bool isInString() const;

private:
    [[nodiscard]] bool typeCharacter(char c);
    void breakLine();
    [[nodiscard]] bool deletePair();

    [[nodiscard]] long caret() const;
    [[nodiscard]] char charAt(long position) const;
    [[nodiscard]] bool hasSelection() const;
    /// The line of the caret up to it.
    [[nodiscard]] QByteArray lineBefore() const;

    QsciScintilla &m_editor;
};

} // namespace ringback
