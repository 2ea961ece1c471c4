// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

#include <optional>

namespace ringback {

/// How many events there are and what else counts, in a line of the status bar. GUI thread.
class StatusLine final : public QLabel
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// \a shown: how many a filter lets through; none without a filter.
    void setEvents(qsizetype all, std::optional<qsizetype> shown);
    /// Events whose request was refused.
    void setRefused(qsizetype count);
    void setWaiting(int count);
    void setRulesOn(int count);
    void setKeeping(bool isKeeping);
    /// Nothing is said of saving when it is: this window keeps no events.
    void setReadOnly(bool isReadOnly);
    /// For some seconds.
    void tellShortly(const QString &sentence);

private:
    void showCounts();

    qsizetype m_all = 0;
    std::optional<qsizetype> m_shown;
    qsizetype m_refused = 0;
    int m_waiting = 0;
    int m_rulesOn = 0;
    bool m_isKeeping = true;
    bool m_isReadOnly = false;
    QString m_told;
    QTimer m_toldTimer;
};

} // namespace ringback
