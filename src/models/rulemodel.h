// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reply/rulebook.h"

#include <QAbstractTableModel>
#include <QList>

namespace ringback {

/// The rules in their order, to be switched on and off, named, moved and removed. GUI thread.
class RuleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, When, What, Hits, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<Rule> &rules);
    [[nodiscard]] QList<Rule> rules() const;
    [[nodiscard]] const Rule &rule(int row) const { return m_rows.at(row).rule; }
    /// How often each has decided; nothing happens when they are those of other rules.
    void setHits(const QList<qint64> &hits);

    void insert(int row, const Rule &rule);
    void replace(int row, const Rule &rule);
    /// By one place up (-1) or down (1); further when \a by is.
    bool move(int row, int by);
    [[nodiscard]] bool canUndoRemoval() const { return !m_removed.isEmpty(); }
    /// Puts the rule that was removed last where it was; gives its row.
    int undoRemoval();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Other rules decide now, or in another order.
    void edited();

private:
    struct Row
    {
        Rule rule;
        qint64 hits = 0;
    };

    QList<Row> m_rows;
    QList<std::pair<int, Row>> m_removed; // with their places; the last one last
};

} // namespace ringback
