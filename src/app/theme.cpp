// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "app/boxedfusion.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace ringback {

namespace {

/// Fusion with boxes that are seen.
void setStyle(const QString &name)
{
    if (name == BoxedFusion::Base)
        QApplication::setStyle(new BoxedFusion);
    else if (name != QApplication::style()->name())
        QApplication::setStyle(name);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

QPalette darkPalette()
{
    const QColor ground(0x2b, 0x2b, 0x2b);
    const QColor base(0x1f, 0x1f, 0x1f);
    const QColor text(0xee, 0xee, 0xee);
    const QColor faint(0x85, 0x85, 0x85);
    QPalette palette(text, ground, ground.lighter(160), ground.darker(160), ground.lighter(120), text,
                     Qt::white, base, ground);
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb0, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xc5, 0x9b, 0xf5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x50, 0x50, 0x50));
    return palette;
}

QPalette lightPalette()
{
    const QColor ground(0xf0, 0xf0, 0xf0);
    QPalette palette(Qt::black, ground, Qt::white, ground.darker(150), ground.darker(120), Qt::black,
                     Qt::white, Qt::white, ground);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf7));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xe8));
    palette.setColor(QPalette::ToolTipText, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8a, 0x8a));
    return palette;
}

#endif

/// Some themes give no colour for what stands in empty lines, and Qt's own is black, on dark ground too.
void makePlaceholdersReadable()
{
    QPalette palette = QApplication::palette();
    QColor color = palette.color(QPalette::Text);
    color.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, color);
    QApplication::setPalette(palette);
}

} // namespace

void useTheme(const QString &theme)
{
    static const QString systemStyle = QApplication::style()->name();
    const bool isDark = theme == QLatin1StringView("dark");
    const bool isLight = theme == QLatin1StringView("light");
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QGuiApplication::styleHints()->setColorScheme(isDark        ? Qt::ColorScheme::Dark
                                                      : isLight ? Qt::ColorScheme::Light
                                                                : Qt::ColorScheme::Unknown);
    setStyle(systemStyle);
#else
    // Before Qt 6.8 only Fusion draws all of itself in the colours it is given.
    setStyle(isDark || isLight ? QString(BoxedFusion::Base) : systemStyle);
    QApplication::setPalette(isDark ? darkPalette() : isLight ? lightPalette() : QPalette());
#endif
    makePlaceholdersReadable();
}

} // namespace ringback
