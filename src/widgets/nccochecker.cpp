// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/nccochecker.h"

#include "ncco/templatecheck.h"
#include "widgets/nccoeditor.h"

#include <QtConcurrent/QtConcurrentRun>

#include <chrono>
#include <utility>

namespace ringback {

namespace {

using namespace std::chrono_literals;

constexpr int LargestSmallText = 64 * 1024;
constexpr auto TypingPause = 200ms;

} // namespace

NccoChecker::NccoChecker(const NccoEditor &editor)
    : m_editor(editor)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NccoChecker::check);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isChecking)
            take(m_watcher.result());
    });
}

bool NccoChecker::isSmall() const { return m_editor.length() <= LargestSmallText; }

void NccoChecker::checkSoon()
{
    m_isChecking = false;
    m_timer.start(isSmall() ? 0ms : TypingPause);
}

void NccoChecker::checkNow()
{
    if (m_isChecking)
        take(m_watcher.result()); // waits for it
    else if (isDue())
        take(ncco::checkText(m_editor.ncco(), m_placeholders));
}

void NccoChecker::setPlaceholders(ncco::PlaceholderValue value)
{
    m_placeholders = std::move(value);
    check();
}

void NccoChecker::setMayBeEmpty(bool mayBeEmpty)
{
    if (std::exchange(m_mayBeEmpty, mayBeEmpty) != mayBeEmpty)
        check();
}

void NccoChecker::check()
{
    if (isSmall())
        return take(ncco::checkText(m_editor.ncco(), m_placeholders));
    m_timer.stop();
    m_isChecking = true;
    m_watcher.setFuture(QtConcurrent::run(ncco::checkText, m_editor.ncco(), m_placeholders));
}

void NccoChecker::take(Findings findings)
{
    m_timer.stop();
    m_isChecking = false;
    m_findings = std::move(findings);
    if (m_mayBeEmpty && m_editor.ncco().trimmed().isEmpty())
        m_findings.clear();
    Q_EMIT checked();
}

} // namespace ringback
