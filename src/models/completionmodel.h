// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/completion.h"

#include <QAbstractTableModel>

namespace ringback {

/// What may be written at a place in an NCCO, the best first. GUI thread.
class CompletionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Help, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProposals(std::vector<ncco::Proposal> proposals);
    [[nodiscard]] const ncco::Proposal &proposal(int row) const { return m_proposals[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ncco::Proposal> m_proposals;
};

} // namespace ringback
