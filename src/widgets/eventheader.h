// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

class QMenu;

namespace ringback {

class EventTableModel;

/// The columns of the list of events: which are shown, in which places, how wide, and by which it is sorted;
/// its menu chooses them. GUI thread.
class EventHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit EventHeader(QWidget *parent = nullptr);

    /// Shows the columns of \a model as they are at first, by number. The view has the model as well.
    void setEvents(EventTableModel *model);
    /// Adds the column of a decoded field, shows it, and returns its number.
    int addFieldColumn(const QByteArray &name);
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// Fills \a menu with what chooses the columns.
    void addColumnsTo(QMenu &menu);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMenu(const QPoint &place);
    void setFirstWidths();
    void layOut();
    [[nodiscard]] int widthOfTimes() const;
    void fitTimes();
    [[nodiscard]] int restForSummary() const;
    void showColumn(int column, bool isShown);
    void resetColumns();
    void keepSortable(int column, Qt::SortOrder order);

    EventTableModel *m_model = nullptr;
    int m_sortedColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_timeWidth = 0; // that the times need, with dates when there were some
    bool m_isLayingOut = false;
    bool m_hasUsersWidths = false;
};

} // namespace ringback
