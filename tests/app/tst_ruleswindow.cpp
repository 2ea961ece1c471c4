// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ruleswindow.h"

#include "models/rulemodel.h"
#include "widgets/ruledialog.h"
#include "widgets/rulesdialog.h"
#include "widgets/secretstore.h"
#include "widgets/settingsfile.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;

namespace {

const QString First = QStringLiteral("first");

Event text(quint64 number)
{
    Event made;
    made.exchange.value = number;
    made.receivedAt = currentTime();
    made.digest.api = Api::Sms;
    made.digest.kind = "sms.inbound";
    made.digest.from = number % 2 == 0 ? "447700900001" : "15550100";
    made.request.method = "POST";
    made.request.target = "/webhooks/inbound-sms";
    made.request.body = number == 1 ? "needle" : "hay";
    return made;
}

template <typename T>
T *child(const QObject &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1StringView(name));
}

} // namespace

class TestRulesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheRules();
    void whatIsChangedCounts();
    void saysWhatCannotBeKept();
    void triesARule_data();
    void triesARule();
    void dropsALateTrial();
    void followsAnotherWindow();
    void makesARuleOfAnEvent();
    void showsHowOftenTheyDecided();

private:
    [[nodiscard]] RulesDialog *dialog() const { return m_parent->findChild<RulesDialog *>(); }
    [[nodiscard]] RuleDialog *editor() const { return dialog()->findChild<RuleDialog *>(); }
    [[nodiscard]] QString cell(int row, RuleModel::Column column) const
    {
        return child<QTableView>(*dialog(), "table")->model()->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretStore m_secrets{QStringLiteral("ringback-test")};
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<CaptureSession> m_session;
    std::unique_ptr<QWidget> m_parent;
    std::unique_ptr<RulesWindow> m_rules;
};

void TestRulesWindow::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("The folder of the user's data cannot be another here.");
#endif
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // the keychain of who runs this stays out
}

void TestRulesWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       m_folder->filePath(QStringLiteral("config")));
    m_preferences = std::make_unique<Preferences>(m_secrets);
    QVERIFY(m_preferences->setRules({{.name = First, .when = QStringLiteral("from:44*"), .what = Reply()}}));

    ServiceSettings settings = m_preferences->serviceSettings();
    settings.capturePath = m_folder->filePath(QStringLiteral("a.ringback"));
    {
        EventStore store({});
        QVERIFY(store.open(settings.capturePath));
        store.append({text(1), text(2), text(3)});
        store.close();
    }
    m_session = std::make_unique<CaptureSession>(settings);
    QTRY_COMPARE(m_session->events().rowCount(), 3);
    m_parent = std::make_unique<QWidget>();
    m_parent->show();
    m_rules = std::make_unique<RulesWindow>(*m_preferences, *m_session, *m_parent);
}

void TestRulesWindow::cleanup()
{
    m_parent.reset();
    m_rules.reset();
    m_session.reset();
    m_preferences.reset();
}

void TestRulesWindow::showsTheRules()
{
    m_rules->open();
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(cell(0, RuleModel::Name), First);
    m_rules->open();
    QCOMPARE(m_parent->findChildren<RulesDialog *>().size(), 1);
    dialog()->close();
    QTRY_VERIFY(!dialog());
    m_rules->open();
    QVERIFY(dialog() && dialog()->isVisible());
}

void TestRulesWindow::whatIsChangedCounts()
{
    m_rules->open();
    QSignalSpy told(m_rules.get(), &RulesWindow::told);
    child<QPushButton>(*dialog(), "add")->click();
    QVERIFY(editor());
    child<QLineEdit>(*editor(), "name")->setText(QStringLiteral("second"));
    editor()->accept();
    QCOMPARE(m_preferences->rules().size(), 2);
    QVERIFY(std::ranges::any_of(m_preferences->rules(),
                                [](const Rule &rule) { return rule.name == QStringLiteral("second"); }));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().isNull());
    Q_EMIT dialog()->holdChanged({.answer = std::chrono::seconds(1)});
    QCOMPARE(Preferences::hold().answer, std::chrono::seconds(1));
    QCOMPARE(told.size(), 2);
    QCOMPARE(Preferences(m_secrets).rules().size(), 2);
}

void TestRulesWindow::saysWhatCannotBeKept()
{
    m_rules->open();
    QSignalSpy told(m_rules.get(), &RulesWindow::told);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QVERIFY(QDir(data).removeRecursively());
    QFile inTheWay(data);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    child<QTableView>(*dialog(), "table")->selectRow(0);
    child<QPushButton>(*dialog(), "remove")->click();
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().contains(u"cannot be kept"),
             qPrintable(told.first().first().toString()));
    QVERIFY(m_preferences->rules().isEmpty());
    QVERIFY(inTheWay.remove());
    child<QPushButton>(*dialog(), "undo")->click();
    QCOMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().isNull());
}

