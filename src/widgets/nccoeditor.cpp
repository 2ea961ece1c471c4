// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/nccoeditor.h"

#include "ncco/jsonformat.h"
#include "widgets/editorcolours.h"
#include "widgets/editorkeys.h"
#include "widgets/editortips.h"
#include "widgets/findbar.h"
#include "widgets/findingmarks.h"
#include "widgets/fixmenu.h"
#include "widgets/lefttoright.h"
#include "widgets/longlinenote.h"
#include "widgets/tabstops.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace ringback {

namespace {

/// A larger text is completed on demand only.
constexpr long LargestCompletedByItself = 256 * 1024;

} // namespace

NccoEditor::NccoEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_checker(*this)
    , m_typing(*this)
    , m_popup(this)
    , m_lexer(new QsciLexerJSON(this))
    , m_findBar(new FindBar(*this))
    , m_longLineNote(new LongLineNote(*this))
{
    QWidget::setFont({}); // that of the parent, which QScintilla does not take
    setUtf8(true);
    setEolMode(EolUnix);
    setAccessibleDescription(tr("F6 leaves the editor, Ctrl+Space completes, F8 goes to the next problem, "
                                "Ctrl+. repairs it."));
    connect(&m_checker, &NccoChecker::checked, this, [this] {
        markFindings(*this, findings());
        Q_EMIT checked();
    });
    connect(this, &QsciScintilla::textChanged, &m_checker, &NccoChecker::checkSoon);
    connect(m_findBar, &FindBar::roomWanted, this,
            [this](int height) { setViewportMargins(0, height, 0, 0); });
    connect(&m_popup, &CompletionPopup::chosen, this, &NccoEditor::accept);
    unbindWindowKeys(*this);
    LeftToRight::giveWhereNeeded(*viewport());
    m_checker.setPlaceholders({});
}

void NccoEditor::setNcco(const QByteArray &utf8)
{
    replaceNcco(utf8);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    moveTo(0);
}

void NccoEditor::replaceNcco(const QByteArray &utf8)
{
    const qsizetype before = caret();
    if (utf8 != ncco()) // or there would be a step that undoes nothing
        replaceRange({0, SendScintilla(SCI_GETLENGTH)}, utf8);
    moveTo(std::min(before, utf8.size()));
    scrollBack();
}

/// Shows the beginnings of the lines, unless the caret is out of sight then.
void NccoEditor::scrollBack()
{
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL); // it grows again to what the lines take
    const long before = SendScintilla(SCI_GETXOFFSET);
    if (before == 0)
        return;
    SendScintilla(SCI_SETXOFFSET, 0UL);
    if (caretRectangle().x() >= viewport()->width())
        SendScintilla(SCI_SETXOFFSET, static_cast<unsigned long>(before));
}

QByteArray NccoEditor::ncco() const
{
    const auto *const text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {text, SendScintilla(SCI_GETLENGTH)};
}

void NccoEditor::setPlaceholders(ncco::KnownPlaceholders known)
{
    m_placeholders = std::move(known.offered);
    m_checker.setPlaceholders(std::move(known.value));
}

std::vector<const ncco::Finding *> NccoEditor::findingsAtCaret() const
{
    return findingsNear(*this, findings(), caret());
}

void NccoEditor::showFinding(qsizetype index)
{
    checkNow();
    if (index < 0 || index >= qsizetype(findings().size()))
        return;
    moveTo(findings()[size_t(index)].range.begin);
    setFocus();
}

void NccoEditor::showNextFinding()
{
    checkNow();
    const auto next = std::ranges::find_if(
        findings(), [this](const ncco::Finding &finding) { return finding.range.begin > caret(); });
    showFinding(next == findings().end() ? 0 : next - findings().begin());
}

void NccoEditor::showPreviousFinding()
{
    checkNow();
    const auto next = std::ranges::find_if(
        findings(), [this](const ncco::Finding &finding) { return finding.range.begin >= caret(); });
    showFinding((next == findings().begin() ? findings().end() : next) - findings().begin() - 1);
}

