// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/waitingpane.h"

#include "ui_waitingpane.h"

namespace ringback {

WaitingPane::WaitingPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WaitingPane>())
{
    m_ui->setupUi(this);
}

WaitingPane::~WaitingPane() = default;

void WaitingPane::add(const QList<WaitingRequest> &requests) { Q_EMIT countChanged(int(requests.size())); }

void WaitingPane::remove(const QList<LeftDesk> &requests) { Q_UNUSED(requests) }

void WaitingPane::setParked(const QList<ParkedCall> &calls) { Q_UNUSED(calls) }

void WaitingPane::setEvent(const Event &event) { Q_UNUSED(event) }

} // namespace ringback
