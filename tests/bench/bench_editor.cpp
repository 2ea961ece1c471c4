// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/nccoeditor.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace ringback;

namespace {

QByteArray talks(int actions, const QByteArray &end)
{
    QByteArray text = "[\n";
    for (int i = 0; i < actions; ++i)
        text += R"(  {
    "action": "talk",
    "text": "<speak>Press 1 for opening hours, or say what you need.<break time='500ms'/></speak>",
    "language": "en-GB",
    "style": 1,
    "level": 0.4,
    "loop": 1
  })" + QByteArray(i + 1 < actions ? ",\n" : "\n");
    return text + end;
}

} // namespace

/// How long it takes from a key to what it brings up on the screen.
class BenchEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyToPaintedFindings_data();
    void keyToPaintedFindings();
    void shows_data();
    void shows();
};

void BenchEditor::keyToPaintedFindings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("1 action") << talks(1, "]\n");
    QTest::newRow("20 actions") << talks(20, "]\n");
    QTest::newRow("20 actions, unfinished") << talks(20, "");
    QTest::newRow("60 KiB") << talks(270, "]\n");
}

/// Each key turns an error on or off; the time ends when the change is painted.
void BenchEditor::keyToPaintedFindings()
{
    QFETCH(QByteArray, text);
    NccoEditor editor;
    editor.resize(900, 600);
    editor.setNcco(text);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(text.indexOf("0.4")));
    QTest::qWait(300);
    int painted = 0;
    connect(&editor, &QsciScintillaBase::SCN_PAINTED, this, [&painted] { ++painted; });
    QList<qint64> times;
    for (int i = 0; i < 100; ++i) {
        painted = 0;
        bool isChecked = false;
        const auto checked = connect(&editor, &NccoEditor::checked, this, [&] {
            isChecked = true;
            painted = 0;
        });
        QElapsedTimer timer;
        timer.start();
        if (i % 2 == 0)
            QTest::keyClicks(&editor, QStringLiteral("3"));
        else
            QTest::keyClick(&editor, Qt::Key_Backspace);
        while (!isChecked || painted == 0)
            QCoreApplication::processEvents();
        times += timer.nsecsElapsed();
        disconnect(checked);
    }
    std::ranges::sort(times);
    const auto milliseconds = [&times](qsizetype at) { return double(times[at]) / 1e6; };
    qInfo("median %.2f ms, worst %.2f ms", milliseconds(times.size() / 2), milliseconds(times.size() - 1));
    QTest::setBenchmarkResult(milliseconds(times.size() / 2), QTest::WalltimeMilliseconds);
}

void BenchEditor::shows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("1 MB in lines") << talks(4600, "]\n");
    QTest::newRow("1 MB in one line") << talks(4600, "]\n").replace('\n', ' ');
}

void BenchEditor::shows()
{
    QFETCH(QByteArray, text);
    NccoEditor editor;
    editor.resize(900, 600);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QBENCHMARK
    {
        editor.setNcco(text);
        editor.checkNow();
        editor.grab();
    }
}

QTEST_MAIN(BenchEditor)
#include "bench_editor.moc"
