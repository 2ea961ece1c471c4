// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "widgets/keptselection.h"
#include "widgets/scrollanchor.h"

#include <QTableView>

namespace ringback {

class EventHeader;
class EventTableModel;

/// The list of events. Follows the newest until the user goes elsewhere; End follows again. Its actions are
/// in the menu of every cell.
class EventTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit EventTableView(QWidget *parent = nullptr);

    void setEvents(EventTableModel *model);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool isFollowing);
    /// Goes there; does nothing when the filter hides it.
    void goTo(EventId id);
    /// In the order of the list.
    [[nodiscard]] QList<EventId> selectedEvents() const { return m_selection.events(); }
    [[nodiscard]] qsizetype selectedCount() const { return m_selection.count(); }
    /// The current event, or when it is selected the nearest one below that is not, or else above; none when
    /// all are.
    [[nodiscard]] EventId eventBesideSelection() const { return m_selection.beside(); }
    /// A line for each of \a ids with the columns that are shown, tabs between them: see
    /// EventTableModel::textOf().
    [[nodiscard]] QString textOf(const QList<ringback::EventId> &ids) const;
    [[nodiscard]] EventId currentEvent() const;
    /// Whether the last event that came is in sight, where the list is by arrival.
    [[nodiscard]] bool isNewestSeen() const;

    /// Adds the column of a decoded field, and shows it.
    void addFieldColumn(const QByteArray &name);
    [[nodiscard]] EventHeader *header() const { return m_header; }

    void scrollTo(const QModelIndex &cell, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void followingChanged(bool isFollowing);
    void currentEventChanged(ringback::EventId id);
    /// The filter language's term for a cell, or for all others.
    void filterWanted(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void showCellMenu(const QModelIndex &cell, const QPoint &globalPosition);
    void follow();
    void scrollToNewest();
    void takeNewRows();
    void noteLayout();
    void takeLayout();
    void noteSelection();
    void restoreSelection();
    void takeRemoval();
    void keepAnchor();
    void setRowHeight();
    void stopFollowingWhenAway();

    EventHeader *m_header;
    EventTableModel *m_model = nullptr;
    bool m_isFollowing = true;
    bool m_isRestoring = false;
    bool m_goesSideways = false; // by a key
    EventId m_current;
    ScrollAnchor m_anchor;    // while rows are moved
    bool m_isSorting = false; // then the current row comes along
    KeptSelection m_selection;
};

} // namespace ringback
