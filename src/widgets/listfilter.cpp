// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/listfilter.h"

#include "capture/queryplan.h"
#include "models/eventtablemodel.h"
#include "models/filterproposals.h"
#include "models/histogram.h"
#include "widgets/filterbar.h"
#include "widgets/histogramview.h"
#include "widgets/progress.h"

namespace ringback {

namespace {

// Short enough to seem at once, long enough that a burst costs little.
constexpr std::chrono::milliseconds CountTime{200};

} // namespace

ListFilter::ListFilter(EventTableModel &events, FilterBar &bar, HistogramView &histogram, QObject *parent)
    : QObject(parent)
    , m_events(events)
    , m_bar(bar)
    , m_histogram(histogram)
    , m_countTimer(this)
    , m_histogramTimer(this)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountTime);
    connect(&m_countTimer, &QTimer::timeout, this, &ListFilter::showCounts);
    m_histogramTimer.setSingleShot(true);
    connect(&m_histogramTimer, &QTimer::timeout, this, &ListFilter::showTimes);

    connect(&events, &EventTableModel::countsChanged, this, [this] {
        if (!m_countTimer.isActive())
            m_countTimer.start();
    });
    connect(&events, &EventTableModel::searchProgressed, this, [this](qint64 looked, qint64 total) {
        if (m_searchTime.hasExpired(ProgressAfter.count()))
            m_bar.setProgress(looked, total);
    });
    connect(&events, &EventTableModel::searchFinished, this, [this] { m_bar.setProgress(0, 0); });
    connect(&events, &EventTableModel::searchFailed, this, &ListFilter::showCounts);
    connect(&bar, &FilterBar::stateChanged, this, &ListFilter::apply);
    bar.setPropose([this](const QString &text, qsizetype cursor) {
        return filterProposals(text, cursor, m_events.index());
    });
    connect(&histogram, &HistogramView::spanChosen, &bar, &FilterBar::setSpan);
    connect(&histogram, &HistogramView::histogramWanted, this, &ListFilter::showTimes);
}

void ListFilter::setActiveSets(const QList<vonage::SourceSet> &sets)
{
    m_activeSets = sets;
    apply();
}

void ListFilter::apply()
{
    const FilterState state = m_bar.state();
    m_histogram.setChosenSpan(state.span);
    const auto query = state.query();
    if (!query)
        return; // the line has said why
    m_searchTime.start();
    m_events.setFilter(QueryPlan::compile(*query, {.now = currentTime(), .vonageSets = m_activeSets}));
    showCounts();
}

void ListFilter::showCounts()
{
    m_countTimer.stop();
    m_bar.setCounts(m_events.index().apiCounts());
    m_bar.setSearchFailed(m_events.hasSearchFailed());
    m_histogramTimer.start();
    Q_EMIT countsChanged();
}

void ListFilter::showTimes()
{
    if (m_histogram.isVisible())
        m_histogram.setHistogram(
            makeHistogram(m_events.index(), m_events.shownRows(), m_histogram.capacity()));
}

} // namespace ringback
