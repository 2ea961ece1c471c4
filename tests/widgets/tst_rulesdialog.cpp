// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rulesdialog.h"

#include "ncco/templates.h"
#include "widgets/nccochoice.h"
#include "widgets/nccoeditor.h"
#include "widgets/ruledialog.h"
#include "widgets/settings.h"
#include "widgets/settingsfile.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

class TestRulesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsEveryKind_data();
    void editsEveryKind();
    void offersADelayWhereItSaysSomething();
    void makesATextOfATemplate();
    void saysWhatIsWrong();
    void judgesWhatACallerHears_data();
    void judgesWhatACallerHears();
    void asksBeforeItDiscards();
    void namesWhatComesAfterParking();
    void addsAndRemoves();
    void tests();
    void savesAndLoads();
    void asksBeforeItReplacesRules();
    void asksForFilesWhereTheLastOneWas();
    void followsWhileOneIsEdited();
    void keepsTheEditedOneThatIsRemoved();
};

namespace {

const QString First = QStringLiteral("first");

Rule rule(const QString &name, const Rule::What &what)
{
    return {.name = name,
            .isOn = false,
            .when = QStringLiteral("from:44*"),
            .what = what,
            .delay = 1500ms,
            .times = 7};
}

template <typename T>
T *child(const QObject &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1StringView(name));
}

QStringList names(const QSignalSpy &spy)
{
    QStringList names;
    for (const Rule &one : spy.constLast().at(0).value<QList<Rule>>())
        names.append(one.name);
    return names;
}

/// Of the question that is asked.
void answer(const QWidget &dialog, QMessageBox::ButtonRole role)
{
    const auto *const question = dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *const button : question->buttons()) {
        if (question->buttonRole(button) == role)
            button->click();
    }
    QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
}

} // namespace

void TestRulesDialog::editsEveryKind_data()
{
    QTest::addColumn<Rule::What>("what");
    QTest::newRow("reply") << Rule::What(
        Reply{.status = 418, .headers = {{"X-A", "ä"}}, .body = "line\nline"});
    QTest::newRow("header twice") << Rule::What(
        Reply{.status = 200, .headers = {{"Set-Cookie", "a"}, {"Set-Cookie", "b"}}, .body = {}});
    QTest::newRow("template") << Rule::What(NccoReply{.builtin = "voicemail", .text = {}});
    QTest::newRow("ncco") << Rule::What(
        NccoReply{.builtin = {}, .text = R"([{"action":"talk","text":"x"}])"});
    QTest::newRow("park") << Rule::What(Park{.text = "Wait.", .longest = 77s, .then = {}});
    QTest::newRow("park, then") << Rule::What(
        Park{.text = "Wait.", .longest = 77s, .then = NccoReply{.builtin = "greeting", .text = {}}});
    QTest::newRow("wait") << Rule::What(WaitForPerson());
    QTest::newRow("fault") << Rule::What(Fault::BrokenJson);
}

void TestRulesDialog::editsEveryKind()
{
    QFETCH(Rule::What, what);
    const Rule before = rule(First, what);
    const RuleDialog dialog(before, {});
    QVERIFY(dialog.rule() == before);
    QVERIFY(child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok)->isEnabled());
}

void TestRulesDialog::offersADelayWhereItSaysSomething()
{
    const RuleDialog dialog(rule(First, Fault::Reset), {});
    const auto *const delay = child<QDoubleSpinBox>(dialog, "delay");
    auto *const faults = child<QComboBox>(dialog, "fault");
    for (const Fault fault : {Fault::NoAnswer, Fault::BrokenJson, Fault::TooSlow, Fault::Reset}) {
        faults->setCurrentIndex(faults->findData(int(fault)));
        const bool takesOne = takesDelay(fault);
        QCOMPARE(delay->isEnabled(), takesOne);
        QCOMPARE(dialog.rule().delay, takesOne ? 1500ms : 0ms);
    }
}

