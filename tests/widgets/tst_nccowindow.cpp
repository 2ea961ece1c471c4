// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findbar.h"
#include "widgets/findingspane.h"
#include "widgets/nccoeditor.h"
#include "widgets/nccowindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;

class TestNccoWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesWhatWasTyped();
    void knowsTemplates();
    void asksBeforeItOverwrites();
    void asksBeforeItForgets();
    void closesOnceItOverwrote();
    void editsByItsMenu();
    void refusesWhatItCannotRead();
    void letsTheKeyboardReachTheProblems();
    void speaksOfNoReply();
    void isForJson();

private:
    QTemporaryDir m_folder;
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// Answers the question that \a window asks.
void choose(const NccoWindow &window, const QString &button)
{
    const auto *const box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *const one : box->buttons()) {
        if (one->text() == button)
            one->click();
    }
    QTRY_VERIFY(window.findChild<QMessageBox *>() != box);
}

} // namespace

void TestNccoWindow::savesWhatWasTyped()
{
    const QString path = m_folder.filePath(QStringLiteral("new.ncco.json"));
    NccoWindow window;
    QVERIFY(window.open(path));
    QVERIFY(!window.isWindowModified());
    window.editor()->replaceNcco(R"([{"action":"talk","text":"Grüße"}])");
    QVERIFY(window.isWindowModified());
    QVERIFY(window.save());
    QVERIFY(!window.isWindowModified());
    QCOMPARE(contents(path), QByteArray(R"([{"action":"talk","text":"Grüße"}])"));
    NccoWindow again;
    QVERIFY(again.open(path));
    QCOMPARE(again.editor()->ncco(), contents(path));
}

void TestNccoWindow::knowsTemplates()
{
    for (const bool isTemplate : {true, false}) {
        NccoWindow window;
        QVERIFY(window.open(
            m_folder.filePath(isTemplate ? QStringLiteral("none.ncco.json") : QStringLiteral("none.json"))));
        window.editor()->replaceNcco(
            R"([{"action":"connect","from":"{to}","endpoint":[{"type":"app","user":"a"}]}])");
        window.editor()->checkNow();
        QCOMPARE(ncco::firstError(window.editor()->findings()) != nullptr, !isTemplate);
    }
}

/// What an editor elsewhere has saved is not lost.
void TestNccoWindow::asksBeforeItOverwrites()
{
    const QString path = m_folder.filePath(QStringLiteral("shared.json"));
    const auto saveElsewhere = [&path](const QByteArray &text) { write(path, text); };
    saveElsewhere("[1]");
    NccoWindow window;
    QVERIFY(window.open(path));
    window.editor()->setNcco("[2]");
    QVERIFY(window.save());
    QCOMPARE(contents(path), QByteArray("[2]"));

    saveElsewhere("[3]");
    window.editor()->setNcco("[4]");
    QVERIFY(!window.save());
    QCOMPARE(contents(path), QByteArray("[3]"));
    choose(window, QStringLiteral("&Overwrite"));
    QCOMPARE(contents(path), QByteArray("[4]"));

    saveElsewhere("[5]");
    QVERIFY(!window.save());
    choose(window, QStringLiteral("&Load the Other"));
    QCOMPARE(window.editor()->ncco(), QByteArray("[5]"));
    QVERIFY(!window.isWindowModified());
    QVERIFY(window.save());
    window.editor()->undo();
    QCOMPARE(window.editor()->ncco(), QByteArray("[4]")); // nothing that was written is lost
}

void TestNccoWindow::asksBeforeItForgets()
{
    const QString path = m_folder.filePath(QStringLiteral("asked.ncco.json"));
    NccoWindow window;
    QVERIFY(window.open(path));
    window.show();
    window.editor()->replaceNcco("[]");
    QVERIFY(!window.close());
    auto *box = window.findChild<QMessageBox *>();
    box->button(QMessageBox::Cancel)->click();
    QVERIFY(window.isVisible());
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
    QVERIFY(!window.close());
    window.findChild<QMessageBox *>()->button(QMessageBox::Save)->click();
    QTRY_VERIFY(!window.isVisible());
    QCOMPARE(contents(path), QByteArray("[]"));
}

