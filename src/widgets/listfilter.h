// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/sources.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ringback {

class EventTableModel;
class FilterBar;
class HistogramView;

/// Has the list show what the filter bar and the histogram let through, and these two show what came of it.
/// GUI thread.
class ListFilter final : public QObject
{
    Q_OBJECT
public:
    ListFilter(EventTableModel &events, FilterBar &bar, HistogramView &histogram, QObject *parent);

    /// The sets that count as Vonage.
    void setActiveSets(const QList<vonage::SourceSet> &sets);

Q_SIGNALS:
    /// Other events are there, or shown; said a few times a second while events come.
    void countsChanged();

private:
    void apply();
    void showCounts();
    void showTimes();

    EventTableModel &m_events;
    FilterBar &m_bar;
    HistogramView &m_histogram;
    QList<vonage::SourceSet> m_activeSets = vonage::defaultActiveSets();
    QTimer m_countTimer;
    QTimer m_histogramTimer; // which is counted when the list has been painted
    QElapsedTimer m_searchTime;
};

} // namespace ringback
