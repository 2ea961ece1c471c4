// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/histogramview.h"

#include "models/apitext.h"
#include "models/eventcells.h"
#include "widgets/accessiblerole.h"
#include "widgets/apiicon.h"
#include "widgets/timeaxis.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace ringback {

namespace {

constexpr int SlotWidth = 6; // pixels, its gap included
constexpr int BarGap = 1;
constexpr int EdgeWidth = 2; // of what is chosen
constexpr int TickHeight = 3;
constexpr int TextMargin = 2;
constexpr float ChosenOpacity = 0.3F;
constexpr float LeftOutOpacity = 0.35F;
constexpr float ScaleOpacity = 0.8F;

QColor translucent(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

/// Slots have round lengths.
QString slotTimeText(const Histogram &histogram)
{
    const std::chrono::seconds time = std::chrono::floor<std::chrono::seconds>(histogram.slotTime());
    if (time < std::chrono::minutes(1))
        return HistogramView::tr("%1 s").arg(time.count());
    if (time < std::chrono::hours(1))
        return HistogramView::tr("%1 min").arg(std::chrono::floor<std::chrono::minutes>(time).count());
    if (time < std::chrono::days(1))
        return HistogramView::tr("%1 h").arg(std::chrono::floor<std::chrono::hours>(time).count());
    return HistogramView::tr("%1 d", "days").arg(std::chrono::floor<std::chrono::days>(time).count());
}

} // namespace

HistogramView::HistogramView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus); // so that Esc lets go of what was clicked
    setAccessibleName(tr("Events by time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize HistogramView::sizeHint() const { return {400, fontMetrics().height() * 4}; }

QSize HistogramView::minimumSizeHint() const { return {100, fontMetrics().height() * 3}; }

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
    const QString whole = m_chosen
        ? tr("From %1 to %2 is chosen; Esc shows all.")
              .arg(momentText(m_chosen->begin), momentText(m_chosen->end))
        : tr("From %1 to %2 in slots of %3. Click or drag, or use Shift with the arrow keys, to choose a "
             "span.")
              .arg(momentText(m_histogram.span.begin), momentText(m_histogram.span.end),
                   slotTimeText(m_histogram));
    const QString description = slotText(m_cursor) + QLatin1Char('\n') + whole;
    if (description != accessibleDescription()) // a change is read aloud
        setAccessibleDescription(description);
}

QRect HistogramView::slotRect(qsizetype slot) const
{
    return visual({int(slot) * SlotWidth, 0, SlotWidth, barsHeight()});
}

int HistogramView::barsHeight() const { return std::max(1, height() - TickHeight - fontMetrics().height()); }

qsizetype HistogramView::slotAt(int x) const
{
    const int fromBegin = isRightToLeft() ? width() - 1 - x : x;
    return std::clamp<qsizetype>(fromBegin / SlotWidth, 0, qsizetype(m_histogram.bins.size()) - 1);
}

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_histogram.bins.empty()) {
        if (m_chosen)
            paintChosen(painter);
        paintBars(painter);
        paintScale(painter);
        paintAxis(painter);
    }
    if (hasFocus() && !m_histogram.bins.empty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DashLine));
        painter.drawRect(slotRect(m_cursor).adjusted(0, 0, -1, -1));
    }
}

int HistogramView::xOf(Timestamp time) const
{
    const double slot =
        double((time - m_histogram.span.begin).count()) / double(m_histogram.slotTime().count());
    return int(std::clamp(slot, 0.0, double(m_histogram.bins.size())) * SlotWidth);
}