/// The question that comes between does not make it forget that it was to close.
void TestNccoWindow::closesOnceItOverwrote()
{
    const QString path = m_folder.filePath(QStringLiteral("closed.json"));
    write(path, "[1]");
    NccoWindow window;
    QVERIFY(window.open(path));
    window.show();
    window.editor()->replaceNcco("[2]");
    write(path, "[3]");
    QVERIFY(!window.close());
    choose(window, QStringLiteral("Save"));
    QVERIFY(window.isVisible());
    choose(window, QStringLiteral("&Load the Other"));
    QVERIFY(window.isVisible()); // to look at it

    window.editor()->replaceNcco("[4]");
    write(path, "[5]");
    QVERIFY(!window.close());
    choose(window, QStringLiteral("Save"));
    choose(window, QStringLiteral("&Overwrite"));
    QVERIFY(!window.isVisible());
    QCOMPARE(contents(path), QByteArray("[4]"));
}

void TestNccoWindow::editsByItsMenu()
{
    NccoWindow window;
    QVERIFY(window.open(m_folder.filePath(QStringLiteral("edited.json"))));
    window.show();
    const auto action = [&window](const char *name) {
        return window.findChild<QAction *>(QLatin1StringView(name));
    };
    auto *const menu = window.findChild<QMenu *>(QStringLiteral("menuEdit"));
    Q_EMIT menu->aboutToShow();
    for (const char *const name : {"actionUndo", "actionRedo", "actionCut", "actionCopy"})
        QVERIFY2(!action(name)->isEnabled(), name);
    window.editor()->replaceNcco("[{}]");
    action("actionLayOut")->trigger();
    const QByteArray laidOut = window.editor()->ncco();
    QVERIFY(laidOut != "[{}]");
    Q_EMIT menu->aboutToShow();
    action("actionUndo")->trigger();
    QCOMPARE(window.editor()->ncco(), QByteArray("[{}]"));
    Q_EMIT menu->aboutToShow();
    action("actionRedo")->trigger();
    QCOMPARE(window.editor()->ncco(), laidOut);
    action("actionSelectAll")->trigger();
    Q_EMIT menu->aboutToShow();
    action("actionCut")->trigger();
    QCOMPARE(window.editor()->ncco(), QByteArray());
    action("actionPaste")->trigger();
    QCOMPARE(window.editor()->ncco(), laidOut);
    action("actionFind")->trigger();
    QVERIFY(window.findChild<FindBar *>()->isVisible());
}

void TestNccoWindow::refusesWhatItCannotRead()
{
    const QString path = m_folder.filePath(QStringLiteral("large.ncco.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1024 * 1024 + 1, ' '));
    file.close();
    NccoWindow window;
    QVERIFY(!window.open(path));
    QVERIFY(!window.open(m_folder.path())); // a folder
}

void TestNccoWindow::letsTheKeyboardReachTheProblems()
{
    NccoWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.editor()->setFocus();
    const auto *const problems = window.findChild<FindingsPane *>();
    window.editor()->setNcco("[{}]");
    window.editor()->checkNow();
    QTest::keyClick(window.editor(), Qt::Key_F6);
    QVERIFY(problems->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), window.editor());
}

/// Nothing is sent from here.
void TestNccoWindow::speaksOfNoReply()
{
    const NccoWindow window;
    for (const QWidget *const part : window.findChildren<QWidget *>()) {
        const QString told = part->accessibleName() + u' ' + part->accessibleDescription();
        QVERIFY2(!told.contains(u"reply", Qt::CaseInsensitive) && !told.contains(u"sent"), qPrintable(told));
    }
}

void TestNccoWindow::isForJson()
{
    const auto written = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    };
    QVERIFY(NccoWindow::isFor(written(QStringLiteral("a.json"), "[]")));
    QVERIFY(NccoWindow::isFor(written(QStringLiteral("a.ncco.json"), "[]")));
    QVERIFY(NccoWindow::isFor(m_folder.filePath(QStringLiteral("not-there.json"))));
    QVERIFY(!NccoWindow::isFor(written(QStringLiteral("capture.json"), QByteArray("SQLite format 3\0", 16))));
    QVERIFY(!NccoWindow::isFor(written(QStringLiteral("a.ringback"), "[]")));
    QVERIFY(!NccoWindow::isFor({}));
}

QTEST_MAIN(TestNccoWindow)
#include "tst_nccowindow.moc"
