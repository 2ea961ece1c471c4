// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/histogram.h"

#include <QWidget>

namespace ringback {

/// Events by time, stacked by API, above an axis of time, along which one reads. Those that are not shown
/// stand back. A click or dragging chooses a span of time, arrow keys do too, Esc or a double click lets go
/// of it.
class HistogramView final : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramView(QWidget *parent = nullptr);

    /// Where a span is being chosen, its begin stays at its time.
    void setHistogram(const Histogram &histogram);
    /// How many slots there is room for.
    [[nodiscard]] qsizetype capacity() const;
    void setChosenSpan(const std::optional<TimeSpan> &span);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void spanChosen(const std::optional<ringback::TimeSpan> &span);
    /// It is seen from now on, or has room for another number of slots.
    void histogramWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] qsizetype slotAt(int x) const;
    [[nodiscard]] QRect slotRect(qsizetype slot) const;
    [[nodiscard]] QString slotText(qsizetype slot) const;
    [[nodiscard]] int xOf(Timestamp time) const;
    /// Where \a area is painted that is told from the end where the axis begins.
    [[nodiscard]] QRect visual(const QRect &area) const;
    [[nodiscard]] int barsHeight() const;
    void paintChosen(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    /// A bar of \a counts, of which \a highest would be as high as there is room.
    void paintBar(QPainter &painter, const QRect &area, const TimeCounts::Counts &counts, quint32 highest,
                  float opacity) const;
    void paintScale(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void chooseSlots(qsizetype from, qsizetype to);
    void letGo();
    void describe();

    Histogram m_histogram;
    std::optional<TimeSpan> m_chosen;
    std::optional<qsizetype> m_anchor; // where dragging, or choosing by keys, began
    qsizetype m_cursor = 0;
};

} // namespace ringback
