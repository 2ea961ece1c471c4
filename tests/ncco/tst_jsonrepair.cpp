// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco.h"

#include <QTest>

using namespace ringback::ncco;

namespace {

QByteArray faultsText(const JsonDocument &document)
{
    QByteArray text;
    for (const JsonFault &fault : document.faults())
        text += QByteArray::number(fault.range.begin) + ' ' + jsonFaultSource(fault.kind) + '\n';
    return text;
}

/// The repairs that checking offers for faults of syntax, in the order of the text.
std::vector<Fix> repairs(const QByteArray &text)
{
    std::vector<Fix> found;
    for (const Finding &finding : check(JsonDocument(text))) {
        if (finding.rule == RuleId::NotJson)
            found.insert(found.end(), finding.fixes.begin(), finding.fixes.end());
    }
    return found;
}

} // namespace

/// The repairs of what is no JSON.
class TestJsonRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mends_data();
    void mends();
    void leavesAlone_data();
    void leavesAlone();
    void mendsAllInTurn();
    void mendsAllQuotes_data();
    void mendsAllQuotes();
    void leavesTrialsToOtherRules();
    void bringsUpNoOtherErrors();
    void isNotTriedInLargeTexts();
};

void TestJsonRepair::mends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *text, const char *mended, const char *title) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(mended) << QString::fromUtf8(title);
    };
    const char *const removeComma = "Remove the comma";
    row("[1,]", "[1]", removeComma);
    row("[{\"a\": 1 ,\n  }]", "[{\"a\": 1 \n  }]", removeComma);
    row("[\"a,\" ,\n]\n", "[\"a,\" \n]\n", removeComma);
    row("[[1,], [2,]]", "[[1], [2,]]", removeComma);

    const char *const removeComment = "Remove the comment";
    row("[1, /* a, */ 2]", "[1,  2]", removeComment);
    row("[{\"a\": 1 // b\n}]", "[{\"a\": 1 \n}]", removeComment);

    const char *const addComma = "Add the comma";
    row("[1 2]", "[1, 2]", addComma);
    row("[{\"a\":1}{\"b\":2}]", "[{\"a\":1},{\"b\":2}]", addComma);
    row("[{\"a\": \"x\"\n  \"b\": [1]}]", "[{\"a\": \"x\",\n  \"b\": [1]}]", addComma);
    row("[{\"a\":1}\n\n {\"b\":[2", "[{\"a\":1},\n\n {\"b\":[2", addComma);
    row("[\"a\" \"b\"]", "[\"a\", \"b\"]", addComma);

    row("[{\"a\": True}]", "[{\"a\": true}]", "Write true");
    row("[{\"a\":FALSE, \"b\":1}]", "[{\"a\":false, \"b\":1}]", "Write false");
    row("[{\"a\":None }]", "[{\"a\":null }]", "Write null");
    row("[{action: \"talk\"}]", "[{\"action\": \"talk\"}]", "Put it in double quotes");
    row("[{\"a\":1, level_2 :1}]", "[{\"a\":1, \"level_2\" :1}]", "Put it in double quotes");
    row("[{'a': 'x', 'b': True}]", "[{\"a\": 'x', 'b': True}]", "Put it in double quotes");

    row("[{\"a\":[1, {\"b\":\"}\"", "[{\"a\":[1, {\"b\":\"}\"}]}]", "Add the missing }]}]");
    row("[{\"action\":\"talk\",\"text\":\"hi\"\n", "[{\"action\":\"talk\",\"text\":\"hi\"}]\n",
        "Add the missing }]");
    row("[{\"a\": {}} \n \n", "[{\"a\": {}}] \n \n", "Add the missing ]");
    row("[", "[]", "Add the missing ]");
    row("[{\"action\":\"talk\",\"text\":\"hi\"]", "[{\"action\":\"talk\",\"text\":\"hi\"}]",
        "Add the missing }");
    row("[{\"a\":[{\"b\":\"x\"\n}, 5]", "[{\"a\":[{\"b\":\"x\"\n}, 5]}]", "Add the missing }]");
    row("[{\"a\":[\"x\"}]", "[{\"a\":[\"x\"]}]", "Add the missing ]");

    row("[1]]", "[1]", "Remove the ]");
    row("[1] ]\n", "[1] \n", "Remove the ]");
    row("[{\"a\":1}}]", "[{\"a\":1}]", "Remove the }");
    row("[{\"a\":1}} }, {\"b\":2}]", "[{\"a\":1} , {\"b\":2}]", "Remove the }}");

    const char *const quote = "Put it in double quotes";
    row("['a b', 1]", "[\"a b\", 1]", quote);
    row("{'a' : 1}", "{\"a\" : 1}", quote);
    row("['say \"hi\" or \\\"ho\\\"']", "[\"say \\\"hi\\\" or \\\"ho\\\"\"]", quote);
    row("['']", "[\"\"]", quote);
    row("[{\"action\":\"talk\",\"text\":'5\\', 6'}]", "[{\"action\":\"talk\",\"text\":\"5', 6\"}]", quote);
    row("['a\\\\', 1]", "[\"a\\\\\", 1]", quote);
    row("['a\\\\\"b\\\\']", "[\"a\\\\\\\"b\\\\\"]", quote);
    row("['the dogs',\n'she' said]", "[\"the dogs\",\n'she' said]", quote);
    row("[{\"a\":1 'b':2}]", "[{\"a\":1 \"b\":2}]", quote);
    row("['the dogs', “so”,]", "[\"the dogs\", “so”,]", quote);
    row("[“a, b”]", "[\"a, b\"]", quote);
    row("[„Grüß Gott“ ]", "[\"Grüß Gott\" ]", quote);
    row("[‘a’\n]", "[\"a\"\n]", quote);
    row("[{“action”:\"talk\",\"text\":\"don’t\"}]", "[{\"action\":\"talk\",\"text\":\"don’t\"}]", quote);
    row("[“it’s ‘so’”]", "[\"it’s ‘so’\"]", quote);
}

