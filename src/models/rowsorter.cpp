// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowsorter.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

constexpr qsizetype SortedAtOnce = 20'000;
// That are put at their places one by one; sorting all takes no longer than more of them.
constexpr qsizetype MostMissing = 2'000;

} // namespace

RowSorter::RowSorter(QObject *parent)
    : QObject(parent)
    , m_watcher(this)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isRunning)
            take(m_watcher.future().takeResult());
    });
}

void RowSorter::start(const ColumnIndex &index, OrderColumn column)
{
    forget();
    m_column = column;
    m_rowCount = index.rowCount();
    m_isRunning = true;
    RowOrder order(index, column);
    std::vector<quint32> rows = index.live().rows();
    if (m_rowCount <= SortedAtOnce) {
        take(order.sorted(rows));
        return;
    }
    m_watcher.setFuture(
        QtConcurrent::run([order = std::move(order), rows = std::move(rows)] { return order.sorted(rows); }));
}

const std::vector<quint32> *RowSorter::known(const ColumnIndex &index, OrderColumn column)
{
    if (m_isRunning || m_column != column)
        return nullptr;
    leaveOutChanged();
    if (m_missing + index.rowCount() - m_rowCount <= MostMissing)
        return &m_rows;
    forget();
    return nullptr;
}

void RowSorter::cancel()
{
    if (m_isRunning)
        forget();
}

void RowSorter::forget()
{
    m_isRunning = false;
    m_column.reset();
    m_rows = {};
    m_missing = 0;
    m_changed.clear();
}

void RowSorter::noteChanged(const std::vector<quint32> &rows)
{
    if (!m_column)
        return;
    m_changed.insert(m_changed.end(), rows.begin(), rows.end());
    if (!m_isRunning && qsizetype(m_changed.size()) > MostMissing)
        forget();
}

void RowSorter::take(std::vector<quint32> rows)
{
    m_isRunning = false;
    m_rows = std::move(rows);
    leaveOutChanged();
    Q_EMIT sorted(m_rows);
}

void RowSorter::leaveOutChanged()
{
    if (m_changed.empty())
        return;
    std::ranges::sort(m_changed);
    m_missing += qsizetype(
        std::erase_if(m_rows, [this](quint32 row) { return std::ranges::binary_search(m_changed, row); }));
    m_changed.clear();
}

} // namespace ringback
