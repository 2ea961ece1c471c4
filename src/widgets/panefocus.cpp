// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panefocus.h"

#include "widgets/tabstops.h"

#include <QWidget>

namespace ringback {

namespace {

/// Whether Tab comes from the beginning of \a around to \a pane before it comes to \a focused.
bool isPassed(const QWidget &pane, const QWidget &around, const QWidget *focused)
{
    const QWidget *widget = &around;
    while (widget != focused && widget != &pane)
        widget = widget->nextInFocusChain();
    return widget != focused;
}

} // namespace

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
    const QWidget *around = nullptr;
    for (qsizetype i = 0; i < count; ++i) {
        const QWidget &pane = *m_panes.at(i);
        if (&pane == focused || pane.isAncestorOf(focused)) {
            place = i; // a pane inside of another comes behind it
            around = &pane;
        } else if (around && around->isAncestorOf(&pane) && isPassed(pane, *around, focused)) {
            place = step > 0 ? i : i + 1; // behind it, in the one around it
        }
    }
    for (qsizetype i = 0; i < count; ++i) {
        place = (place + step + count) % count;
        if (QWidget *const stop = firstTabStop(*m_panes.at(place)))
            return stop->setFocus(Qt::TabFocusReason);
    }
}

} // namespace ringback
