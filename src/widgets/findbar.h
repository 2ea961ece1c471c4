// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/qscintilla.h"

#include <QFrame>

#include <memory>

namespace ringback {

namespace Ui {
class FindBar;
}

/// A line above an editor's text that finds words in it. GUI thread.
class FindBar final : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QsciScintilla &editor);
    ~FindBar() override;

    /// Shows it, with what is selected in the editor.
    void open();
    /// Goes to the next match; opens it first where nothing is looked for.
    void findNext() { find(true); }
    void findPrevious() { find(false); }
    /// Takes the room that there is above the text.
    void place();

    /// The text has to begin so far below the editor's edge; not at all once it is hidden.
    Q_SIGNAL void roomWanted(int height);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void find(bool isForward);
    /// From where the caret is, while the words are typed.
    void findHere();
    void select(bool isForward, long from);
    void leave();

    QsciScintilla &m_editor;
    std::unique_ptr<Ui::FindBar> m_ui;
};

} // namespace ringback
