// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/jsontokens.h"
#include "vonage/signedparameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ringback;
using namespace ringback::vonage;

class TestJsonTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void depth();
    void strings_data();
    void strings();
    void members();
    void tooManyMembers();
    void forms_data();
    void forms();
};

void TestJsonTokens::accepted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("compact");
    const auto row = [](const char *json, const char *compact) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(compact);
    };
    row("{}", "{}");
    row(" [ ] ", "[]");
    row("null", "null");
    row(" true\n", "true");
    row("-0.0e+12", "-0.0e+12");
    row("\"a b\"", "\"a b\"");
    row("{ \"b\" : 1 , \"a\" : [ 1 , { } , false ] }", "{\"b\":1,\"a\":[1,{},false]}");
    row("{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":2}");
    row("[1E5,1e-5,0,-1]", "[1E5,1e-5,0,-1]");
    row("[\"\\/\\u002F\"]", "[\"//\"]");
    row("{\"\\u0061\":1}", "{\"a\":1}");
    row("[\"\\uDE00\\uD83D x\\uD83D\\uD83D\\uDE00\"]", "[\"\\ude00\\ud83d x\\ud83d\xf0\x9f\x98\x80\"]");
    row("[\"\\u0000\\u007f\\u2028\"]", "[\"\\u0000\x7f\xe2\x80\xa8\"]");
}

void TestJsonTokens::accepted()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, compact);
    QCOMPARE(compactJson(json), compact);
    QCOMPARE(compactJson(compact), compact);
    QJsonParseError error{};
    QJsonDocument::fromJson('[' + json + ']', &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void TestJsonTokens::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"",
                             " ",
                             "{",
                             "}",
                             "[",
                             "]",
                             "[}",
                             "{]",
                             "[1",
                             "[1,",
                             "[1,]",
                             "[,1]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{,}",
                             "{a:1}",
                             "{1:1}",
                             "{\"a\" 1}",
                             "{\"a\"::1}",
                             "[1 2]",
                             "[1:2]",
                             "1 2",
                             "[] []",
                             "tru",
                             "True",
                             "[truefalse]",
                             "01",
                             "+1",
                             "1.",
                             ".5",
                             "1e",
                             "1e+",
                             "-",
                             "--1",
                             "NaN",
                             "\"",
                             "\"a",
                             "\"\\\"",
                             "\"\\x\"",
                             "\"\\u12\"",
                             "\"\\u12g4\"",
                             "\"\n\"",
                             "'a'",
                             "// x\n1",
                             "[1]x",
                             "\xef\xbb\xbf[]"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("NUL") << QByteArray("[\0]", 3);
    QTest::newRow("NUL in text") << QByteArray("\"\0\"", 3);
}

void TestJsonTokens::refused()
{
    QFETCH(QByteArray, json);
    QCOMPARE(compactJson(json), QByteArray());
    QVERIFY(!jsonMembers(json, 10));
    JsonTokenizer tokens(json);
    JsonToken token = tokens.next();
    for (int i = 0; i < 20 && token.kind != JsonToken::Kind::Error; ++i)
        token = tokens.next();
    QCOMPARE(token.kind, JsonToken::Kind::Error);
    QCOMPARE(tokens.next().kind, JsonToken::Kind::Error);
}

void TestJsonTokens::depth()
{
    const auto nested = [](qsizetype levels) -> QByteArray {
        return QByteArray(levels, '[') + QByteArray(levels, ']');
    };
    QCOMPARE(compactJson(nested(512)).size(), 1024);
    QCOMPARE(compactJson(nested(513)), QByteArray());
    QCOMPARE(compactJson(nested(100'000)), QByteArray());
}

void TestJsonTokens::strings_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *token, const QByteArray &text) {
        QTest::newRow(token) << QByteArray(token) << text;
    };
    row("\"\"", "");
    row("\"plain\"", "plain");
    row("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t");
    row("\"\\u0041\\u00e9\\u2615\"", "A\xc3\xa9\xe2\x98\x95");
    row("\"\\ud83d\\ude00\"", "\xf0\x9f\x98\x80");
    row("\"\\ud83dx\"", "\xef\xbf\xbdx");
    row("\"\\u0000\"", QByteArray("\0", 1));
}

void TestJsonTokens::strings()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    QCOMPARE(jsonStringText(token), text);
    QByteArray json;
    appendJsonString(json, text);
    QCOMPARE(jsonStringText(json), text);
    QCOMPARE(QJsonDocument::fromJson('[' + json + ']').array().at(0).toString().toUtf8(), text);
}

void TestJsonTokens::members()
{
    const auto list = jsonMembers(
        R"( {"a" : 1.50 ,"\u0062": "x\"y", "c":{"d":[1 , 2],"e":{}}, "c" : [ ] ,"f":null } )", 10);
    QVERIFY(list);
    QByteArrayList lines;
    for (const JsonMember &member : *list)
        lines << member.name + '|' + QByteArray::number(int(member.kind)) + '|' + member.value.toByteArray();
    const auto line = [](const char *name, JsonToken::Kind kind, const char *value) -> QByteArray {
        return QByteArray(name) + '|' + QByteArray::number(int(kind)) + '|' + value;
    };
    QCOMPARE(lines,
             (QByteArrayList{
                 line("a", JsonToken::Kind::Number, "1.50"), line("b", JsonToken::Kind::String, "\"x\\\"y\""),
                 line("c", JsonToken::Kind::Open, "{\"d\":[1 , 2],\"e\":{}}"),
                 line("c", JsonToken::Kind::Open, "[ ]"), line("f", JsonToken::Kind::Word, "null")}));
    QVERIFY(jsonMembers("{}", 0));
    QVERIFY(!jsonMembers("[{\"a\":1}]", 10));
}

void TestJsonTokens::tooManyMembers()
{
    QVERIFY(jsonMembers(R"({"a":1,"b":{"x":1,"y":2}})", 2));
    QVERIFY(!jsonMembers(R"({"a":1,"b":2,"c":3})", 2));
}

void TestJsonTokens::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pairs");
    const auto row = [](const char *text, const QByteArray &pairs) {
        QTest::newRow(text) << QByteArray(text) << pairs;
    };
    row("a=1&b=2", "a:1 b:2");
    row("a=1&a=2&&", "a:1 a:2");
    row("a", "a:");
    row("=a", ":a");
    row("a=b=c", "a:b=c");
    row("%61=%C3%A9+%2b", "a:\xc3\xa9 +");
    row("a=%&b=%4&c=%zz&d=%2", "a:% b:%4 c:%zz d:%2");
    row("a=%00", QByteArray("a:\0", 3));
    row("", "");
}

void TestJsonTokens::forms()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pairs);
    QByteArrayList list;
    const auto parameters = formParameters(text);
    QVERIFY(parameters);
    for (const Parameter &parameter : *parameters)
        list << parameter.name + ':' + parameter.value;
    QCOMPARE(list.join(' '), pairs);
}

QTEST_APPLESS_MAIN(TestJsonTokens)
#include "tst_jsontokens.moc"
