// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/nccoeditor.h"

#include "widgets/editorcolours.h"
#include "widgets/findbar.h"
#include "widgets/longlinenote.h"

#include <QLineEdit>
#include <QMenu>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace ringback;
using Base = QsciScintillaBase;

namespace {

/// Where the indicator of a severity is: the texts under it, separated by "|".
QByteArray underlined(const NccoEditor &editor, ncco::Severity severity)
{
    const auto indicator = static_cast<unsigned long>(EditorMarks::indicator(severity));
    const QByteArray text = editor.ncco();
    QByteArrayList parts;
    for (long at = 0; at < text.size();) {
        const long end = editor.SendScintilla(Base::SCI_INDICATOREND, indicator, at);
        if (editor.SendScintilla(Base::SCI_INDICATORVALUEAT, indicator, at) != 0)
            parts += text.sliced(at, end - at);
        if (end <= at)
            break;
        at = end;
    }
    return parts.join('|');
}

void moveBehind(NccoEditor &editor, const QByteArray &text)
{
    const qsizetype at = editor.ncco().indexOf(text);
    QVERIFY(at >= 0);
    editor.SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(at + text.size()));
}

QTreeView *openList()
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (auto *const list = qobject_cast<QTreeView *>(widget); list && list->isVisible())
            return list;
    }
    return nullptr;
}

const ncco::KnownPlaceholders KnownTo{.value =
                                          [](QByteArrayView name) {
                                              return name == "to" ? std::optional<QByteArray>("447700900000")
                                                                  : std::nullopt;
                                          },
                                      .offered = {{.name = "to", .help = QStringLiteral("Who is called.")}}};

QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

} // namespace

/// The editor as somebody uses it, with keys.
class TestNccoEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsBytes();
    void paintsFromLeftToRight();
    void underlinesWhatIsWrong();
    void marksTheEnd();
    void checksAfterTyping();
    void checksLargeText();
    void checksLargeTextElsewhere();
    void replacingIsOneStep();
    void fixIsOneStep();
    void fixOfAnotherTextIsRefused();
    void menuOfFixes();
    void offersEachFixOnce();
    void goesToTheNearestRepair();
    void repairsWhatTheCaretIsAt();
    void showsTheBeginningsOfLines();
    void pairsInPlaceOfASelection();
    void completes();
    void completesByItself();
    void completesValueAfterName();
    void staysQuietInText();
    void pairs_data();
    void pairs();
    void typesBeyondTheBasicPlane();
    void formats();
    void tellsWhatKeepsItFromFormatting();
    void leavesKeysToTheWindow_data();
    void leavesKeysToTheWindow();
    void isLeft_data();
    void isLeft();
    void finds();
    void findsBesideItsBar_data();
    void findsBesideItsBar();
    void walksTheFindings();
    void explainsWithoutMarkup();
    void knowsPlaceholders();
    void completesPlaceholders();
    void offersToBreakLongLines();
    void followsThePalette();
    void isQuietWhenReadOnly();

private:
    std::unique_ptr<QWidget> m_window;
    NccoEditor *m_editor = nullptr;
};

void TestNccoEditor::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_editor = new NccoEditor(m_window.get());
    m_editor->setGeometry(m_window->rect());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
}

void TestNccoEditor::cleanup() { m_window.reset(); }

void TestNccoEditor::keepsBytes()
{
    const QByteArray text = "[{\"action\":\"talk\",\"text\":\"ä 📞\"}]\r\n";
    const QByteArray withNul = QByteArray("[\"a\0b\"]", 7);
    m_editor->setNcco(text);
    QCOMPARE(m_editor->ncco(), text);
    m_editor->setNcco(withNul);
    QCOMPARE(m_editor->ncco(), withNul);
    QVERIFY(!m_editor->isUndoAvailable());
}

