// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/followswitch.h"

#include "models/eventtablemodel.h"
#include "widgets/eventtableview.h"

#include <QAction>
#include <QScrollBar>

namespace ringback {

FollowSwitch::FollowSwitch(QAction &action, EventTableView &view, const EventTableModel &events,
                           QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_events(events)
{
    connect(&action, &QAction::toggled, &view, &EventTableView::setFollowing);
    connect(&view, &EventTableView::followingChanged, this, [this, &action](bool isFollowing) {
        action.setChecked(isFollowing);
        count();
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &FollowSwitch::count);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &FollowSwitch::count);
    connect(&events, &QAbstractItemModel::layoutChanged, this, &FollowSwitch::count);
}

void FollowSwitch::count()
{
    if ((m_view.isFollowing() && m_events.isByArrival()) || m_view.isNewestSeen())
        m_lastSeen = m_events.newest();
    Q_EMIT counted(m_events.shownSince(m_lastSeen));
}

} // namespace ringback
