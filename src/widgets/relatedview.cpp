// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/relatedview.h"

#include "ui_relatedview.h"
#include "widgets/plaintipdelegate.h"

#include <QHeaderView>

namespace ringback {

RelatedView::RelatedView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RelatedView>())
{
    m_ui->setupUi(this);
    QTableView *const table = m_ui->events;
    table->setModel(&m_events);
    table->setItemDelegate(new PlainTipDelegate(this));
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(RelatedModel::WhatHappened, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->verticalHeader()->minimumSectionSize());
    setFocusProxy(table);
    const auto go = [this] {
        const RelatedEvent *const event = m_events.relatedEvent(m_ui->events->currentIndex());
        if (event && !event->isCurrent)
            Q_EMIT eventWanted(event->id);
    };
    connect(table, &QTableView::activated, this, go);
    connect(m_ui->go, &QPushButton::clicked, this, go);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const RelatedEvent *const event = m_events.relatedEvent(current);
                m_ui->go->setEnabled(event && !event->isCurrent);
            });
    setEvents({});
}

RelatedView::~RelatedView() = default;

void RelatedView::setEvents(const QList<RelatedEvent> &events)
{
    const RelatedEvent *const chosen = m_events.relatedEvent(m_ui->events->currentIndex());
    const EventId before = chosen && !chosen->isCurrent ? chosen->id : EventId();
    m_events.setEvents(events);
    const int kept = m_events.rowOf(before);
    const bool isAlone = m_events.rowCount() == 0;
    m_ui->none->setVisible(isAlone);
    m_ui->events->setVisible(!isAlone);
    m_ui->go->setVisible(!isAlone);
    m_ui->go->setEnabled(false);
    m_ui->events->resizeColumnToContents(RelatedModel::Number);
    m_ui->events->resizeColumnToContents(RelatedModel::Received);
    m_ui->events->setCurrentIndex(m_events.index(kept >= 0 ? kept : m_events.currentRow(), 0));
}

} // namespace ringback