void NccoEditor::applyFix(const ncco::Fix &fix)
{
    if (m_checker.isDue() || isReadOnly())
        return;
    SendScintilla(SCI_BEGINUNDOACTION);
    // From the back, so that the places of the others stay right.
    for (std::vector<ncco::Edit> edits = fix.edits; !edits.empty(); edits.pop_back())
        replaceRange(edits.back().range, edits.back().replacement);
    SendScintilla(SCI_ENDUNDOACTION);
    scrollBack();
}

void NccoEditor::format()
{
    const QByteArray text = ncco();
    const auto formatted = ncco::formattedJson(ncco::JsonDocument(text));
    if (!formatted) {
        checkNow();
        const auto fault = std::ranges::find(findings(), ncco::RuleId::NotJson, &ncco::Finding::rule);
        showFinding(fault - findings().begin());
        const QString why =
            tr("This cannot be laid out until the mistake in line %1 is mended.").arg(lineOf(caret()) + 1);
        return showTip(*this, caretRectangle().bottomLeft(), QStringList(why) + tipAt(*this, caret()),
                       LongTip);
    }
    if (*formatted == text || isReadOnly())
        return;
    const qsizetype place = ncco::samePlace(text, caret(), *formatted);
    replaceNcco(*formatted);
    moveTo(place);
    scrollBack();
}

void NccoEditor::complete()
{
    if (!isReadOnly())
        m_popup.offer(ncco::proposals(ncco::JsonDocument(ncco()), caret(), m_placeholders), caretRectangle());
}

void NccoEditor::offerCompletions()
{
    if (SendScintilla(SCI_GETLENGTH) <= LargestCompletedByItself)
        complete();
}

void NccoEditor::accept(const ncco::Proposal &proposal)
{
    replaceRange(proposal.replaced, proposal.text);
    const qsizetype begin = proposal.replaced.begin;
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(begin + proposal.selected.begin),
                  long(begin + proposal.selected.end));
    // The value that came with it may be one of several.
    auto values = ncco::proposals(ncco::JsonDocument(ncco()), begin + proposal.selected.begin);
    if (!proposal.selected.isEmpty() && values.size() > 1)
        m_popup.offer(std::move(values), caretRectangle());
}

void NccoEditor::showHelp() { showTip(*this, caretRectangle().bottomLeft(), tipAt(*this, caret()), LongTip); }

