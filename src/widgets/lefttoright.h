// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsEffect>

namespace ringback {

/// Lets a widget paint its texts from left to right whatever the direction of the application, which a
/// painter takes: who paints brackets one by one, as QScintilla does, gets them mirrored. Every time all of
/// the widget is painted.
class LeftToRight final : public QGraphicsEffect
{
    Q_OBJECT
public:
    using QGraphicsEffect::QGraphicsEffect;

    /// Gives \a widget the effect where the application is written from right to left now, else takes it
    /// away.
    static void giveWhereNeeded(QWidget &widget);

protected:
    void draw(QPainter *painter) override;
};

} // namespace ringback
