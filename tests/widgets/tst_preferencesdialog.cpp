// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/preferencesdialog.h"

#include "widgets/numberbox.h"
#include "widgets/secretstore.h"
#include "widgets/settings.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void defaultsAreThoseOfTheCode();
    void numbersStayInTheirRange();
    void whatIsAcceptedCounts();
    void whatIsCancelledDoesNot();
    void restoresDefaults();
    void refusesRangesThatAreNone();
    void takesOwnSets();
    void keepsSecrets();
    void showsSources();
    void explainsItsNumbers();
    void showsMillisecondsAsSeconds_data();
    void showsMillisecondsAsSeconds();
    void takesFractionsOfAnyLocale_data();
    void takesFractionsOfAnyLocale();
    void takesGroupsOfWholeNumbers_data();
    void takesGroupsOfWholeNumbers();
    void showsItsNumbersWhole();
    void tabsInTheOrderOfThePage();

private:
    QTemporaryDir m_folder;
};

namespace {

template <typename T>
T *child(const QObject &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1StringView(name));
}

NumberBox *numberBox(const QObject &dialog, const NumberSetting &setting)
{
    const auto *const form = dialog.findChild<QFormLayout *>(QStringLiteral("numbers"));
    const auto place = std::ranges::find(NumberSettings, &setting) - NumberSettings.begin();
    // A row each, and one that explains it.
    return qobject_cast<NumberBox *>(form->itemAt(int(place) * 2, QFormLayout::FieldRole)->widget());
}

} // namespace

void TestPreferencesDialog::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // the keychain of who runs this stays out
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestPreferencesDialog::init()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    all.clear();
}

void TestPreferencesDialog::defaultsAreThoseOfTheCode()
{
    QSettings none(m_folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    QCOMPARE(holdTimes(none).answer, HoldTimes().answer);
    QCOMPARE(holdTimes(none).event, HoldTimes().event);
    QCOMPARE(holdTimes(none).other, HoldTimes().other);
    const Limits made = limits(none);
    const Limits byDefault;
    QCOMPARE(made.bodyBytes, byDefault.bodyBytes);
    QCOMPARE(made.headerBytes, byDefault.headerBytes);
    QCOMPARE(made.headerTime, byDefault.headerTime);
    QCOMPARE(made.idleTime, byDefault.idleTime);
    QCOMPARE(made.connections, byDefault.connections);
    QCOMPARE(made.bytesInFlight, byDefault.bytesInFlight);
    QCOMPARE(storeOptions(none).keepEvents, StoreOptions().keepEvents);
    QCOMPARE(activeSets(none).size(), vonage::defaultActiveSets().size());
    QCOMPARE(trustedProxies(none).size(), 2); // this machine, by IPv4 and IPv6
    none.setValue(QLatin1StringView(TrustedProxiesSetting.key), QString());
    QVERIFY(trustedProxies(none).isEmpty()); // it was emptied: nobody
    QCOMPARE(allowedRanges(none).size(), 2);
    for (const NumberSetting *const setting : NumberSettings)
        QVERIFY2(setting->least <= setting->fallback && setting->fallback <= setting->most, setting->key);
}

void TestPreferencesDialog::numbersStayInTheirRange()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    setValue(all, HoldAnswerSetting, 5);
    QCOMPARE(value(all, HoldAnswerSetting), 100);
    all.setValue(QStringLiteral("hold/answer_ms"), QStringLiteral("soon"));
    QCOMPARE(value(all, HoldAnswerSetting), 4'500);
}

void TestPreferencesDialog::whatIsAcceptedCounts()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {{QStringLiteral("de"), QStringLiteral("Deutsch")}});
    QSignalSpy changes(&dialog, &PreferencesDialog::changed);
    child<QComboBox>(dialog, "theme")->setCurrentIndex(2);
    child<QComboBox>(dialog, "language")->setCurrentIndex(1);
    auto *const sets = child<QListWidget>(dialog, "sets");
    for (int row = 0; row < sets->count(); ++row)
        sets->item(row)->setCheckState(Qt::Unchecked);
    child<QLineEdit>(dialog, "allowed")->setText(QStringLiteral("local, 203.0.113.0/24"));
    child<QLineEdit>(dialog, "shortCodes")->setText(QStringLiteral("12345, 67890"));
    numberBox(dialog, BodyMebibytesSetting)->setNumber(2);
    dialog.accept();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(value(all, ThemeSetting), QStringLiteral("dark"));
    QCOMPARE(value(all, LanguageSetting), QStringLiteral("de"));
    QVERIFY(activeSets(all).isEmpty());
    QVERIFY(allowedRanges(all).contains(*AddressRange::parse("203.0.113.0/24")));
    QCOMPARE(ownShortCodes(all), (QByteArrayList{"12345", "67890"}));
    QCOMPARE(limits(all).bodyBytes, 2 * 1024 * 1024);
    const PreferencesDialog again(all, secrets, {{QStringLiteral("de"), QStringLiteral("Deutsch")}});
    QCOMPARE(child<QComboBox>(again, "theme")->currentIndex(), 2);
    QCOMPARE(numberBox(again, BodyMebibytesSetting)->number(), 2);
}

