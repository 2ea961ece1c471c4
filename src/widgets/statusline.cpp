// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statusline.h"

#include <QLocale>

namespace ringback {

namespace {

constexpr std::chrono::milliseconds ToldTime{5000};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QLabel(parent)
    , m_toldTimer(this)
{
    setTextFormat(Qt::PlainText);
    m_toldTimer.setSingleShot(true);
    m_toldTimer.setInterval(ToldTime);
    connect(&m_toldTimer, &QTimer::timeout, this, [this] {
        m_told.clear();
        showCounts();
    });
    showCounts();
}

void StatusLine::setEvents(qsizetype all, std::optional<qsizetype> shown)
{
    m_all = all;
    m_shown = shown;
    showCounts();
}

void StatusLine::setRefused(qsizetype count)
{
    if (count == m_refused)
        return;
    m_refused = count;
    setToolTip(count == 0 ? QString()
                          : tr("Refused requests, such as malformed ones: decided:refused shows them."));
    showCounts();
}

void StatusLine::setWaiting(int count)
{
    m_waiting = count;
    showCounts();
}

void StatusLine::setRulesOn(int count)
{
    m_rulesOn = count;
    showCounts();
}

void StatusLine::setKeeping(bool isKeeping)
{
    m_isKeeping = isKeeping;
    showCounts();
}

void StatusLine::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showCounts();
}

void StatusLine::tellShortly(const QString &sentence)
{
    m_told = sentence;
    m_toldTimer.start();
    showCounts();
}

void StatusLine::showCounts()
{
    QStringList parts{tr("%Ln event(s)", nullptr, int(m_all))};
    if (m_shown)
        parts.append(tr("%1 shown").arg(QLocale().toString(*m_shown)));
    if (m_waiting > 0)
        parts.append(tr("%Ln waiting", nullptr, m_waiting));
    if (m_refused > 0)
        parts.append(tr("%Ln refused", nullptr, int(m_refused)));
    if (m_rulesOn > 0)
        parts.append(tr("%Ln rule(s) on", nullptr, m_rulesOn));
    if (!m_isReadOnly)
        parts.append(m_isKeeping ? tr("all saved") : tr("not being saved"));
    if (!m_told.isEmpty())
        parts.append(m_told);
    setText(parts.join(QStringLiteral(" · ")));
}

} // namespace ringback
