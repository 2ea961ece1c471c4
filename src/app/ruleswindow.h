// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/capturesession.h"
#include "app/preferences.h"
#include "models/eventsearch.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ringback {

class RulesDialog;

/// The dialog of the rules beside a window: what is changed there counts at once, and rules are tried on the
/// capture of that window. GUI thread.
class RulesWindow final : public QObject
{
    Q_OBJECT
public:
    /// All three outlive this.
    RulesWindow(Preferences &preferences, CaptureSession &session, QWidget &parent);

    void open();
    /// Opens it with a new rule for what is like \a event.
    void openFor(const Event &event);

Q_SIGNALS:
    /// Why the rules cannot be kept; null when they are.
    void told(const QString &sentence);

private:
    void tell(const Result<Done, QString> &kept);
    /// The rules of the program are others.
    void showRules();
    void test(const Rule &rule);
    void tellTested();

    Preferences &m_preferences;
    CaptureSession &m_session;
    QWidget &m_parent;
    QPointer<RulesDialog> m_dialog; // while it is open
    EventSearch m_search;           // for the rule that was tried last
    QString m_tried;                // its condition
    QList<qint64> m_hits;           // of the rules of the program
    qint64 m_matched = 0;
    qint64 m_total = 0;
};

} // namespace ringback
