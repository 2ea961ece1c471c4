// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/annotationbar.h"

#include "ui_annotationbar.h"
#include "widgets/marks.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QShortcut>

namespace ringback {

namespace {

constexpr int NoteLines = 2;

} // namespace

AnnotationBar::AnnotationBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AnnotationBar>())
{
    m_ui->setupUi(this);
    for (int mark = 0; mark <= MarkCount; ++mark)
        m_ui->mark->addItem(markIcon(mark), markName(mark));
    QAbstractItemView *const marks = m_ui->mark->view();
    marks->setMinimumWidth(marks->sizeHintForColumn(0) + 2 * marks->frameWidth());
    const QMargins margins = m_ui->note->contentsMargins();
    m_ui->note->setFixedHeight(
        NoteLines * m_ui->note->fontMetrics().lineSpacing()
        + 2 * (m_ui->note->frameWidth() + int(m_ui->note->document()->documentMargin())) + margins.top()
        + margins.bottom());
    m_ui->note->installEventFilter(this);
    auto *const escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), m_ui->note, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &AnnotationBar::left);
    connect(m_ui->mark, &QComboBox::activated, this, [this](int mark) {
        m_told.mark = mark;
        Q_EMIT markChosen(m_id, mark);
    });
}

AnnotationBar::~AnnotationBar() = default;

void AnnotationBar::setAnnotation(EventId id, const Annotation &annotation)
{
    const bool isSame = id == m_id;
    const bool isWriting = isSame && shown().note != m_told.note;
    if (!isSame)
        tell();
    m_id = id;
    m_told = annotation;
    m_ui->mark->setCurrentIndex(annotation.mark);
    if (!isWriting && shown().note != annotation.note)
        m_ui->note->setPlainText(annotation.note);
}

void AnnotationBar::setMark(int mark)
{
    m_told.mark = mark;
    m_ui->mark->setCurrentIndex(mark);
}

void AnnotationBar::writeNote() { m_ui->note->setFocus(); }

Annotation AnnotationBar::shown() const
{
    return {.mark = m_ui->mark->currentIndex(), .note = m_ui->note->toPlainText()};
}

void AnnotationBar::setReadOnly(bool isReadOnly)
{
    m_ui->mark->setEnabled(!isReadOnly);
    m_ui->note->setReadOnly(isReadOnly);
    m_ui->retranslateUi(this); // the usual texts
    if (!isReadOnly)
        return;
    m_ui->note->setPlaceholderText({});
    for (QWidget *const field : {static_cast<QWidget *>(m_ui->mark), static_cast<QWidget *>(m_ui->note)})
        field->setToolTip(tr("Marks and notes cannot be kept: this capture is only shown here"));
}

void AnnotationBar::tell()
{
    if (m_id == EventId() || shown() == m_told)
        return;
    m_told = shown();
    Q_EMIT changed(m_id, m_told.mark, m_told.note);
}

bool AnnotationBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->note && event->type() == QEvent::FocusOut) {
        tell();
    } else if (watched == m_ui->note
               && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (event->type() == QEvent::KeyPress)
                tell();
            event->accept(); // it sends no reply while a note is written
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ringback