void TestNccoEditor::paintsFromLeftToRight()
{
    const auto painted = [this](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        cleanup();
        init();
        m_editor->setNcco("[{\"action\": [");
        m_editor->clearFocus(); // no caret that blinks
        return m_editor->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage fromLeft = painted(Qt::LeftToRight);
    const QImage fromRight = painted(Qt::RightToLeft);
    QCOMPARE(painted(Qt::LeftToRight), fromLeft);
    QCOMPARE(fromRight, fromLeft);
}

void TestNccoEditor::underlinesWhatIsWrong()
{
    m_editor->setNcco(R"([{"action":"talk","text":"Grüß Gott 📞","level":3,"Loop":1,"voiceName":"Amy"},
 {"action":"wait"}])");
    m_editor->checkNow();
    QVERIFY(ncco::firstError(m_editor->findings()));
    QCOMPARE(underlined(*m_editor, ncco::Severity::Error), QByteArray("3"));
    QCOMPARE(underlined(*m_editor, ncco::Severity::Warning), QByteArray("\"Loop\"|\"Amy\""));
    QCOMPARE(underlined(*m_editor, ncco::Severity::Info), QByteArray("\"wait\""));
    const int error = 1 << EditorMarks::marker(ncco::Severity::Error);
    const int info = 1 << EditorMarks::marker(ncco::Severity::Info);
    QCOMPARE(int(m_editor->markersAtLine(0)), error);
    QCOMPARE(int(m_editor->markersAtLine(1)), info);
}

void TestNccoEditor::marksTheEnd()
{
    m_editor->setNcco(R"([{"action":"talk","text":"ä)");
    m_editor->checkNow();
    QCOMPARE(underlined(*m_editor, ncco::Severity::Error), QByteArray("ä"));
    m_editor->setNcco({});
    m_editor->checkNow();
    QVERIFY(ncco::firstError(m_editor->findings()));
}

void TestNccoEditor::checksAfterTyping()
{
    m_editor->setNcco(R"([{"action":"talk","text":"Hi","level":}])");
    moveBehind(*m_editor, "\"level\":");
    m_editor->checkNow();
    const QSignalSpy checked(m_editor, &NccoEditor::checked);
    QTest::keyClicks(m_editor, QStringLiteral("3"));
    QCoreApplication::processEvents();
    QCOMPARE(checked.size(), 1);
    QCOMPARE(underlined(*m_editor, ncco::Severity::Error), QByteArray("3"));
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QTest::keyClicks(m_editor, QStringLiteral("1"));
    QCoreApplication::processEvents();
    QVERIFY(!ncco::firstError(m_editor->findings()));
    QCOMPARE(underlined(*m_editor, ncco::Severity::Error), QByteArray());
}

