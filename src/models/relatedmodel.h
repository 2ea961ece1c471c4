// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/relatedevent.h"

#include <QAbstractTableModel>

namespace ringback {

/// The events of one call or message in order of time. GUI thread.
class RelatedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Received, WhatHappened, Kind, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEvents(QList<RelatedEvent> events);
    /// Null for an invalid index.
    [[nodiscard]] const RelatedEvent *relatedEvent(const QModelIndex &index) const;
    /// The row of the event whose relatives these are; -1 when it is not among them.
    [[nodiscard]] int currentRow() const;
    /// Likewise of any of them.
    [[nodiscard]] int rowOf(EventId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RelatedEvent &event, int column) const;

    QList<RelatedEvent> m_events;
    bool m_hasDates = false; ///< they are not all of one day
};

} // namespace ringback
