// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cells of the event list say. Which events they are of is in eventtablemodel.cpp.

#include "models/eventtablemodel.h"

#include "core/visibletext.h"
#include "models/eventcells.h"
#include "models/filterterms.h"
#include "models/marktext.h"
#include "vonage/decode.h"

namespace ringback {

namespace {

constexpr qsizetype LongestListCell = 100'000; // more than any has
constexpr qsizetype LongestTitle = 200;        // characters of the name of a field
constexpr QStringView ProblemSign = u"\u26a0 ";
constexpr qsizetype LongestProblemTip = 500;

} // namespace

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::TextAlignmentRole: {
        const auto column = EventColumn(index.column());
        const bool isNumber = column == EventColumn::Number || column == EventColumn::Took
            || column == EventColumn::Size || column == EventColumn::Code;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case EventIdRole:
        return m_index.idAt(row).value;
    case ApiRole:
        return m_index.apis()[row];
    case ProblemRole:
        return (m_index.flags()[row] & quint8(RowFlag::Problem)) != 0;
    case FailureRole:
        return vonage::isFailure(m_index.text(TextColumn::Status, row));
    case NoteRole:
        return (m_index.flags()[row] & quint8(RowFlag::Note)) != 0;
    case WaitingRole:
        return m_waiting.contains(m_index.idAt(row));
    case MarkRole:
        return m_index.markAt(row);
    default:
        return {};
    }
}

QString EventTableModel::text(quint32 row, int column) const
{
    const bool isField = column >= EventColumnCount;
    if (!isField && EventColumn(column) == EventColumn::Code && m_waiting.contains(m_index.idAt(row)))
        return tr("waiting");
    if (!isField && EventColumn(column) != EventColumn::Summary)
        return visibleLine(indexText(m_index, row, EventColumn(column), m_activeSets), LongestListCell);
    const EventTexts *known = texts(row);
    if (isField)
        return known ? visibleLine(known->fields.value(column - EventColumnCount).shown, LongestListCell)
                     : QString();
    return known && !known->summary.isEmpty()
        ? visibleLine(known->summary, LongestListCell)
        : vonage::kindLabel(m_index.text(TextColumn::Kind, row)); // until it is there
}

/// The text, and more of it: the date, what the sign of problems stands for.
QString EventTableModel::toolTip(quint32 row, int column) const
{
    if (EventColumn(column) == EventColumn::Time)
        return datedMomentText(Timestamp(std::chrono::microseconds(m_index.times()[row])));
    const EventTexts *const known = EventColumn(column) == EventColumn::Summary ? texts(row) : nullptr;
    QStringList lines{text(row, column)};
    if (known && known->problemCount > 0)
        lines.append(ProblemSign.toString() + visibleLine(known->firstProblem, LongestProblemTip));
    if (known && known->problemCount > 1)
        lines.append(tr("and %n more problem(s)", "behind the first", known->problemCount - 1));
    return lines.join(u'\n');
}

QString EventTableModel::textOf(EventId id, int column) const
{
    const auto row = m_index.rowOf(id);
    return row ? text(quint32(*row), column) : QString();
}

/// The text with what is only drawn: the colour of the mark, the signs of failures and problems.
QString EventTableModel::spokenText(const QModelIndex &cell) const
{
    QString shown = text(m_shown.at(cell.row()), cell.column());
    if (showsFailure(cell.column()) && cell.data(FailureRole).toBool())
        shown = tr("%1, a failure", "what happened, or a status").arg(shown);
    if (EventColumn(cell.column()) == EventColumn::Summary && cell.data(ProblemRole).toBool())
        return tr("%1, has problems").arg(shown);
    if (EventColumn(cell.column()) != EventColumn::Number)
        return shown;
    const int mark = cell.data(MarkRole).toInt();
    const QString marked =
        mark == 0 ? shown : tr("%1, mark: %2", "number of an event, a colour").arg(shown, markName(mark));
    return cell.data(NoteRole).toBool() ? tr("%1, has a note").arg(marked) : marked;
}

QString EventTableModel::filterTerm(const QModelIndex &cell) const
{
    if (cell.column() >= EventColumnCount) {
        const int place = cell.column() - EventColumnCount;
        const EventTexts *const known = texts(m_shown.at(cell.row()));
        const auto value = known ? known->fields.value(place).value : std::nullopt;
        return value ? fieldTerm(fieldColumns().at(place), *value).value_or(QString()) : QString();
    }
    return cellTerm(m_index, m_shown.at(cell.row()), EventColumn(cell.column()));
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isField = section >= EventColumnCount;
    switch (role) {
    case Qt::DisplayRole:
        return isField ? visibleLine(fieldColumns().at(section - EventColumnCount), LongestTitle)
                       : columnTitle(EventColumn(section));
    case Qt::ToolTipRole:
        return isField
            ? tr("The field of that name, where an event has it. The list cannot be sorted by it, since "
                 "every event would have to be read for that.")
            : columnHelp(EventColumn(section));
    default:
        return {};
    }
}

} // namespace ringback
