// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingmodel.h"

namespace ringback {

void FindingModel::setFindings(std::vector<ncco::Finding> findings, const QByteArray &text)
{
    std::vector<Row> rows;
    rows.reserve(findings.size());
    const ncco::TextLines lines(findings.empty() ? QByteArray() : text);
    for (ncco::Finding &finding : findings) {
        const ncco::TextPosition position = lines.position(finding.range.begin);
        rows.push_back({.finding = std::move(finding), .position = position});
    }
    // While somebody types, the same findings mostly stay, with other places.
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, index.column());
    case Qt::ToolTipRole:
        // Escaped, for it has pieces of the text in it and would be taken for markup.
        return QVariant(u"<p>" + ncco::messageText(row.finding).toHtmlEscaped() + u"</p>");
    case SeverityRole:
        return int(row.finding.severity);
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Position:
        return tr("Place");
    case Message:
        return tr("What is wrong");
    default:
        return {};
    }
}

QString FindingModel::shownText(const Row &row, int column)
{
    switch (column) {
    case Severity:
        return severityWord(row.finding.severity);
    case Position:
        return tr("%1:%2", "line and column").arg(row.position.line).arg(row.position.column);
    default:
        return ncco::messageText(row.finding);
    }
}

QString severityWord(ncco::Severity severity)
{
    switch (severity) {
    case ncco::Severity::Error:
        return FindingModel::tr("Error");
    case ncco::Severity::Warning:
        return FindingModel::tr("Warning");
    case ncco::Severity::Info:
        return FindingModel::tr("Note");
    }
    return {};
}

} // namespace ringback
