// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lefttoright.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <cmath>

namespace ringback {

void LeftToRight::giveWhereNeeded(QWidget &widget)
{
    widget.setGraphicsEffect(QGuiApplication::isRightToLeft() ? new LeftToRight : nullptr);
}

void LeftToRight::draw(QPainter *painter)
{
    // A painter that is not the effect's own is taken for all that the widget paints.
    const qreal ratio = painter->device()->devicePixelRatio();
    const QRectF area = sourceBoundingRect();
    QPixmap picture(int(std::ceil(area.width() * ratio)), int(std::ceil(area.height() * ratio)));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter own(&picture);
    own.setLayoutDirection(Qt::LeftToRight);
    drawSource(&own);
    own.end();
    painter->drawPixmap(area.topLeft(), picture);
}

} // namespace ringback
