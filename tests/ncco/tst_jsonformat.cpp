// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsonformat.h"

#include "ncco/jsondocument.h"

#include <QJsonDocument>
#include <QTest>

using namespace ringback::ncco;

class TestJsonFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layout_data();
    void layout();
    void refusesFaults_data();
    void refusesFaults();
    void keepsWhatCounts();
    void findsThePlaceAgain_data();
    void findsThePlaceAgain();
};

void TestJsonFormat::layout_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("formatted");
    QTest::newRow("empty list") << QByteArray(" [ ] ") << QByteArray("[]\n");
    QTest::newRow("empty object") << QByteArray("[{ }]") << QByteArray("[\n  {}\n]\n");
    QTest::newRow("scalar") << QByteArray("\t12e1") << QByteArray("12e1\n");
    QTest::newRow("action") << QByteArray("[{\"action\":\"input\",\"type\":[\"dtmf\",\"speech\"]}]")
                            << QByteArray("[\n  {\n    \"action\": \"input\",\n"
                                          "    \"type\": [\"dtmf\", \"speech\"]\n  }\n]\n");
    QTest::newRow("as written") << QByteArray("[{\"a\\u00e9\":\"\\/ {x}\",\"n\":1.50,\"n\":null}]")
                                << QByteArray("[\n  {\n    \"a\\u00e9\": \"\\/ {x}\",\n    \"n\": 1.50,\n"
                                              "    \"n\": null\n  }\n]\n");
    const QByteArray item = '"' + QByteArray(30, 'x') + '"';
    QTest::newRow("fits") << QByteArray('[' + item + ',' + item + ']')
                          << QByteArray('[' + item + ", " + item + "]\n");
    QTest::newRow("too long for a line")
        << QByteArray('[' + item + ',' + item + ',' + item + ']')
        << QByteArray("[\n  " + item + ",\n  " + item + ",\n  " + item + "\n]\n");
}

void TestJsonFormat::layout()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, formatted);
    QCOMPARE(formattedJson(JsonDocument(text)), std::optional(formatted));
    QCOMPARE(formattedJson(JsonDocument(formatted)), std::optional(formatted));
}

void TestJsonFormat::refusesFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "[", "[{\"a\":}]", "[1,]", "[1] x", "{'a':1}", "[1 /* a */]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonFormat::refusesFaults()
{
    QFETCH(QByteArray, text);
    QVERIFY(!formattedJson(JsonDocument(text)));
}

void TestJsonFormat::keepsWhatCounts()
{
    const QByteArray text = "{\"a\":[1,[2,{\"b\":\"\\n\"}],[]],\"c\":{\"d\":true,\"e\":[null]}}";
    const auto formatted = formattedJson(JsonDocument(text));
    QVERIFY(formatted);
    QCOMPARE(QJsonDocument::fromJson(*formatted), QJsonDocument::fromJson(text));
}

void TestJsonFormat::findsThePlaceAgain_data()
{
    QTest::addColumn<QByteArray>("before"); // "|" is the place
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("begin") << QByteArray("|[1]") << QByteArray("|[1]\n");
    QTest::newRow("before a value") << QByteArray("[ |1]") << QByteArray("[\n  |1\n]\n");
    QTest::newRow("behind a blank in a text") << QByteArray("[\"a |\"]") << QByteArray("[\n  \"a |\"\n]\n");
    QTest::newRow("between lines") << QByteArray("[1,\n|\n2]") << QByteArray("[1, |2]\n");
    QTest::newRow("end") << QByteArray("[1]|") << QByteArray("[1]\n|");
    QTest::newRow("nothing") << QByteArray("|") << QByteArray("|");
}

void TestJsonFormat::findsThePlaceAgain()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const qsizetype place = before.indexOf('|');
    const qsizetype expected = after.indexOf('|');
    QCOMPARE(samePlace(before.remove(place, 1), place, after.remove(expected, 1)), expected);
}

QTEST_APPLESS_MAIN(TestJsonFormat)
#include "tst_jsonformat.moc"
