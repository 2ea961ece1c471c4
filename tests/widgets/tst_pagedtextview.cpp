// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagedtextview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace ringback {

class TestPagedTextView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsShortText();
    void cutsIntoPages_data();
    void cutsIntoPages();
    void selectsAnywhere();
    void selectsInLongLine();
    void copiesLongLineAsItWas();
    void neverTakesMarkup();
};

void TestPagedTextView::showsShortText()
{
    PagedTextView view;
    view.setText("a\n\nZürich\n");
    QCOMPARE(view.toPlainText(), u"a\n\nZürich\n"_s);
    QCOMPARE(view.pageCount(), 1);
    view.setText({});
    QCOMPARE(view.toPlainText(), QString());
    QCOMPARE(view.pageCount(), 1);
    QVERIFY(view.isReadOnly());
}

void TestPagedTextView::cutsIntoPages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lines") << QByteArray("some line of text\n").repeated(20'000);
    QTest::newRow("one line") << QByteArray("ü😀x").repeated(100'000);
    QTest::newRow("empty lines") << QByteArray(300'000, '\n');
    QTest::newRow("exactly one page") << QByteArray(64 * 1024, 'x');
    QTest::newRow("one byte more") << QByteArray(64 * 1024 + 1, 'x');
}

/// Every page copied, one after the other, is the whole text.
void TestPagedTextView::cutsIntoPages()
{
    QFETCH(const QByteArray, text);
    PagedTextView view;
    const QSignalSpy changes(&view, &PagedTextView::pageChanged);
    view.setText(text);
    QString all;
    for (int page = 0; page < view.pageCount(); ++page) {
        view.showPage(page);
        QCOMPARE(view.page(), page);
        view.selectAll();
        view.copy();
        const QString copied = QGuiApplication::clipboard()->text();
        const bool endsLine = text.contains('\n') && page + 1 < view.pageCount();
        all += endsLine ? QString(copied + u'\n') : copied;
    }
    QCOMPARE(all.size(), QString::fromUtf8(text).size());
    QVERIFY(all == QString::fromUtf8(text));
    QCOMPARE(changes.size(), view.pageCount() + 1);
    view.showPage(1000);
    QCOMPARE(view.page(), view.pageCount() - 1);
}

void TestPagedTextView::selectsAnywhere()
{
    QByteArray text;
    while (text.size() < 1'000'000)
        text += "Zürich " + QByteArray::number(text.size()) + '\n';
    PagedTextView view;
    view.setText(text);
    for (const qsizetype wanted :
         {qsizetype(0), qsizetype(64 * 1024), qsizetype(500'000), text.size() - 200}) {
        const qsizetype begin = text.indexOf("ürich", wanted);
        view.select(begin, 6);
        QCOMPARE(view.textCursor().selectedText(), u"ürich"_s);
        QCOMPARE(view.place(), begin);
        const qsizetype lineEnd = text.indexOf('\n', begin);
        QCOMPARE(view.textCursor().block().text(),
                 QString::fromUtf8(text.mid(begin - 1, lineEnd - begin + 1)));
    }
}

void TestPagedTextView::selectsInLongLine()
{
    const QByteArray text =
        "head\n\n" + QByteArray("abcdeü").repeated(9000) + "needle" + QByteArray(5000, 'y');
    PagedTextView view;
    view.setText(text);
    view.select(text.indexOf("needle"), 6);
    QString selected = view.textCursor().selectedText();
    selected.remove(QChar::ParagraphSeparator);
    QCOMPARE(selected, u"needle"_s);
    QCOMPARE(view.place(), text.indexOf("needle"));
}

void TestPagedTextView::copiesLongLineAsItWas()
{
    const QByteArray text = "a\n" + QByteArray(3500, 'x') + "\nb";
    PagedTextView view;
    view.setText(text);
    QVERIFY(view.document()->blockCount() > 3);
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(text));
}

void TestPagedTextView::neverTakesMarkup()
{
    PagedTextView view;
    view.setText("<b>x</b>&amp;");
    QCOMPARE(view.toPlainText(), u"<b>x</b>&amp;"_s);
}

} // namespace ringback

QTEST_MAIN(ringback::TestPagedTextView)
#include "tst_pagedtextview.moc"
