// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tabstops.h"

#include <QWidget>

namespace ringback {

namespace {

bool takesTab(const QWidget &widget) { return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus; }

bool isTabStop(const QWidget &widget)
{
    return takesTab(widget) && widget.isVisible() && widget.isEnabled() && !widget.isWindow();
}

bool isWithin(const QWidget &pane, const QWidget *widget)
{
    return widget == &pane || pane.isAncestorOf(widget);
}

/// Hands the keyboard on to a part of it, and has all its parts with it wherever Qt puts it in the turn.
bool isWhole(const QWidget &widget) { return widget.isAncestorOf(widget.focusProxy()); }

/// The first that is a stop and within \a pane or, with \a isOutside, not.
QWidget *findTabStop(QWidget &pane, bool isForward, bool isOutside)
{
    QWidget *widget = &pane;
    do {
        if (isTabStop(*widget) && isWithin(pane, widget) != isOutside)
            return widget;
        widget = isForward ? widget->nextInFocusChain() : widget->previousInFocusChain();
    } while (widget != &pane);
    return nullptr;
}

} // namespace

QWidget *firstTabStop(QWidget &pane) { return findTabStop(pane, true, false); }

QList<QWidget *> tabStopsOf(QWidget &pane)
{
    QList<QWidget *> stops;
    for (QWidget *widget = pane.nextInFocusChain(); widget != &pane; widget = widget->nextInFocusChain()) {
        const bool comesAlong =
            !stops.isEmpty() && isWhole(*stops.constLast()) && stops.constLast()->isAncestorOf(widget);
        if (takesTab(*widget) && !comesAlong && (!widget->focusProxy() || isWhole(*widget)))
            stops.append(widget);
    }
    return stops;
}

void insertTabStops(QWidget &pane, const QList<QWidget *> &stops)
{
    QWidget *last = pane.previousInFocusChain();
    while (last != &pane && (!takesTab(*last) || last->focusProxy()))
        last = last->previousInFocusChain();
    for (QWidget *const stop : stops) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

QWidget *tabStopBeyond(QWidget &widget, bool isForward) { return findTabStop(widget, isForward, true); }

} // namespace ringback
