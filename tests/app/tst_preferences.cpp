// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences.h"

#include "widgets/secretstore.h"
#include "widgets/settings.h"
#include "widgets/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void beginsWithNothing();
    void keepsRules();
    void refusesRulesThatCannotBe();
    void tellsAFaultyFile_data();
    void tellsAFaultyFile();
    void noticesWhatAnotherProgramWrote();
    void saysThatRulesCannotBeKept();
    void keepsHoldTimes();
    void keepsTheHoldTimesOfTheSettings();
    void takesSettings();

private:
    [[nodiscard]] QString rulesPath() const { return m_data + QStringLiteral("/rules.json"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data; // the folder of the rules; not made yet
    SecretStore m_secrets{QStringLiteral("ringback-test")};
};

namespace {

const QList<Rule> Rules{
    {.name = QStringLiteral("first"), .when = QStringLiteral("from:44*"), .what = Reply()},
    {.name = QStringLiteral("off"),
     .isOn = false,
     .when = {},
     .what = Fault::Reset,
     .delay = 1500ms,
     .times = 3}};

} // namespace

void TestPreferences::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("The folder of the user's data cannot be another here.");
#endif
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // the keychain of who runs this stays out
}

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       m_folder->filePath(QStringLiteral("config")));
    SettingsFile().clear();
    m_data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QVERIFY(m_data.startsWith(m_folder->path()));
}

void TestPreferences::beginsWithNothing()
{
    const Preferences preferences(m_secrets);
    QVERIFY(preferences.rules().isEmpty());
    QVERIFY(preferences.rulesFault().isNull());
    QVERIFY(preferences.serviceSettings().intake.rules.rules().isEmpty());
    QVERIFY(!QFile::exists(rulesPath()));
}

void TestPreferences::keepsRules()
{
    Preferences preferences(m_secrets);
    QSignalSpy changes(&preferences, &Preferences::rulesChanged);
    QVERIFY(preferences.setRules(Rules));
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().first().value<RuleBook>().rules() == Rules);
    QVERIFY(preferences.serviceSettings().intake.rules.rules() == Rules);

    Preferences again(m_secrets);
    QVERIFY(again.rules() == Rules);
    QVERIFY(again.rulesFault().isNull());
    QVERIFY(again.setRules({}));
    QVERIFY(Preferences(m_secrets).rules().isEmpty());
}

void TestPreferences::refusesRulesThatCannotBe()
{
    Preferences preferences(m_secrets);
    QVERIFY(preferences.setRules(Rules));
    QSignalSpy changes(&preferences, &Preferences::rulesChanged);
    const auto kept = preferences.setRules(
        {{.name = QStringLiteral("wrong"), .when = QStringLiteral("from:"), .what = Reply()}});
    QVERIFY(!kept);
    QVERIFY(!kept.error().isEmpty());
    QVERIFY(changes.isEmpty());
    QVERIFY(preferences.rules() == Rules);
    QVERIFY(preferences.serviceSettings().intake.rules.rules() == Rules);
    QVERIFY(Preferences(m_secrets).rules() == Rules);
}

void TestPreferences::tellsAFaultyFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("do not count: line 1: ");
    QTest::newRow("no list") << QByteArray("{\n\"rules\": 1}") << QStringLiteral("do not count: line 2: ");
    QTest::newRow("a folder") << QByteArray() << QStringLiteral("cannot be read: ");
}

