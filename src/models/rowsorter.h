// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roworder.h"

#include <QFutureWatcher>
#include <QObject>

namespace ringback {

/// Puts the rows of the column index in order, in another thread, and remembers that order, so that another
/// filter finds it: one at a time. GUI thread.
class RowSorter final : public QObject
{
    Q_OBJECT
public:
    explicit RowSorter(QObject *parent = nullptr);

    /// Puts all rows of \a index in the order of \a column, unless it is at that already, and tells by
    /// sorted().
    void start(const ColumnIndex &index, OrderColumn column);
    /// The last order, when it is that of \a column: without what came or changed since, which is little.
    /// Null when it has to be sorted anew. Good until the next call of anything here.
    [[nodiscard]] const std::vector<quint32> *takeKnown(const ColumnIndex &index, OrderColumn column);
    /// No order is known any more, and none that is being made is told: rows have other numbers now.
    void forget();
    /// Likewise, unless that order is the one of \a column; changes are noted for no other.
    void forgetOthers(std::optional<OrderColumn> column);
    /// \a rows have other values now, by which they are put in order.
    void noteChanged(const std::vector<quint32> &rows);

Q_SIGNALS:
    /// Without those that came or changed since start().
    void sorted(const std::vector<quint32> &rows);

private:
    void take(std::vector<quint32> rows);
    /// Of what is in order.
    void leaveOutChanged();

    QFutureWatcher<std::vector<quint32>> m_watcher;
    std::optional<OrderColumn> m_column; // of what is sorted, or being sorted
    bool m_isRunning = false;
    std::vector<quint32> m_rows;    // in order
    qsizetype m_missing = 0;        // rows that were left out
    qsizetype m_rowCount = 0;       // of the index as it was
    std::vector<quint32> m_changed; // of those that are in order, or being put in order
};

} // namespace ringback
