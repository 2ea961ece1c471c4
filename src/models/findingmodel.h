// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "ncco/textlines.h"

#include <QAbstractTableModel>

#include <vector>

namespace ringback {

/// What checking found in an NCCO, by position. GUI thread.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Severity, Position, Message, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1 }; ///< int(ncco::Severity), in every column

    using QAbstractTableModel::QAbstractTableModel;

    /// Those found in \a text.
    void setFindings(std::vector<ncco::Finding> findings, const QByteArray &text);
    [[nodiscard]] const ncco::Finding &finding(int row) const { return m_rows[size_t(row)].finding; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ncco::Finding finding;
        ncco::TextPosition position;
    };

    [[nodiscard]] static QString shownText(const Row &row, int column);

    std::vector<Row> m_rows;
};

/// "Error", "Warning" or "Note", translated.
[[nodiscard]] QString severityWord(ncco::Severity severity);

} // namespace ringback
