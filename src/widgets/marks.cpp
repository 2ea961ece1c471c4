// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/marks.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace ringback {

namespace {

// By mark, in the middle of the scale of brightness: seen on white and on black.
constexpr std::array<QRgb, MarkCount + 1> Colors{0,          0xffd64545, 0xffd06f12, 0xffa48600,
                                                 0xff3f9a4b, 0xff3b7dd8, 0xff9657c9, 0xff808080};

} // namespace

QColor markColor(int mark) { return mark > 0 && mark <= MarkCount ? QColor(Colors[size_t(mark)]) : QColor(); }

QIcon markIcon(int mark)
{
    const QColor color = markColor(mark);
    if (!color.isValid())
        return {};
    static constexpr int size = 64; // pixels; scaled down to what is asked for
    QPixmap disc(size, size);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(disc.rect().adjusted(4, 4, -4, -4));
    return {disc};
}

} // namespace ringback
