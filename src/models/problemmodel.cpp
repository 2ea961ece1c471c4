// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemmodel.h"

#include "core/visibletext.h"

namespace ringback {

namespace {

constexpr qsizetype LongestProblem = 2000;

} // namespace

void ProblemModel::setProblems(const QList<vonage::Problem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

const vonage::Problem *ProblemModel::problem(const QModelIndex &index) const
{
    return index.isValid() ? &m_problems.at(index.row()) : nullptr;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const vonage::Problem &problem = m_problems.at(index.row());
    switch (index.column()) {
    case Sentence:
        return visibleLine(problem.text, LongestProblem);
    case FieldName:
        return visibleLine(problem.field, LongestProblem);
    default:
        return QString::fromLatin1(problem.id);
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sentence:
        return tr("What is wrong");
    case FieldName:
        return tr("Field");
    default:
        return tr("Kind of problem");
    }
}

} // namespace ringback
