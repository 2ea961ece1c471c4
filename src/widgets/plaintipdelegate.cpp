// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plaintipdelegate.h"

#include "widgets/plaintip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace ringback {

bool PlainTipDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), view->viewport(),
                       view->visualRect(index));
    return true;
}

const QStyle &PlainTipDelegate::styleOf(const QStyleOptionViewItem &item)
{
    return item.widget ? *item.widget->style() : *QApplication::style();
}

QColor PlainTipDelegate::textColor(const QStyleOptionViewItem &item)
{
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace ringback
