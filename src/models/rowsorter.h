// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roworder.h"

#include <QFutureWatcher>
#include <QObject>

namespace ringback {

/// Puts the rows of the column index in order, in another thread when they are many, and remembers the last
/// order, so that another filter finds it. One order at a time, the next drops the last. GUI thread.
class RowSorter final : public QObject
{
    Q_OBJECT
public:
    explicit RowSorter(QObject *parent = nullptr);

    /// Puts all rows of \a index in the order of \a column, and tells by sorted().
    void start(const ColumnIndex &index, OrderColumn column);
    /// The last order, when it is that of \a column: without what came or changed since, which is little.
    /// Null when it has to be sorted anew.
    [[nodiscard]] const std::vector<quint32> *known(const ColumnIndex &index, OrderColumn column);
    /// What is being sorted is not told any more: no such order is wanted.
    void cancel();
    /// Likewise, and no order is known: rows have other numbers now, or changes are not noted any more.
    void forget();
    /// \a rows have other values now, by which they are put in order.
    void noteChanged(const std::vector<quint32> &rows);

Q_SIGNALS:
    /// Without those that came or changed since start().
    void sorted(const std::vector<quint32> &rows);

private:
    void take(std::vector<quint32> rows);
    void leaveOutChanged();

    QFutureWatcher<std::vector<quint32>> m_watcher;
    std::optional<OrderColumn> m_column; // of what is sorted, or being sorted
    bool m_isRunning = false;
    std::vector<quint32> m_rows; // in order
    qsizetype m_missing = 0;     // rows that were left out
    qsizetype m_rowCount = 0;    // of the index as it was
    std::vector<quint32> m_changed;
};

} // namespace ringback