/// The first repair has the fault gone, and no other byte is another one.
void TestJsonRepair::mends()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mended);
    QFETCH(QString, title);
    const JsonDocument document(text);
    const std::vector<Fix> offered = repairs(text);
    QVERIFY(!offered.empty());
    QCOMPARE(applied(offered.front(), text), mended);
    QCOMPARE(titleText(offered.front()), title);
    const JsonDocument after(mended);
    QVERIFY2(after.faults().size() < document.faults().size(), faultsText(after).constData());
}

void TestJsonRepair::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *const text :
         {// What stands before the comma?
          "[1,", "[,]", "[1,,]", "[1,}", "{\"a\":,}",
          // No item by itself.
          "{\"a\":\"say \"yes\" now\"}", "[\"say \"\"yes\"\" now\"]", "[1 x]", "{\"a\":1 b:2}", "{\"a\":1:2}",
          "[{\"a\":1 \"b\"}]", "[{\"a\":1 \"b\":", "[\"say \"1\" now\"]", "[\"say \"true\" now\"]",
          "[\"say \"1 \" now\"]", "[\"say \"[1]\" now\"]", "[1 - 2]", "[1.x 2]",
          // Several words, or what was in quotes.
          "[hello world, 1]", "[hello]", "[\"say \"hi, 1]", "[don't, 1]", "[{\"a\": tru}]", "[true: 1]",
          // More is missing than brackets.
          "[{\"a\"", "[{\"a\":", "[\"a", "[tru", "[{\"a\": x",
          // It is not plain which bracket is missing, or where.
          "[1}", "[1]]}", "{\"a\":1]}", "{\"a\":1}]", "[{\"a\":{\"b\":1, \"c\":2}]", "[{\"a\": x, \"b\":[1}]",
          "[1] x", "[1],[2]", "[{\"a\":1}],{\"b\":2}]",
          // It is not plain where the quotes end.
          "['don't']", "['it's, you see']", "['a", "['a\n']", "['a\\']", "['a\\", "['a\\\n']", "[“a",
          "[‘don’t’]", "{'a b':1}", "{'a\" 1}", "['the dogs', she said']", "['the dogs', she said]",
          "['the dogs', \"she said']", "['a', 5']", "['a', 'b]", "[“a”, b”]", "['a\\x']", "[“a\\”, b”]",
          "{\"a\":'b':1}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonRepair::leavesAlone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!JsonDocument(text).faults().empty());
    const std::vector<Fix> offered = repairs(text);
    QVERIFY2(offered.empty(), offered.empty() ? "" : applied(offered.front(), text).constData());
}

void TestJsonRepair::mendsAllInTurn()
{
    QByteArray text = "[{'action': “talk”, 'text': \"hi\",} {“action”: 'wait'\n";
    for (std::vector<Fix> offered = repairs(text); !offered.empty(); offered = repairs(text))
        text = applied(offered.back(), text);
    QCOMPARE(text, QByteArray("[{\"action\": \"talk\", \"text\": \"hi\"}, {\"action\": \"wait\"}]\n"));
}

void TestJsonRepair::mendsAllQuotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended"); // empty: it is not offered
    QTest::addRow("of a kind") << QByteArray("[{'action': 'wait'}]")
                               << QByteArray("[{\"action\": \"wait\"}]");
    QTest::addRow("of two kinds, and more is wrong")
        << QByteArray("[“a \"b\"”, 'it\\'s',\n]") << QByteArray("[\"a \\\"b\\\"\", \"it's\",\n]");
    QTest::addRow("only one") << QByteArray("['a']") << QByteArray();
    QTest::addRow("one is not plain") << QByteArray("['a',\n'b',\n'don't']") << QByteArray();
}

/// The first fault has a repair that mends all others of its kind as well.
void TestJsonRepair::mendsAllQuotes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mended);
    const std::vector<Finding> findings = check(JsonDocument(text));
    const std::vector<Fix> &offered = findings.front().fixes;
    QCOMPARE(offered.size(), size_t(mended.isEmpty() ? 1 : 2));
    if (!mended.isEmpty()) {
        QCOMPARE(titleText(offered.back()), QStringLiteral("Put all in double quotes"));
        QCOMPARE(applied(offered.back(), text), mended);
    }
}

/// However much is wrong with the syntax, other errors keep their fixes.
void TestJsonRepair::leavesTrialsToOtherRules()
{
    QByteArray text = "[";
    for (int i = 0; i < 60; ++i)
        text += "{\"action\":\"talk\",\"text\":'hi'},\n";
    text += "{\"action\":\"tlak\",\"text\":\"hi\"}]";
    const std::vector<Finding> findings = check(JsonDocument(text));
    QCOMPARE(findings.back().rule, RuleId::UnknownAction);
    QCOMPARE(findings.back().fixes.size(), size_t(1));
    QCOMPARE(findings.front().fixes.size(), size_t(2));
}

/// A WebSocket that is closed lacks two options: two errors in the place of one.
void TestJsonRepair::bringsUpNoOtherErrors()
{
    QVERIFY(repairs("[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"websocket\"").empty());
}

void TestJsonRepair::isNotTriedInLargeTexts()
{
    QVERIFY(!repairs("[\"" + QByteArray(1024, 'a') + "\",]").empty());
    QVERIFY(repairs("[\"" + QByteArray(1024 * 1024, 'a') + "\",]").empty());
}

QTEST_APPLESS_MAIN(TestJsonRepair)
#include "tst_jsonrepair.moc"
