// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/textlines.h"

#include <QTest>

using namespace ringback::ncco;

/// Lines and columns of offsets.
class TestTextLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void position_data();
    void position();
    void longText();
};

void TestTextLines::position_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *before, const char *after, int line, int column) {
        QTest::addRow("%s|%s", before, after) << QByteArray(before) << QByteArray(after) << line << column;
    };
    row("", "", 1, 1);
    row("", "x", 1, 1);
    row("abc", "", 1, 4);
    row("abc", "\n", 1, 4);
    row("abc\n", "", 2, 1);
    row("\n\n", "x", 3, 1);
    row("a\r\n", "x", 2, 1);
    row("Gr\xc3\xbc\xc3\x9f", "e", 1, 5);
    row("x\n\xf0\x9f\x93\x9e", "x", 2, 2); // one code point, two of UTF-16
    row("\xff\xff", "x", 1, 3);
}

void TestTextLines::position()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, line);
    QFETCH(int, column);
    const TextPosition position = TextLines(before + after).position(before.size());
    QCOMPARE(position.line, line);
    QCOMPARE(position.column, column);
}

void TestTextLines::longText()
{
    QByteArray text;
    std::vector<TextPosition> expected;
    for (int i = 0; i < 3000; ++i) {
        const bool isWide = i % 3 == 0;
        const TextPosition last = expected.empty() ? TextPosition() : expected.back();
        const bool isBehindBreak = text.endsWith('\n');
        const qsizetype column = expected.empty() || isBehindBreak ? 1 : last.column + 1;
        expected.push_back({.line = last.line + (isBehindBreak ? 1 : 0), .column = column});
        text += isWide ? "\xe2\x82\xac" : i % 1400 == 1399 ? "\n" : "x";
    }
    const TextLines lines(text);
    size_t character = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((uchar(text[i]) & 0xc0) != 0x80)
            QCOMPARE(lines.position(i), expected[character++]);
    }
}

QTEST_APPLESS_MAIN(TestTextLines)
#include "tst_textlines.moc"
