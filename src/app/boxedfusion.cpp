// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boxedfusion.h"

#include "widgets/palettecolors.h"

#include <QPainter>
#include <QStyleOption>

namespace ringback {

BoxedFusion::BoxedFusion()
    : QProxyStyle(Base)
{
}

void BoxedFusion::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const bool isSwitchOn = element == PE_PanelButtonTool && option->state.testFlag(State_On);
    if (isSwitchOn) {
        QStyleOption chosen(*option);
        chosen.palette.setColor(QPalette::Button, chosenGround());
        QProxyStyle::drawPrimitive(element, &chosen, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    if (!isSwitchOn && element != PE_IndicatorCheckBox)
        return;
    const bool isSelected = option->state.testFlag(State_Selected); // in a list or a menu
    painter->save();
    painter->setPen(isSelected ? option->palette.color(QPalette::HighlightedText)
                               : boxFrameColor(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace ringback
