// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramview.h"

#include "models/apitext.h"
#include "models/eventcells.h"
#include "widgets/apiicon.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ringback {

namespace {

constexpr int SlotWidth = 6; // pixels, its gap included
constexpr int BarGap = 1;

} // namespace

HistogramView::HistogramView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Events by time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize HistogramView::sizeHint() const { return {400, fontMetrics().height() * 3}; }

QSize HistogramView::minimumSizeHint() const { return {100, fontMetrics().height() * 2}; }

qsizetype HistogramView::capacity() const { return std::max(1, width() / SlotWidth); }

void HistogramView::setHistogram(const Histogram &histogram)
{
    if (m_histogram.bins.empty() || histogram.bins.empty()) {
        m_cursor = 0;
        m_anchor.reset();
    } else {
        const auto moved = [this, &histogram](qsizetype slot) {
            return histogram.slotOf(m_histogram.spanOf(slot, slot).begin);
        };
        m_cursor = moved(m_cursor);
        if (m_anchor)
            m_anchor = moved(*m_anchor);
    }
    m_histogram = histogram;
    describe();
    update();
}

void HistogramView::setChosenSpan(const std::optional<TimeSpan> &span)
{
    m_chosen = span;
    describe();
    update();
}

void HistogramView::describe()
{
    if (m_histogram.bins.empty()) {
        setAccessibleDescription(tr("No events yet."));
        return;
    }
    const QString slot =
        tr("%1 s").arg(QLocale().toString(double(m_histogram.slotTime().count()) / 1'000'000, 'g', 6));
    setAccessibleDescription(
        m_chosen
            ? tr("From %1 to %2 is chosen; Esc shows all.")
                  .arg(momentText(m_chosen->begin), momentText(m_chosen->end))
            : tr("From %1 to %2 in slots of %3. Drag, or use Shift with the arrow keys, to choose a span.")
                  .arg(momentText(m_histogram.span.begin), momentText(m_histogram.span.end), slot));
}

QRect HistogramView::slotRect(qsizetype slot) const
{
    return {int(slot) * SlotWidth, 0, SlotWidth, height()};
}

qsizetype HistogramView::slotAt(int x) const
{
    return std::clamp<qsizetype>(x / SlotWidth, 0, qsizetype(m_histogram.bins.size()) - 1);
}

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const double highest = m_histogram.highest();
    for (qsizetype slot = 0; slot < qsizetype(m_histogram.bins.size()); ++slot) {
        const QRect area = slotRect(slot);
        if (m_chosen) {
            const TimeSpan span = m_histogram.spanOf(slot, slot);
            if (span.begin < m_chosen->end && m_chosen->begin < span.end)
                painter.fillRect(area,
                                 palette().color(QPalette::Highlight).lighter(isDark(palette()) ? 80 : 160));
        }
        // Where few came beside many, they still show: a bar is at least two pixels high.
        double bottom = height();
        for (size_t api = 0; api < ApiCount; ++api) {
            const quint32 count = m_histogram.bins[size_t(slot)][api];
            if (count == 0)
                continue;
            const double barHeight = std::max(2.0, double(height() - 2) * count / highest);
            painter.fillRect(
                QRectF(area.x(), bottom - barHeight, std::max(1, area.width() - BarGap), barHeight),
                apiColor(Api(api), palette()));
            bottom -= barHeight;
        }
    }
    if (hasFocus() && !m_histogram.bins.empty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DashLine));
        painter.drawRect(slotRect(m_cursor).adjusted(0, 0, -1, -1));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void HistogramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT capacityChanged();
}

void HistogramView::chooseSlots(qsizetype from, qsizetype to)
{
    m_cursor = to;
    const TimeSpan span = m_histogram.spanOf(std::min(from, to), std::max(from, to));
    if (m_chosen != span) {
        setChosenSpan(span);
        Q_EMIT spanChosen(m_chosen);
    }
    update();
}

void HistogramView::letGo()
{
    m_anchor.reset();
    if (!m_chosen)
        return;
    setChosenSpan(std::nullopt);
    Q_EMIT spanChosen(m_chosen);
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_histogram.bins.empty())
        return;
    m_anchor = slotAt(event->position().toPoint().x());
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_anchor && event->buttons().testFlag(Qt::LeftButton))
        chooseSlots(*m_anchor, slotAt(event->position().toPoint().x()));
}

void HistogramView::mouseReleaseEvent(QMouseEvent *) { m_anchor.reset(); }

void HistogramView::mouseDoubleClickEvent(QMouseEvent *) { letGo(); }

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    const auto last = qsizetype(m_histogram.bins.size()) - 1;
    if (event->key() == Qt::Key_Escape && m_chosen) {
        letGo();
    } else if ((isLeft || event->key() == Qt::Key_Right) && last >= 0) {
        const qsizetype from = m_anchor.value_or(m_cursor);
        const qsizetype to = std::clamp<qsizetype>(m_cursor + (isLeft ? -1 : 1), 0, last);
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            m_anchor = from;
            chooseSlots(from, to);
        } else {
            m_anchor.reset();
            m_cursor = to;
            QToolTip::showText(mapToGlobal(slotRect(to).center()), slotText(to), this);
            update();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

QString HistogramView::slotText(qsizetype slot) const
{
    const TimeSpan span = m_histogram.spanOf(slot, slot);
    QStringList lines{tr("%1 to %2").arg(momentText(span.begin), momentText(span.end))};
    for (size_t api = 0; api < ApiCount; ++api) {
        if (const quint32 count = m_histogram.bins[size_t(slot)][api]; count > 0)
            lines.append(tr("%1: %2").arg(apiLabel(Api(api)), QLocale().toString(count)));
    }
    return lines.join(QLatin1Char('\n'));
}

bool HistogramView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_histogram.bins.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), slotText(slotAt(help->pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ringback
