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
{
}

void RulesWindow::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new RulesDialog(&m_parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setRules(m_preferences.rules(), Preferences::hold());
    connect(m_dialog, &RulesDialog::rulesChanged, this,
            [this](const QList<Rule> &rules) { tell(m_preferences.setRules(rules)); });
    connect(m_dialog, &RulesDialog::holdChanged, this,
            [this](const HoldTimes &hold) { tell(m_preferences.setHold(hold)); });
    connect(m_dialog, &RulesDialog::testWanted, this, &RulesWindow::test);
    connect(&m_session, &CaptureSession::hitsChanged, m_dialog, &RulesDialog::setHits);
    m_dialog->show();
}

void RulesWindow::openFor(const Event &event)
{
    open();
    m_dialog->addRule(ruleFor(event, m_preferences.rules()));
}

void RulesWindow::tell(const Result<Done, QString> &kept) { Q_EMIT told(kept ? QString() : kept.error()); }

void RulesWindow::test(const Rule &rule)
{
    const auto query = parseQuery(rule.when);
    if (!query)
        return; // the dialog says why
    auto *search = new EventSearch(m_dialog);
    search->setCapture(m_session.path());
    const ColumnIndex &index = m_session.events().index();
    auto matched = std::make_shared<qint64>(0);
    connect(search, &EventSearch::found, this,
            [matched](const std::vector<EventId> &ids) { *matched += qint64(ids.size()); });
    *matched = search->start(QueryPlan::compile(*query, m_preferences.queryContext()), index).count();
    const auto tellResult = [this, search, matched, total = index.eventCount()] {
        m_dialog->setTestResult(*matched, total);
        search->deleteLater();
    };
    if (search->isRunning())
        connect(search, &EventSearch::finished, m_dialog, tellResult);
    else
        tellResult();
}

} // namespace ringback