void TestNccoEditor::checksLargeText()
{
    const QByteArray action = "{\"action\":\"talk\",\"text\":\"Hello\"},\n";
    m_editor->setNcco('[' + action.repeated(40'000) + "{}]");
    const QSignalSpy checked(m_editor, &NccoEditor::checked);
    QCOMPARE(checked.size(), 0); // not before the key is done
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(underlined(*m_editor, ncco::Severity::Error), QByteArray("{"));
}

void TestNccoEditor::checksLargeTextElsewhere()
{
    // A check that stands still until it may go on.
    QSemaphore begun;
    QSemaphore mayGoOn;
    const auto value = [&](QByteArrayView) {
        begun.release();
        mayGoOn.acquire();
        return std::optional<QByteArray>("4");
    };
    m_editor->setPlaceholders({.value = value, .offered = {}});
    const QByteArray action = "{\"action\":\"talk\",\"text\":\"Hello\"},\n";
    m_editor->setNcco('[' + action.repeated(4'000) + "{\"action\":\"talk\",\"text\":\"{to}\",\"level\":3}]");
    const QSignalSpy checked(m_editor, &NccoEditor::checked);
    QTRY_VERIFY(begun.available() > 0);
    const ncco::Fix fix{.arguments = {}, .edits = {{.range = {0, 1}, .replacement = "("}}};
    m_editor->applyFix(fix); // to a text that is not checked yet
    QVERIFY(m_editor->ncco().startsWith('['));

    m_editor->setNcco(R"([{"action":"talk","text":"Hello"}])");
    QTRY_COMPARE(checked.size(), 1);
    mayGoOn.release(1'000);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(checked.size(), 1); // what was found in the older text is dropped
    QVERIFY(!ncco::firstError(m_editor->findings()));
    m_editor->setPlaceholders({});
}

/// The first Ctrl+Z behind it does something: the same text once more is no step.
void TestNccoEditor::replacingIsOneStep()
{
    m_editor->setNcco("[]");
    m_editor->replaceNcco("[1]");
    m_editor->replaceNcco("[1]");
    m_editor->undo();
    QCOMPARE(m_editor->ncco(), QByteArray("[]"));
    QVERIFY(!m_editor->isUndoAvailable());
}

void TestNccoEditor::fixIsOneStep()
{
    const QByteArray unwrapped =
        R"([{"action":"connect","endpoint":{"type":"app","user":"ä"},"from":"1234567"}])";
    m_editor->setNcco(unwrapped);
    m_editor->checkNow();
    const auto &findings = m_editor->findings();
    const auto found =
        std::ranges::find_if(findings, [](const ncco::Finding &one) { return !one.fixes.empty(); });
    QVERIFY(found != findings.end());
    QCOMPARE(found->fixes.front().edits.size(), size_t(2));
    moveBehind(*m_editor, "from");
    m_editor->applyFix(found->fixes.front());
    QCOMPARE(m_editor->ncco(),
             R"([{"action":"connect","endpoint":[{"type":"app","user":"ä"}],"from":"1234567"}])");
    QCOMPARE(m_editor->ncco().first(m_editor->SendScintilla(Base::SCI_GETCURRENTPOS)).right(4),
             QByteArray("from"));
    m_editor->undo();
    QCOMPARE(m_editor->ncco(), unwrapped);
    QVERIFY(!m_editor->isUndoAvailable());
}

void TestNccoEditor::fixOfAnotherTextIsRefused()
{
    m_editor->setNcco(R"([{"action":"talk","text":"a","level":3}])");
    m_editor->checkNow();
    const ncco::Fix fix = m_editor->findings().front().fixes.front();
    m_editor->setNcco("[]");
    m_editor->applyFix(fix);
    QCOMPARE(m_editor->ncco(), QByteArray("[]"));
}

void TestNccoEditor::menuOfFixes()
{
    m_editor->setNcco(R"([{"action":"talk","text":"a","level":3}])");
    QTest::keyClick(m_editor, Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(openMenu());
    QCOMPARE(openMenu()->actions().constFirst()->text(), QStringLiteral("Set “level” to 1"));
    QTest::keyClick(openMenu(), Qt::Key_Return);
    QCOMPARE(m_editor->ncco(), R"([{"action":"talk","text":"a","level":1}])");
    QTRY_VERIFY(!openMenu());
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!openMenu());
    QVERIFY2(QToolTip::text().contains(u"There is no quick fix here"), qPrintable(QToolTip::text()));
}

/// What is misspelt is missing too, by one repair.
void TestNccoEditor::offersEachFixOnce()
{
    m_editor->setNcco(R"([{"action":"talk","txt":"a","level":3}])");
    m_editor->showFixes();
    QVERIFY(openMenu());
    QStringList titles;
    for (const QAction *const fix : openMenu()->actions())
        titles.append(fix->text());
    QCOMPARE(
        titles.join(QStringLiteral("; ")),
        QStringLiteral("Rename “txt” to “text”; Add \"text\":\"Hello\"; Set “level” to 1; Remove “txt”"));
    openMenu()->close();
    QTRY_VERIFY(!openMenu());
}

void TestNccoEditor::goesToTheNearestRepair()
{
    const QByteArray text = "[{\"action\":\"talk\",\"text\":\"a\",\n}]";
    m_editor->setNcco(text);
    for (const qsizetype place : {text.indexOf('\n'), qsizetype(2)}) {
        m_editor->SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(place));
        m_editor->showFixes();
        QVERIFY(openMenu());
        QCOMPARE(m_editor->SendScintilla(Base::SCI_GETCURRENTPOS), long(text.lastIndexOf('}')));
        openMenu()->close();
        QTRY_VERIFY(!openMenu());
    }
}

void TestNccoEditor::repairsWhatTheCaretIsAt()
{
    const QByteArray text = R"([{"action":"talk","text":"a","voiceName":"Nobody","level":3}])";
    m_editor->setNcco(text);
    m_editor->SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(text.indexOf("Nobody")));
    m_editor->showFixes();
    QVERIFY(!openMenu()); // "level" in the same line is no matter

    // What is wrong with the whole action is no reason to hide what can be repaired in it.
    m_editor->setNcco("[{\"action\":\"talk\",\"text\":\"a\",\"loop\":0},\n{\"action\":\"talk\",\n\"text\":"
                      "\"a\",\n\"levle\":1\n}]");
    m_editor->SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(m_editor->ncco().indexOf("levle")));
    m_editor->checkNow();
    QVERIFY(!m_editor->findingsAtCaret().front()->fixes.empty());
    m_editor->showFixes();
    QTRY_VERIFY(openMenu() && openMenu()->actions().constFirst()->isEnabled());
    openMenu()->close();
}

void TestNccoEditor::showsTheBeginningsOfLines()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const auto isScrolled = [this] { return m_editor->SendScintilla(Base::SCI_GETXOFFSET) > 0; };
    const QByteArray longText = R"([{"action":"talk","text":")" + QByteArray(300, 'a') + "\"}]";
    m_editor->setNcco(longText);
    m_editor->SendScintilla(Base::SCI_DOCUMENTEND);
    QVERIFY(isScrolled());
    m_editor->replaceNcco("[]");
    QVERIFY(!isScrolled());
    m_editor->setNcco(longText);
    m_editor->SendScintilla(Base::SCI_DOCUMENTEND);
    m_editor->format();
    QVERIFY(!isScrolled());
    m_editor->setNcco(R"([{"action":"talk","text":"Please hold "}])");
    m_editor->SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(m_editor->ncco().indexOf("\"}")));
    m_editor->format();
    QTest::keyClicks(m_editor, QStringLiteral("on"));
    QVERIFY2(m_editor->ncco().contains("Please hold on\""), m_editor->ncco().constData());
}

