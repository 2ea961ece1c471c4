// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/elidedtexts.h"
#include "widgets/plaintipdelegate.h"

namespace ringback {

/// Paints a row of the event list: the icon of its API, signs for failures and problems, a bar in the colour
/// of its mark.
class EventDelegate final : public PlainTipDelegate
{
    Q_OBJECT
public:
    using PlainTipDelegate::PlainTipDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    mutable ElidedTexts m_texts;
    mutable ElidedTexts m_wireTexts; // which have a direction of their own
};

} // namespace ringback
