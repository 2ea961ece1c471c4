// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findingspane.h"

#include "ncco/check.h"

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
};

void TestFindingsPane::sumsUp()
{
    FindingsPane pane;
    const auto *const summary = pane.findChild<QLabel *>();
    QCOMPARE(summary->text(), QStringLiteral("No problems found"));
    show(pane, R"([{"action":"talk","text":"a","level":3,"Loop":1},{"action":"wait"}])");
    QCOMPARE(summary->text(), QStringLiteral("Errors: 1, warnings: 1, notes: 1"));
    show(pane, R"([{"action":"talk","text":"a"}])");
    QCOMPARE(summary->text(), QStringLiteral("No problems found"));
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
    show(pane, text);
    auto *const view = pane.findChild<QTreeView *>();
    auto *const button = pane.findChild<QPushButton *>();
    QVERIFY(!button->isEnabled());
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
    show(pane, R"([{"action":"talk","text":"a"}])");
    QVERIFY(!button->isEnabled());
}

QTEST_MAIN(TestFindingsPane)
#include "tst_findingspane.moc"
