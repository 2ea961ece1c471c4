// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/eventdelegate.h"

#include "models/eventtablemodel.h"
#include "widgets/apiicon.h"
#include "widgets/marks.h"

#include <QApplication>
#include <QPainter>

namespace ringback {

namespace {

constexpr int MarkWidth = 4;

} // namespace

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (index.column() == int(EventColumn::Api)) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = apiIcon(Api(index.data(EventTableModel::ApiRole).toInt()));
    } else if (index.column() == int(EventColumn::Summary)
               && index.data(EventTableModel::ProblemRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
    }
    if (index.data(EventTableModel::WaitingRole).toBool())
        option->font.setBold(true);
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != int(EventColumn::Number))
        return;
    if (const int mark = index.data(EventTableModel::MarkRole).toInt(); mark != 0) {
        QRect bar = option.rect;
        bar.setWidth(MarkWidth);
        painter->fillRect(bar, markColor(mark));
    }
}

} // namespace ringback
