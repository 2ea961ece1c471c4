// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsEffect>

namespace ringback {

/// Lets a widget paint its texts from left to right whatever the language of the application: a painter takes
/// the direction of the application, and who paints brackets one by one, as QScintilla does, gets them
/// mirrored. Does nothing where that is from left to right as well.
class LeftToRight final : public QGraphicsEffect
{
    Q_OBJECT
public:
    /// Is an effect of \a widget from now on.
    explicit LeftToRight(QWidget &widget);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void draw(QPainter *painter) override;
};

} // namespace ringback