QRect HistogramView::visual(const QRect &area) const
{
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

/// A ground with a firm line at either end.
void HistogramView::paintChosen(QPainter &painter) const
{
    const int left = xOf(m_chosen->begin);
    const QRect area =
        visual({left, 0, std::max(xOf(m_chosen->end) - left, 2 * EdgeWidth + 1), barsHeight()});
    const QColor edge = palette().color(QPalette::Highlight);
    painter.fillRect(area, translucent(edge, ChosenOpacity));
    painter.fillRect(QRect(area.left(), 0, EdgeWidth, area.height()), edge);
    painter.fillRect(QRect(area.right() + 1 - EdgeWidth, 0, EdgeWidth, area.height()), edge);
}

/// All events stand back behind those that are shown.
void HistogramView::paintBars(QPainter &painter) const
{
    const quint32 highest = m_histogram.highest();
    for (size_t slot = 0; slot < m_histogram.bins.size(); ++slot) {
        const QRect area = slotRect(qsizetype(slot));
        const TimeCounts::Counts &shown = m_histogram.shown[slot];
        if (const TimeCounts::Counts &all = m_histogram.bins[slot]; shown != all)
            paintBar(painter, area, all, highest, LeftOutOpacity);
        paintBar(painter, area, shown, highest, 1);
    }
}

void HistogramView::paintBar(QPainter &painter, const QRect &area, const TimeCounts::Counts &counts,
                             quint32 highest, float opacity) const
{
    double bottom = area.height();
    for (size_t api = 0; api < ApiCount; ++api) {
        if (counts[api] == 0)
            continue;
        // Where few came beside many, they still show: a bar is at least two pixels high.
        const double barHeight = std::max(2.0, double(area.height() - 2) * counts[api] / highest);
        painter.fillRect(QRectF(area.x(), bottom - barHeight, std::max(1, area.width() - BarGap), barHeight),
                         translucent(apiColor(Api(api), palette()), opacity));
        bottom -= barHeight;
    }
}

/// How many events the highest bar is, at its height: at the far end, or where the bars reach it over the
/// oldest ones.
void HistogramView::paintScale(QPainter &painter) const
{
    const QString highest = QLocale().toString(m_histogram.highest());
    const QString sentence = tr("at most %1 in %2", "events, time").arg(highest, slotTimeText(m_histogram));
    const int barsWidth = int(m_histogram.bins.size()) * SlotWidth;
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + 2 * TextMargin;
    };
    const bool isBeside = barsWidth + widthOf(sentence) <= width();
    const QString &text = isBeside ? sentence : highest; // which covers bars
    const QRect area =
        visual({isBeside ? width() - widthOf(text) : 0, 0, widthOf(text), fontMetrics().height()});
    if (!isBeside)
        painter.fillRect(area, translucent(palette().color(QPalette::Base), ScaleOpacity));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignCenter, text);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1, Qt::DotLine));
    const QRect line = visual({0, 0, isBeside ? width() - area.width() : barsWidth, 1});
    painter.drawLine(line.topLeft(), line.topRight());
}

void HistogramView::paintAxis(QPainter &painter) const
{
    const int top = barsHeight();
    const int barsWidth = int(m_histogram.bins.size()) * SlotWidth;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawLine(0, top, width(), top);
    for (const TimeLabel &label : timeLabels(m_histogram.span, barsWidth, width(), fontMetrics())) {
        painter.fillRect(visual({label.x, top, 1, TickHeight + 1}), palette().text());
        const QRect text = visual({label.left, 0, fontMetrics().horizontalAdvance(label.text), 1});
        painter.drawText(text.left(), top + TickHeight + fontMetrics().ascent(), label.text);
    }
}

void HistogramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT histogramWanted();
}

void HistogramView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT histogramWanted();
}

void HistogramView::chooseSlots(qsizetype from, qsizetype to)
{
    m_cursor = to;
    const TimeSpan span = m_histogram.spanOf(std::min(from, to), std::max(from, to));
    if (m_chosen != span) {
        setChosenSpan(span);
        Q_EMIT spanChosen(m_chosen);
    }
    describe();
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

void HistogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_anchor && event->button() == Qt::LeftButton)
        chooseSlots(*m_anchor, slotAt(event->position().toPoint().x()));
    m_anchor.reset();
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent *) { letGo(); }

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const auto last = qsizetype(m_histogram.bins.size()) - 1;
    if (event->key() == Qt::Key_Escape && m_chosen) {
        letGo();
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && last >= 0) {
        const qsizetype from = m_anchor.value_or(m_cursor);
        const qsizetype to = std::clamp<qsizetype>(m_cursor + (isBack ? -1 : 1), 0, last);
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            m_anchor = from;
            chooseSlots(from, to);
        } else {
            m_anchor.reset();
            m_cursor = to;
            describe();
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
        const quint32 all = m_histogram.bins[size_t(slot)][api];
        const quint32 shown = m_histogram.shown[size_t(slot)][api];
        if (all == 0)
            continue;
        const QString count = QLocale().toString(all);
        lines.append(shown == all ? tr("%1: %2").arg(apiLabel(Api(api)), count)
                                  : tr("%1: %2 of %3", "API, shown, all")
                                        .arg(apiLabel(Api(api)), QLocale().toString(shown), count));
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
