// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagebar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace ringback {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

void MessageBar::tell(Subject subject, const QString &sentence, const Action &action)
{
    show(subject, QStyle::SP_MessageBoxInformation, sentence, action);
}

void MessageBar::warn(Subject subject, const QString &sentence, const Action &action)
{
    show(subject, QStyle::SP_MessageBoxWarning, sentence, action);
}

void MessageBar::show(Subject subject, QStyle::StandardPixmap sign, const QString &sentence,
                      const Action &action)
{
    // What tells how far something is must keep its button under the mouse.
    if (const auto known = m_messages.find(subject);
        known != m_messages.end() && known->action.text == action.text && known->sign == sign) {
        known->action = action;
        known->sentence->setText(sentence);
        return;
    }
    close(subject);
    auto *message = new QFrame(this);
    message->setFrameShape(QFrame::StyledPanel);
    message->setAutoFillBackground(true);
    message->setBackgroundRole(QPalette::ToolTipBase);
    message->setForegroundRole(QPalette::ToolTipText);
    auto *row = new QHBoxLayout(message);
    row->setContentsMargins(8, 4, 4, 4);

    auto *icon = new QLabel(message);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(style()->standardIcon(sign).pixmap(size));
    icon->setAccessibleName(sign == QStyle::SP_MessageBoxWarning ? tr("Warning") : tr("Notice"));
    row->addWidget(icon);
    auto *label = new QLabel(sentence, message);
    label->setObjectName(QStringLiteral("sentence"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::ToolTipText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    if (!action.text.isNull()) {
        auto *button = new QPushButton(action.text, message);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the user works
        connect(button, &QPushButton::clicked, this, [this, subject] {
            const auto run = m_messages.value(subject).action.run; // which may take it away
            run();
        });
        row->addWidget(button);
    }
    auto *dismiss = new QToolButton(message);
    dismiss->setAutoRaise(true);
    dismiss->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    dismiss->setAccessibleName(tr("Close message"));
    dismiss->setToolTip(tr("Closes this message"));
    connect(dismiss, &QToolButton::clicked, this, [this, subject] {
        close(subject);
        Q_EMIT dismissed(subject);
    });
    row->addWidget(dismiss);
    m_rows->addWidget(message);
    m_messages.insert(subject, {.frame = message, .sentence = label, .sign = sign, .action = action});
    QWidget::show();
}

void MessageBar::close(Subject subject)
{
    if (QWidget *const frame = m_messages.take(subject).frame) {
        frame->hide();
        frame->deleteLater(); // one of its buttons may be asking for this
    }
    setVisible(!m_messages.isEmpty());
}

QString MessageBar::sentence(Subject subject) const
{
    const QLabel *const label = m_messages.value(subject).sentence;
    return label ? label->text() : QString();
}

} // namespace ringback
