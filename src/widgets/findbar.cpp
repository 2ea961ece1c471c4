// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findbar.h"

#include "ui_findbar.h"
#include "widgets/clearbutton.h"

#include <QKeyEvent>

namespace ringback {

namespace {

using Base = QsciScintillaBase;

} // namespace

FindBar::FindBar(QsciScintilla &editor)
    : QFrame(&editor)
    , m_editor(editor)
    , m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    addClearButton(*m_ui->wanted);
    hide();
    connect(m_ui->wanted, &QLineEdit::textChanged, this, &FindBar::findHere);
    connect(m_ui->next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_ui->previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_ui->close, &QToolButton::clicked, this, &FindBar::leave);
}

FindBar::~FindBar() = default;

void FindBar::open()
{
    const QString selected = m_editor.selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_ui->wanted->setText(selected);
    show();
    m_ui->wanted->selectAll();
    m_ui->wanted->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::place()
{
    const QRect text = m_editor.viewport()->geometry();
    const int height = sizeHint().height();
    setGeometry(text.x(), text.y() - height, text.width(), height);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break; // the window's
        [[fallthrough]];
    case Qt::Key_F3:
        return find(!isShift);
    default:
        break;
    }
    QFrame::keyPressEvent(event);
}

void FindBar::showEvent(QShowEvent *event)
{
    Q_EMIT roomWanted(sizeHint().height());
    QFrame::showEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    Q_EMIT roomWanted(0);
    m_ui->outcome->clear();
    QFrame::hideEvent(event);
}

void FindBar::find(bool isForward)
{
    if (!isVisible() || m_ui->wanted->text().isEmpty())
        return open();
    select(isForward,
           m_editor.SendScintilla(isForward ? Base::SCI_GETSELECTIONEND : Base::SCI_GETSELECTIONSTART));
}

void FindBar::findHere() { select(true, m_editor.SendScintilla(Base::SCI_GETSELECTIONSTART)); }

void FindBar::select(bool isForward, long from)
{
    const QByteArray wanted = m_ui->wanted->text().toUtf8();
    m_ui->outcome->clear();
    if (wanted.isEmpty())
        return;
    const long end = m_editor.SendScintilla(Base::SCI_GETLENGTH);
    const auto search = [this, &wanted](long begin, long limit) {
        m_editor.SendScintilla(Base::SCI_SETSEARCHFLAGS, 0UL);
        m_editor.SendScintilla(Base::SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), limit);
        return m_editor.SendScintilla(Base::SCI_SEARCHINTARGET, static_cast<unsigned long>(wanted.size()),
                                      wanted.constData());
    };
    long found = search(from, isForward ? end : 0);
    if (found < 0)
        found = isForward ? search(0, end) : search(end, 0); // round the end
    if (found < 0) {
        m_ui->outcome->setText(tr("Not found"));
        return;
    }
    const long behind = m_editor.SendScintilla(Base::SCI_GETTARGETEND);
    m_editor.SendScintilla(Base::SCI_ENSUREVISIBLE,
                           static_cast<unsigned long>(m_editor.SendScintilla(
                               Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(found))));
    m_editor.SendScintilla(Base::SCI_SETSEL, static_cast<unsigned long>(found), behind);
}

void FindBar::leave()
{
    hide();
    m_editor.setFocus();
}

} // namespace ringback
