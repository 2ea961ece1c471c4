// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace ringback;

using Subject = MessageBar::Subject;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isThereOnlyWhenSomethingIsSaid();
    void saysOneThingASubject();
    void closesOnlyWhatIsMeant();
    void saysWhatTheUserCloses();
    void runsTheAction();
    void aClickLeavesTheFocus();
    void anActionMayCloseItsMessage();
    void anActionMaySaySomethingElse();
    void keepsItsButtonWhileItIsToldAgain();
    void tellsAFailureFromANotice();
    void showsPlainText();
    void readsAloud();

private:
    [[nodiscard]] QStringList shown() const;
    template <typename Button>
    [[nodiscard]] Button *button(const QString &sentence) const;

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
};

namespace {

const QString First = QStringLiteral("First.");
const QString Second = QStringLiteral("Second.");

} // namespace

void TestMessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar(m_window.get());
    m_window->show();
}

/// From the top.
QStringList TestMessageBar::shown() const
{
    QCoreApplication::processEvents(); // a layout shows what it is given a little later
    QStringList texts;
    for (const QLabel *const label : m_bar->findChildren<QLabel *>(QStringLiteral("sentence"))) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

/// Beside \a sentence.
template <typename Button>
Button *TestMessageBar::button(const QString &sentence) const
{
    QCoreApplication::processEvents();
    for (const QLabel *const label : m_bar->findChildren<QLabel *>(QStringLiteral("sentence"))) {
        if (label->isVisible() && label->text() == sentence)
            return label->parentWidget()->findChild<Button *>();
    }
    return nullptr;
}

void TestMessageBar::isThereOnlyWhenSomethingIsSaid()
{
    QVERIFY(!m_bar->isVisible());
    m_bar->tell(Subject::Export, First);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(shown(), QStringList{First});
    QCOMPARE(m_bar->sentence(Subject::Export), First);
    QVERIFY(m_bar->sentence(Subject::Rules).isNull());
    m_bar->close(Subject::Export);
    QVERIFY(!m_bar->isVisible());
    QVERIFY(m_bar->sentence(Subject::Export).isNull());
    m_bar->close(Subject::Export); // nothing is there
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::saysOneThingASubject()
{
    QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    m_bar->tell(Subject::Export, First, {.text = QStringLiteral("Do"), .run = [] {}});
    m_bar->tell(Subject::Export, Second);
    QCOMPARE(shown(), QStringList{Second});
    QCOMPARE(m_bar->sentence(Subject::Export), Second);
    QVERIFY(!button<QPushButton>(Second));
    QVERIFY(dismissed.isEmpty()); // it was not the user
    QTRY_COMPARE(m_bar->findChildren<QLabel *>(QStringLiteral("sentence")).size(), 1);
}

void TestMessageBar::closesOnlyWhatIsMeant()
{
    m_bar->tell(Subject::Export, First);
    m_bar->tell(Subject::Rules, Second);
    QCOMPARE(shown(), (QStringList{First, Second}));
    m_bar->close(Subject::Export);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(shown(), QStringList{Second});
}

void TestMessageBar::saysWhatTheUserCloses()
{
    QSignalSpy dismissed(m_bar, &MessageBar::dismissed);
    m_bar->tell(Subject::Export, First);
    m_bar->tell(Subject::Removed, Second);
    button<QToolButton>(Second)->click();
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.first().first().value<Subject>(), Subject::Removed);
    QCOMPARE(shown(), QStringList{First});
    m_bar->close(Subject::Export);
    QCOMPARE(dismissed.size(), 1);
}

void TestMessageBar::runsTheAction()
{
    int runs = 0;
    m_bar->tell(Subject::Listening, First, {.text = QStringLiteral("Try again"), .run = [&runs] { ++runs; }});
    QPushButton *const action = button<QPushButton>(First);
    QVERIFY(action);
    QCOMPARE(action->text(), QStringLiteral("Try again"));
    action->click();
    QCOMPARE(runs, 1);
    QCOMPARE(shown(), QStringList{First}); // it is not over by that
    m_bar->tell(Subject::Rules, Second);
    QVERIFY(!button<QPushButton>(Second));
}

void TestMessageBar::aClickLeavesTheFocus()
{
    QLineEdit other(m_window.get()); // comes first
    QLineEdit work(m_window.get());
    other.show();
    work.show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    work.setFocus();
    m_bar->tell(Subject::Removed, First,
                {.text = QStringLiteral("Undo"), .run = [this] { m_bar->close(Subject::Removed); }});
    QTest::mouseClick(button<QPushButton>(First), Qt::LeftButton);
    QCOMPARE(shown(), QStringList());
    QVERIFY(work.hasFocus());
}

void TestMessageBar::anActionMayCloseItsMessage()
{
    m_bar->tell(Subject::Removed, First,
                {.text = QStringLiteral("Undo"), .run = [this] { m_bar->close(Subject::Removed); }});
    QTest::mouseClick(button<QPushButton>(First), Qt::LeftButton);
    QVERIFY(!m_bar->isVisible());
    QTRY_VERIFY(m_bar->findChildren<QPushButton *>().isEmpty());
}

void TestMessageBar::anActionMaySaySomethingElse()
{
    m_bar->tell(Subject::Export, First,
                {.text = QStringLiteral("Go on"), .run = [this] { m_bar->tell(Subject::Export, Second); }});
    QTest::mouseClick(button<QPushButton>(First), Qt::LeftButton);
    QCOMPARE(shown(), QStringList{Second});
}

/// As of something that goes on: a click takes longer than its next step.
void TestMessageBar::keepsItsButtonWhileItIsToldAgain()
{
    const auto tell = [this](const QString &sentence, int &runs) {
        m_bar->tell(Subject::Export, sentence,
                    {.text = QStringLiteral("Cancel"), .run = [&runs] { ++runs; }});
    };
    int before = 0;
    int after = 0;
    tell(First, before);
    QPushButton *const cancel = button<QPushButton>(First);
    QTest::mousePress(cancel, Qt::LeftButton);
    tell(Second, after);
    QCOMPARE(button<QPushButton>(Second), cancel);
    QTest::mouseRelease(cancel, Qt::LeftButton);
    QCOMPARE(before, 0);
    QCOMPARE(after, 1);
    QCOMPARE(shown(), QStringList{Second});
}

void TestMessageBar::tellsAFailureFromANotice()
{
    const auto sign = [this] {
        const auto labels = m_bar->findChildren<QLabel *>();
        const auto found = std::ranges::find_if(
            labels, [](const QLabel *label) { return label->isVisible() && !label->pixmap().isNull(); });
        return found == labels.end() ? QImage() : (*found)->pixmap().toImage();
    };
    m_bar->tell(Subject::Export, First);
    const QImage notice = sign();
    QVERIFY(!notice.isNull());
    m_bar->warn(Subject::Export, Second);
    QCOMPARE(shown(), QStringList{Second});
    QVERIFY(sign() != notice);
    m_bar->tell(Subject::Export, First);
    QCOMPARE(shown(), QStringList{First});
    QCOMPARE(sign(), notice);
}

void TestMessageBar::showsPlainText()
{
    const QString markup = QStringLiteral("<b>bold</b> &amp; <img src='http://192.0.2.1/x.png'>");
    m_bar->tell(Subject::Capture, markup);
    const auto *const label = m_bar->findChild<QLabel *>(QStringLiteral("sentence"));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(m_bar->sentence(Subject::Capture), markup);
    QVERIFY(!label->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
    QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

void TestMessageBar::readsAloud()
{
    m_bar->tell(Subject::Capture, First, {.text = QStringLiteral("Do"), .run = [] {}});
    const auto *const close = button<QToolButton>(First);
    QVERIFY(!close->accessibleName().isEmpty());
    QVERIFY(close->focusPolicy() & Qt::TabFocus);
    QVERIFY(button<QPushButton>(First)->focusPolicy() & Qt::TabFocus);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