/// Who types into a template means another text, and can go back.
void TestRulesDialog::makesATextOfATemplate()
{
    const NccoReply own{.builtin = {}, .text = R"([{"action":"talk","text":"x"}])"};
    NccoChoice choice;
    choice.setNcco(own);
    auto *const list = choice.findChild<QComboBox *>();
    auto *const editor = choice.findChild<NccoEditor *>();
    QSignalSpy edits(&choice, &NccoChoice::edited);
    list->setCurrentIndex(list->findData(QByteArray("voicemail")));
    Q_EMIT list->activated(list->currentIndex());
    QCOMPARE(edits.size(), 1);
    QCOMPARE(choice.ncco()->builtin, QByteArray("voicemail"));
    QCOMPARE(editor->ncco(), QByteArray(ncco::findTemplate("voicemail")->text));
    QVERIFY(!editor->isReadOnly());
    editor->insert(QStringLiteral(" "));
    QCOMPARE(edits.size(), 2);
    QCOMPARE(list->currentText(), QStringLiteral("A text of its own"));
    QCOMPARE(choice.ncco()->builtin, QByteArray());
    QCOMPARE(choice.ncco()->text, ' ' + QByteArray(ncco::findTemplate("voicemail")->text));
    editor->undo();
    editor->undo();
    QVERIFY(choice.ncco() == own);
    QVERIFY(!editor->isUndoAvailable());
}

void TestRulesDialog::saysWhatIsWrong()
{
    RuleDialog dialog(rule(First, Reply()), {rule(QStringLiteral("taken"), Reply())});
    const auto error = [&dialog] { return child<QLabel>(dialog, "error")->text(); };
    const auto *const ok = child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
    QCOMPARE(error(), QString());
    child<QLineEdit>(dialog, "when")->setText(QStringLiteral("from:"));
    QVERIFY2(error().startsWith(u"“when”, column"), qPrintable(error()));
    QVERIFY(!ok->isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "test")->isEnabled());
    child<QLineEdit>(dialog, "when")->clear();
    QCOMPARE(error(), QString());
    child<QLineEdit>(dialog, "name")->setText(QStringLiteral(" taken "));
    QVERIFY(error().contains(u"already"));
    child<QLineEdit>(dialog, "name")->setText(QStringLiteral("free"));
    child<QComboBox>(dialog, "what")->setCurrentIndex(1);
    QCOMPARE(error(), QString()); // a greeting is there to begin from
    auto *const editor = child<QWidget>(dialog, "ncco")->findChild<NccoEditor *>();
    QVERIFY(!editor->isReadOnly());
    QCOMPARE(std::get<NccoReply>(dialog.rule().what).text, editor->ncco());
    editor->clear();
    QVERIFY(!error().isEmpty());
    editor->setText(QStringLiteral(R"([{"action":"talk","text":"{from}"}])"));
    QCOMPARE(error(), QString());
    QVERIFY(ok->isEnabled());
    auto *const ncco = child<QWidget>(dialog, "ncco")->findChild<NccoEditor *>();
    ncco->checkNow();
    QVERIFY(ncco->findings().empty());
    ncco->setText(QStringLiteral(R"([{"action":"talk","text":"{nobody}"}])"));
    ncco->checkNow();
    QCOMPARE(ncco->findings().front().rule, ncco::RuleId::UnknownPlaceholder);
    QCOMPARE(error(), ncco::messageText(ncco->findings().front()));
    QVERIFY(!ok->isEnabled());
}

void TestRulesDialog::judgesWhatACallerHears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << QStringLiteral("Hold on") << true;
    QTest::newRow("placeholder") << QStringLiteral("Hold {from}") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("broken SSML") << QStringLiteral("<speak>Hold") << false;
    QTest::newRow("unknown placeholder") << QStringLiteral("Hold {name}") << false;
}

void TestRulesDialog::judgesWhatACallerHears()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isGood);
    const RuleDialog dialog(rule(First, Park()), {});
    child<QLineEdit>(dialog, "parkText")->setText(text);
    QCOMPARE(child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok)->isEnabled(), isGood);
    QCOMPARE(child<QLabel>(dialog, "error")->text().isEmpty(), isGood);
}

void TestRulesDialog::asksBeforeItDiscards()
{
    RuleDialog dialog(rule(First, NccoReply{.builtin = {}, .text = "[]"}), {});
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *const editor = child<QWidget>(dialog, "ncco")->findChild<NccoEditor *>();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1); // nothing was changed

    dialog.open();
    editor->setFocus();
    editor->replaceNcco("[{}]");
    for (const auto answer : {QMessageBox::Cancel, QMessageBox::Discard}) {
        QTest::keyClick(editor, Qt::Key_Escape);
        auto *const question = dialog.findChild<QMessageBox *>();
        QVERIFY(question && dialog.isVisible());
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->button(answer)->click();
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
    }
    QCOMPARE(rejected.size(), 2);
    QVERIFY(!dialog.isVisible());
}

