// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/check.h"
#include "ncco/completion.h"
#include "ncco/optionhelp.h"
#include "ncco/templatecheck.h"

#include <QTest>

using namespace ringback::ncco;

namespace {

/// An NCCO like those of section 7: five actions in turn.
QByteArray ncco(qsizetype actions)
{
    const QByteArrayList kinds{
        R"({"action":"talk","text":"<speak>Press 1 for opening hours, or say what you need.<break time='500ms'/></speak>","bargeIn":true,"language":"en-GB","style":1,"level":0.4})",
        R"({"action":"input","type":["dtmf","speech"],"dtmf":{"maxDigits":1,"timeOut":5},"speech":{"language":"en-gb","context":["hours","agent"]},"eventUrl":["https://hooks.example.com/ivr"]})",
        R"({"action":"connect","from":"447700900456","timeout":20,"eventType":"synchronous","eventUrl":["https://hooks.example.com/dial"],"endpoint":[{"type":"phone","number":"447700900789","dtmfAnswer":"2p02p"}]})",
        R"({"action":"record","beepStart":true,"endOnSilence":3,"endOnKey":"#","timeOut":60,"eventUrl":["https://hooks.example.com/rec"]})",
        R"({"action":"notify","payload":{"step":1,"of":[1,2,3]},"eventUrl":["https://hooks.example.com/n"]})"};
    QByteArray text = "[";
    for (qsizetype i = 0; i < actions; ++i)
        text += (i > 0 ? ",\n " : "") + kinds[i % kinds.size()];
    return text + ']';
}

} // namespace

/// How long checking takes.
class BenchNcco : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void check_data();
    void check();
    void checkPlaceholders();
    void read_data() { check_data(); }
    void read();
    void complete_data() { check_data(); }
    void complete();
};

void BenchNcco::check_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray twenty = ncco(20);
    QTest::newRow("20 actions") << twenty;
    QByteArray faulty = twenty;
    faulty.replace("\"level\":0.4", "\"level\":4,\"Loop\":1");
    QTest::newRow("20 actions, 8 findings with fixes") << faulty;
    QTest::newRow("20 actions, unfinished") << twenty.chopped(200);
    QByteArray large;
    for (qsizetype actions = 1000; large.size() < 1'000'000; actions += 500)
        large = ncco(actions);
    QTest::newRow("1 MB") << large;
    QTest::newRow("1 MB, all wrong") << QByteArray(
        "[" + QByteArray("{\"actoin\":\"talk\",\"text\":5},").repeated(38'000) + "{}]");
    QTest::newRow("1 MB, one object, all wrong") << QByteArray(
        "[{\"action\":\"talk\"" + QByteArray(",\"Text\":\"\",\"style\":99").repeated(48'000) + "}]");
    QTest::newRow("1 MB, no JSON") << QByteArray("{\"a\":[\"b\",").repeated(100'000);
}

void BenchNcco::check()
{
    QFETCH(QByteArray, text);
    QBENCHMARK
    {
        const auto findings = ringback::ncco::check(JsonDocument(text));
        Q_UNUSED(findings)
    }
}

void BenchNcco::checkPlaceholders()
{
    const JsonDocument document("[" + QByteArray("\"{from}\",").repeated(110'000) + "1]");
    QBENCHMARK
    {
        const auto findings = checkFilled(document);
        Q_UNUSED(findings)
    }
}

void BenchNcco::read()
{
    QFETCH(QByteArray, text);
    QBENCHMARK
    {
        const JsonDocument document(text);
        Q_UNUSED(document)
    }
}

/// With the reading of the text, as for a key that was typed in its middle.
void BenchNcco::complete()
{
    QFETCH(QByteArray, text);
    const qsizetype middle = text.indexOf("\"action\"", text.size() / 2) + 1;
    QBENCHMARK
    {
        const JsonDocument document(text);
        const auto found = proposals(document, middle);
        const OptionHelp help = helpAt(document, middle);
        Q_UNUSED(found)
        Q_UNUSED(help)
    }
}

QTEST_APPLESS_MAIN(BenchNcco)
#include "bench_ncco.moc"
