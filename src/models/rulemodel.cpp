// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rulemodel.h"

#include "models/ruletext.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace ringback {

namespace {

constexpr QLatin1StringView RowType("application/x-ringback-rule-row");

} // namespace

void RuleModel::setRules(const QList<Rule> &rules)
{
    beginResetModel();
    m_rows.clear();
    for (const Rule &rule : rules)
        m_rows.append({.rule = rule});
    m_removed.clear();
    endResetModel();
}

QList<Rule> RuleModel::rules() const
{
    QList<Rule> rules;
    for (const Row &row : m_rows)
        rules.append(row.rule);
    return rules;
}

void RuleModel::setHits(const QList<qint64> &hits)
{
    if (hits.size() != m_rows.size() || hits.isEmpty())
        return;
    for (qsizetype i = 0; i < hits.size(); ++i)
        m_rows[i].hits = hits.at(i);
    Q_EMIT dataChanged(index(0, Hits), index(rowCount() - 1, Hits));
}

void RuleModel::insert(int row, const Rule &rule)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, {.rule = rule});
    endInsertRows();
    Q_EMIT edited();
}

void RuleModel::replace(int row, const Rule &rule)
{
    m_rows[row].rule = rule;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

bool RuleModel::move(int row, int by)
{
    const int to = row + by;
    if (by == 0 || row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

int RuleModel::undoRemoval()
{
    const auto [place, removed] = m_removed.takeLast();
    const int row = std::min(place, rowCount());
    Row back = removed;
    back.rule.name = freeName(back.rule.name, rules());
    beginInsertRows({}, row, row);
    m_rows.insert(row, back);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

int RuleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RuleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[rule, hits] = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name)
        return rule.isOn ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Hits)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return rule.name;
    case When:
        return rule.when.isEmpty() ? tr("Every request") : rule.when;
    case What:
        return whatText(rule);
    default:
        return rule.times > 0
            ? tr("%1 of %2", "times").arg(QLocale().toString(hits), QLocale().toString(rule.times))
            : QLocale().toString(hits);
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Rule");
    case When:
        return tr("When");
    case What:
        return tr("What it does");
    default:
        return tr("Decided", "how often");
    }
}

Qt::ItemFlags RuleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable | Qt::ItemIsEditable : flags;
}

bool RuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name)
        return false;
    Rule changed = m_rows.at(index.row()).rule;
    if (role == Qt::CheckStateRole) {
        changed.isOn = value.value<Qt::CheckState>() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        changed.name = value.toString().trimmed();
        QList<Rule> all = rules();
        all[index.row()] = changed;
        if (!RuleBook::make(all, {}))
            return false;
    } else {
        return false;
    }
    if (changed != m_rows.at(index.row()).rule)
        replace(index.row(), changed);
    return true;
}

bool RuleModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    for (int last = row + count - 1; last >= row; --last)
        m_removed.append({last, m_rows.takeAt(last)});
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

QStringList RuleModel::mimeTypes() const { return {RowType}; }

QMimeData *RuleModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(RowType, QByteArray::number(indexes.constFirst().row()));
    return data.release();
}

bool RuleModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    Q_UNUSED(column)
    if (action != Qt::MoveAction || !data->hasFormat(RowType))
        return false;
    const int from = data->data(RowType).toInt();
    int to = rowCount();
    if (parent.isValid())
        to = parent.row();
    else if (row >= 0)
        to = row;
    move(from, (to > from ? to - 1 : to) - from);
    return false; // it has been moved: the view must not remove it
}

} // namespace ringback
