// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headersmodel.h"

namespace ringback {

void HeadersModel::setHeaders(const Headers &headers)
{
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size()) + 1;
}

int HeadersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    if (index.row() == m_headers.size())
        return QString();
    const auto &[name, value] = m_headers.at(index.row());
    return QString::fromUtf8(index.column() == Name ? name : value);
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Header") : tr("Value");
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const QByteArray text = value.toString().toUtf8();
    if (index.row() == m_headers.size()) {
        if (text.isEmpty())
            return true;
        // What was the empty row is the new one; another comes behind it.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_headers.emplaceBack();
        endInsertRows();
    }
    auto &header = m_headers[index.row()];
    (index.column() == Name ? header.first : header.second) = text;
    if (header.first.isEmpty() && header.second.isEmpty())
        return removeRows(index.row(), 1);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

bool HeadersModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_headers.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_headers.remove(row, count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

} // namespace ringback
