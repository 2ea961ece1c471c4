// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ruleswindow.h"

#include "models/rulemodel.h"
#include "models/ruletext.h"
#include "widgets/rulesdialog.h"

namespace ringback {

RulesWindow::RulesWindow(Preferences &preferences, CaptureSession &session, QWidget &parent)
    : m_preferences(preferences)
    , m_session(session)
    , m_parent(parent)
    , m_search(this)
{
    m_search.setCapture(session.path());
    connect(&m_preferences, &Preferences::rulesChanged, this, &RulesWindow::showRules);
    connect(&m_session, &CaptureSession::hitsChanged, this, [this](const QList<qint64> &hits) {
        m_hits = hits;
        if (m_dialog)
            m_dialog->setHits(m_hits);
    });
    connect(&m_search, &EventSearch::found, this,
            [this](const std::vector<EventId> &ids) { m_matched += qint64(ids.size()); });
    connect(&m_search, &EventSearch::finished, this, &RulesWindow::tellTested);
}

void RulesWindow::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const QString before = m_preferences.rulesFault();
    m_preferences.readRules();
    if (m_preferences.rulesFault() != before)
        Q_EMIT told(m_preferences.rulesFault());
    m_dialog = new RulesDialog(&m_parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setRules(m_preferences.rules());
    connect(m_dialog, &RulesDialog::rulesChanged, this,
            [this](const QList<Rule> &rules) { tell(m_preferences.setRules(rules)); });
    connect(m_dialog, &RulesDialog::holdChanged, this,
            [this](const HoldTimes &hold) { tell(m_preferences.setHold(hold)); });
    connect(m_dialog, &RulesDialog::testWanted, this, &RulesWindow::test);
    m_dialog->setHits(m_hits);
    m_dialog->show();
}

void RulesWindow::openFor(const Event &event)
{
    open();
    m_dialog->addRule(ruleFor(event, m_preferences.rules()));
}

void RulesWindow::showRules()
{
    // Where they were changed they are there already, with what can be undone.
    if (m_dialog && m_dialog->rules() != m_preferences.rules())
        m_dialog->setRules(m_preferences.rules());
}

void RulesWindow::tell(const Result<Done, QString> &kept) { Q_EMIT told(kept ? QString() : kept.error()); }

void RulesWindow::test(const Rule &rule)
{
    const auto query = parseQuery(rule.when);
    if (!query)
        return; // the dialog says why
    const ColumnIndex &index = m_session.events().index();
    m_tried = rule.when;
    m_total = index.eventCount();
    m_matched = m_search.start(QueryPlan::compile(*query, m_preferences.queryContext()), index).count();
    if (!m_search.isRunning())
        tellTested();
}

void RulesWindow::tellTested()
{
    if (m_dialog)
        m_dialog->setTestResult(m_tried, m_matched, m_total);
}

} // namespace ringback
