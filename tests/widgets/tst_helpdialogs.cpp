// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/helpdialogs.h"

#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

using namespace ringback;

namespace {

class Uppercase final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

class TestHelpDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guideScrollsDownOnly();
    void saysThatTheGuideIsInEnglish();
};

void TestHelpDialogs::guideScrollsDownOnly()
{
    QVERIFY(QFile::exists(QStringLiteral(":/guide.md")));
    QWidget window;
    showGuide(window);
    const auto *const guide = window.findChild<QTextBrowser *>();
    QVERIFY(QTest::qWaitForWindowExposed(guide->window()));
    QTRY_VERIFY(guide->verticalScrollBar()->maximum() > 0);
    QCOMPARE(guide->horizontalScrollBar()->maximum(), 0);
}

void TestHelpDialogs::saysThatTheGuideIsInEnglish()
{
    const auto isSaid = [] {
        QWidget window;
        showGuide(window);
        return window.findChild<QTextBrowser *>()->window()->findChild<QLabel *>()->isVisible();
    };
    QVERIFY(!isSaid());
    Uppercase translator;
    QCoreApplication::installTranslator(&translator);
    QVERIFY(isSaid());
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestHelpDialogs)

#include "tst_helpdialogs.moc"
