// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/helpdialogs.h"

#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
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
    void namesKeysAsTheKeyboardDoes();
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

void TestHelpDialogs::namesKeysAsTheKeyboardDoes()
{
    const auto keys = [] {
        QWidget window;
        showKeys(window, {}, {});
        const auto *const table = window.findChild<QTableWidget *>();
        QStringList texts;
        for (int row = 0; row < table->rowCount(); ++row)
            texts.append(table->item(row, 0)->text());
        return texts;
    };
    const QStringList usual = keys();
    for (const auto &key : {QStringLiteral("Del"), QStringLiteral("F3, Shift+F3"), QStringLiteral("Ctrl+."),
                            QStringLiteral("Ctrl+1 … Ctrl+7"), QStringLiteral("Ctrl+Enter")})
        QVERIFY2(usual.contains(key), qPrintable(key));
    Uppercase translator;
    QCoreApplication::installTranslator(&translator);
    for (const QString &key : keys())
        QCOMPARE(key, key.toUpper());
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestHelpDialogs)

#include "tst_helpdialogs.moc"
