// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences.h"

#include "core/datafolder.h"
#include "widgets/secretstore.h"
#include "widgets/settings.h"
#include "widgets/settingsfile.h"

#include <QSaveFile>

#include <utility>

namespace ringback {

using namespace Qt::StringLiterals;

Preferences::Preferences(SecretStore &secrets)
    : m_secrets(secrets)
    , m_lastHold(hold())
{
    connect(&m_secrets, &SecretStore::problemChanged, this, &Preferences::secretsFaultChanged);
    connect(&m_secrets, &SecretStore::changed, this, &Preferences::secretsFaultChanged);
    readRules();
}

void Preferences::readRules()
{
    const std::optional<QByteArray> before = std::exchange(m_rulesJson, {});
    QFile file(rulesPath());
    if (!file.exists()) {
        m_rulesFault = QString();
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_rulesFault = tr("The rules in %1 cannot be read: %2").arg(file.fileName(), file.errorString());
        return;
    }
    m_rulesJson = file.readAll();
    if (m_rulesJson == before) // what counts may be newer, and could not be kept
        return;
    const auto book = readRuleFile(*m_rulesJson, queryContext(), trustedProxies(SettingsFile()));
    m_rulesFault = book ? QString()
                        : tr("The rules in %1 do not count: line %2: %3")
                              .arg(file.fileName(), QString::number(book.error().line), book.error().why);
    if (book && m_rules != book->rules()) {
        m_rules = book->rules();
        if (const auto ours = makeBook(m_rules, hold()))
            Q_EMIT rulesChanged(*ours);
    }
}

/// Keeps what lies there, which is the user's work all the same, when it is not what was read, or could not
/// be.
Result<Done, QString> Preferences::putRulesAside()
{
    QFile there(rulesPath());
    const bool isOfAnother = there.open(QIODevice::ReadOnly) && there.readAll() != m_rulesJson;
    if (!there.exists() || (!isOfAnother && m_rulesFault.isNull()))
        return Done();
    const QString base = rulesPath() + (isOfAnother ? u".other"_s : u".broken"_s);
    QString aside = base;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = base + u"-%1"_s.arg(number);
    if (!there.copy(aside))
        return Unexpected{
            tr("The rules count, but cannot be kept in %1: %2").arg(aside, there.errorString())};
    if (isOfAnother)
        Q_EMIT othersPutAside(aside);
    return Done();
}

// Who has never given secrets misses nothing where there is no keychain.
QString Preferences::secretsFault() const
{
    return remembered::HasSecrets.value() ? m_secrets.problem().value_or(QString()) : QString();
}

QString Preferences::rulesPath() { return dataFolder().filePath(QStringLiteral("rules.json")); }

QueryContext Preferences::queryContext() const
{
    return {.now = currentTime(), .vonageSets = activeSets(SettingsFile())};
}

ServiceSettings Preferences::serviceSettings() const
{
    const SettingsFile file;
    ServiceSettings settings;
    settings.standsBack = true;
    settings.limits = limits(file);
    settings.store = storeOptions(file);
    settings.intake.allowed = allowedRanges(file);
    settings.intake.trustedProxies = trustedProxies(file);
    settings.intake.hints.shortCodes = ownShortCodes(file);
    settings.intake.secrets = m_secrets.secrets();
    if (const auto book = makeBook(m_rules, hold()))
        settings.intake.rules = *book;
    return settings;
}

Result<RuleBook, QString> Preferences::makeBook(const QList<Rule> &rules, const HoldTimes &hold) const
{
    const SettingsFile file;
    auto book = RuleBook::make(rules, queryContext(), hold, trustedProxies(file));
    if (book)
        return *std::move(book);
    return Unexpected{book.error().why};
}

HoldTimes Preferences::hold() { return holdTimes(SettingsFile()); }

Result<Done, QString> Preferences::setRules(const QList<Rule> &rules)
{
    const auto book = makeBook(rules, hold());
    if (!book)
        return Unexpected{book.error()};
    m_rules = rules;
    return keepRules(*book);
}

Result<Done, QString> Preferences::setHold(const HoldTimes &hold)
{
    const auto book = makeBook(m_rules, hold);
    if (!book)
        return Unexpected{book.error()};
    SettingsFile file;
    setHoldTimes(file, hold);
    return keepRules(*book);
}

Result<Done, QString> Preferences::keepHold()
{
    if (std::exchange(m_lastHold, hold()) == m_lastHold || !m_rulesJson || !m_rulesFault.isNull())
        return Done();
    readRules();
    if (!m_rulesFault.isNull())
        return Unexpected{m_rulesFault};
    return writeRules();
}

Result<Done, QString> Preferences::keepRules(const RuleBook &book)
{
    Q_EMIT rulesChanged(book);
    return writeRules();
}

Result<Done, QString> Preferences::writeRules()
{
    if (auto done = putRulesAside(); !done)
        return done;
    QSaveFile file(rulesPath());
    QDir().mkpath(QFileInfo(file.fileName()).path());
    const HoldTimes times = hold();
    const QByteArray json = writeRuleFile({.rules = m_rules, .hold = times});
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Unexpected{
            tr("The rules count, but cannot be kept in %1: %2").arg(rulesPath(), file.errorString())};
    m_rulesFault = QString();
    m_rulesJson = json;
    m_lastHold = times;
    return Done();
}

} // namespace ringback
