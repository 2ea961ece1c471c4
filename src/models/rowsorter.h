// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roworder.h"

#include <QFutureWatcher>
#include <QObject>

namespace ringback {

/// Puts rows of the column index in order, in another thread when they are many: one order at a time, the
/// next drops the last. GUI thread.
class RowSorter final : public QObject
{
    Q_OBJECT
public:
    explicit RowSorter(QObject *parent = nullptr);

    /// Puts \a rows, ascending, in the order of \a column, and tells by sorted().
    void start(const ColumnIndex &index, OrderColumn column, std::vector<quint32> rows);
    /// What is being sorted is not told any more: no such rows are there, or no such order is wanted.
    void cancel();
    /// \a rows have other values now. They are left out of what is told when it is being sorted already.
    void noteChanged(const std::vector<quint32> &rows);

Q_SIGNALS:
    void sorted(const std::vector<quint32> &rows);

private:
    void take(std::vector<quint32> rows);

    QFutureWatcher<std::vector<quint32>> m_watcher;
    std::vector<quint32> m_changed;
    bool m_isWanted = false;
};

} // namespace ringback
