// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/capturebar.h"

#include "models/eventcells.h"
#include "widgets/mnemonic.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ringback {

namespace {

/// On a button Qt would leave the "(H)" of a mnemonic as Japanese and Chinese menus have it.
void showWithoutMnemonic(QAction *action)
{
    const auto show = [action] { action->setIconText(withoutMnemonic(action->text())); };
    QObject::connect(action, &QAction::changed, action, show);
    show();
}

} // namespace

CaptureBar::CaptureBar(QWidget *parent)
    : QToolBar(parent)
    , m_address(new QLabel(this))
    , m_lastLabel(new QLabel(this))
    , m_timer(this)
{
    for (QLabel *const label : {m_address, m_lastLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
    }
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CaptureBar::tellLast);
}

QToolButton *CaptureBar::addButton(QAction *action, const QString &name)
{
    showWithoutMnemonic(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
    return button;
}

void CaptureBar::setActions(QAction *listening, QAction *copyAddress, QAction *hold, QMenu *holdMenu,
                            QAction *follow)
{
    addButton(listening, tr("Listening"));
    addWidget(m_address);
    addButton(copyAddress, tr("Copy address"));
    addSeparator();
    QToolButton *const holdButton = addButton(hold, tr("Hold"));
    holdButton->setMenu(holdMenu);
    holdButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_follow = addButton(follow, tr("Follow newest"));
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    addWidget(m_lastLabel);
}

void CaptureBar::setAddress(const QString &text) { m_address->setText(text); }

void CaptureBar::setNew(qsizetype events)
{
    const QString text = m_follow->defaultAction()->iconText();
    const QString count = events > 0 ? tr("%Ln new", "events", int(events)) : QString();
    m_follow->setText(events > 0 ? tr("%1 (%2)", "what a button does, and a count").arg(text, count) : text);
    m_follow->setAccessibleDescription(count);
}

void CaptureBar::setLast(const std::optional<Timestamp> &last)
{
    m_last = last;
    tellLast();
}

void CaptureBar::tellLast()
{
    if (!m_last) {
        m_lastLabel->clear();
        return;
    }
    // Nobody watches the seconds of something long ago.
    const auto ago = std::chrono::duration_cast<std::chrono::seconds>(currentTime() - *m_last);
    const bool isRecent = ago.count() >= 0 && ago < std::chrono::minutes(1);
    m_lastLabel->setText(isRecent ? tr("last: %1 s ago").arg(ago.count())
                                  : tr("last: %1").arg(momentText(*m_last)));
    if (isRecent)
        m_timer.start(std::chrono::seconds(1));
}

} // namespace ringback
