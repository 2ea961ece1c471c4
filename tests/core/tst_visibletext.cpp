// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ringback {

class TestVisibleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsLine_data();
    void showsLine();
    void showsLineOfBytes();
    void showsText_data();
    void showsText();
};

void TestVisibleText::showsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("longest");
    QTest::addColumn<QString>("shown");
    const qsizetype plenty = 1000;
    QTest::newRow("plain") << u"Straße 1 – 😀 שלום"_s << plenty << u"Straße 1 – 😀 שלום"_s;
    QTest::newRow("control") << QString::fromLatin1("a\0b\r\n\t\x1b\x7f", 8) << plenty << u"a␀b␍␊␉␛␡"_s;
    QTest::newRow("control of Latin-1") << u"\u0085\u009b"_s << plenty << u"⟨U+0085⟩⟨U+009B⟩"_s;
    QTest::newRow("direction") << u"\u202etxt.exe\u2066\u200f"_s << plenty
                               << u"⟨U+202E⟩txt.exe⟨U+2066⟩⟨U+200F⟩"_s;
    QTest::newRow("line ends of Unicode") << u"\u2028\u2029"_s << plenty << u"⟨U+2028⟩⟨U+2029⟩"_s;
    QTest::newRow("no width") << u"a\u200bb\ufeffc\u00add"_s << plenty << u"a⟨U+200B⟩b⟨U+FEFF⟩c⟨U+00AD⟩d"_s;
    QTest::newRow("joiners of emoji and Persian stay")
        << u"👩\u200d🚀 می\u200cخواهم"_s << plenty << u"👩\u200d🚀 می\u200cخواهم"_s;
    QTest::newRow("replacement") << u"\ufffd"_s << plenty << u"\ufffd"_s;
    QTest::newRow("half a character")
        << QString(QChar(0xd83d)) + u'x' + QChar(0xde00) << plenty << u"⟨U+D83D⟩x⟨U+DE00⟩"_s;
    QTest::newRow("fits") << u"12345"_s << qsizetype(5) << u"12345"_s;
    QTest::newRow("cut") << u"123456"_s << qsizetype(5) << u"12345…"_s;
    QTest::newRow("cut before a pair") << u"1234😀"_s << qsizetype(5) << u"1234…"_s;
    QTest::newRow("empty") << QString() << qsizetype(0) << QString();
}

void TestVisibleText::showsLine()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, longest);
    QFETCH(const QString, shown);
    QCOMPARE(visibleLine(text, longest), shown);
}

void TestVisibleText::showsLineOfBytes()
{
    QCOMPARE(visibleLine(QByteArrayView("Zürich\n"), 100), u"Zürich␊"_s);
    QCOMPARE(visibleLine(QByteArrayView(QByteArray(1'000'000, 'x')), 3), u"xxx…"_s);
    QCOMPARE(visibleLine(QByteArrayView("😀😀😀"), 4), u"😀😀…"_s);
}

void TestVisibleText::showsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("a\tb\nc\r\nZürich 😀") << QByteArray("a\tb\nc\nZürich 😀");
    QTest::newRow("control") << QByteArray("a\0\rb\x1b\x7f", 6) << QByteArray("a␀␍b␛␡");
    QTest::newRow("direction") << QByteArray("\u202ex\u2028") << QByteArray("⟨U+202E⟩x⟨U+2028⟩");
    QTest::newRow("Latin-1") << QByteArray("caf\xe9!") << QByteArray("caf⟨E9⟩!");
    QTest::newRow("cut short") << QByteArray("x\xf0\x9f\x98") << QByteArray("x⟨F0⟩⟨9F⟩⟨98⟩");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf\xe0\x80\xaf") << QByteArray("⟨C0⟩⟨AF⟩⟨E0⟩⟨80⟩⟨AF⟩");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("⟨ED⟩⟨A0⟩⟨80⟩");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << QByteArray("⟨F4⟩⟨90⟩⟨80⟩⟨80⟩");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestVisibleText::showsText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, shown);
    QCOMPARE(visibleText(bytes), shown);
}

} // namespace ringback

QTEST_APPLESS_MAIN(ringback::TestVisibleText)
#include "tst_visibletext.moc"
