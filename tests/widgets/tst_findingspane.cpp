// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findingspane.h"

#include "ncco/check.h"
#include "widgets/nccoeditor.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace ringback;

namespace {

void show(FindingsPane &pane, const QByteArray &text)
{
    pane.setFindings(ncco::check(ncco::JsonDocument(text)), text);
}

} // namespace

class TestFindingsPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsUp();
    void activates();
    void offersFixes();
    void followsTheCaret();
    void showsTheChosenOneWhole();
};

void TestFindingsPane::sumsUp()
{
    FindingsPane pane;
    const auto *const summary = pane.findChild<QLabel *>();
    show(pane, R"([{"action":"talk","text":"a","level":3,"Loop":1},{"action":"wait"}])");
    QCOMPARE(summary->text(), QStringLiteral("Errors: 1 · Warnings: 1 · Notes: 1"));
    show(pane, R"([{"action":"talk","text":"a","level":3}])");
    QCOMPARE(summary->text(), QStringLiteral("Errors: 1"));
}

void TestFindingsPane::activates()
{
    FindingsPane pane;
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    show(pane, R"([{"action":"talk","text":"a","level":3,"Loop":1}])");
    auto *const view = pane.findChild<QTreeView *>();
    QSignalSpy activated(&pane, &FindingsPane::findingActivated);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().constFirst().toLongLong(), 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(0, 2)).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().constFirst().toLongLong(), 0);
}

void TestFindingsPane::offersFixes()
{
    const QByteArray text = R"([{"action":"talk","text":"a","level":3},{"action":"wait"}])";
    FindingsPane pane;
    auto *const view = pane.findChild<QTreeView *>();
    auto *const button = pane.findChild<QPushButton *>();
    QVERIFY(!button->isEnabled());
    show(pane, text);
    QVERIFY(button->isEnabled());                      // for the first that can be repaired
    view->setCurrentIndex(view->model()->index(1, 0)); // a note that has none
    QVERIFY(!button->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(button->isEnabled());
    QByteArray fixed;
    connect(&pane, &FindingsPane::fixChosen, this,
            [&](const ncco::Fix &fix) { fixed = ncco::applied(fix, text); });
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().size(), 1);
    button->menu()->actions().constFirst()->trigger();
    QCOMPARE(fixed, R"([{"action":"talk","text":"a","level":1},{"action":"wait"}])");
    show(pane, R"([{"action":"wait"}])");
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(!button->isEnabled());
}

/// What is repaired is at the caret, or else chosen, or else the first.
void TestFindingsPane::followsTheCaret()
{
    const QByteArray text =
        "[{\"action\":\"talk\",\"text\":\"a\",\n\"level\":3,\n\"loop\":-1,\n\"Style\":1}]";
    NccoEditor editor;
    FindingsPane pane;
    pane.follow(editor);
    auto *const view = pane.findChild<QTreeView *>();
    QMenu &fixes = *pane.findChild<QPushButton *>()->menu();
    const auto line = [&] {
        Q_EMIT fixes.aboutToShow();
        fixes.actions().constFirst()->trigger();
        const QByteArray fixed = editor.ncco();
        editor.undo();
        editor.checkNow();
        int changed = 0;
        while (fixed.split('\n').value(changed) == text.split('\n').value(changed))
            ++changed;
        return changed;
    };
    editor.show(); // it tells that the caret has moved when it is painted
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.setNcco(text);
    editor.checkNow();
    QCOMPARE(view->model()->rowCount(), 3);
    QVERIFY(!pane.isHidden());
    QCOMPARE(line(), 1);
    editor.setCursorPosition(3, 2);
    QTRY_COMPARE(view->currentIndex().row(), 2);
    QCOMPARE(line(), 3);
    editor.setCursorPosition(0, 1);
    view->setCurrentIndex(view->model()->index(1, 0));
    QCOMPARE(line(), 2);
    editor.setNcco("[{\"action\":\"talk\",\"text\":\"a\"}]");
    editor.checkNow();
    QVERIFY(pane.isHidden());
}

void TestFindingsPane::showsTheChosenOneWhole()
{
    FindingsPane pane;
    const auto *const whole = pane.findChild<QLabel *>(QStringLiteral("whole"));
    QVERIFY(whole->isHidden());
    show(pane, R"([{"action":"talk","text":"a","level":3}])");
    auto *const view = pane.findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(!whole->isHidden());
    QVERIFY2(whole->text().endsWith(u"a number from -1 to 1."), qPrintable(whole->text()));
    show(pane, R"([{"action":"talk","text":"a"}])");
    QVERIFY(whole->isHidden());
}

QTEST_MAIN(TestFindingsPane)
#include "tst_findingspane.moc"