void TestPreferencesDialog::whatIsCancelledDoesNot()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    child<QComboBox>(dialog, "theme")->setCurrentIndex(2);
    dialog.reject();
    QVERIFY(all.allKeys().isEmpty());
}

void TestPreferencesDialog::restoresDefaults()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    setValue(all, ThemeSetting, QStringLiteral("dark"));
    setValue(all, HoldAnswerSetting, 1'000);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    QCOMPARE(numberBox(dialog, HoldAnswerSetting)->number(), 1'000);
    child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::RestoreDefaults)->click();
    QCOMPARE(numberBox(dialog, HoldAnswerSetting)->number(), 4'500);
    QCOMPARE(value(all, HoldAnswerSetting), 1'000); // it is not accepted yet
    QCOMPARE(child<QComboBox>(dialog, "theme")->currentIndex(), 0);
}

void TestPreferencesDialog::refusesRangesThatAreNone()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    const auto *const ok = child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    child<QLineEdit>(dialog, "proxies")->setText(QStringLiteral("local,nonsense"));
    QVERIFY(!ok->isEnabled());
    QVERIFY(child<QLabel>(dialog, "error")->text().contains(u"nonsense"));
    child<QLineEdit>(dialog, "proxies")->clear(); // nobody
    QVERIFY(ok->isEnabled());
    for (const auto &[field, text] :
         {std::pair("allowed", ""), {"allowed", "local,,vonage"}, {"proxies", ","}}) {
        PreferencesDialog another(all, secrets, {});
        child<QLineEdit>(another, field)->setText(QString::fromLatin1(text));
        QVERIFY(!child<QDialogButtonBox>(another, "buttons")->button(QDialogButtonBox::Ok)->isEnabled());
        const QString error = child<QLabel>(another, "error")->text();
        QVERIFY2(error.endsWith(u"lacks a set, an address or a range."), qPrintable(error));
    }
}

void TestPreferencesDialog::takesOwnSets()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    auto *const own = child<QPlainTextEdit>(dialog, "ownSets");
    auto *const ok = child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
    for (const QString &wrong :
         {QStringLiteral("Office"), QStringLiteral("Office: nowhere"), QStringLiteral("Local: 10.0.0.0/8"),
          QStringLiteral("A: ::1\nA: ::2"), QStringLiteral(": 10.0.0.1")}) {
        own->setPlainText(wrong);
        QVERIFY2(!ok->isEnabled(), qPrintable(wrong));
    }
    own->setPlainText(QStringLiteral("Office: 203.0.113.0/24, 2001:db8::/32\n\nHome: 198.51.100.7"));
    QVERIFY(ok->isEnabled());
    auto *const sets = child<QListWidget>(dialog, "sets");
    sets->findItems(QStringLiteral("Office"), Qt::MatchExactly).value(0)->setCheckState(Qt::Checked);
    child<QLineEdit>(dialog, "allowed")->setText(QStringLiteral("office"));
    child<QLineEdit>(dialog, "proxies")
        ->setText(QStringLiteral("::1, Home")); // which does not count as Vonage
    QVERIFY(ok->isEnabled());
    dialog.accept();
    QCOMPARE(allowedRanges(all).size(), 2);
    QCOMPARE(trustedProxies(all).constLast(), *AddressRange::parse("198.51.100.7"));
    const auto isOffice = [](const vonage::SourceSet &set) { return set.name == "Office"; };
    const auto isHome = [](const vonage::SourceSet &set) { return set.name == "Home"; };
    const QList<vonage::SourceSet> active = activeSets(all);
    QVERIFY(std::ranges::any_of(active, isOffice));
    QVERIFY(std::ranges::none_of(active, isHome));
    QVERIFY(active.size() > 1); // those that come with the program are chosen as before
    QVERIFY(std::ranges::any_of(sourceSets(all), isHome));
}

void TestPreferencesDialog::keepsSecrets()
{
#ifndef Q_OS_LINUX
    QSKIP("The keychain cannot be kept out here.");
#endif
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    auto *const line = child<QLineEdit>(dialog, "signatureSecret");
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line, QStringLiteral("s3cret"));
    QSignalSpy changes(&secrets, &SecretStore::changed);
    dialog.accept();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(secrets.secrets().signatureSecret, QByteArray("s3cret"));
    for (const QString &key : all.allKeys())
        QVERIFY(!all.value(key).toString().contains(u"s3cret"));
    // There is no keychain here: it says so.
    QTRY_VERIFY(secrets.problem());
    QVERIFY(secrets.problem()->contains(u"until Ringback ends"));
    QCOMPARE(secrets.secrets().signatureSecret, QByteArray("s3cret"));
}

