// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rowcopier.h"

#include "models/eventtablemodel.h"
#include "widgets/eventtableview.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace ringback {

RowCopier::RowCopier(EventTableModel &events, EventTableView &list, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_events(events)
    , m_list(list)
    , m_messages(messages)
{
    connect(&events, &EventTableModel::textsCame, this, &RowCopier::copyWhenLoaded);
}

void RowCopier::copy()
{
    using Subject = MessageBar::Subject;
    m_messages.close(Subject::Copy);
    if (m_list.selectedCount() > EventTextCache::MostAtOnce) {
        m_messages.tell(Subject::Copy,
                        tr("At most %L1 rows can be copied as they are shown. Export them to a file instead.")
                            .arg(EventTextCache::MostAtOnce),
                        {.text = tr("Export…"), .run = [this] {
                             m_messages.close(Subject::Copy);
                             Q_EMIT exportWanted();
                         }});
        return;
    }
    m_copied = m_list.selectedEvents();
    copyWhenLoaded();
}

void RowCopier::copyWhenLoaded()
{
    if (m_events.loadTexts(m_copied) && !m_copied.isEmpty())
        QGuiApplication::clipboard()->setText(m_list.textOf(std::exchange(m_copied, {})));
}

} // namespace ringback
