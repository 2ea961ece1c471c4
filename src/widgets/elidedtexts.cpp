// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/elidedtexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <memory>

namespace ringback {

void ElidedTexts::paint(QPainter &painter, const QRect &area, Qt::Alignment alignment,
                        Qt::LayoutDirection direction, const QString &text)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    if (painter.font() != m_font || direction != m_direction) {
        m_font = painter.font();
        m_direction = direction;
        m_texts.clear();
    }
    const QStaticText &known = laidOut(text, area.width(), direction);
    const QSize size = known.size().toSize();
    // Also of a text too wide, which keeps its beginning visible.
    const QRect place = QStyle::alignedRect(direction, alignment, size.boundedTo(area.size()), area);
    painter.drawStaticText(place.topLeft(), known);
}

const QStaticText &ElidedTexts::laidOut(const QString &text, int width, Qt::LayoutDirection direction)
{
    const Key key(text, width);
    if (const QStaticText *const known = m_texts.object(key))
        return *known;
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    auto made = std::make_unique<QStaticText>(text);
    made->setTextFormat(Qt::PlainText);
    made->setTextOption(option);
    made->prepare({}, m_font);
    if (made->size().width() > width) {
        made->setText(QFontMetrics(m_font).elidedText(text, Qt::ElideRight, width));
        made->prepare({}, m_font);
    }
    QStaticText *const kept = made.release(); // the cache's from here on; it never refuses what costs 1
    m_texts.insert(key, kept);
    return *kept;
}

} // namespace ringback
