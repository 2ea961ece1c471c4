// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fieldmodel.h"

#include "core/visibletext.h"

#include <algorithm>

namespace ringback {

namespace {

constexpr qsizetype LongestCell = 500; // characters of a cell
constexpr qsizetype LongestTip = 2000;
constexpr int DeepestNesting = 32; // what lies deeper keeps its dots

} // namespace

FieldModel::FieldModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

void FieldModel::setFields(const QList<vonage::DecodedField> &fields, qsizetype count)
{
    beginResetModel();
    m_fields = fields;
    m_nodes.assign(1, Node());
    m_taken = 0;
    const qsizetype end = std::min(count, m_fields.size());
    while (m_taken < end)
        add(m_taken++, false);
    endResetModel();
    Q_EMIT takenChanged();
}

void FieldModel::takeMore(qsizetype count)
{
    const qsizetype end = std::min(m_taken + count, m_fields.size());
    while (m_taken < end)
        add(m_taken++, true);
    Q_EMIT takenChanged();
}

/// Adds a row for the field, and rows for the groups it is in where the last row is none of them.
void FieldModel::add(qsizetype field, bool announce)
{
    const QByteArrayView name = m_fields.at(field).name;
    int parent = 0;
    qsizetype begin = 0;
    int depth = 0;
    const auto dot = [&] { return depth < DeepestNesting ? name.indexOf('.', begin) : -1; };
    qsizetype end = dot();
    while (end >= 0) {
        const int known = group(parent, name.sliced(begin, end - begin));
        if (known < 0)
            break;
        parent = known;
        begin = end + 1;
        ++depth;
        end = dot();
    }
    if (announce) {
        const int row = int(m_nodes[size_t(parent)].children.size());
        beginInsertRows(indexOf(parent), row, row);
    }
    while (end >= 0) {
        parent = append({.parent = parent, .namedBy = field, .keyBegin = begin, .keyEnd = end});
        begin = end + 1;
        ++depth;
        end = dot();
    }
    append({.parent = parent, .field = field, .namedBy = field, .keyBegin = begin, .keyEnd = name.size()});
    if (announce)
        endInsertRows();
}

int FieldModel::append(Node node)
{
    const int number = int(m_nodes.size());
    std::vector<int> &siblings = m_nodes[size_t(node.parent)].children;
    node.row = int(siblings.size());
    siblings.push_back(number);
    m_nodes.push_back(std::move(node));
    return number;
}

/// The last row in \a parent when it is called \a key; else -1. An earlier one would break the wire's order.
int FieldModel::group(int parent, QByteArrayView key) const
{
    const std::vector<int> &siblings = m_nodes[size_t(parent)].children;
    return !siblings.empty() && this->key(m_nodes[size_t(siblings.back())]) == key ? siblings.back() : -1;
}

QByteArrayView FieldModel::key(const Node &node) const
{
    const QByteArrayView name = m_fields.at(node.namedBy).name;
    return name.sliced(node.keyBegin, node.keyEnd - node.keyBegin);
}

const FieldModel::Node &FieldModel::node(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

QModelIndex FieldModel::indexOf(int node) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_nodes[size_t(node)].row, 0, quintptr(node));
}

const vonage::DecodedField *FieldModel::field(const QModelIndex &index) const
{
    const Node &row = node(index);
    return row.field < 0 ? nullptr : &m_fields.at(row.field);
}

QByteArray FieldModel::fullName(const QModelIndex &index) const
{
    const Node &row = node(index);
    return row.namedBy < 0 ? QByteArray() : m_fields.at(row.namedBy).name.first(row.keyEnd);
}

QList<vonage::DecodedField> FieldModel::fieldsOf(const QModelIndex &index) const
{
    QList<vonage::DecodedField> fields;
    gather(node(index), fields);
    return fields;
}

