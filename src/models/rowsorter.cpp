// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowsorter.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringback {

namespace {

// That are put at their places one by one. Of a million rows this takes half as long as sorting all.
constexpr qsizetype MostMissing = 10'000;

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
    if (m_isRunning && m_column == column)
        return;
    forget();
    m_column = column;
    m_rowCount = index.rowCount();
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run(
        [order = RowOrder(index, column), rows = index.live().rows()] { return order.sorted(rows); }));
}

const std::vector<quint32> *RowSorter::takeKnown(const ColumnIndex &index, OrderColumn column)
{
    if (m_isRunning || m_column != column)
        return nullptr;
    leaveOutChanged();
    if (m_missing + index.rowCount() - m_rowCount <= MostMissing)
        return &m_rows;
    forget();
    return nullptr;
}

void RowSorter::forget()
{
    m_isRunning = false;
    m_column.reset();
    m_rows = {};
    m_missing = 0;
    m_changed.clear();
}

void RowSorter::forgetOthers(std::optional<OrderColumn> column)
{
    if (m_column != column)
        forget();
}

void RowSorter::noteChanged(const std::vector<quint32> &rows)
{
    if (!m_column)
        return;
    std::ranges::copy_if(rows, std::back_inserter(m_changed),
                         [this](quint32 row) { return row < m_rowCount; });
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
    Bitmap changed(m_rowCount);
    for (const quint32 row : m_changed)
        changed.insert(row);
    m_missing += qsizetype(std::erase_if(m_rows, [&changed](quint32 row) { return changed.contains(row); }));
    m_changed.clear();
}

} // namespace ringback
