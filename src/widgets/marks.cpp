// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace ringback {

namespace {

struct Mark
{
    const char *name;
    QRgb color;
};

// In the middle of the scale of brightness: seen on white and on black.
constexpr std::array<Mark, MarkCount + 1> Marks{{
    {QT_TRANSLATE_NOOP("Marks", "No mark"), 0},
    {QT_TRANSLATE_NOOP("Marks", "Red"), 0xffd64545},
    {QT_TRANSLATE_NOOP("Marks", "Orange"), 0xffdd7a1e},
    {QT_TRANSLATE_NOOP("Marks", "Yellow"), 0xffc9a400},
    {QT_TRANSLATE_NOOP("Marks", "Green"), 0xff3f9a4b},
    {QT_TRANSLATE_NOOP("Marks", "Blue"), 0xff3b7dd8},
    {QT_TRANSLATE_NOOP("Marks", "Purple"), 0xff9657c9},
    {QT_TRANSLATE_NOOP("Marks", "Grey"), 0xff808080},
}};

const Mark &markOf(int mark) { return Marks[mark > 0 && mark <= MarkCount ? size_t(mark) : 0]; }

} // namespace

QString markName(int mark) { return QCoreApplication::translate("Marks", markOf(mark).name); }

QColor markColor(int mark)
{
    const QRgb color = markOf(mark).color;
    return color == 0 ? QColor() : QColor(color);
}

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