void TestNccoEditor::pairsInPlaceOfASelection()
{
    m_editor->setNcco("old");
    m_editor->selectAll();
    QTest::keyClicks(m_editor, QStringLiteral("["));
    QCOMPARE(m_editor->ncco(), QByteArray("[]"));
    QCOMPARE(m_editor->SendScintilla(Base::SCI_GETCURRENTPOS), 1L);
    m_editor->undo();
    QCOMPARE(m_editor->ncco(), QByteArray("old"));
    m_editor->selectAll();
    QTest::keyClicks(m_editor, QStringLiteral("x"));
    QCOMPARE(m_editor->ncco(), QByteArray("x"));
}

void TestNccoEditor::completes()
{
    QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(openList());
    QTest::keyClick(openList(), Qt::Key_Return);
    QCOMPARE(m_editor->ncco(),
             QByteArray("[\n  {\n    \"action\": \"talk\",\n    \"text\": \"Hello\"\n  }\n]\n"));
    QCOMPARE(m_editor->selectedText(), QStringLiteral("Hello"));
    m_editor->checkNow();
    QVERIFY(m_editor->findings().empty());
    m_editor->undo();
    QCOMPARE(m_editor->ncco(), QByteArray());
}

void TestNccoEditor::completesByItself()
{
    m_editor->setNcco(R"([{"action":"talk","text":"ä",}])");
    moveBehind(*m_editor, "\"ä\",");
    QTest::keyClicks(m_editor, QStringLiteral("\"b"));
    QVERIFY(openList());
    QCOMPARE(openList()->model()->index(0, 0).data().toString(), QStringLiteral("bargeIn"));
    QTest::keyClicks(openList(), QStringLiteral("x")); // goes on to the editor
    QVERIFY(!openList());
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QTest::keyClicks(m_editor, QStringLiteral("a"));
    QVERIFY(openList());
    QTest::keyClick(openList(), Qt::Key_Escape);
    QVERIFY(!openList());
    QTest::keyClicks(m_editor, QStringLiteral("r"));
    QTest::keyClick(openList(), Qt::Key_Tab);
    QCOMPARE(m_editor->ncco(), R"([{"action":"talk","text":"ä","bargeIn": true}])");
}

