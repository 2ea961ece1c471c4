// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lefttoright.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace ringback {

LeftToRight::LeftToRight(QWidget &widget)
    : QGraphicsEffect(&widget)
{
    setEnabled(QGuiApplication::isRightToLeft());
    widget.setGraphicsEffect(this);
    widget.installEventFilter(this);
}

bool LeftToRight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setEnabled(QGuiApplication::isRightToLeft());
    return QGraphicsEffect::eventFilter(watched, event);
}

void LeftToRight::draw(QPainter *painter)
{
    // A painter that is not the effect's own is taken for all that the widget paints.
    const qreal ratio = painter->device()->devicePixelRatio();
    const QRectF area = sourceBoundingRect();
    QPixmap picture((area.size() * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter own(&picture);
    own.setLayoutDirection(Qt::LeftToRight);
    drawSource(&own);
    own.end();
    painter->drawPixmap(area.topLeft(), picture);
}

} // namespace ringback
