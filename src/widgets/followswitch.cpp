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
    , m_action(action)
    , m_view(view)
    , m_events(events)
    , m_text(action.text())
{
    connect(&action, &QAction::toggled, &view, &EventTableView::setFollowing);
    connect(&view, &EventTableView::followingChanged, this, [this](bool isFollowing) {
        m_action.setChecked(isFollowing);
        if (!isFollowing)
            m_last = m_events.newest();
        showCount();
    });
}

void FollowSwitch::showCount()
{
    const qsizetype count = m_view.isFollowing() ? 0 : m_events.shownSince(m_last);
    m_action.setText(count == 0 ? m_text : tr("%1 (%L2 new)").arg(m_text).arg(count));
}

} // namespace ringback
