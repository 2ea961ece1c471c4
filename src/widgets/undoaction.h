// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/messagebar.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;

namespace ringback {

/// Undoes what was last done to many events. GUI thread.
class UndoAction final : public QObject
{
    Q_OBJECT
public:
    UndoAction(QAction &action, QObject *parent);

    /// Removing (Removed) or marking (Marked) so many events can be undone by \a run. What was offered last
    /// is undone first.
    void offer(MessageBar::Subject subject, int count, const std::function<void()> &run);
    void withdraw(MessageBar::Subject subject);

private:
    void show();

    struct Offer
    {
        MessageBar::Subject subject;
        int count = 0;
        std::function<void()> run;
    };

    QAction &m_action;
    std::vector<Offer> m_offers; // the last one last
};

} // namespace ringback
