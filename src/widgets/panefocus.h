// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace ringback {

/// Takes the keyboard from pane to pane of a window, past those where it cannot be. GUI thread.
class PaneFocus final : public QObject
{
    Q_OBJECT
public:
    PaneFocus(const QList<QWidget *> &panes, QWidget *window);

    void goToNext() { go(1); }
    void goToPrevious() { go(-1); }

private:
    void go(qsizetype step);

    QList<QWidget *> m_panes;
    QWidget *m_window;
};

} // namespace ringback
