// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/waitingdelegate.h"

#include "models/waitingmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ringback {

namespace {

constexpr int FullCircle = 360 * 16; // QPainter counts sixteenths of a degree

/// How far the parts of a row stand from each other.
int gap(const QStyleOptionViewItem &option) { return option.fontMetrics.height() / 3; }

void paintRing(QPainter &painter, const QRectF &place, const QModelIndex &index, const QColor &color)
{
    const qreal width = place.width() / 6;
    const QRectF ring = place.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QColor track = color;
    track.setAlphaF(0.25F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(track, width));
    painter.drawEllipse(ring);
    const qint64 total = index.data(WaitingModel::TotalRole).toLongLong();
    if (total <= 0)
        return;
    const qint64 left = std::clamp<qint64>(index.data(WaitingModel::RemainingRole).toLongLong(), 0, total);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, FullCircle / 4, int(FullCircle * left / total));
}

} // namespace

void WaitingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *const style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor color = row.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int space = gap(row);
    const int height = row.fontMetrics.height();
    const QRect inner = row.rect.adjusted(space, space, -space, -space);
    const QRect ring = QStyle::visualRect(
        row.direction, inner,
        {inner.left(), inner.top() + (inner.height() - height * 3 / 2) / 2, height * 3 / 2, height * 3 / 2});
    paintRing(*painter, ring, index, color);

    const QRect text = inner.adjusted(ring.width() + 2 * space, 0, 0, 0);
    const auto line = [&](int top, const QString &words, Qt::TextElideMode mode) {
        const QRect place =
            QStyle::visualRect(row.direction, inner, {text.left(), top, text.width(), height});
        painter->setPen(color);
        painter->drawText(place,
                          int(Qt::AlignVCenter | QStyle::visualAlignment(row.direction, Qt::AlignLeft)),
                          row.fontMetrics.elidedText(words, mode, place.width()));
    };
    QFont bold = row.font;
    bold.setBold(true);
    painter->setFont(bold);
    line(inner.top(), index.data().toString(), Qt::ElideMiddle);
    painter->setFont(row.font);
    line(inner.top() + height, index.data(WaitingModel::StateTextRole).toString(), Qt::ElideRight);
    painter->restore();
}

QSize WaitingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.height() * 12, 2 * option.fontMetrics.height() + 2 * gap(option)};
}

} // namespace ringback
