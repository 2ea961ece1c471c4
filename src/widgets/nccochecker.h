// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/check.h"
#include "ncco/placeholders.h"

#include <QFutureWatcher>
#include <QTimer>

#include <vector>

namespace ringback {

class NccoEditor;

/// Checks an editor's text while it is typed: a small one before the next key, a large one in another thread,
/// once typing pauses. What is found in an older text is dropped. GUI thread.
class NccoChecker final : public QObject
{
    Q_OBJECT
public:
    explicit NccoChecker(const NccoEditor &editor);

    /// The text is another one.
    void checkSoon();
    /// Waits for the check, if one is due.
    void checkNow();
    [[nodiscard]] bool isDue() const { return m_timer.isActive() || m_isChecking; }
    /// With \a value the text is a template, without it goes out as it stands. Called in other threads as
    /// well.
    void setPlaceholders(ncco::PlaceholderValue value);

    /// Nothing is wrong with a blank text then.
    void setMayBeEmpty(bool mayBeEmpty);

    /// Those of the last check, by position.
    [[nodiscard]] const std::vector<ncco::Finding> &findings() const { return m_findings; }

Q_SIGNALS:
    /// The findings are new.
    void checked();

private:
    using Findings = std::vector<ncco::Finding>;

    [[nodiscard]] bool isSmall() const;
    void check();
    void take(Findings findings);

    const NccoEditor &m_editor;
    QTimer m_timer;
    ncco::PlaceholderValue m_placeholders;
    QFutureWatcher<Findings> m_watcher;
    bool m_mayBeEmpty = false;
    bool m_isChecking = false; // in another thread, the text as it is now
    Findings m_findings;
};

} // namespace ringback
