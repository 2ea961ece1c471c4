// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/completionpopup.h"
#include "widgets/editortyping.h"
#include "widgets/nccochecker.h"
#include "widgets/qscintilla.h"

#include <QByteArray>

#include <vector>

namespace ringback {

class FindBar;
class LongLineNote;

/// A text editor for an NCCO, which is checked and completed while it is typed. GUI thread.
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

    /// Edits a template: \a known placeholders are proposed, and it is checked with their values in. Without,
    /// the text goes out as it stands, and a placeholder in it was left over.
    void setPlaceholders(ncco::KnownPlaceholders known);

    /// Whether an empty text is as good an answer as an NCCO.
    void setMayBeEmpty(bool mayBeEmpty) { m_checker.setMayBeEmpty(mayBeEmpty); }

    /// Those of the last check, by position.
    [[nodiscard]] const std::vector<ncco::Finding> &findings() const { return m_checker.findings(); }
    /// Those of them at the caret, or else in its line.
    [[nodiscard]] std::vector<const ncco::Finding *> findingsAtCaret() const;
    /// Checks now, if a check is due.
    void checkNow() { m_checker.checkNow(); }

    /// Moves to a finding, where the keyboard goes then.
    void showFinding(qsizetype index);
    /// A step that can be undone; nothing when the text is another one than \a fix was made for.
    void applyFix(const ncco::Fix &fix);
    /// Lays the text out as a step that can be undone; where it is no JSON, goes to the place and says so.
    void format();
    /// Shows what may be written at the caret.
    void complete();
    /// Shows what the tables say of the place of the caret.
    void showHelp();
    /// Shows the repairs for what is wrong at the caret; where nothing is, goes to the nearest that has one.
    void showFixes();
    /// Asks what is looked for.
    void find();
    /// Goes to the next match; asks first what is looked for.
    void findForward();
    void findBackward();
    /// Goes to the next finding behind the caret, or round the end.
    void showNextFinding();
    void showPreviousFinding();

    /// The keyboard goes on to what is next in the window, as with Tab elsewhere.
    void leaveForward() { leave(true); }
    void leaveBackward() { leave(false); }

    void enlarge() { zoomIn(); }
    void reduce() { zoomOut(); }
    void resetSize() { zoomTo(0); }

    /// The findings are new.
    Q_SIGNAL void checked();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void scrollBack();
    void setUpLook();
    void leave(bool isForward);
    void offerCompletions();
    void accept(const ncco::Proposal &proposal);
    void replaceRange(ncco::TextRange range, const QByteArray &text);
    void moveTo(qsizetype position);
    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] long lineOf(qsizetype position) const;
    [[nodiscard]] QRect caretRectangle() const;

    NccoChecker m_checker;
    EditorTyping m_typing;
    CompletionPopup m_popup;
    std::vector<ncco::KnownPlaceholder> m_placeholders;
    QsciLexerJSON *m_lexer;
    FindBar *m_findBar;
    LongLineNote *m_longLineNote;
    bool m_isApplyingLook = false;
};

} // namespace ringback
