// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

#include <utility>

class QPainter;
class QRect;

namespace ringback {

/// Paints texts in one line, the end of what is too wide left out. Keeps the newest as they were laid out,
/// for that is most of what painting a list costs.
class ElidedTexts
{
public:
    /// Plain text in the painter's font and pen, in the middle of the height of \a area.
    void paint(QPainter &painter, const QRect &area, Qt::Alignment alignment, Qt::LayoutDirection direction,
               const QString &text);

private:
    using Key = std::pair<QString, int>; // the text, and the pixels there are

    const QStaticText &laidOut(const QString &text, int width, Qt::LayoutDirection direction);

    QFont m_font; // that all of them are laid out in
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QCache<Key, QStaticText> m_texts{1000}; // more than there are cells in a window
};

} // namespace ringback
