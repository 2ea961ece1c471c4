// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/apiicon.h"

#include "widgets/palettecolors.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace ringback {

namespace {

struct Hue
{
    int hue;
    int saturation; ///< 0 to 255
};

// Hues that people who see few colours can tell from their neighbours by lightness too.
constexpr std::array<Hue, ApiCount> ApiHues{{
    {0, 0},     // Other
    {210, 190}, // Sms
    {140, 170}, // Voice
    {275, 140}, // NumberInsight
    {35, 230},  // UsShortCodes
    {180, 190}, // Messages
    {310, 130}, // Rtc
    {60, 200},  // Verify
    {0, 200},   // Malformed
}};

QColor toned(const Hue &hue, int lightness) { return QColor::fromHsl(hue.hue, hue.saturation, lightness); }

QPainterPath shapeOf(Api api)
{
    QPainterPath path;
    switch (api) {
    case Api::Sms: // a speech bubble
        path.addRoundedRect(1, 2, 14, 9, 3, 3);
        path.addPolygon(QPolygonF({{4, 10}, {4, 15}, {9, 10}}));
        break;
    case Api::Voice: // a handset
        path.moveTo(3, 2);
        path.lineTo(6, 2);
        path.lineTo(7.5, 6);
        path.lineTo(6, 7.5);
        path.quadTo(7, 9.5, 8.8, 10.2);
        path.lineTo(10.5, 8.7);
        path.lineTo(14, 10);
        path.lineTo(14, 13);
        path.quadTo(13, 14.5, 11, 14);
        path.quadTo(3, 12, 2, 4.5);
        path.closeSubpath();
        break;
    case Api::NumberInsight: // a magnifier
        path.addEllipse(QPointF(7, 7), 5.2, 5.2);
        path.addEllipse(QPointF(7, 7), 3, 3);
        path.addPolygon(QPolygonF({{10, 11.5}, {11.5, 10}, {15, 13.5}, {13.5, 15}, {10, 11.5}}));
        break;
    case Api::UsShortCodes: // a number sign
        path.addRect(4, 1, 2, 14);
        path.addRect(10, 1, 2, 14);
        path.addRect(1, 4, 14, 2);
        path.addRect(1, 10, 14, 2);
        path.setFillRule(Qt::WindingFill);
        break;
    case Api::Messages: // an envelope
        path.addRect(1, 3, 14, 10);
        path.addPolygon(QPolygonF({{2.5, 4.5}, {8, 9.5}, {13.5, 4.5}}));
        break;
    case Api::Rtc: // two people's heads
        path.addEllipse(QPointF(5, 6), 3.4, 3.4);
        path.addEllipse(QPointF(11, 10), 3.4, 3.4);
        path.setFillRule(Qt::WindingFill);
        break;
    case Api::Verify: // a tick
        path.addPolygon(QPolygonF({{1, 8.5}, {3, 6.5}, {6, 9.5}, {13, 2.5}, {15, 4.5}, {6, 13.5}, {1, 8.5}}));
        break;
    case Api::Malformed: // a cross
        path.addPolygon(QPolygonF({{2, 4},
                                   {4, 2},
                                   {8, 6},
                                   {12, 2},
                                   {14, 4},
                                   {10, 8},
                                   {14, 12},
                                   {12, 14},
                                   {8, 10},
                                   {4, 14},
                                   {2, 12},
                                   {6, 8},
                                   {2, 4}}));
        break;
    case Api::Other:
        path.addEllipse(QPointF(8, 8), 6, 6);
        break;
    }
    return path;
}

/// Of the widget that is painted, whose window is active or not.
QPalette paletteOf(const QPainter &painter)
{
    const auto *const widget = dynamic_cast<const QWidget *>(painter.device());
    return widget ? widget->palette() : QApplication::palette();
}

/// Paints at any size, in the colours of the palette of the moment.
class ApiIconEngine final : public QIconEngine
{
public:
    explicit ApiIconEngine(Api api)
        : m_api(api)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(rect.width(), rect.height());
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        painter->fillPath(shapeOf(m_api), color(mode, paletteOf(*painter)));
        painter->restore();
    }

    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ApiIconEngine(m_api); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, const QPalette &palette) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::Text);
        case QIcon::Selected: // the ground has a colour of its own
            return palette.color(QPalette::HighlightedText);
        default:
            return apiColor(m_api, palette);
        }
    }

    Api m_api;
};

} // namespace

QColor apiColor(Api api, const QPalette &palette)
{
    return toned(ApiHues[size_t(api)], isDark(palette) ? 165 : 76);
}

QIcon apiIcon(Api api) { return QIcon(new ApiIconEngine(api)); }

} // namespace ringback
