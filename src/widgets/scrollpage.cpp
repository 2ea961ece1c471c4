// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scrollpage.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace ringback {

ScrollPage::ScrollPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ScrollPage::minimumSizeHint() const
{
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width + verticalScrollBar()->sizeHint().width(), fontMetrics().height() * 3};
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollPage::fit()
{
    if (!widget() || !widget()->layout())
        return;
    const QSize size = viewport()->size();
    const int lowest = widget()->layout()->totalMinimumHeightForWidth(size.width());
    if (m_spare) { // which comes back where there is more room than it needs, so that it does not flicker
        const int needed = m_spare->isHidden() ? 2 * m_spare->minimumHeight() : 0;
        m_spare->setVisible(lowest + needed <= size.height());
    }
    widget()->resize(size.width(), std::max(size.height(), lowest));
}

} // namespace ringback
