// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/completionmodel.h"

namespace ringback {

void CompletionModel::setProposals(std::vector<ncco::Proposal> proposals)
{
    if (m_proposals == proposals)
        return;
    beginResetModel();
    m_proposals = std::move(proposals);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.size());
}

int CompletionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ncco::Proposal &shown = proposal(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == Label ? shown.label : shown.help;
    if (role == Qt::AccessibleTextRole && index.column() == Label)
        return shown.help.isEmpty() ? shown.label : tr("%1: %2").arg(shown.label, shown.help);
    return {};
}

} // namespace ringback