void FieldModel::gather(const Node &node, QList<vonage::DecodedField> &fields) const
{
    if (node.field >= 0)
        fields += m_fields.at(node.field);
    for (const int child : node.children)
        gather(m_nodes[size_t(child)], fields);
}

QModelIndex FieldModel::find(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_nodes, [this, name](const Node &node) {
        return node.field >= 0 && m_fields.at(node.field).name == name;
    });
    return found == m_nodes.end() ? QModelIndex() : indexOf(int(found - m_nodes.begin()));
}

QModelIndex FieldModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(node(parent).children[size_t(row)]));
}

QModelIndex FieldModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index).parent) : QModelIndex();
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int FieldModel::columnCount(const QModelIndex & /*parent*/) const { return ColumnCount; }

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &row = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(row, index.column());
    case WireNameRole:
        return visibleLine(key(row), LongestCell);
    case ProblemRole: {
        const vonage::DecodedField *const own = field(index);
        return own && own->problem ? visibleLine(own->problem->text, LongestTip) : QString();
    }
    default:
        return {};
    }
}

QString FieldModel::text(const Node &node, int column) const
{
    if (column == Name)
        return nameText(node);
    if (column == Meaning)
        return meaningText(node);
    if (node.field < 0)
        return {};
    const vonage::DecodedField &own = m_fields.at(node.field);
    if (column == OnTheWire)
        return visibleLine(own.value, LongestCell);
    return visibleLine(own.text, LongestCell); // null as on the wire: what differs is to be seen
}

QString FieldModel::nameText(const Node &node) const
{
    if (node.field >= 0 && !m_fields.at(node.field).label.isEmpty())
        return m_fields.at(node.field).label;
    const QByteArrayView name = key(node);
    return name.empty() ? tr("(no name)") : visibleLine(name, LongestCell);
}

QString FieldModel::meaningText(const Node &node) const
{
    if (node.field < 0)
        return tr("Parts: %L1").arg(node.children.size());
    const vonage::DecodedField &own = m_fields.at(node.field);
    QStringList sentences;
    if (own.problem)
        sentences << tr("Problem: %1").arg(visibleLine(own.problem->text, LongestCell));
    if (own.label.isNull())
        sentences << tr("Not in the reference.");
    if (!own.meaning.isEmpty())
        sentences << visibleLine(own.meaning, LongestCell);
    return sentences.join(u' ');
}

/// What a screen reader says: the name with that on the wire, and a word for what the eye sees marked or
/// left out.
QString FieldModel::spokenText(const Node &node, int column) const
{
    if (column == ShownAs && node.field >= 0 && m_fields.at(node.field).text.isEmpty())
        return tr("as on the wire");
    if (column != Name || node.field < 0)
        return text(node, column);
    const QString shown = text(node, Name);
    const vonage::DecodedField &own = m_fields.at(node.field);
    const QString name =
        own.label.isEmpty() ? shown : tr("%1, on the wire %2").arg(shown, visibleLine(own.name, LongestCell));
    return own.problem ? tr("%1, has a problem").arg(name) : name;
}

QString FieldModel::toolTip(const Node &node, int column) const
{
    if (node.field < 0)
        return visibleLine(m_fields.at(node.namedBy).name.first(node.keyEnd), LongestTip);
    const vonage::DecodedField &own = m_fields.at(node.field);
    switch (column) {
    case Name: {
        const QString name = visibleLine(own.name, LongestTip);
        return own.problem ? tr("%1\nProblem: %2").arg(name, visibleLine(own.problem->text, LongestTip))
                           : name;
    }
    case OnTheWire:
        return visibleLine(own.value, LongestTip);
    case ShownAs:
        return visibleLine(own.shownText(), LongestTip);
    default:
        return meaningText(node);
    }
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == ShownAs)
        return tr("Empty where it is the same as on the wire");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case OnTheWire:
        return tr("On the wire");
    case ShownAs:
        return tr("Shown as");
    default:
        return tr("Meaning");
    }
}

} // namespace ringback
