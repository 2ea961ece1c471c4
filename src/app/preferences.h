// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service.h"
#include "reply/rulefile.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace ringback {

class SecretStore;

/// What the user has set, as every window's service wants it: settings, secrets and rules together. The rules
/// are a file beside the captures. GUI thread.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    /// \a secrets outlives this.
    explicit Preferences(SecretStore &secrets);

    /// Without capture and addresses.
    [[nodiscard]] ServiceSettings serviceSettings() const;
    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    /// Once more, for another program may have changed them since; says rulesChanged() when they are others.
    void readRules();
    /// Keeps them, and says rulesChanged(); the error is the sentence that says why they cannot be. Those
    /// that cannot count change nothing.
    [[nodiscard]] Result<Done, QString> setRules(const QList<Rule> &rules);
    /// How long requests are held when no rule says so; as setRules().
    [[nodiscard]] Result<Done, QString> setHold(const HoldTimes &hold);
    [[nodiscard]] static HoldTimes hold();
    /// When the settings have other hold times than before, the file of the rules, which others read, gets
    /// them. The error as of setRules().
    [[nodiscard]] Result<Done, QString> keepHold();
    /// Why the rules of the last run are not there; null when nothing is wrong.
    [[nodiscard]] QString rulesFault() const { return m_rulesFault; }
    /// Why the user's secrets are not kept, or those of the last run are not there; null when nothing is
    /// wrong.
    [[nodiscard]] QString secretsFault() const;
    [[nodiscard]] QueryContext queryContext() const;

Q_SIGNALS:
    void rulesChanged(const ringback::RuleBook &book);
    /// Another program had changed the file of the rules; what it wrote is in the file \a path now.
    void othersPutAside(const QString &path);
    void secretsFaultChanged();

private:
    [[nodiscard]] static QString rulesPath();
    [[nodiscard]] Result<RuleBook, QString> makeBook(const QList<Rule> &rules, const HoldTimes &hold) const;
    [[nodiscard]] Result<Done, QString> keepRules(const RuleBook &book);
    [[nodiscard]] Result<Done, QString> writeRules();
    [[nodiscard]] Result<Done, QString> putRulesAside();

    SecretStore &m_secrets;
    QList<Rule> m_rules;
    std::optional<QByteArray> m_rulesJson; // the file of the rules as it was last read or written
    HoldTimes m_lastHold;                  // that the settings had
    QString m_rulesFault;
};

} // namespace ringback
