// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/followswitch.h"

#include "models/eventtablemodel.h"
#include "widgets/eventtableview.h"

#include <QAction>

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
        if (!isFollowing)
            m_last = m_events.newest();
        count();
    });
}

void FollowSwitch::count() { Q_EMIT counted(m_view.isFollowing() ? 0 : m_events.shownSince(m_last)); }

} // namespace ringback
