// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ringback {

namespace {

constexpr int Gap = 4; // pixels beside and below a widget

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::count() const { return int(m_items.size()); }

QList<std::pair<QLayoutItem *, QRect>> FlowLayout::placesIn(int width) const
{
    QList<std::pair<QLayoutItem *, QRect>> places;
    QPoint place;
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (place.x() > 0 && place.x() + size.width() > width) {
            place = {0, place.y() + lineHeight + Gap};
            lineHeight = 0;
        }
        places.append({item.get(), {place, size}});
        place.rx() += size.width() + Gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return places;
}

/// All of them in one line.
QSize FlowLayout::sizeHint() const
{
    QRect all;
    for (const auto &[item, area] : placesIn(QWIDGETSIZE_MAX))
        all |= area;
    return all.size();
}

/// The widest of them alone in its line.
QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &[item, area] : placesIn(QWIDGETSIZE_MAX))
        least = least.expandedTo(area.size());
    return least;
}

int FlowLayout::heightForWidth(int width) const
{
    const auto places = placesIn(width);
    return places.isEmpty() ? 0 : places.constLast().second.bottom() + 1;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    for (const auto &[item, place] : placesIn(area.width()))
        item->setGeometry(
            QStyle::visualRect(parentWidget()->layoutDirection(), area, place.translated(area.topLeft())));
}

} // namespace ringback
