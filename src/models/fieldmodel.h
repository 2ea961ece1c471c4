// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vonage/decode.h"

#include <QAbstractItemModel>

#include <vector>

namespace ringback {

/// The fields of one request as a tree in wire order: "speech.results.0.text" stands in "speech", "results",
/// "0". Takes the first of many and more when asked, so that it never has to make a hundred thousand rows at
/// once. GUI thread.
class FieldModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, OnTheWire, ShownAs, Meaning, ColumnCount };
    enum Role {
        WireNameRole = Qt::UserRole + 1, ///< QString: its own name on the wire, without those of its parents
        ProblemRole,                     ///< QString: the sentence of its problem; null without one
    };

    static constexpr qsizetype FieldsAtOnce = 2000;

    explicit FieldModel(QObject *parent = nullptr);

    /// Shows the first \a count of \a fields.
    void setFields(const QList<vonage::DecodedField> &fields, qsizetype count = FieldsAtOnce);
    /// Takes the next \a count fields.
    void takeMore(qsizetype count = FieldsAtOnce);
    [[nodiscard]] qsizetype taken() const { return m_taken; }
    [[nodiscard]] qsizetype total() const { return m_fields.size(); }

    /// The field of that row; null for a row that only holds others.
    [[nodiscard]] const vonage::DecodedField *field(const QModelIndex &index) const;
    /// The dotted name of that row on the wire, in UTF-8.
    [[nodiscard]] QByteArray fullName(const QModelIndex &index) const;
    /// The fields of that row and of all below it.
    [[nodiscard]] QList<vonage::DecodedField> fieldsOf(const QModelIndex &index) const;
    /// The first row with a field of that name; invalid when there is none among those taken.
    [[nodiscard]] QModelIndex find(QByteArrayView name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void takenChanged();

private:
    /// A row. Its name is the part from keyBegin to keyEnd of the name of the field that it was made for.
    struct Node
    {
        int parent = -1;
        int row = 0;
        qsizetype field = -1; // its own; -1 when it only holds others
        qsizetype namedBy = -1;
        qsizetype keyBegin = 0;
        qsizetype keyEnd = 0;
        std::vector<int> children = {};
    };

    void add(qsizetype field, bool announce);
    int append(Node node);
    [[nodiscard]] int group(int parent, QByteArrayView key) const;
    [[nodiscard]] QByteArrayView key(const Node &node) const;
    [[nodiscard]] const Node &node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] QString text(const Node &node, int column) const;
    [[nodiscard]] QString nameText(const Node &node) const;
    [[nodiscard]] QString meaningText(const Node &node) const;
    [[nodiscard]] QString spokenText(const Node &node, int column) const;
    [[nodiscard]] QString toolTip(const Node &node, int column) const;
    void gather(const Node &node, QList<vonage::DecodedField> &fields) const;

    QList<vonage::DecodedField> m_fields;
    std::vector<Node> m_nodes; // the first is the invisible root
    qsizetype m_taken = 0;
};

} // namespace ringback
