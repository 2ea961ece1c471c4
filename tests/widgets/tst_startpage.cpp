// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void saysWhenNothingListens();
    void showsTheAddress();
    void copiesWhatItShows();
    void namesEveryLine();
    void saysWhatIsWanted();
    void tabsFromTopToBottom();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString headline() const { return child<QLabel>("headline")->text(); }

    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    m_page = std::make_unique<StartPage>();
    m_page->show();
}

void TestStartPage::saysWhenNothingListens()
{
    QVERIFY2(headline().endsWith(u"not listening."), qPrintable(headline()));
    QVERIFY(child<QPushButton>("listen")->isVisible());
    QVERIFY(!child<QLabel>("explanation")->isVisible());
    QVERIFY(!child<QLabel>("tryIt")->isVisible());
    for (const QLineEdit *const line : m_page->findChildren<QLineEdit *>())
        QVERIFY2(!line->isEnabled(), qPrintable(line->text()));
    for (const QPushButton *const button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Copy"))
            QVERIFY2(!button->isEnabled(), qPrintable(button->accessibleName())); // there is no address in it
    }
}

void TestStartPage::showsTheAddress()
{
    m_page->setAddress(QStringLiteral("http://[::1]:8484"));
    QVERIFY2(headline().contains(u"http://[::1]:8484"), qPrintable(headline()));
    QVERIFY(!child<QPushButton>("listen")->isVisible());
    QVERIFY(child<QLabel>("explanation")->isVisible());
    const QList<QLineEdit *> lines = m_page->findChildren<QLineEdit *>();
    QVERIFY(lines.size() > 3);
    for (const QLineEdit *const line : lines) {
        QVERIFY2(line->text().contains(u"http://[::1]:8484/webhooks/"), qPrintable(line->text()));
        QVERIFY(line->isEnabled());
        QVERIFY(line->isReadOnly());
    }
    m_page->setAddress(QStringLiteral("http://127.0.0.1:8485"));
    for (const QLineEdit *const line : lines)
        QVERIFY2(line->text().contains(u"http://127.0.0.1:8485/"), qPrintable(line->text()));
    m_page->setAddress({});
    saysWhenNothingListens();
}

void TestStartPage::copiesWhatItShows()
{
    m_page->setAddress(QStringLiteral("http://127.0.0.1:8484"));
    QSet<QString> copied;
    int count = 0;
    for (QPushButton *const button : m_page->findChildren<QPushButton *>()) {
        if (button->text() != QStringLiteral("Copy"))
            continue;
        button->click();
        copied.insert(QGuiApplication::clipboard()->text());
        ++count;
    }
    QSet<QString> shown;
    for (const QLineEdit *const line : m_page->findChildren<QLineEdit *>())
        shown.insert(line->text());
    QCOMPARE(copied, shown);
    QCOMPARE(count, copied.size());
    QVERIFY(copied.contains(QStringLiteral("http://127.0.0.1:8484/webhooks/answer")));
    QVERIFY(std::ranges::any_of(copied, [](const QString &text) {
        return text.startsWith(u"curl ") && text.endsWith(u" http://127.0.0.1:8484/webhooks/inbound-sms");
    }));
}

void TestStartPage::namesEveryLine()
{
    QSet<QString> names;
    QList<const QWidget *> named;
    for (const QLabel *const label : m_page->findChildren<QLabel *>()) {
        if (label->buddy()) {
            names.insert(label->text());
            named.append(label->buddy());
        }
    }
    const QList<QLineEdit *> lines = m_page->findChildren<QLineEdit *>();
    QCOMPARE(names.size(), lines.size());
    for (const QLineEdit *const line : lines)
        QVERIFY2(named.contains(line), qPrintable(line->text()));
    for (const QPushButton *const button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Copy"))
            QVERIFY(names.remove(button->accessibleName().sliced(QStringLiteral("Copy: ").size())));
    }
    QVERIFY(names.isEmpty());
}

void TestStartPage::saysWhatIsWanted()
{
    QSignalSpy samples(m_page.get(), &StartPage::sampleWanted);
    QSignalSpy listens(m_page.get(), &StartPage::listenWanted);
    QTest::mouseClick(child<QPushButton>("listen"), Qt::LeftButton);
    QCOMPARE(listens.size(), 1);
    QVERIFY(samples.isEmpty());
    QTest::mouseClick(child<QPushButton>("sample"), Qt::LeftButton);
    QCOMPARE(samples.size(), 1);
    QCOMPARE(listens.size(), 1);
}

void TestStartPage::tabsFromTopToBottom()
{
    m_page->setAddress(QStringLiteral("http://127.0.0.1:8484"));
    m_page->resize(900, 900);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QList<QWidget *> lines;
    for (QLineEdit *const line : m_page->findChildren<QLineEdit *>())
        lines.append(line);
    lines.constFirst()->setFocus();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(QApplication::focusWidget(), lines.at(i));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), child<QPushButton>("sample"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), lines.constFirst()); // all around
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