void TestNccoEditor::completesValueAfterName()
{
    m_editor->setNcco(R"([{"action":"record",}])");
    moveBehind(*m_editor, "\"record\",");
    QTest::keyClicks(m_editor, QStringLiteral("\"form"));
    QVERIFY(openList());
    QTest::keyClick(openList(), Qt::Key_Return);
    QCOMPARE(m_editor->ncco(), R"([{"action":"record","format": "mp3"}])");
    QVERIFY(openList());
    QTest::keyClick(openList(), Qt::Key_Down);
    QTest::keyClick(openList(), Qt::Key_Return);
    QCOMPARE(m_editor->ncco(), R"([{"action":"record","format": "wav"}])");
    QVERIFY(!openList());
}

void TestNccoEditor::staysQuietInText()
{
    m_editor->setNcco(R"([{"action":"talk","text":"","level":1}])");
    moveBehind(*m_editor, "\"text\":\"");
    QTest::keyClicks(m_editor, QStringLiteral("Hello le"));
    QVERIFY(!openList());
    QCOMPARE(m_editor->ncco(), R"([{"action":"talk","text":"Hello le","level":1}])");
}

void TestNccoEditor::pairs_data()
{
    QTest::addColumn<QByteArray>("text"); // "|" is the caret
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bracket") << QByteArray("|") << QStringLiteral("[") << QByteArray("[|]");
    QTest::newRow("typed over") << QByteArray("[|]") << QStringLiteral("]") << QByteArray("[]|");
    QTest::newRow("quote") << QByteArray("[|]") << QStringLiteral("\"") << QByteArray("[\"|\"]");
    QTest::newRow("quote typed over")
        << QByteArray("[\"a|\"]") << QStringLiteral("\"") << QByteArray("[\"a\"|]");
    QTest::newRow("escaped quote") << QByteArray("[\"a\\|\"]") << QStringLiteral("\"")
                                   << QByteArray("[\"a\\\"|\"]");
    QTest::newRow("quote behind an escaped backslash")
        << QByteArray("[\"a\\\\|\"]") << QStringLiteral("\"") << QByteArray("[\"a\\\\\"|]");
    QTest::newRow("escaped quote behind one")
        << QByteArray("[\"a\\\\\\|\"]") << QStringLiteral("\"") << QByteArray("[\"a\\\\\\\"|\"]");
    QTest::newRow("before something") << QByteArray("|{}") << QStringLiteral("[") << QByteArray("[|{}");
    QTest::newRow("in a string") << QByteArray("[\"a|\"]") << QStringLiteral("{") << QByteArray("[\"a{|\"]");
    QTest::newRow("taken away together")
        << QByteArray("[\"|\"]") << QStringLiteral("\b") << QByteArray("[|]");
    QTest::newRow("new line") << QByteArray("[|]") << QStringLiteral("\n") << QByteArray("[\n  |\n]");
    QTest::newRow("new line in a level")
        << QByteArray("[\n  1,|") << QStringLiteral("\n") << QByteArray("[\n  1,\n  |");
}

void TestNccoEditor::pairs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, keys);
    const qsizetype caret = text.indexOf('|');
    m_editor->setNcco(text.remove(caret, 1));
    m_editor->SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(caret));
    if (keys == QStringLiteral("\n"))
        QTest::keyClick(m_editor, Qt::Key_Return);
    else if (keys == QStringLiteral("\b"))
        QTest::keyClick(m_editor, Qt::Key_Backspace);
    else
        QTest::keyClicks(m_editor, keys);
    QTEST(m_editor->ncco().insert(m_editor->SendScintilla(Base::SCI_GETCURRENTPOS), '|'), "expected");
}

