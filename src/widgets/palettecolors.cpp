// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/palettecolors.h"

#include <QApplication>

#include <cmath>

namespace ringback {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

QColor boxFrameColor(const QPalette &palette)
{
    return mixedColor(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.5F);
}

QColor chosenGround()
{
    const QPalette usual = QApplication::palette();
    return mixedColor(usual.color(QPalette::Button), usual.color(QPalette::Highlight), 0.4F);
}

QColor failureColor(const QPalette &palette)
{
    return QColor::fromHslF(0, 0.85F, isDark(palette) ? 0.7F : 0.4F);
}

QColor mixedColor(const QColor &from, const QColor &to, float part)
{
    return QColor::fromRgbF(std::lerp(from.redF(), to.redF(), part),
                            std::lerp(from.greenF(), to.greenF(), part),
                            std::lerp(from.blueF(), to.blueF(), part));
}

} // namespace ringback
