// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventtablemodel.h"

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

// More would be judged one by one for too long.
constexpr qsizetype MostRestored = 10'000;
// That leave the list one by one; every one has the view count its rows again.
constexpr size_t MostRanges = 8;

} // namespace

EventTableModel::EventTableModel(const QString &capturePath, QObject *parent)
    : QAbstractTableModel(parent)
    , m_search(this)
    , m_activeSets(vonage::defaultActiveSets())
    , m_texts(this)
    , m_sorter(this)
{
    m_search.setCapture(capturePath);
    connect(&m_search, &EventSearch::found, this, &EventTableModel::showFound);
    connect(&m_search, &EventSearch::missed, this, &EventTableModel::hideMissed);
    connect(&m_search, &EventSearch::progressed, this, &EventTableModel::searchProgressed);
    connect(&m_search, &EventSearch::finished, this, &EventTableModel::searchFinished);
    connect(&m_search, &EventSearch::failed, this, &EventTableModel::searchFailed);
    connect(&m_sorter, &RowSorter::sorted, this, &EventTableModel::takeOrder);
    connect(&m_texts, &EventTextCache::wanted, this, &EventTableModel::textsWanted);
}

EventTableModel::~EventTableModel() = default;

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.count());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : EventColumnCount + int(fieldColumns().size());
}

EventId EventTableModel::eventAt(int row) const { return m_index.idAt(m_shown.at(row)); }

bool EventTableModel::isShown(EventId id) const
{
    const auto row = m_index.rowOf(id);
    return row && m_shown.contains(quint32(*row));
}

EventId EventTableModel::newest() const
{
    return m_index.rowCount() == 0 ? EventId() : m_index.idAt(m_index.rowCount() - 1);
}

qsizetype EventTableModel::shownSince(EventId id) const
{
    return m_shown.bitmap().countFrom(m_index.rowAfter(id));
}

std::optional<int> EventTableModel::rowOf(EventId id) const
{
    const auto row = m_index.rowOf(id);
    if (!row)
        return std::nullopt;
    const auto position = m_shown.positionOf(quint32(*row));
    return position ? std::optional(int(*position)) : std::nullopt;
}

std::vector<quint32> EventTableModel::rowsOf(std::span<const EventId> ids) const
{
    std::vector<quint32> rows;
    rows.reserve(ids.size());
    for (const EventId id : ids) {
        if (const auto row = m_index.rowOf(id))
            rows.push_back(quint32(*row));
    }
    std::ranges::sort(rows);
    return rows;
}

std::vector<ShownRows::Range> EventTableModel::rangesOf(const QList<EventId> &ids) const
{
    return m_shown.rangesOf(rowsOf(ids));
}

QList<EventId> EventTableModel::idsOf(const std::vector<quint32> &rows) const
{
    QList<EventId> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const quint32 row : rows)
        ids.append(m_index.idAt(row));
    return ids;
}

void EventTableModel::setTexts(const QList<EventTexts> &texts, const QByteArrayList &fieldNames)
{
    m_texts.take(texts, fieldNames);
    rowsLookDifferent();
    Q_EMIT textsCame();
}

bool EventTableModel::loadTexts(QList<EventId> &ids)
{
    ids.removeIf([this](EventId id) { return !m_index.rowOf(id); });
    return m_texts.load(ids);
}