void TestRulesWindow::triesARule_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<int>("matched");
    QTest::newRow("by columns") << QStringLiteral("from:1555*") << 2;
    QTest::newRow("by words") << QStringLiteral("needle") << 1;
    QTest::newRow("by both") << QStringLiteral("from:44* needle") << 0;
    QTest::newRow("all") << QString() << 3;
}

void TestRulesWindow::triesARule()
{
    QFETCH(QString, when);
    QFETCH(int, matched);
    m_rules->open();
    child<QPushButton>(*dialog(), "add")->click();
    QVERIFY(editor());
    child<QLineEdit>(*editor(), "when")->setText(when);
    child<QPushButton>(*editor(), "test")->click();
    QTRY_COMPARE(child<QLabel>(*editor(), "testResult")->text(),
                 QStringLiteral("It would have matched %1 of 3.").arg(matched));
}

void TestRulesWindow::dropsALateTrial()
{
    m_rules->open();
    child<QPushButton>(*dialog(), "add")->click();
    QVERIFY(editor());
    auto *const when = child<QLineEdit>(*editor(), "when");
    auto *const test = child<QPushButton>(*editor(), "test");
    const auto *const result = child<QLabel>(*editor(), "testResult");
    when->setText(QStringLiteral("needle"));
    test->click(); // reads the requests, in other threads
    when->setText(QStringLiteral("needle OR hay"));
    QTest::qWait(300);
    QCOMPARE(result->text(), QString());
    when->setText(QStringLiteral("needle"));
    test->click();
    when->setText(QStringLiteral("hay"));
    test->click();
    QTRY_COMPARE(result->text(), QStringLiteral("It would have matched 2 of 3."));
}

void TestRulesWindow::followsAnotherWindow()
{
    QWidget otherParent;
    RulesWindow other(*m_preferences, *m_session, otherParent);
    m_rules->open();
    other.open();
    const auto *const table = child<QTableView>(otherParent, "table");
    QVERIFY(table);
    const auto otherNames = [table] {
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names.append(table->model()->index(row, RuleModel::Name).data().toString());
        return names;
    };
    QCOMPARE(otherNames(), QStringList{First});
    child<QPushButton>(*dialog(), "add")->click();
    QVERIFY(editor());
    child<QLineEdit>(*editor(), "name")->setText(QStringLiteral("second"));
    editor()->accept();
    QVERIFY(otherNames().contains(QStringLiteral("second")));
    QCOMPARE(otherNames().size(), 2);
    child<QTableView>(*dialog(), "table")->selectRow(0);
    child<QPushButton>(*dialog(), "remove")->click();
    QCOMPARE(otherNames().size(), 1);
    QVERIFY(child<QPushButton>(*dialog(), "undo")->isEnabled()); // where it was removed nothing is anew
    child<QPushButton>(*dialog(), "undo")->click();
    QCOMPARE(otherNames().size(), 2);

    const QString path = m_folder->filePath(QStringLiteral("loaded.json"));
    RulesDialog file;
    file.setRules({{.name = QStringLiteral("loaded"), .when = {}, .what = Reply()}});
    QVERIFY(m_preferences->setHold({.answer = std::chrono::seconds(2)}));
    file.saveFile(path);
    QVERIFY(m_preferences->setHold({}));
    dialog()->loadFile(path);
    const auto *const question = dialog()->findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *const button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(otherNames(), QStringList{QStringLiteral("loaded")});
    QCOMPARE(cell(0, RuleModel::Name), QStringLiteral("loaded"));
    QCOMPARE(m_preferences->rules().size(), 1);
    QCOMPARE(Preferences::hold().answer, std::chrono::seconds(2));
}

void TestRulesWindow::makesARuleOfAnEvent()
{
    m_rules->openFor(text(2));
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY(editor() && editor()->isVisible());
    const Rule made = editor()->rule();
    QVERIFY(made.name != First);
    QVERIFY(!made.when.isEmpty());
    QCOMPARE(m_preferences->rules().size(), 1); // it does not count before it is accepted
    editor()->accept();
    QCOMPARE(m_preferences->rules().size(), 2);
}

void TestRulesWindow::showsHowOftenTheyDecided()
{
    m_rules->open();
    const QString before = cell(0, RuleModel::Hits);
    Q_EMIT m_session->hitsChanged({12});
    QVERIFY(cell(0, RuleModel::Hits) != before);
    QVERIFY(cell(0, RuleModel::Hits).contains(u"12"));
    dialog()->close();
    QTRY_VERIFY(!dialog());
    m_rules->open();
    QVERIFY(cell(0, RuleModel::Hits).contains(u"12"));
}

QTEST_MAIN(TestRulesWindow)
#include "tst_ruleswindow.moc"
