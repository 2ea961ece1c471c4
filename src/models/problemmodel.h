// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/decode.h"

#include <QAbstractTableModel>

namespace ringback {

/// What is wrong with one event, in the order in which it was found. GUI thread.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Sentence, FieldName, Id, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<vonage::Problem> &problems);
    /// Null for an invalid index.
    [[nodiscard]] const vonage::Problem *problem(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<vonage::Problem> m_problems;
};

} // namespace ringback
