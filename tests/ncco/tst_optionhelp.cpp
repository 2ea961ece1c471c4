// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/optionhelp.h"

#include "ncco.h"

#include <QTest>

using namespace ringback::ncco;

/// What is told of a place in an NCCO.
class TestOptionHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explains_data();
    void explains();
    void staysInside();
};

void TestOptionHelp::explains_data()
{
    QTest::addColumn<QByteArray>("marked"); // "|" is where somebody points
    QTest::addColumn<QByteArray>("about");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *marked, const char *about, const QString &text) {
        QTest::newRow(name) << QByteArray(marked) << QByteArray(about) << text;
    };
    const QString timeout = QStringLiteral("timeOut: a whole number from 0 to 10, in s\n"
                                           "How long to wait after the last key.\nWithout it: 3.");
    row("key", R"([{"action":"input","dtmf":{"time|Out":3}}])", "\"timeOut\"", timeout);
    row("first byte of a key", R"([{"action":"input","dtmf":{|"timeOut":3}}])", "\"timeOut\"", timeout);
    row("value", R"([{"action":"input","dtmf":{"timeOut":|3}}])", "3", timeout);
    row("action", R"([{"action":"ta|lk"}])", "\"talk\"", QStringLiteral("talk\nSays a text."));
    row("in an action", R"([{"action":"talk", | "text":"a"}])", R"({"action":"talk",  "text":"a"})",
        QStringLiteral("talk\nSays a text."));
    row("newer action", R"([{"action":"wa|it"}])", "\"wait\"",
        QStringLiteral("wait\nWaits in silence.\nKnown from Vonage's newer libraries only."));
    row("withdrawn action", R"([{"action":"p|ay"}])", "\"pay\"",
        QStringLiteral("pay\nTook a payment by card; a preview that was withdrawn.\nWithdrawn by Vonage."));
    row("deprecated option", R"([{"action":"talk","voice|Name":"Amy"}])", "\"voiceName\"",
        QStringLiteral("voiceName: a string\nA voice by name; write “language” and “style” instead.\n"
                       "Deprecated: better not used any more."));
    row("choices", R"([{"action":"connect","mac|hineDetection":"hangup"}])", "\"machineDetection\"",
        QStringLiteral("machineDetection: a string\nWhat happens when an answering machine answers.\n"
                       "Choices: \"continue\", \"hangup\"."));
    row("one choice", R"([{"action":"record","format":"w|av"}])", "\"wav\"",
        QStringLiteral(
            "wav\nLarge; any number of channels.\nA value of “format”: The kind of file; mp3, or wav for "
            "more than two channels, otherwise."));
    row("needed option of an endpoint",
        R"([{"action":"connect","endpoint":[{"type":"vbc","ext|ension":"1"}]}])", "\"extension\"",
        QStringLiteral(
            "extension: a string of digits\nThe extension in Vonage Business.\nIt has to be there."));
    row("endpoint's type", R"([{"action":"connect","endpoint":[{"type":"vb|c"}]}])", "\"vbc\"",
        QStringLiteral("vbc\nAn extension of Vonage Business Communications."));
    row("nothing known", R"([{"action":"talk","fo|o":1}])", "\"foo\"", QString());
    row("no NCCO", "{|}", "", QString());
}

void TestOptionHelp::explains()
{
    QFETCH(QByteArray, marked);
    const qsizetype offset = marked.indexOf('|');
    const QByteArray text = marked.remove(offset, 1);
    const OptionHelp help = helpAt(JsonDocument(text), offset);
    QTEST(text.sliced(help.range.begin, help.range.size()), "about");
    QTEST(help.text(), "text");
}

void TestOptionHelp::staysInside()
{
    const auto nccos = validNccos();
    for (const QByteArray &whole : nccos) {
        for (qsizetype size = 0; size <= whole.size(); size += 3) {
            const QByteArray text = whole.first(size);
            for (const qsizetype offset : {size / 2, size}) {
                const OptionHelp help = helpAt(JsonDocument(text), offset);
                QVERIFY(help.range.begin >= 0 && help.range.begin <= help.range.end
                        && help.range.end <= size);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestOptionHelp)
#include "tst_optionhelp.moc"
