// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/queryplan.h"
#include "models/eventcolumns.h"
#include "models/eventsearch.h"
#include "models/eventtextcache.h"
#include "models/rowsorter.h"
#include "models/shownrows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <span>

namespace ringback {

/// The events of a capture that a filter lets through, in the order of a column; a million is a usual number.
/// Sits on a column index, and asks for the texts of those rows that are looked at. GUI thread.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        EventIdRole = Qt::UserRole + 1, ///< qint64
        ApiRole,                        ///< int, an Api
        ProblemRole,                    ///< bool
        FailureRole,                    ///< bool: its status tells of one
        WaitingRole,                    ///< bool
        MarkRole,                       ///< int, as in Annotation
        NoteRole,                       ///< bool
    };

    /// \a capturePath is where searches read requests; rows come by append().
    explicit EventTableModel(const QString &capturePath, QObject *parent = nullptr);
    ~EventTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Nothing happens when \a column cannot be sorted.
    void sort(int column, Qt::SortOrder order) override;
    /// Whether there is an order of \a column: not of decoded fields, which the index does not have.
    [[nodiscard]] static bool isSortable(int column) { return column >= 0 && column < EventColumnCount; }

    // What the feed tells.
    void append(const QList<ringback::ColumnRow> &rows);
    /// \a older come before all that are here; they are gone from there.
    void prepend(const std::shared_ptr<ringback::ColumnIndex> &older);
    void change(const QList<ringback::ColumnRow> &rows);
    void remove(const QList<ringback::EventId> &ids);
    void annotate(const QHash<ringback::EventId, ringback::Annotation> &annotations);
    /// Takes back remove(); false, and nothing happens, when they are many, or one is not known any more.
    bool restore(const QList<EventId> &ids);
    /// Forgets all events.
    void clear();
    void setTexts(const QList<ringback::EventTexts> &texts, const QByteArrayList &fieldNames);

    /// Shows what \a plan matches; what only the requests' bytes tell comes little by little.
    void setFilter(const QueryPlan &plan);
    void setWaiting(const QSet<ringback::EventId> &ids);
    void setAnnotation(ringback::EventId id, const ringback::Annotation &annotation);
    void setMark(const QList<ringback::EventId> &ids, int mark);
    void setActiveSets(const QList<vonage::SourceSet> &sets);
    /// Columns behind the others, one for each decoded field of these names.
    void setFieldColumns(const QByteArrayList &names);
    [[nodiscard]] const QByteArrayList &fieldColumns() const { return m_texts.fieldNames(); }

    /// All events of the capture, shown or not.
    [[nodiscard]] const ColumnIndex &index() const { return m_index; }
    using QAbstractTableModel::index;
    [[nodiscard]] EventId eventAt(int row) const;
    /// The rows of index() that the filter lets through.
    [[nodiscard]] const Bitmap &shownRows() const { return m_shown.bitmap(); }
    [[nodiscard]] QList<EventId> allEvents() const { return idsOf(m_index.live().rows()); }
    /// Those that the filter lets through, in no order.
    [[nodiscard]] QList<EventId> shownEvents() const { return idsOf(m_shown.rows()); }
    [[nodiscard]] bool isShown(EventId id) const;
    /// The last that came; none when there are no events.
    [[nodiscard]] EventId newest() const;
    /// How many of those that came after \a id the filter lets through.
    [[nodiscard]] qsizetype shownSince(EventId id) const;
    /// What a column shows of an event that is in the index, in the list or not.
    [[nodiscard]] QString textOf(EventId id, int column) const;
    /// Whether textOf() tells all of \a ids, of which it leaves out those that are gone; else their texts
    /// come, and textsCame() tells. At most EventTextCache::MostAtOnce.
    [[nodiscard]] bool loadTexts(QList<EventId> &ids);
    /// None when it is not shown.
    [[nodiscard]] std::optional<int> rowOf(EventId id) const;
    /// Where those of \a ids are that are shown, from the first row to the last.
    [[nodiscard]] std::vector<ShownRows::Range> rangesOf(const QList<EventId> &ids) const;
    /// What the filter language says of events like that in \a cell; null when it has no word for it.
    [[nodiscard]] QString filterTerm(const QModelIndex &cell) const;
    /// Whether the newest event is the first row, not the last.
    [[nodiscard]] bool isNewestFirst() const { return m_shown.isDescending(); }
    [[nodiscard]] bool isByArrival() const { return !m_order; }
    /// Whether not all requests could be read that have to be for the filter, so that more may match.
    [[nodiscard]] bool hasSearchFailed() const { return m_search.hasFailed(); }

Q_SIGNALS:
    /// The next change of the layout is another order, not rows that come to their places.
    void aboutToBeSorted();
    void textsCame();
    void textsWanted(const QList<ringback::EventId> &ids, const QByteArrayList &fieldNames);
    /// Other events are there, or shown.
    void countsChanged();
    /// What is known of these is more than before: their replies, or what another writer put on them.
    void eventsChanged(const QList<ringback::EventId> &ids);
    void searchProgressed(qint64 looked, qint64 total);
    void searchFinished();
    void searchFailed();

private:
    [[nodiscard]] QList<EventId> idsOf(const std::vector<quint32> &rows) const;
    [[nodiscard]] QString text(quint32 row, int column) const;
    [[nodiscard]] QString spokenText(const QModelIndex &cell) const;
    [[nodiscard]] QString toolTip(quint32 row, int column) const;
    /// Those that are in the index, ascending.
    [[nodiscard]] std::vector<quint32> rowsOf(std::span<const EventId> ids) const;
    [[nodiscard]] const EventTexts *texts(quint32 row) const { return m_texts.texts(m_index.idAt(row)); }
    /// Shows more rows, ascending.
    void show(const std::vector<quint32> &rows);
    void hide(const std::vector<quint32> &rows);
    /// Shows, hides or moves rows, ascending, of which more is known now, which tells in \a orders.
    void judgeAgain(const std::vector<quint32> &rows, std::initializer_list<OrderColumn> orders);
    void showFound(const std::vector<EventId> &ids);
    void hideMissed(const std::vector<EventId> &ids);
    /// Lets \a change move rows to other places.
    void rearrange(const std::function<void()> &change);
    /// Likewise, by another order of them.
    void changeOrder(const std::function<void()> &change);
    void rowsLookDifferent();
    /// Lets \a change the filter or the numbers of the rows, and searches the index for what the filter lets
    /// through.
    void resetMatches(const std::function<void()> &change);
    /// Puts all rows in the order that is wanted.
    void reorder();
    /// The order that is wanted, of some rows or all, when the rest is put at its places soon enough. Null:
    /// it has to be sorted.
    [[nodiscard]] const std::vector<quint32> *orderAtHand();
    void takeOrder(const std::vector<quint32> &ordered);

    ColumnIndex m_index;
    ShownRows m_shown;
    QueryPlan m_plan;
    EventSearch m_search;
    QSet<EventId> m_waiting;
    QList<vonage::SourceSet> m_activeSets;

    mutable EventTextCache m_texts; // reading a cell may ask for more

    std::optional<OrderColumn> m_order; // that is wanted; m_shown has it as soon as the rows are in it
    bool m_isDescending = false;
    RowSorter m_sorter;
};

} // namespace ringback