void TestRulesDialog::namesWhatComesAfterParking()
{
    const RuleDialog dialog(rule(First, Park()), {});
    const auto *const choice = child<QWidget>(dialog, "then")->findChild<QComboBox *>();
    QCOMPARE(child<QLabel>(dialog, "thenLabel")->buddy(), choice);
}

void TestRulesDialog::addsAndRemoves()
{
    RulesDialog dialog;
    QSignalSpy changes(&dialog, &RulesDialog::rulesChanged);
    dialog.setRules({rule(First, Reply())});
    QVERIFY(changes.isEmpty());
    dialog.show();
    child<QTableView>(dialog, "table")->selectRow(0);
    child<QPushButton>(dialog, "add")->click();
    auto *editor = dialog.findChild<RuleDialog *>();
    QVERIFY(editor);
    editor->accept();
    QCOMPARE(names(changes), (QStringList{First, QStringLiteral("New rule")}));
    QVERIFY(!child<QPushButton>(dialog, "moveDown")->isEnabled());
    child<QPushButton>(dialog, "moveUp")->click();
    QCOMPARE(names(changes), (QStringList{QStringLiteral("New rule"), First}));
    child<QPushButton>(dialog, "remove")->click();
    QCOMPARE(names(changes), QStringList{First});
    child<QPushButton>(dialog, "undo")->click();
    QCOMPARE(names(changes), (QStringList{QStringLiteral("New rule"), First}));
    QVERIFY(!child<QPushButton>(dialog, "undo")->isEnabled());
    QTRY_VERIFY(!dialog.findChild<RuleDialog *>());
    child<QPushButton>(dialog, "edit")->click();
    editor = dialog.findChild<RuleDialog *>();
    QVERIFY(editor);
    child<QLineEdit>(*editor, "name")->setText(QStringLiteral("other"));
    editor->accept();
    QCOMPARE(names(changes), (QStringList{QStringLiteral("other"), First}));
}

void TestRulesDialog::tests()
{
    RulesDialog dialog;
    QSignalSpy wishes(&dialog, &RulesDialog::testWanted);
    dialog.addRule(rule(First, Reply()));
    auto *const editor = dialog.findChild<RuleDialog *>();
    child<QPushButton>(*editor, "test")->click();
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.at(0).at(0).value<Rule>().when, QStringLiteral("from:44*"));
    const auto *const result = child<QLabel>(*editor, "testResult");
    dialog.setTestResult(QStringLiteral("from:*"), 340, 340); // of another condition
    QCOMPARE(result->text(), QString());
    dialog.setTestResult(QStringLiteral("from:44*"), 12, 340);
    QCOMPARE(result->text(), QStringLiteral("It would have matched 12 of 340."));
    child<QLineEdit>(*editor, "when")->clear();
    QCOMPARE(result->text(), QString());
}

void TestRulesDialog::savesAndLoads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rules.json"));
    const QList<Rule> rules{rule(First, Fault::Reset), rule(QStringLiteral("second"), WaitForPerson())};
    const auto writeFile = [&path](const QByteArray &json) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    SettingsFile settings;
    setHoldTimes(settings, {.answer = 1s, .event = 2s, .other = 3s});
    RulesDialog dialog;
    dialog.setRules(rules);
    dialog.saveFile(path);
    setHoldTimes(settings, {.answer = 4s, .event = 5s, .other = 6s});
    RulesDialog other;
    QSignalSpy changes(&other, &RulesDialog::rulesChanged);
    QSignalSpy holds(&other, &RulesDialog::holdChanged);
    const auto *const message = child<QLabel>(other, "message");
    other.loadFile(path);
    QVERIFY2(message->text().contains(u"how long"), qPrintable(message->text()));
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.at(0).at(0).value<QList<Rule>>() == rules);
    QCOMPARE(holds.at(0).at(0).value<HoldTimes>().event, 2000ms);

    writeFile(R"({"rules": []})");
    other.loadFile(path);
    answer(other, QMessageBox::DestructiveRole);
    QVERIFY2(!message->text().contains(u"how long"), qPrintable(message->text()));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(holds.size(), 1); // a file that does not speak of them changes none
    writeFile(R"({"rules": [], "hold_ms": {"event": 7000}})");
    other.loadFile(path);
    const auto partly = holds.at(1).at(0).value<HoldTimes>();
    QCOMPARE(partly.answer, 4000ms);
    QCOMPARE(partly.event, 7000ms);

    writeFile("{\n\"rules\": 1}");
    other.loadFile(path);
    QCOMPARE(changes.size(), 3);
    QVERIFY2(message->text().contains(u"line 2"), qPrintable(message->text()));
    other.loadFile(folder.filePath(QStringLiteral("missing")));
    QVERIFY(message->text().contains(u"cannot be read"));
    other.saveFile(folder.filePath(QStringLiteral("missing/file")));
    QVERIFY(message->text().contains(u"cannot be written"));
}

