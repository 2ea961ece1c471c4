// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filterline.h"

#include "capture/queryhint.h"
#include "widgets/clearbutton.h"
#include "widgets/plaintip.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace ringback {

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_texts, this))
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: words, or terms such as api:sms from:4477* status:failed"));
    addClearButton(*this);
    setMaxLength(int(MaxQueryLength));
    // What is proposed fits already; QLineEdit's own completing replaces the whole line.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterLine::insert);
    connect(this, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(this, &QLineEdit::textEdited, this, &FilterLine::offer);
}

FilterLine::~FilterLine() = default;

void FilterLine::read()
{
    const auto query = parseQuery(text());
    const QString fault =
        query ? QString() : tr("Column %1: %2").arg(query.error().column).arg(query.error().expected);
    const QString hint = query ? queryHint(*query) : QString();
    setToolTip(!fault.isNull() ? plainTip(fault)
                   : !hint.isNull()
                   ? plainTip(hint)
                   : tr("Words are looked for everywhere; a key and a colon looks into one thing."));
    const bool isSame = isSameTerm();
    if (query && !isSame)
        m_textBeforeTerm = m_validText;
    m_typedTo = cursorPosition();
    if (fault != m_fault || hint != m_hint) {
        m_fault = fault;
        m_hint = hint;
        setAccessibleDescription(fault.isNull() ? hint : fault);
        Q_EMIT faultChanged();
    }
    if (query)
        setValidText(text());
    else if (isSame)
        setValidText(m_textBeforeTerm);
}

/// Whether the text is the valid one with more characters typed at the end of the same term.
bool FilterLine::isSameTerm() const
{
    const QString line = text();
    const qsizetype more = line.size() - m_validText.size();
    const qsizetype begin = cursorPosition() - more;
    if (more <= 0 || begin <= 0 || begin != m_typedTo || endsTerm(line.at(begin - 1)))
        return false;
    return line.first(begin) + line.sliced(begin + more) == m_validText
        && std::ranges::none_of(QStringView(line).sliced(begin, more), endsTerm);
}

void FilterLine::setValidText(const QString &text)
{
    if (text == m_validText)
        return;
    m_validText = text;
    Q_EMIT validTextChanged();
}

void FilterLine::offer()
{
    if (!m_propose)
        return;
    m_proposals = m_propose(text(), cursorPosition());
    const bool isDone = m_proposals.texts.size() == 1
        && m_proposals.texts.constFirst()
            == QStringView(text()).sliced(m_proposals.begin, m_proposals.end - m_proposals.begin);
    const bool hasBegun = cursorPosition() > m_proposals.begin;
    if (m_proposals.texts.isEmpty() || isDone || !hasBegun) {
        m_completer->popup()->hide();
        return;
    }
    m_texts.setStringList(m_proposals.texts);
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 40);
    m_completer->complete(place);
}

void FilterLine::insert(const QString &proposal)
{
    QString line = text();
    line.replace(m_proposals.begin, m_proposals.end - m_proposals.begin, proposal);
    setText(line);
    setCursorPosition(int(m_proposals.begin + proposal.size()));
    if (proposal.endsWith(QLatin1Char(':')))
        offer();
}

bool FilterLine::event(QEvent *event)
{
    // Escape takes away what is proposed before it is the shortcut that leaves the line.
    if (event->type() == QEvent::ShortcutOverride && m_completer->popup()->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    // On some systems it goes to the end of the line, but so does End; elsewhere it exports.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
        event->ignore();
        return true;
    }
    // Not in keyPressEvent(), which Tab never reaches: it would go to the next control.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // The first proposal is the current one from the start, but selected only once it was gone to.
            endOffer(m_completer->popup()->selectionModel()->hasSelection());
            return true;
        case Qt::Key_Tab:
            endOffer(true);
            return true;
        default:
            break;
        }
    }
    return QLineEdit::event(event);
}

void FilterLine::endOffer(bool isTaken)
{
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    if (isTaken && chosen.isValid())
        insert(chosen.data().toString());
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->popup()->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace ringback
