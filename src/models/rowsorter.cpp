// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowsorter.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

constexpr size_t SortedAtOnce = 20'000;

} // namespace

RowSorter::RowSorter(QObject *parent)
    : QObject(parent)
    , m_watcher(this)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isWanted)
            take(m_watcher.future().takeResult());
    });
}

void RowSorter::start(const ColumnIndex &index, OrderColumn column, std::vector<quint32> rows)
{
    cancel();
    RowOrder order(index, column);
    m_isWanted = true;
    if (rows.size() <= SortedAtOnce) {
        take(order.sorted(rows));
        return;
    }
    m_watcher.setFuture(
        QtConcurrent::run([order = std::move(order), rows = std::move(rows)] { return order.sorted(rows); }));
}

void RowSorter::cancel()
{
    m_isWanted = false;
    m_changed.clear();
}

void RowSorter::noteChanged(const std::vector<quint32> &rows)
{
    if (m_isWanted)
        m_changed.insert(m_changed.end(), rows.begin(), rows.end());
}

void RowSorter::take(std::vector<quint32> rows)
{
    if (!m_changed.empty()) {
        std::ranges::sort(m_changed);
        std::erase_if(rows, [this](quint32 row) { return std::ranges::binary_search(m_changed, row); });
    }
    cancel();
    Q_EMIT sorted(rows);
}

} // namespace ringback
