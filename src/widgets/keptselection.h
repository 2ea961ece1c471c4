// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QList>

class QTableView;

namespace ringback {

class EventTableModel;

/// Which events are selected in their list: they stay so while rows come, leave or move, and those that a
/// filter hides are again when it shows them. GUI thread.
class KeptSelection
{
public:
    explicit KeptSelection(QTableView &view)
        : m_view(view)
    {
    }

    /// That \a view shows from now on.
    void setEvents(const EventTableModel *model) { m_model = model; }

    /// In the order of the list.
    [[nodiscard]] QList<EventId> events() const;
    [[nodiscard]] qsizetype count() const;
    /// See EventTableView::eventBesideSelection().
    [[nodiscard]] EventId beside() const;

    /// Before the list begins anew.
    void note();
    /// Selects what was noted and is shown again.
    void restore();
    /// Whether restore() could still find some that it was asked for.
    [[nodiscard]] bool isNoted() const { return !m_hidden.isEmpty(); }
    void forget() { m_hidden.clear(); }

    /// Before rows are moved, and afterwards.
    void noteLayout();
    void takeLayout();
    /// Before rows \a first to \a last leave, and afterwards: where the current one does and was selected,
    /// the next current one is.
    void noteRemoval(int first, int last);
    void takeRemoval();

private:
    struct RowRange
    {
        int first;
        int last;
    };

    /// From top to bottom; one is empty where another has its rows.
    [[nodiscard]] QList<RowRange> ranges() const;
    /// Those of \a ids that are shown, beside what is selected.
    void select(const QList<EventId> &ids);

    QTableView &m_view;
    const EventTableModel *m_model = nullptr;
    QList<EventId> m_hidden;        // that are not shown now, but may be again
    bool m_areAllSelected = false;  // while rows are moved
    QList<EventId> m_moving;        // that are selected, if they are many: while rows are moved
    bool m_isChosenLeaving = false; // while rows leave: the current one, which is selected
};

} // namespace ringback
