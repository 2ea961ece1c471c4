// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/waitingdelegate.h"

#include "models/waitingmodel.h"

#include <QPainter>

#include <algorithm>

namespace ringback {

namespace {

constexpr int FullCircle = 360 * 16; // QPainter counts sixteenths of a degree

/// How far the parts of a row stand from each other.
int gap(const QStyleOptionViewItem &option) { return option.fontMetrics.height() / 3; }

/// Who calls whom while it waits for a person, which is the usual case, and else what becomes of it.
QString secondLine(const QModelIndex &index)
{
    const QString parties = index.data(WaitingModel::PartiesRole).toString();
    const bool isUsual = index.data(WaitingModel::OpenRole).toBool() && !parties.isEmpty();
    return isUsual ? parties : index.data(WaitingModel::StateTextRole).toString();
}

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
    styleOf(row).drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    const QColor color = textColor(row);
    const int space = gap(row);
    const int height = row.fontMetrics.height();
    const QRect inner = row.rect.adjusted(space, space, -space, -space);
    const QRect ring = QStyle::visualRect(
        row.direction, inner,
        {inner.left(), inner.top() + (inner.height() - height * 3 / 2) / 2, height * 3 / 2, height * 3 / 2});
    paintRing(*painter, ring, index, color);

    const QVariant left = index.data(WaitingModel::RemainingRole);
    const QString time =
        left.isValid() ? WaitingModel::timeText(std::chrono::milliseconds(left.toLongLong())) : QString();
    const int timeWidth = row.fontMetrics.horizontalAdvance(time);
    const int begin = inner.left() + ring.width() + 2 * space;
    const int width = inner.right() - begin;
    const auto put = [&](const QRect &place, Qt::Alignment side, const QString &words) {
        painter->drawText(QStyle::visualRect(row.direction, inner, place),
                          int(Qt::AlignVCenter | QStyle::visualAlignment(row.direction, side)),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    painter->setPen(color);
    put({begin, inner.top(), width, height}, Qt::AlignRight, time);
    put({begin, inner.top() + height, width, height}, Qt::AlignLeft, secondLine(index));
    QFont bold = row.font;
    bold.setBold(true);
    painter->setFont(bold);
    put({begin, inner.top(), width - timeWidth - space, height}, Qt::AlignLeft,
        index.data(WaitingModel::KindRole).toString());
    painter->restore();
}

QSize WaitingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.height() * 14, 2 * option.fontMetrics.height() + 2 * gap(option)};
}

} // namespace ringback