void TestNccoEditor::typesBeyondTheBasicPlane()
{
    const QString phone = QStringLiteral("📞");
    QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, phone);
    QCoreApplication::sendEvent(m_editor, &typed);
    QInputMethodEvent composed;
    composed.setCommitString(phone);
    QCoreApplication::sendEvent(m_editor, &composed);
    QCOMPARE(m_editor->ncco(), QByteArray("📞📞"));
}

void TestNccoEditor::formats()
{
    m_editor->setNcco(R"([{"action":"talk","text":"ä"}])");
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const QByteArray formatted = "[\n  {\n    \"action\": \"talk\",\n    \"text\": \"ä\"\n  }\n]\n";
    QCOMPARE(m_editor->ncco(), formatted);
    m_editor->undo();
    QCOMPARE(m_editor->ncco(), R"([{"action":"talk","text":"ä"}])");
}

/// Of text that is no JSON it is said why it stays, and where to go on.
void TestNccoEditor::tellsWhatKeepsItFromFormatting()
{
    const QByteArray broken = "[{},\n}]";
    m_editor->setNcco(broken);
    m_editor->format();
    QCOMPARE(m_editor->ncco(), broken);
    QCOMPARE(m_editor->SendScintilla(Base::SCI_GETCURRENTPOS), 5L);
    QVERIFY2(QToolTip::text().contains(u"laid out until the mistake in line 2"),
             qPrintable(QToolTip::text()));
    QVERIFY2(QToolTip::text().contains(u"remove the comma"), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestNccoEditor::leavesKeysToTheWindow_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("send") << Qt::Key_Return << control;
    QTest::newRow("send, keypad") << Qt::Key_Enter << (control | Qt::KeypadModifier);
    QTest::newRow("listen") << Qt::Key_L << control;
    QTest::newRow("hold") << Qt::Key_H << control;
    QTest::newRow("back") << Qt::Key_Escape << Qt::KeyboardModifiers();
    QTest::newRow("leave") << Qt::Key_Tab << control;
    QTest::newRow("duplicate") << Qt::Key_D << control;
}

void TestNccoEditor::leavesKeysToTheWindow()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_editor->setNcco("[\n]\n");
    QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers);
    shortcut.ignore();
    QCoreApplication::sendEvent(m_editor, &shortcut);
    QVERIFY(!shortcut.isAccepted());
    QKeyEvent press(QEvent::KeyPress, key, modifiers,
                    key == Qt::Key_Return ? QStringLiteral("\r") : QString());
    QCoreApplication::sendEvent(m_editor, &press);
    QCOMPARE(m_editor->ncco(), QByteArray("[\n]\n"));
}

void TestNccoEditor::isLeft_data()
{
    QTest::addColumn<bool>("isFinding");
    QTest::addColumn<bool>("isReadOnly");
    QTest::newRow("from the text") << false << false;
    QTest::newRow("from the find bar") << true << false;
    QTest::newRow("read only") << false << true;
}

