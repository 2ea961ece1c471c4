// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hexview.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

class TestHexView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsLines();
    void fitsWidth();
    void movesByKeys();
    void selectsByKeys();
    void selectsWholeLinesByKeys();
    void selectsByMouse();
    void copies();
    void selectsFromOutside();
    void standsManyBytes();
    void standsNone();
    void tellsScreenReaders();

private:
    std::unique_ptr<HexView> m_view;
    QByteArray m_bytes;
};

void TestHexView::init()
{
    m_bytes.clear();
    for (int i = 0; i < 1000; ++i)
        m_bytes += char(i % 256);
    m_view = std::make_unique<HexView>();
    m_view->resize(1200, 300);
    m_view->setBytes(m_bytes);
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestHexView::showsLines()
{
    QCOMPARE(m_view->lineCount(), 63);
    QCOMPARE(m_view->lineText(4),
             u"0040  40 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F  @ABCDEFGHIJKLMNO"_s);
    QCOMPARE(m_view->lineText(8),
             u"0080  80 81 82 83 84 85 86 87 88 89 8A 8B 8C 8D 8E 8F  ................"_s);
    QCOMPARE(m_view->lineText(62), u"03E0  E0 E1 E2 E3 E4 E5 E6 E7                          ........"_s);
    QVERIFY(!m_view->grab().isNull());
}

void TestHexView::fitsWidth()
{
    m_view->select(512, 0);
    m_view->verticalScrollBar()->setValue(32);
    m_view->resize(380, 300);
    QVERIFY(m_view->lineCount() > 63);
    QVERIFY(m_view->horizontalScrollBar()->maximum() == 0);
    QVERIFY(m_view->lineText(m_view->verticalScrollBar()->value()).startsWith(u"0200"));
    m_view->resize(1200, 300);
    QCOMPARE(m_view->lineCount(), 63);
}

void TestHexView::movesByKeys()
{
    const auto key = [this](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), pressed, modifiers);
        return m_view->selectionBegin();
    };
    QCOMPARE(key(Qt::Key_Left), 0);
    QCOMPARE(key(Qt::Key_Right), 1);
    QCOMPARE(key(Qt::Key_Down), 17);
    QCOMPARE(key(Qt::Key_End), 31);
    QCOMPARE(key(Qt::Key_Home), 16);
    QCOMPARE(key(Qt::Key_Up), 0);
    QCOMPARE(key(Qt::Key_End, Qt::ControlModifier), 1000);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QVERIFY(key(Qt::Key_PageUp) < 1000);
    QCOMPARE(key(Qt::Key_Home, Qt::ControlModifier), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestHexView::selectsByKeys()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(1, 2));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(1, 18));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedBytes(), m_bytes);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(992));
}

void TestHexView::selectsWholeLinesByKeys()
{
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
    };
    press(Qt::Key_Down);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(16, 16));
    QCOMPARE(m_view->accessibleDescription(), m_view->lineText(1));
    press(Qt::Key_End, Qt::ShiftModifier); // where it is already
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(16, 16));
    press(Qt::Key_Home);
    QCOMPARE(m_view->selectionBegin(), 16);
    m_view->setBytes(m_bytes.first(32));
    press(Qt::Key_Down);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(16, 16));
}

void TestHexView::selectsByMouse()
{
    const int line = m_view->fontMetrics().lineSpacing();
    const auto at = [&](int column, int row) {
        return QPoint(4 + qRound(column * QFontMetricsF(m_view->font()).horizontalAdvance(u'0')),
                      row * line + line / 2);
    };
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(6 + 3 * 2, 1)); // before byte 18
    QTest::mouseMove(m_view->viewport(), at(6 + 3 * 4, 2));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(6 + 3 * 4, 2));
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(18, 18));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(6 + 47 + 2 + 1, 0)); // in the text
    QCOMPARE(m_view->selectionBegin(), 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(6 + 47 + 2 + 4, 0));
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(1, 3));
}

void TestHexView::copies()
{
    m_view->select(0x41, 3);
    QCOMPARE(m_view->actions().size(), 2);
    m_view->actions().at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"41 42 43"_s);
    m_view->actions().at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ABC"_s);
}

void TestHexView::selectsFromOutside()
{
    m_view->select(900, 10);
    QCOMPARE(m_view->selectedHex(), QString::fromLatin1(m_bytes.mid(900, 10).toHex(' ').toUpper()));
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    m_view->select(990, 1000);
    QCOMPARE(m_view->selectedBytes(), m_bytes.mid(990));
}

void TestHexView::standsManyBytes()
{
    m_view->setBytes(QByteArray(16 * 1024 * 1024, 'x'));
    QCOMPARE(m_view->lineCount(), 1024 * 1024);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(m_view->lineText(1024 * 1024 - 1).startsWith(u"00FFFFF0  78"));
    QVERIFY(!m_view->grab().isNull());
}

void TestHexView::standsNone()
{
    m_view->setBytes({});
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Up})
        QTest::keyClick(m_view.get(), key, Qt::ShiftModifier);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    QCOMPARE(m_view->lineCount(), 0);
    QCOMPARE(m_view->selectedHex(), QString());
    QCOMPARE(m_view->accessibleDescription(), u"Empty"_s);
}

void TestHexView::tellsScreenReaders()
{
    QCOMPARE(m_view->accessibleName(), u"Bytes"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_view.get())->role(), QAccessible::StaticText);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->accessibleDescription(), m_view->lineText(1));
}

} // namespace ringback

QTEST_MAIN(ringback::TestHexView)
#include "tst_hexview.moc"
