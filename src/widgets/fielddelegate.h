// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plaintipdelegate.h"

namespace ringback {

/// Draws the rows of FieldModel: an icon where there is a problem, and the name on the wire behind that for
/// people. GUI thread.
class FieldDelegate final : public PlainTipDelegate
{
    Q_OBJECT
public:
    /// Pixels above and below the text together: capitals with marks need them.
    static constexpr int RowMargins = 4;

    using PlainTipDelegate::PlainTipDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ringback