void TestNccoEditor::isLeft()
{
    QFETCH(const bool, isFinding);
    QFETCH(const bool, isReadOnly);
    QLineEdit before(m_window.get());
    QLineEdit after(m_window.get());
    QWidget::setTabOrder(&before, m_editor);
    QWidget::setTabOrder(m_editor, &after);
    before.show();
    after.show();
    m_editor->setReadOnly(isReadOnly);
    for (const bool isForward : {true, false}) {
        m_editor->setFocus();
        if (isFinding) {
            m_editor->find();
            QVERIFY(m_editor->findChild<FindBar *>()->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6,
                        isForward ? Qt::NoModifier : Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), isForward ? &after : &before);
    }
    m_editor->find();
    QWidget *const line = QApplication::focusWidget();
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != line);
}

void TestNccoEditor::finds()
{
    m_editor->setNcco("[\"äb\", \"ÄB\", \"c\"]");
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    auto *const bar = m_editor->findChild<FindBar *>();
    auto *const line = bar->findChild<QLineEdit *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, QStringLiteral("b"));
    QCOMPARE(m_editor->SendScintilla(Base::SCI_GETSELECTIONSTART), 4L);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_editor->selectedText(), QStringLiteral("B"));
    QTest::keyClick(line, Qt::Key_F3); // round the end
    QCOMPARE(m_editor->SendScintilla(Base::SCI_GETSELECTIONSTART), 4L);
    QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_editor->selectedText(), QStringLiteral("B"));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_editor);
}

/// Its bar covers nothing of the text.
void TestNccoEditor::findsBesideItsBar_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("first line") << QStringLiteral("first");
    QTest::newRow("last line") << QStringLiteral("last");
}

void TestNccoEditor::findsBesideItsBar()
{
    QFETCH(const QString, wanted);
    QByteArray text = "[\"" + QByteArray(300, '-') + "first\",\n";
    for (int line = 0; line < 100; ++line)
        text += "0,\n";
    m_editor->setNcco(text + "\"" + QByteArray(300, '-') + "last\"]");
    const int top = m_editor->viewport()->y();
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    auto *const bar = m_editor->findChild<FindBar *>();
    QVERIFY(!bar->geometry().intersects(m_editor->viewport()->geometry()));
    QVERIFY(m_editor->rect().contains(bar->geometry()));
    QTest::keyClicks(bar->findChild<QLineEdit *>(), wanted);
    QCOMPARE(m_editor->selectedText(), wanted);
    const long place = m_editor->SendScintilla(Base::SCI_GETCURRENTPOS);
    const QPoint end(int(m_editor->SendScintilla(Base::SCI_POINTXFROMPOSITION, 0UL, place)),
                     int(m_editor->SendScintilla(Base::SCI_POINTYFROMPOSITION, 0UL, place))
                         + int(m_editor->SendScintilla(Base::SCI_TEXTHEIGHT, 0UL)));
    QVERIFY(m_editor->viewport()->rect().adjusted(0, 0, 1, 1).contains(end));
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(m_editor->viewport()->y(), top);
}

