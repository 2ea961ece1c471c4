// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/relatedmodel.h"

#include <QWidget>

#include <memory>

namespace ringback {

namespace Ui {
class RelatedView;
}

/// The other events of the call or message; each leads to its event. GUI thread.
class RelatedView final : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedView(QWidget *parent = nullptr);
    ~RelatedView() override;

    void setEvents(const QList<RelatedEvent> &events);

Q_SIGNALS:
    void eventWanted(ringback::EventId id);

private:
    std::unique_ptr<Ui::RelatedView> m_ui;
    RelatedModel m_events;
};

} // namespace ringback
