// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panefocus.h"

#include "widgets/tabstops.h"

#include <QWidget>

namespace ringback {

PaneFocus::PaneFocus(const QList<QWidget *> &panes, QWidget *window)
    : QObject(window)
    , m_panes(panes)
    , m_window(window)
{
}

void PaneFocus::go(qsizetype step)
{
    const QWidget *const focused = m_window->focusWidget();
    const qsizetype count = m_panes.size();
    // From beside the panes to the first one or the last.
    qsizetype place = step > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (m_panes.at(i) == focused || m_panes.at(i)->isAncestorOf(focused))
            place = i; // a pane inside of another comes behind it
    }
    for (qsizetype i = 0; i < count; ++i) {
        place = (place + step + count) % count;
        if (QWidget *const stop = firstTabStop(*m_panes.at(place)))
            return stop->setFocus(Qt::TabFocusReason);
    }
}

} // namespace ringback
