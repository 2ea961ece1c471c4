// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panefocus.h"

#include "widgets/tabstops.h"

#include <QWidget>

#include <algorithm>

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
    const auto current = std::ranges::find_if(
        m_panes, [focused](QWidget *pane) { return pane == focused || pane->isAncestorOf(focused); });
    const qsizetype count = m_panes.size();
    // From beside the panes to the first one or the last.
    qsizetype place = step > 0 ? -1 : count;
    if (current != m_panes.end())
        place = current - m_panes.begin();
    for (qsizetype i = 0; i < count; ++i) {
        place = (place + step + count) % count;
        if (QWidget *const stop = firstTabStop(*m_panes.at(place)))
            return stop->setFocus(Qt::TabFocusReason);
    }
}

} // namespace ringback