void TestPreferences::tellsAFaultyFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    if (text.isEmpty()) {
        QVERIFY(QDir().mkpath(rulesPath()));
    } else {
        QVERIFY(QDir().mkpath(m_data));
        QFile file(rulesPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Preferences preferences(m_secrets);
    const QString fault = preferences.rulesFault();
    QVERIFY2(fault.startsWith(QStringLiteral("The rules in ") + rulesPath()), qPrintable(fault));
    QVERIFY2(fault.contains(why), qPrintable(fault));
    QVERIFY(preferences.rules().isEmpty());
    QVERIFY(preferences.serviceSettings().intake.rules.rules().isEmpty());
    if (text.isEmpty()) {
        QVERIFY(!preferences.setRules(Rules)); // a folder stays where it is
        return;
    }
    QVERIFY(preferences.setRules(Rules)); // the fault is over
    QVERIFY(preferences.rulesFault().isNull());
    QVERIFY(Preferences(m_secrets).rules() == Rules);
    QFile aside(rulesPath() + QStringLiteral(".broken")); // and what was there is not lost
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
}

/// Two windows of two processes, or an editor beside one: nobody's rules are lost.
void TestPreferences::noticesWhatAnotherProgramWrote()
{
    Preferences ours(m_secrets);
    Preferences others(m_secrets);
    QVERIFY(others.setRules({Rules.first()}));
    QSignalSpy changes(&ours, &Preferences::rulesChanged);
    ours.readRules();
    QCOMPARE(changes.size(), 1);
    QVERIFY(ours.rules() == QList<Rule>{Rules.first()});
    ours.readRules();
    QCOMPARE(changes.size(), 1);
    QVERIFY(ours.setRules(Rules));

    QSignalSpy putAside(&others, &Preferences::othersPutAside);
    QVERIFY(others.setRules({Rules.last()}));
    const QString aside = rulesPath() + QStringLiteral(".other");
    QCOMPARE(putAside, QList<QVariantList>{{aside}});
    QVERIFY(others.setRules({Rules.last()}));
    QCOMPARE(putAside.size(), 1);
    QVERIFY(Preferences(m_secrets).rules() == QList<Rule>{Rules.last()});
    QVERIFY(ours.setRules(Rules)); // the second that is put aside takes no name that is there
    QVERIFY(QFile::exists(aside + QStringLiteral("-2")));
    QVERIFY(QFile::remove(rulesPath()));
    QVERIFY(QFile::rename(aside, rulesPath()));
    QVERIFY(Preferences(m_secrets).rules() == Rules);
}

void TestPreferences::saysThatRulesCannotBeKept()
{
    Preferences preferences(m_secrets);
    QVERIFY(QDir().mkpath(QFileInfo(m_data).path()));
    QFile inTheWay(m_data);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy changes(&preferences, &Preferences::rulesChanged);
    const auto kept = preferences.setRules(Rules);
    QVERIFY(!kept);
    QVERIFY2(kept.error().startsWith(u"The rules count, but cannot be kept in " + rulesPath()),
             qPrintable(kept.error()));
    QCOMPARE(changes.size(), 1); // they count
    QVERIFY(preferences.rules() == Rules);
}

void TestPreferences::keepsHoldTimes()
{
    Preferences preferences(m_secrets);
    QVERIFY(preferences.setRules(Rules));
    QSignalSpy changes(&preferences, &Preferences::rulesChanged);
    QVERIFY(preferences.setHold({.answer = 1234ms, .event = 2345ms, .other = 3456ms}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(Preferences::hold().answer, 1234ms);
    QCOMPARE(Preferences::hold().event, 2345ms);
    QCOMPARE(Preferences::hold().other, 3456ms);
    QVERIFY(Preferences(m_secrets).rules() == Rules);
    QFile file(rulesPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("1234")); // the file alone says it all
}

/// As the dialog of the preferences sets them.
void TestPreferences::keepsTheHoldTimesOfTheSettings()
{
    const auto setInDialog = [](std::chrono::milliseconds answer) {
        SettingsFile file;
        setHoldTimes(file, {.answer = answer, .event = 2s, .other = 3s});
    };
    const auto inFile = [this] {
        QFile file(rulesPath());
        const auto book =
            file.open(QIODevice::ReadOnly) ? readRuleFile(file.readAll(), {}) : Unexpected{RuleFileError()};
        return book ? book->hold().answer : 0ms;
    };
    Preferences preferences(m_secrets);
    setInDialog(1s);
    QVERIFY(preferences.keepHold());
    QVERIFY(!QFile::exists(rulesPath())); // nobody has rules
    QVERIFY(preferences.setRules(Rules));
    QCOMPARE(inFile(), 1s);
    setInDialog(7s);
    QVERIFY(preferences.keepHold());
    QCOMPARE(inFile(), 7s);
    QFile byHand(rulesPath());
    QVERIFY(byHand.open(QIODevice::ReadOnly));
    const QByteArray edited = byHand.readAll().replace("7000", "4000");
    byHand.close();
    QVERIFY(byHand.open(QIODevice::WriteOnly) && byHand.write(edited) == edited.size());
    byHand.close();
    Preferences next(m_secrets);
    QVERIFY(next.keepHold()); // other settings have changed, if any
    QCOMPARE(inFile(), 4s);
    QVERIFY(Preferences(m_secrets).rules() == Rules);

    QVERIFY(Preferences(m_secrets).setRules({Rules.first()}));
    const QSignalSpy putAside(&preferences, &Preferences::othersPutAside);
    setInDialog(8s);
    QVERIFY(preferences.keepHold()); // the rules of another program stay
    QCOMPARE(inFile(), 8s);
    QCOMPARE(putAside.size(), 0);
    QVERIFY(Preferences(m_secrets).rules() == QList<Rule>{Rules.first()});

    QFile file(rulesPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no rules");
    file.close();
    setInDialog(9s);
    QVERIFY(!preferences.keepHold()); // nor is a file overwritten that is to be mended
    QVERIFY(preferences.keepHold());  // told once
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "no rules");
}

void TestPreferences::takesSettings()
{
    const Preferences preferences(m_secrets);
    const ServiceSettings before = preferences.serviceSettings();
    QCOMPARE(before.limits.bodyBytes, Limits().bodyBytes);
    QVERIFY(before.capturePath.isEmpty());
    QVERIFY(before.addresses.isEmpty());
    QCOMPARE(before.intake.trustedProxies,
             QList<AddressRange>({*AddressRange::parse("127.0.0.0/8"), *AddressRange::parse("::1")}));
    {
        SettingsFile file;
        setValue(file, BodyMebibytesSetting, 3);
        setValue(file, KeepEventsSetting, 77);
        setValue(file, AllowedSetting, QStringLiteral("203.0.113.0/24"));
        setValue(file, TrustedProxiesSetting, QStringLiteral("198.51.100.7"));
        setValue(file, ShortCodesSetting, QStringLiteral("12345"));
        setValue(file, OwnSetsSetting, QStringLiteral("Office: 192.0.2.0/24"));
        setValue(file, ActiveSetsSetting, QStringLiteral("Office"));
    }
    vonage::SignatureSecrets secrets;
    secrets.signatureSecret = "s3cret";
    m_secrets.save(secrets);
    const ServiceSettings after = preferences.serviceSettings();
    QCOMPARE(after.limits.bodyBytes, 3 * 1024 * 1024);
    QCOMPARE(after.store.keepEvents, 77);
    QCOMPARE(after.intake.allowed, QList<AddressRange>{*AddressRange::parse("203.0.113.0/24")});
    QCOMPARE(after.intake.trustedProxies, QList<AddressRange>{*AddressRange::parse("198.51.100.7")});
    QCOMPARE(after.intake.hints.shortCodes, QByteArrayList{"12345"});
    QCOMPARE(after.intake.secrets.signatureSecret, QByteArray("s3cret"));
    const QList<vonage::SourceSet> sets = preferences.queryContext().vonageSets;
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().name, "Office");
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