void TestNccoEditor::walksTheFindings()
{
    m_editor->setNcco(R"([{"action":"talk","text":"a","level":3,"loop":-1}])");
    const auto place = [this] {
        return m_editor->ncco().sliced(m_editor->SendScintilla(Base::SCI_GETCURRENTPOS), 2);
    };
    QTest::keyClick(m_editor, Qt::Key_F8);
    QCOMPARE(place(), QByteArray("3,"));
    QTest::keyClick(m_editor, Qt::Key_F8);
    QCOMPARE(place(), QByteArray("-1"));
    QTest::keyClick(m_editor, Qt::Key_F8);
    QCOMPARE(place(), QByteArray("3,"));
    QTest::keyClick(m_editor, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(place(), QByteArray("-1"));
    m_editor->setNcco("[]");
    m_editor->showFinding(99);
    QTest::keyClick(m_editor, Qt::Key_F8, Qt::ShiftModifier);
}

void TestNccoEditor::explainsWithoutMarkup()
{
    m_editor->setNcco(R"([{"action":"talk","text":"a","<b>x</b>":3}])");
    m_editor->checkNow();
    moveBehind(*m_editor, "\"<b>");
    m_editor->showHelp();
    QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;b&gt;x")), qPrintable(QToolTip::text()));
    moveBehind(*m_editor, "\"te");
    m_editor->showHelp();
    QVERIFY2(QToolTip::text().contains(QStringLiteral("up to 1500 characters")),
             qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestNccoEditor::knowsPlaceholders()
{
    m_editor->setNcco(
        R"([{"action":"connect","from":"{to}","endpoint":[{"type":"app","user":"{nobody}"}]}])");
    m_editor->checkNow();
    QCOMPARE(underlined(*m_editor, ncco::Severity::Error), QByteArray("\"{to}\""));
    QCOMPARE(underlined(*m_editor, ncco::Severity::Warning), QByteArray("{to}|{nobody}")); // goes out so
    m_editor->setPlaceholders(KnownTo);
    QCOMPARE(underlined(*m_editor, ncco::Severity::Error), QByteArray("{nobody}"));
    QCOMPARE(underlined(*m_editor, ncco::Severity::Warning), QByteArray());
}

void TestNccoEditor::completesPlaceholders()
{
    m_editor->setNcco(R"([{"action":"talk","text":"You called "}])");
    moveBehind(*m_editor, "called ");
    QTest::keyClicks(m_editor, QStringLiteral("{"));
    QVERIFY(!openList()); // this text goes out as it stands
    m_editor->undo();
    m_editor->setPlaceholders(KnownTo);
    moveBehind(*m_editor, "called ");
    QTest::keyClicks(m_editor, QStringLiteral("{"));
    QVERIFY(openList());
    QTest::keyClicks(openList(), QStringLiteral("t"));
    QTest::keyClick(openList(), Qt::Key_Return);
    QCOMPARE(m_editor->ncco(), QByteArray(R"([{"action":"talk","text":"You called {to}"}])"));
}

void TestNccoEditor::offersToBreakLongLines()
{
    const QByteArray action = R"({"action":"talk","text":"Hello"},)";
    const QByteArray actions = action.repeated(2'000);
    auto *const note = m_editor->findChild<LongLineNote *>();
    m_editor->setNcco('[' + actions + "{}]");
    m_editor->checkNow();
    QVERIFY(note->isVisible());
    QTest::mouseClick(note->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(m_editor->lines() > 2'000);
    m_editor->checkNow();
    QVERIFY(!note->isVisible());
    m_editor->undo();
    m_editor->checkNow();
    QVERIFY(note->isVisible());
    m_editor->setNcco("[\n" + action + "\n{}]");
    m_editor->checkNow();
    QVERIFY(!note->isVisible());
}

void TestNccoEditor::followsThePalette()
{
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    const auto paper = [this] { return m_editor->lexer()->paper(QsciLexerJSON::String); };
    const auto ink = [this] { return m_editor->lexer()->color(QsciLexerJSON::String).lightness(); };
    const int before = ink();
    m_editor->setPalette(dark);
    QCOMPARE(paper(), QColor(Qt::black));
    QVERIFY(ink() > before);
    QFont font;
    font.setPointSize(23);
    m_window->setFont(font);
    QCOMPARE(m_editor->lexer()->font(QsciLexerJSON::String).pointSize(), 23);
}

void TestNccoEditor::isQuietWhenReadOnly()
{
    const QByteArray text = R"([{"action":"talk","text":"a","level":3}])";
    m_editor->setNcco(text);
    m_editor->checkNow();
    m_editor->setReadOnly(true);
    m_editor->applyFix(m_editor->findings().front().fixes.front());
    m_editor->format();
    QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!openList());
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClicks(m_editor, QStringLiteral("[\"x"));
    QCOMPARE(m_editor->ncco(), text);
}

QTEST_MAIN(TestNccoEditor)
#include "tst_nccoeditor.moc"