void NccoEditor::showFixes()
{
    checkNow();
    const auto isRepairable = [](const ncco::Finding &finding) { return !finding.fixes.empty(); };
    auto here = findingsAtCaret();
    if (!isReadOnly() && here.empty() && std::ranges::any_of(findings(), isRepairable)) {
        const auto distance = [this, &isRepairable](const ncco::Finding &finding) {
            return isRepairable(finding) ? std::abs(finding.range.begin - caret())
                                         : std::numeric_limits<qsizetype>::max();
        };
        const auto nearest = std::ranges::min_element(findings(), {}, distance);
        showFinding(nearest - findings().begin());
        here = findingsAtCaret();
    }
    if (std::ranges::none_of(here, [&](const auto *finding) { return isRepairable(*finding); })
        || isReadOnly())
        return showTip(*this, caretRectangle().bottomLeft(), {tr("There is no quick fix here")});
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Quick fixes"));
    addFixes(*menu, here, [this](const ncco::Fix &fix) { applyFix(fix); });
    menu->popup(viewport()->mapToGlobal(caretRectangle().bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

void NccoEditor::find() { m_findBar->open(); }

void NccoEditor::findForward() { m_findBar->findNext(); }

void NccoEditor::findBackward() { m_findBar->findPrevious(); }

void NccoEditor::leave(bool isForward)
{
    if (QWidget *const next = tabStopBeyond(*this, isForward))
        next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool NccoEditor::focusNextPrevChild(bool next)
{
    // QScintilla keeps Tab for the text, and would for the find bar too.
    if (m_findBar->isAncestorOf(QApplication::focusWidget()))
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    return QsciScintilla::focusNextPrevChild(next);
}

bool NccoEditor::event(QEvent *event)
{
    // Keys that are done here do not go to the window's shortcuts.
    if (event->type() == QEvent::ShortcutOverride && editorCommand(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QsciScintilla::event(event);
}

bool NccoEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QsciScintilla::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const long position = SendScintilla(SCI_CHARPOSITIONFROMPOINTCLOSE,
                                        static_cast<unsigned long>(help->pos().x()), long(help->pos().y()));
    showTip(*this, help->pos(), position < 0 ? QStringList() : tipAt(*this, position));
    return true;
}

void NccoEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    const QEvent::Type type = event->type();
    if ((type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)
        && lexer() && !m_isApplyingLook)
        setUpLook();
}

// Its fonts take as long to load as the rest of the window, and most of the time nobody waits for an answer.
void NccoEditor::showEvent(QShowEvent *event)
{
    if (!lexer())
        setUpLook();
    QsciScintilla::showEvent(event);
}

void NccoEditor::keyPressEvent(QKeyEvent *event)
{
    if (const EditorCommand command = editorCommand(*event)) {
        (this->*command)();
        return;
    }
    // The list asks its editor first, and takes what that does not want.
    if (isWindowKey(*event) || (m_popup.isShown() && isListKey(*event))) {
        event->ignore();
        return;
    }
    const QString text = event->text();
    const bool isTyped = !text.isEmpty() && text.front().isPrint()
        && (event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) == 0;
    if (!m_typing.handle(*event))
        QsciScintilla::keyPressEvent(event);
    const bool isWord =
        isTyped && (text.front().isLetterOrNumber() || QStringView(u"\"<_-/").contains(text.front()));
    const bool opensPlaceholder = isTyped && text == u"{" && m_typing.isInString();
    const bool goesOn = (event->key() == Qt::Key_Backspace || text == u".") && m_popup.isShown();
    if (isWord || opensPlaceholder || goesOn)
        offerCompletions();
    else if (event->key() != Qt::Key_Shift)
        m_popup.hide();
}

void NccoEditor::inputMethodEvent(QInputMethodEvent *event)
{
    // QScintilla 2.13 drops characters beyond U+FFFF.
    const QString committed = event->commitString();
    const bool isBeyond = std::ranges::any_of(committed, [](QChar c) { return c.isSurrogate(); });
    if (!isBeyond || isReadOnly())
        return QsciScintilla::inputMethodEvent(event);
    QInputMethodEvent nothing;
    QsciScintilla::inputMethodEvent(&nothing); // takes what was being composed away
    m_typing.insert(committed.toUtf8());
    event->accept();
}

void NccoEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *const menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, EditorCommand command) {
        QAction *const action = menu->addAction(text, this, command);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
    };
    add(tr("Quick &fixes"), Qt::CTRL | Qt::Key_Period, &NccoEditor::showFixes);
    add(tr("Co&mplete"), Qt::CTRL | Qt::Key_Space, &NccoEditor::complete);
    add(tr("&Lay out"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, &NccoEditor::format);
    add(tr("F&ind"), Qt::CTRL | Qt::Key_F, &NccoEditor::find);
    menu->popup(event->globalPos());
}

void NccoEditor::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_popup.hide();
    QsciScintilla::focusOutEvent(event);
}

void NccoEditor::resizeEvent(QResizeEvent *event)
{
    QsciScintilla::resizeEvent(event);
    m_findBar->place();
    m_longLineNote->place();
    if (event->size().width() > event->oldSize().width())
        scrollBack();
}

void NccoEditor::setUpLook()
{
    const QScopedValueRollback applying(m_isApplyingLook, true); // fonts that are set announce changes too
    if (!lexer())
        defineLook(*this, *m_lexer);
    applyLook(*this, *m_lexer);
}

void NccoEditor::replaceRange(ncco::TextRange range, const QByteArray &text)
{
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(range.begin), long(range.end));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(text.size()), text.constData());
}

void NccoEditor::moveTo(qsizetype position)
{
    const auto at = static_cast<unsigned long>(position);
    SendScintilla(SCI_ENSUREVISIBLE, static_cast<unsigned long>(lineOf(position)));
    SendScintilla(SCI_GOTOPOS, at);
}

qsizetype NccoEditor::caret() const { return SendScintilla(SCI_GETCURRENTPOS); }

long NccoEditor::lineOf(qsizetype position) const
{
    return SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(position));
}

QRect NccoEditor::caretRectangle() const
{
    const long at = caret();
    return {int(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, at)),
            int(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, at)), 1,
            int(SendScintilla(SCI_TEXTHEIGHT, static_cast<unsigned long>(lineOf(at))))};
}

} // namespace ringback
