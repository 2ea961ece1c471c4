// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ringback {

/// Draws text from the network: also its tool tips are plain text, never markup. GUI thread.
class PlainTipDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// What \a item is painted with.
    [[nodiscard]] static const QStyle &styleOf(const QStyleOptionViewItem &item);
    [[nodiscard]] static QColor textColor(const QStyleOptionViewItem &item);
};

} // namespace ringback
