// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemDelegate>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

/// The smallest rectangle with all that was painted on white.
inline QRect ink(const QImage &image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 200)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

/// \a cell as a view of that direction shows it.
inline QImage paintedCell(const QAbstractItemDelegate &delegate, const QModelIndex &cell,
                          Qt::LayoutDirection direction)
{
    QWidget view;
    view.setLayoutDirection(direction);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font.setHintingPreference(QFont::PreferFullHinting); // else letters stand between pixels
    option.fontMetrics = QFontMetrics(option.font);
    option.rect = QRect(0, 0, 300, 30);
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    QImage image(option.rect.size(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    delegate.paint(&painter, option, cell);
    return image;
}