// The view paints again what it shows, however many rows are named.
void EventTableModel::rowsLookDifferent()
{
    if (m_shown.count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EventTableModel::append(const QList<ColumnRow> &rows)
{
    std::vector<quint32> shown;
    QList<ColumnRow> open;
    for (const ColumnRow &row : rows) {
        if (!m_index.append(row))
            continue;
        const std::optional<bool> matches = m_plan.matches(row);
        if (!matches)
            open.append(row);
        else if (*matches)
            shown.push_back(quint32(m_index.rowCount() - 1));
    }
    show(shown);
    if (!open.isEmpty())
        m_search.judge(m_plan, open);
    Q_EMIT countsChanged();
}

void EventTableModel::prepend(const std::shared_ptr<ColumnIndex> &older)
{
    resetMatches([&] {
        older->append(std::move(m_index));
        m_index = std::move(*older);
        m_sorter.forget();
    });
}

void EventTableModel::show(const std::vector<quint32> &rows)
{
    if (rows.empty())
        return;
    if (m_shown.isByArrival() && (m_shown.count() == 0 || m_shown.rows().back() < rows.front())) {
        const int first = m_shown.isDescending() ? 0 : rowCount();
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_shown.merge(m_index, rows);
        endInsertRows();
        return;
    }
    rearrange([&] { m_shown.merge(m_index, rows); });
}

void EventTableModel::change(const QList<ColumnRow> &rows)
{
    QList<EventId> ids;
    for (const ColumnRow &row : rows) {
        if (!m_index.setReply(row))
            continue;
        m_texts.forget(row.id);
        ids.append(row.id);
    }
    judgeAgain(rowsOf(ids),
               {NumberColumn::Code, NumberColumn::Took, TextColumn::DecidedBy, TextColumn::Problems});
    Q_EMIT eventsChanged(ids);
}

void EventTableModel::annotate(const QHash<EventId, Annotation> &annotations)
{
    QList<EventId> ids;
    for (auto one = annotations.cbegin(); one != annotations.cend(); ++one) {
        if (m_index.setAnnotation(one.key(), *one))
            ids.append(one.key());
    }
    judgeAgain(rowsOf(ids), {TextColumn::Note});
    Q_EMIT eventsChanged(ids);
}

void EventTableModel::judgeAgain(const std::vector<quint32> &rows, std::initializer_list<OrderColumn> orders)
{
    if (rows.empty())
        return;
    const auto isChanged = [orders](const std::optional<OrderColumn> &order) {
        return order && std::ranges::find(orders, *order) != orders.end();
    };
    if (isChanged(m_order))
        m_sorter.noteChanged(rows);
    if (isChanged(m_shown.column()))
        rearrange([&] { m_shown.moveChanged(m_index, rows); });
    std::vector<quint32> more;
    std::vector<quint32> fewer;
    QList<ColumnRow> open;
    for (const quint32 row : rows) {
        const ColumnRow columns = m_index.at(row);
        const std::optional<bool> matches = m_plan.matches(columns);
        const bool isShown = m_shown.contains(row);
        if (!matches) // one that is shown stays until its bytes have told
            open.append(columns);
        else if (*matches && !isShown)
            more.push_back(row);
        else if (!*matches && isShown)
            fewer.push_back(row);
    }
    hide(fewer);
    show(more);
    if (!open.isEmpty())
        m_search.judge(m_plan, open);
    rowsLookDifferent();
    Q_EMIT countsChanged();
}

void EventTableModel::hide(const std::vector<quint32> &rows)
{
    if (rows.empty())
        return;
    std::vector<ShownRows::Range> ranges = m_shown.rangesOf(rows);
    if (ranges.size() > MostRanges) {
        rearrange([&] { m_shown.remove(rows); });
        return;
    }
    for (; !ranges.empty(); ranges.pop_back()) { // from the back, so that the places of the others stay right
        const ShownRows::Range range = ranges.back();
        beginRemoveRows({}, int(range.first), int(range.last));
        m_shown.removeAt(range);
        endRemoveRows();
    }
}

void EventTableModel::remove(const QList<EventId> &ids)
{
    for (const EventId id : ids)
        m_texts.forget(id);
    hide(rowsOf(ids));
    m_index.remove(ids);
    if (!m_index.hasManyHoles()) {
        Q_EMIT countsChanged();
        return;
    }
    resetMatches([&] {
        m_index.closeHoles();
        m_sorter.forget();
    });
}

bool EventTableModel::restore(const QList<EventId> &ids)
{
    if (ids.size() > MostRestored || !m_index.restore(ids))
        return false;
    m_sorter.forget(); // it may have put the others in order meanwhile
    judgeAgain(rowsOf(ids), {});
    if (m_order != m_shown.column())
        reorder();
    return true;
}

void EventTableModel::clear()
{
    m_search.cancel();
    m_sorter.forget();
    beginResetModel();
    m_index = ColumnIndex();
    m_shown.setRows(Bitmap());
    m_shown.setOrder(m_order, m_isDescending);
    m_texts.clear();
    endResetModel();
    Q_EMIT countsChanged();
    Q_EMIT searchFinished();
}

void EventTableModel::setFilter(const QueryPlan &plan)
{
    resetMatches([&] { m_plan = plan; });
}

void EventTableModel::resetMatches(const std::function<void()> &change)
{
    beginResetModel();
    change();
    m_shown.setOrder(std::nullopt, m_isDescending);
    m_shown.setRows(m_search.start(m_plan, m_index));
    if (const auto *const ordered = m_order ? orderAtHand() : nullptr) {
        m_shown.setOrder(m_order, m_isDescending);
        m_shown.arrange(m_index, *ordered);
    }
    endResetModel();
    if (m_order != m_shown.column())
        reorder();
    Q_EMIT countsChanged();
    if (!m_search.isRunning())
        Q_EMIT searchFinished();
}

void EventTableModel::showFound(const std::vector<EventId> &ids)
{
    std::vector<quint32> rows = rowsOf(ids);
    std::erase_if(rows, [this](quint32 row) {
        return m_shown.contains(row) || m_plan.matches(m_index.at(row)) == false; // its columns say so now
    });
    show(rows);
    Q_EMIT countsChanged();
}

void EventTableModel::hideMissed(const std::vector<EventId> &ids)
{
    std::vector<quint32> rows = rowsOf(ids);
    std::erase_if(rows, [this](quint32 row) {
        return !m_shown.contains(row) || m_plan.matches(m_index.at(row)); // its columns decided meanwhile
    });
    hide(rows);
    Q_EMIT countsChanged();
}

void EventTableModel::setWaiting(const QSet<EventId> &ids)
{
    m_waiting = ids;
    rowsLookDifferent();
}

void EventTableModel::setAnnotation(EventId id, const Annotation &annotation)
{
    if (!m_index.setAnnotation(id, annotation))
        return;
    judgeAgain({quint32(*m_index.rowOf(id))}, {TextColumn::Note});
}

void EventTableModel::setMark(const QList<EventId> &ids, int mark)
{
    QList<EventId> changed;
    for (const EventId id : ids) {
        if (m_index.setMark(id, mark))
            changed.append(id);
    }
    judgeAgain(rowsOf(changed), {});
}

void EventTableModel::setActiveSets(const QList<vonage::SourceSet> &sets)
{
    m_activeSets = sets;
    rowsLookDifferent();
}

void EventTableModel::setFieldColumns(const QByteArrayList &names)
{
    if (names == fieldColumns())
        return;
    beginResetModel();
    m_texts.setFieldNames(names);
    endResetModel();
}

} // namespace ringback
