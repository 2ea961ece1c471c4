// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fielddelegate.h"

#include "models/fieldmodel.h"

#include <QPainter>

#include <algorithm>

namespace ringback {

namespace {

constexpr int NameGap = 6;              // pixels before the name on the wire
constexpr qreal WireNameStrength = 0.7; // it stands back behind the name for people

/// Null where the name that is shown is that on the wire.
QString wireName(const QModelIndex &index)
{
    if (index.column() != FieldModel::Name)
        return {};
    const QString name = index.data(FieldModel::WireNameRole).toString();
    return name == index.data().toString() ? QString() : name;
}

} // namespace

void FieldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainTipDelegate::initStyleOption(option, index);
    if (index.column() == FieldModel::OnTheWire) { // at its edge, but written as it came
        option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment);
        option->direction = Qt::LeftToRight;
    }
    if (index.column() != FieldModel::Name || index.data(FieldModel::ProblemRole).toString().isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = styleOf(*option).standardIcon(QStyle::SP_MessageBoxWarning, option, option->widget);
    const int size = option->fontMetrics.height();
    option->decorationSize = QSize(size, size);
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    PlainTipDelegate::paint(painter, option, index);
    const QString name = wireName(index);
    if (name.isEmpty())
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle &style = styleOf(item);
    QRect area = style.subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 1;
    const int taken = item.fontMetrics.horizontalAdvance(item.text) + margin + NameGap;
    const bool isReversed = item.direction == Qt::RightToLeft;
    area.adjust(isReversed ? margin : taken, 0, isReversed ? -taken : -margin, 0);
    if (area.width() < item.fontMetrics.averageCharWidth() * 3)
        return;
    QColor color = textColor(item);
    color.setAlphaF(float(WireNameStrength));
    painter->save();
    painter->setFont(item.font);
    painter->setPen(color);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(area, int(Qt::AlignVCenter | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
                      item.fontMetrics.elidedText(name, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = PlainTipDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + RowMargins));
    if (const QString name = wireName(index); !name.isEmpty())
        size.rwidth() += NameGap + option.fontMetrics.horizontalAdvance(name);
    return size;
}

} // namespace ringback