void TestPreferencesDialog::showsSources()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.showSources();
    const auto *const sets = child<QListWidget>(dialog, "sets");
    QVERIFY(sets->isVisible());
    QVERIFY(sets->hasFocus());
    QCOMPARE(sets->accessibleName(), QStringLiteral("Sets that count as Vonage"));
    QCOMPARE(sets->item(3)->toolTip(), QStringLiteral("216.147.0.0/18"));
    auto *const error = child<QLabel>(dialog, "error");
    QVERIFY(!error->isVisible());
    child<QLineEdit>(dialog, "allowed")->setText(QStringLiteral("nonsense"));
    QTRY_VERIFY(!error->text().isEmpty());
    QTRY_COMPARE(error->visibleRegion().boundingRect(), error->rect()); // wherever the page is scrolled to
    QVERIFY(sets->accessibleDescription().contains(sets->item(3)->text()));
}

void TestPreferencesDialog::explainsItsNumbers()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    child<QTabWidget>(dialog, "tabs")->setCurrentIndex(2);
    const NumberBox *const number = numberBox(dialog, HoldAnswerSetting);
    const QString help = number->accessibleDescription();
    const QLocale locale = dialog.locale();
    QVERIFY2(QString(help)
                 .replace(QChar::Nbsp, u' ')
                 .endsWith(QStringLiteral(" Default: %1 s; %2 s to %3 s.")
                               .arg(locale.toString(4.5), locale.toString(0.1), locale.toString(86'400))),
             qPrintable(help));
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [&help](const QLabel *label) { return label->isVisible() && label->text() == help; }));
}

void TestPreferencesDialog::showsMillisecondsAsSeconds_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("whole") << 9'000 << QStringLiteral("9 s");
    QTest::addRow("half") << 4'500 << QStringLiteral("4.5 s");
    QTest::addRow("exact") << 4'567 << QStringLiteral("4.567 s");
    QTest::addRow("a day") << 86'400'000 << QStringLiteral("86400 s");
}

void TestPreferencesDialog::showsMillisecondsAsSeconds()
{
    QFETCH(const int, milliseconds);
    QFETCH(const QString, text);
    NumberBox box(HoldAnswerSetting, QStringLiteral(" s"));
    box.setLocale(QLocale(QLocale::English));
    box.setNumber(milliseconds);
    QCOMPARE(box.text(), text);
    QCOMPARE(box.number(), milliseconds);
    box.setNumber(100);
    box.findChild<QLineEdit *>()->setText(text); // as somebody types it
    box.interpretText();
    QCOMPARE(box.number(), milliseconds);
}

void TestPreferencesDialog::takesFractionsOfAnyLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("milliseconds");
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        const QLocale locale(language);
        const auto add = [&locale](const QString &typed, int milliseconds) {
            QTest::addRow("%s: %s", qPrintable(locale.name()), qPrintable(typed))
                << locale << typed << milliseconds;
        };
        for (const QChar sign : {u'.', u','}) {
            add(u'4' + sign + u'5', 4'500);
            add(QStringLiteral("120") + sign + u'5', 120'500);
            add(u'1' + sign + QStringLiteral("024"), 1'024);
            add(sign + QStringLiteral("5"), 500);
            add(u'7' + QString(sign), 7'000);
        }
        add(QStringLiteral("86400"), 86'400'000);
    }
}

void TestPreferencesDialog::takesFractionsOfAnyLocale()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);
    QFETCH(const int, milliseconds);
    NumberBox box(HoldAnswerSetting, QStringLiteral(" s"));
    box.setLocale(locale);
    box.selectAll();
    QTest::keyClicks(&box, typed);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.number(), milliseconds);
    QCOMPARE(box.text(), box.textFromValue(milliseconds / 1000.0) + box.suffix());
}

void TestPreferencesDialog::takesGroupsOfWholeNumbers_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addRow("English") << QLocale(QLocale::English) << QStringLiteral("20,000");
    QTest::addRow("German") << QLocale(QLocale::German) << QStringLiteral("20.000");
    QTest::addRow("no groups") << QLocale(QLocale::German) << QStringLiteral("20000");
}

void TestPreferencesDialog::takesGroupsOfWholeNumbers()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);
    NumberBox box(ConnectionsSetting, {});
    box.setLocale(locale);
    box.selectAll();
    QTest::keyClicks(&box, typed);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.number(), 20'000);
    QCOMPARE(box.text(), locale.toString(20'000));
}

void TestPreferencesDialog::showsItsNumbersWhole()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    child<QTabWidget>(dialog, "tabs")->setCurrentIndex(2);
    dialog.resize(dialog.minimumSizeHint());
    QCoreApplication::processEvents();
    const auto *const page = child<QWidget>(dialog, "limitsPage");
    QVERIFY(page->width() <= page->parentWidget()->width()); // nothing is beside what is seen
    QVERIFY(page->height() > page->parentWidget()->height());
    for (const QWidget *const part : page->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->accessibleDescription()));
}

void TestPreferencesDialog::tabsInTheOrderOfThePage()
{
    QSettings all(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SecretStore secrets(QStringLiteral("ringback-test"));
    PreferencesDialog dialog(all, secrets, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *const tabs = child<QTabWidget>(dialog, "tabs");
    tabs->setCurrentIndex(2);
    tabs->tabBar()->setFocus();
    for (const NumberSetting *const setting : NumberSettings) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), numberBox(dialog, *setting));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(child<QDialogButtonBox>(dialog, "buttons")->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
