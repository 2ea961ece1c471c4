// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detailspane.h"

#include "ui_detailspane.h"

namespace ringback {

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPane>())
    , m_activeSets(vonage::defaultActiveSets())
{
    m_ui->setupUi(this);
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setEvent(const EventDetails &details)
{
    m_ui->summary->setText(details.decoded.summary);
    m_ui->pages->setCurrentWidget(m_ui->eventPage);
}

void DetailsPane::setRelated(const QList<RelatedEvent> &) { }

void DetailsPane::setActiveSets(const QList<vonage::SourceSet> &sets) { m_activeSets = sets; }

void DetailsPane::clear() { m_ui->pages->setCurrentWidget(m_ui->emptyPage); }

} // namespace ringback
