// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

#include <QTimer>
#include <QToolBar>

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace ringback {

/// The tools above the list: whether and where we listen, what waits for a hand, when the last event came.
class CaptureBar final : public QToolBar
{
    Q_OBJECT
public:
    explicit CaptureBar(QWidget *parent = nullptr);

    /// Puts the window's actions on it, in this order; \a holdMenu belongs to the third.
    void setActions(QAction *listening, QAction *copyAddress, QAction *hold, QMenu *holdMenu,
                    QAction *follow);
    void setAddress(const QString &text);
    /// So many events came out of sight.
    void setNew(qsizetype events);
    /// None: nothing has come yet.
    void setLast(const std::optional<Timestamp> &last);

private:
    QToolButton *addButton(QAction *action, const QString &name);
    void tellLast();

    QToolButton *m_follow = nullptr;
    QLabel *m_address;
    QLabel *m_lastLabel;
    std::optional<Timestamp> m_last;
    QTimer m_timer; // while the last event is seconds old
};

} // namespace ringback
