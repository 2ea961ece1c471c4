// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/undoaction.h"

#include <QAction>

namespace ringback {

UndoAction::UndoAction(QAction &action, QObject *parent)
    : QObject(parent)
    , m_action(action)
{
    connect(&action, &QAction::triggered, this, [this] {
        const auto run = m_offers.back().run; // which may withdraw it
        run();
    });
}

void UndoAction::offer(MessageBar::Subject subject, int count, const std::function<void()> &run)
{
    withdraw(subject);
    m_offers.push_back({.subject = subject, .count = count, .run = run});
    show();
}

void UndoAction::withdraw(MessageBar::Subject subject)
{
    std::erase_if(m_offers, [subject](const Offer &offer) { return offer.subject == subject; });
    show();
}

void UndoAction::show()
{
    m_action.setEnabled(!m_offers.empty());
    if (m_offers.empty())
        m_action.setText(tr("Un&do Removing Events"));
    else if (m_offers.back().subject == MessageBar::Subject::Marked)
        m_action.setText(tr("Un&do Marking %n Event(s)", nullptr, m_offers.back().count));
    else
        m_action.setText(tr("Un&do Removing %n Event(s)", nullptr, m_offers.back().count));
}

} // namespace ringback
