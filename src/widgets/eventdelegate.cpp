// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/eventdelegate.h"

#include "models/eventtablemodel.h"
#include "widgets/apiicon.h"
#include "widgets/marks.h"
#include "widgets/palettecolors.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace ringback {

namespace {

constexpr int MarkWidth = 4;
constexpr QStringView NoteSign = u"\u270e ";    // a pencil
constexpr QStringView FailureSign = u"\u2717 "; // a cross

/// Whether the texts of \a column are shown as they came.
bool isOnTheWire(int column)
{
    constexpr std::array onTheWire{EventColumn::From,   EventColumn::To,          EventColumn::Kind,
                                   EventColumn::Status, EventColumn::Method,      EventColumn::Path,
                                   EventColumn::Call,   EventColumn::Conversation};
    return std::ranges::any_of(onTheWire, [column](EventColumn one) { return int(one) == column; });
}

} // namespace

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (index.column() == int(EventColumn::Api)) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = apiIcon(Api(index.data(EventTableModel::ApiRole).toInt()));
    } else if (index.column() == int(EventColumn::Summary)
               && index.data(EventTableModel::ProblemRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
    }
    if (index.column() == int(EventColumn::Number) && index.data(EventTableModel::NoteRole).toBool())
        option->text.prepend(NoteSign);
    if (showsFailure(index.column()) && index.data(EventTableModel::FailureRole).toBool()) {
        option->text.prepend(FailureSign);
        option->palette.setColor(QPalette::Text, failureColor(option->palette));
    }
    if (index.data(EventTableModel::WaitingRole).toBool())
        option->font.setBold(true);
}

// As QCommonStyle does, which lays out every text twice each time.
void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, {});
    item.features.setFlag(QStyleOptionViewItem::HasDisplay, false);
    const QStyle &style = styleOf(item);
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    QRect area = item.rect.adjusted(margin, 0, -margin, 0);
    if (item.features.testFlag(QStyleOptionViewItem::HasDecoration))
        area.setLeft(area.left() + item.decorationSize.width() + margin);
    area = QStyle::visualRect(item.direction, item.rect, area);
    painter->setFont(item.font);
    painter->setPen(textColor(item));
    if (isOnTheWire(index.column()))
        m_wireTexts.paint(*painter, area, QStyle::visualAlignment(item.direction, item.displayAlignment),
                          Qt::LeftToRight, text);
    else
        m_texts.paint(*painter, area, item.displayAlignment, item.direction, text);

    if (index.column() != int(EventColumn::Number))
        return;
    if (const int mark = index.data(EventTableModel::MarkRole).toInt(); mark != 0) {
        QRect bar = option.rect;
        bar.setWidth(MarkWidth);
        painter->fillRect(bar, markColor(mark));
    }
}

} // namespace ringback
