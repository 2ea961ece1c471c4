// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/capturebar.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace ringback;

class TestCaptureBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoMnemonics_data();
    void showsNoMnemonics();
    void keepsUpWithItsActions();
    void tellsTheLastEvent();
};

namespace {

struct Bar
{
    Bar() { bar.setActions(&listening, &copyAddress, &hold, &holdMenu, &follow); }
    [[nodiscard]] QString textOf(const QString &name) const
    {
        for (const QToolButton *const button : bar.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button->text();
        }
        return {};
    }

    QAction listening;
    QAction copyAddress;
    QAction hold;
    QAction follow;
    QMenu holdMenu;
    CaptureBar bar;
};

} // namespace

void TestCaptureBar::showsNoMnemonics_data()
{
    QTest::addColumn<QString>("menuText");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a letter of the word") << QStringLiteral("&Hold") << QStringLiteral("Hold");
    QTest::newRow("a letter behind it") << QStringLiteral("保留(&H)") << QStringLiteral("保留");
    QTest::newRow("none") << QStringLiteral("تعليق") << QStringLiteral("تعليق");
    QTest::newRow("brackets of its own") << QStringLiteral("Hold (one)") << QStringLiteral("Hold (one)");
}

void TestCaptureBar::showsNoMnemonics()
{
    QFETCH(const QString, menuText);
    Bar bar;
    bar.hold.setText(menuText);
    QTEST(bar.textOf(QStringLiteral("Hold")), "shown");
    QCOMPARE(bar.hold.text(), menuText);
}

void TestCaptureBar::keepsUpWithItsActions()
{
    Bar bar;
    bar.listening.setText(QStringLiteral("&Listen"));
    QCOMPARE(bar.textOf(QStringLiteral("Listening")), QStringLiteral("Listen"));
    bar.listening.setText(QStringLiteral("&Listening"));
    QCOMPARE(bar.textOf(QStringLiteral("Listening")), QStringLiteral("Listening"));
}

void TestCaptureBar::tellsTheLastEvent()
{
    Bar bar;
    const QLabel *const last = bar.bar.findChildren<QLabel *>().last();
    bar.bar.setLast(currentTime() - std::chrono::seconds(3));
    QVERIFY2(last->text().contains(QStringLiteral("s ago")), qPrintable(last->text()));
    bar.bar.setLast(currentTime() - std::chrono::hours(3));
    QVERIFY2(!last->text().contains(QStringLiteral("ago")), qPrintable(last->text()));
    bar.bar.setLast(std::nullopt);
    QCOMPARE(last->text(), QString());
}

QTEST_MAIN(TestCaptureBar)
#include "tst_capturebar.moc"
