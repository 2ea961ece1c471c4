// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/selectedrows.h"

#include "widgets/eventtableview.h"
#include "widgets/marks.h"
#include "widgets/windowdialogs.h"

#include <QAction>
#include <QMenu>

namespace ringback {

namespace {

constexpr qsizetype MostMarked = 10'000;

} // namespace

SelectedRows::SelectedRows(EventTableView &list, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    for (int number = 0; number <= MarkCount; ++number) {
        QAction *const action = menu.addAction(markIcon(number), markName(number));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, number] { mark(number); });
    }
    connect(&menu, &QMenu::aboutToShow, this, [this] { m_list.setFollowing(false); });
}

void SelectedRows::mark(int mark)
{
    m_list.setFollowing(false); // a key opens no menu
    if (m_list.selectedCount() > MostMarked)
        Q_EMIT refused(tr("No more than %L1 events can be marked at once.").arg(MostMarked));
    else if (const QList<EventId> ids = m_list.selectedEvents(); !ids.isEmpty())
        Q_EMIT marksWanted(ids, mark);
}

void SelectedRows::markWith(EventId shown, int mark)
{
    const bool goAlong = m_list.selectedCount() <= MostMarked && m_list.selectedEvents().contains(shown);
    if (goAlong)
        this->mark(mark);
    else
        Q_EMIT marksWanted({shown}, mark);
}

void SelectedRows::remove()
{
    m_list.setFollowing(false);
    const QList<EventId> ids = m_list.selectedEvents();
    if (ids.isEmpty())
        return;
    const QString question = ids.size() == 1
        ? tr("Remove event #%1?").arg(ids.first().value)
        : tr("Remove the %n selected event(s)?", nullptr, int(ids.size()));
    askToRemove(*m_list.window(), question, [this, ids] {
        const EventId next = m_list.eventBesideSelection();
        Q_EMIT removeWanted(ids);
        m_list.goTo(next);
    });
}

} // namespace ringback