void TestRulesDialog::asksBeforeItReplacesRules()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("<b>rules.json"));
    RulesDialog dialog;
    dialog.setRules({rule(QStringLiteral("other"), Reply())});
    dialog.saveFile(path);
    dialog.setRules({rule(First, Reply()), rule(QStringLiteral("second"), Reply())});
    QSignalSpy changes(&dialog, &RulesDialog::rulesChanged);
    for (const auto role : {QMessageBox::RejectRole, QMessageBox::DestructiveRole}) {
        QVERIFY(changes.isEmpty());
        dialog.loadFile(path);
        QCOMPARE(dialog.rules().size(), 2);
        QCOMPARE(dialog.findChild<QMessageBox *>()->text(),
                 QStringLiteral("Replace %1 rule(s) with those of %2?").arg(QString::number(2), path));
        answer(dialog, role);
    }
    QCOMPARE(names(changes), QStringList{QStringLiteral("other")});
}

void TestRulesDialog::asksForFilesWhereTheLastOneWas()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    remembered::FileFolder.set(folder.path());
    RulesDialog dialog;
    dialog.setRules({rule(First, WaitForPerson())});
    for (const char *const button : {"load", "save"}) {
        child<QPushButton>(dialog, button)->click();
        auto *const asked = dialog.findChild<QFileDialog *>();
        QVERIFY(asked);
        QCOMPARE(asked->directory(), QDir(folder.path()));
        // Only what is written gets one: what is there may have another.
        QCOMPARE(asked->defaultSuffix(),
                 QByteArrayView(button) == "load" ? QString() : QStringLiteral("json"));
        QCOMPARE(asked->nameFilters().constLast(), QStringLiteral("All files (*)"));
        asked->reject();
        QTRY_VERIFY(!dialog.findChild<QFileDialog *>());
    }
}

/// Another window has changed them.
void TestRulesDialog::followsWhileOneIsEdited()
{
    const QString second = QStringLiteral("second");
    const QString third = QStringLiteral("third");
    RulesDialog dialog;
    dialog.setRules({rule(First, Reply()), rule(second, Reply())});
    QSignalSpy changes(&dialog, &RulesDialog::rulesChanged);
    auto *const table = child<QTableView>(dialog, "table");
    table->selectRow(1);
    child<QPushButton>(dialog, "edit")->click();
    auto *const editor = dialog.findChild<RuleDialog *>();
    QVERIFY(editor);
    dialog.setRules({rule(second, Reply()), rule(third, Reply()), rule(First, Reply())});
    QCOMPARE(table->currentIndex().row(), 0); // still the second
    QVERIFY(changes.isEmpty());
    child<QLineEdit>(*editor, "name")->setText(third);
    const auto *const ok = child<QDialogButtonBox>(*editor, "buttons")->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled()); // that name is taken meanwhile
    child<QLineEdit>(*editor, "name")->setText(QStringLiteral("new name"));
    QVERIFY(ok->isEnabled());
    editor->accept();
    QCOMPARE(names(changes), (QStringList{QStringLiteral("new name"), third, First}));
}

void TestRulesDialog::keepsTheEditedOneThatIsRemoved()
{
    RulesDialog dialog;
    dialog.setRules({rule(First, Reply()), rule(QStringLiteral("second"), Reply())});
    QSignalSpy changes(&dialog, &RulesDialog::rulesChanged);
    child<QTableView>(dialog, "table")->selectRow(1);
    child<QPushButton>(dialog, "edit")->click();
    auto *const editor = dialog.findChild<RuleDialog *>();
    QVERIFY(editor);
    dialog.setRules({});
    editor->accept();
    QCOMPARE(names(changes), QStringList{QStringLiteral("second")});
}

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
