// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plaintipdelegate.h"

#include "widgets/plaintip.h"

#include <QAbstractItemView>
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

} // namespace ringback
