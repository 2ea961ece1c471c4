// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsondocument.h"

#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

#include <algorithm>

using namespace ringback::ncco;

namespace {

/// What was read, in one line: keys before colons, scalars as written, "?" behind what is not whole.
QByteArray outline(const JsonValue &value)
{
    QByteArray line;
    if (value.parent().kind() == JsonKind::Object)
        line += value.key() + ':';
    if (value.kind() == JsonKind::Array || value.kind() == JsonKind::Object) {
        const bool isArray = value.kind() == JsonKind::Array;
        line += isArray ? '[' : '{';
        for (const JsonValue &child : value.children())
            line += (child.index() > 0 ? "," : "") + outline(child);
        line += isArray ? ']' : '}';
    } else if (value.kind() == JsonKind::String) {
        line += '"' + value.string() + '"';
    } else {
        line += value.kind() == JsonKind::Invalid ? '(' + value.text() + ')' : value.text().toByteArray();
    }
    return line + (value.isWhole() ? "" : "?");
}

/// Such as "ExpectedComma@7-8", in the order of the text.
QByteArray faultsText(const JsonDocument &document)
{
    static const std::array names{
        "NoValue",          "ByteOrderMark",     "EndInObject",   "EndInArray",    "EndInString",
        "EndInWord",        "ExpectedValue",     "ExpectedKey",   "ExpectedColon", "ExpectedComma",
        "ExpectedBrace",    "ExpectedBracket",   "ClosesNothing", "TrailingComma", "UnquotedText",
        "SingleQuotes",     "TypographicQuotes", "Comment",       "BadNumber",     "BadEscape",
        "ControlCharacter", "InvalidUtf8",       "TextAfterEnd",  "TooDeep",       "TooLong"};
    static_assert(names.size() == size_t(JsonFaultKind::Count));
    QByteArray text;
    for (const JsonFault &fault : document.faults()) {
        text += (text.isEmpty() ? "" : " ") + QByteArray(names[size_t(fault.kind)]) + '@'
            + QByteArray::number(fault.range.begin) + '-' + QByteArray::number(fault.range.end);
    }
    return text;
}

/// Whether ranges lie in one another as the values do, and in order.
bool isConsistent(const JsonDocument &document, const JsonValue &value)
{
    if (value.range().begin > value.range().end || value.range().end > document.text().size())
        return false;
    qsizetype from = value.range().begin;
    int index = 0;
    for (const JsonValue &child : value.children()) {
        const TextRange key = child.keyRange();
        if (child.parent() != value || child.index() != index++ || key.begin > key.end
            || (!key.isEmpty() && (key.begin < from || key.end > child.range().begin))
            || child.range().begin < from || !isConsistent(document, child))
            return false;
        from = child.range().end;
    }
    return from <= value.range().end && index == value.size();
}

} // namespace

/// JSON with places, whole and unfinished.
class TestJsonDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wellFormed_data();
    void wellFormed();
    void faults_data();
    void faults();
    void ranges();
    void members();
    void strings_data();
    void strings();
    void pointers();
    void values();
    void prefixes_data();
    void prefixes();
    void limits();
    void sentences();
};

void TestJsonDocument::wellFormed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("[]", "[]");
    row(" { } \n", "{}");
    row("5", "5");
    row("\"x\"", "\"x\"");
    row("[1, -0.5e+3 ,true,false,null]", "[1,-0.5e+3,true,false,null]");
    row("[{\"a\":{\"b\":[[],{}]}},\"\"]", "[{a:{b:[[],{}]}},\"\"]");
    row("{\"a\":1,\"a\":2}", "{a:1,a:2}");
    row("[\"\\u00e9\\\\\\\"\"]", "[\"\xc3\xa9\\\"\"]");
}

void TestJsonDocument::wellFormed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const JsonDocument document(text);
    QCOMPARE(faultsText(document), QByteArray());
    QCOMPARE(outline(document.root()), expected);
    QVERIFY(isConsistent(document, document.root()));
}

void TestJsonDocument::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *text, const char *expected, const char *faults) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected) << QByteArray(faults);
    };
    row("", "()?", "NoValue@0-0");
    row(" \n", "()?", "NoValue@2-2");
    row("\xef\xbb\xbf[1]", "[1]", "ByteOrderMark@0-3");
    // Unfinished.
    row("[", "[]?", "EndInArray@1-1");
    row("[1", "[1?]?", "EndInArray@2-2");
    row("[1,", "[1]?", "EndInArray@3-3");
    row("[tru", "[(tru)?]?", "EndInWord@4-4");
    row("[-", "[(-)?]?", "EndInWord@2-2");
    row("[1.", "[(1.)?]?", "EndInWord@3-3");
    row("[1e+", "[(1e+)?]?", "EndInWord@4-4");
    row("{\"a", "{a:()?}?", "EndInString@3-3");
    row("{\"a\"", "{a:()?}?", "EndInObject@4-4");
    row("{\"a\":", "{a:()?}?", "EndInObject@5-5");
    row("{\"a\":\"b", "{a:\"b\"?}?", "EndInString@7-7");
    row("{\"a\":\"b\\", "{a:\"b\\\"?}?", "EndInString@8-8");
    row("[{\"a\":[1", "[{a:[1?]?}?]?", "EndInArray@8-8");
    // Commas and colons.
    row("[1 2]", "[1,2]", "ExpectedComma@3-4");
    row("{\"a\":1 \"b\":2}", "{a:1,b:2}", "ExpectedComma@7-8");
    row("[1,]", "[1]?", "TrailingComma@3-4");
    row("{\"a\":1,}", "{a:1}?", "TrailingComma@7-8");
    row("[,1]", "[1]?", "ExpectedValue@1-2");
    row("[1,,2]", "[1,2]?", "ExpectedValue@3-4");
    row("{\"a\" 1,\"b\":2}", "{a:1,b:2}?", "ExpectedColon@5-6");
    row("{\"a\"}", "{a:()?}?", "ExpectedColon@4-5");
    row("{\"a\",\"b\":2}", "{a:()?,b:2}?", "ExpectedColon@4-5");
    row("{\"a\":,\"b\":2}", "{a:()?,b:2}?", "ExpectedValue@5-6");
    row("{\"a\":}", "{a:()?}?", "ExpectedValue@5-6");
    row("{:1}", "{:1}?", "ExpectedKey@1-2");
    row("{\"a\"::1}", "{a:1}?", "ExpectedValue@5-6");
    // Brackets.
    row("[{\"a\":1,\"b\":[1}]", "[{a:1,b:[1]?}]", "ExpectedBracket@14-15");
    row("[{\"a\":{\"b\":1},{\"c\":2}]", "[{a:{b:1}}?,{c:2}]", "ExpectedKey@14-15");
    row("[{\"a\":1,{\"c\":2}]", "[{a:1}?,{c:2}]", "ExpectedKey@8-9");
    row("[{\"a\":1]", "[{a:1}?]", "ExpectedBrace@7-8");
    row("[1}]", "[1]?", "ClosesNothing@2-3");
    row("{\"a\":1]}", "{a:1}?", "ClosesNothing@6-7");
    row("[1]]", "[1]?", "TextAfterEnd@3-4");
    row("[{\"a\":1}],{\"b\":2}]", "[{a:1},{b:2}]?", "TextAfterEnd@9-10");
    row("{\"a\":1},{\"b\":2}", "{a:1}", "TextAfterEnd@7-8");
    row("[] x", "[(x)?]?", "TextAfterEnd@3-4");
    // Quotes and words.
    row("[hello]", "[(hello)?]?", "UnquotedText@1-6");
    row("[hello big world, 1]", "[(hello)?,(big)?,(world)?,1]?", "UnquotedText@1-6");
    row("[don't, 1]", "[(don't)?,1]?", "UnquotedText@1-6");
    row("['a b', 1]", "[('a b')?,1]", "SingleQuotes@1-6");
    row("{'a':1}", "{a:1}", "SingleQuotes@1-4");
    row("['a\n, 1]", "[('a)?,1]", "SingleQuotes@1-3");
    row("{“a”:„b c“}", "{a:(„b c“)?}", "TypographicQuotes@1-8 TypographicQuotes@9-18");
    row("[‘a’, ‚b’, ”c”]", "[(‘a’)?,(‚b’)?,(”c”)?]",
        "TypographicQuotes@1-8 TypographicQuotes@10-17 TypographicQuotes@19-26");
    row("{“a:1}", "{“a:1}?", "UnquotedText@1-5");
    row("{a:1}", "{a:1}?", "UnquotedText@1-2");
    row("{\"a\":\"b,\n\"c\":1}", "{a:\"b,\"?,c:1}?", "EndInString@8-8");
    row("[True, 01, +1, .5, 1.e2, 1x]", "[(True)?,(01)?,(+1)?,(.5)?,(1.e2)?,(1x)?]?",
        "UnquotedText@1-5 BadNumber@7-9 BadNumber@11-13 BadNumber@15-17 BadNumber@19-23 "
        "BadNumber@25-27");
    row("[+.5, ..., -]", "[(+.5)?,(...)?,(-)?]", "BadNumber@1-4 BadNumber@6-9 BadNumber@11-12");
    row("/* a */ [1 /* b */, /*]*/ 2] // c", "[1,2]",
        "Comment@0-7 Comment@11-18 Comment@20-25 Comment@29-33");
    row("{\"a\" /**/ : 1 // b\n // c\n, \"d\": 2}", "{a:1,d:2}", "Comment@5-9 Comment@14-18 Comment@20-24");
    row("[1 /* 2]", "[1]?", "Comment@3-8 EndInArray@8-8");
    row("[http://a]", "[(http)?,(//a)?]?", "UnquotedText@1-5");
    row("[/a]", "[(/a)?]?", "UnquotedText@1-3");
    row("[\"a\\x\", 1]", "[\"a\\x\"?,1]", "BadEscape@3-5");
    row("[\"\\u12g\", 1]", "[\"\\u12g\"?,1]", "BadEscape@2-6");
    row("[\"a\tb\"]", "[\"a\tb\"?]", "ControlCharacter@3-4");
    row("[\"a\xff\xfe\"]", "[\"a\xff\xfe\"?]", "InvalidUtf8@3-5");
    // What is wrong in one place is told once; what is wrong in another too.
    row("[1 2, 3 4]", "[1,2,3,4]", "ExpectedComma@3-4 ExpectedComma@8-9");
    row("[a, b]", "[(a)?,(b)?]?", "UnquotedText@1-2 UnquotedText@4-5");
}

void TestJsonDocument::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, faults);
    const JsonDocument document(text);
    QCOMPARE(faultsText(document), faults);
    QCOMPARE(outline(document.root()), expected);
    QVERIFY(isConsistent(document, document.root()));
}

void TestJsonDocument::ranges()
{
    const QByteArray text = "[ {\"a\" : \"x\", \"b\":[10 ,{} ]} ]";
    const JsonDocument document(text);
    const auto written = [&text](TextRange range) { return text.mid(range.begin, range.size()); };
    const JsonValue object = document.root().firstChild();
    QCOMPARE(written(object.range()), QByteArray("{\"a\" : \"x\", \"b\":[10 ,{} ]}"));
    QCOMPARE(written(object.member("a").keyRange()), QByteArray("\"a\""));
    QCOMPARE(written(object.member("a").range()), QByteArray("\"x\""));
    QCOMPARE(written(object.member("b").range()), QByteArray("[10 ,{} ]"));
    QCOMPARE(object.member("b").firstChild().text(), QByteArray("10"));
    QVERIFY(object.keyRange().isEmpty());
}

void TestJsonDocument::members()
{
    const JsonDocument document("{\"a\":1,\"\\u0061\":2,\"b\":true}");
    QCOMPARE(document.root().member("a").text(), QByteArray("2"));
    QVERIFY(document.root().member("b").isTrue());
    QVERIFY(!document.root().member("B"));
    QVERIFY(!document.root().member("a").member("x"));
    QCOMPARE(document.root().size(), 3);
    QCOMPARE(document.root().lastChild().key(), QByteArray("b"));
    QVERIFY(!JsonValue().member("a").isWhole());
}

void TestJsonDocument::strings_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *literal, const char *text) {
        QTest::newRow(literal) << QByteArray(literal) << QByteArray(text);
    };
    row("\"\"", "");
    row("\"a\\nb\\t\\/\\b\\f\\r\"", "a\nb\t/\b\f\r");
    row("\"\\u20AC\\u20ac\"", "\xe2\x82\xac\xe2\x82\xac");
    row("\"\\ud83d\\udcde!\"", "\xf0\x9f\x93\x9e!");
    row("\"\\ud83d!\"", "\xef\xbf\xbd!");
    row("\"\\u12\"", "\\u12");
    row("\"\\q\"", "\\q");
    row("\"open", "open");
    row("\"open\\\"", "open\"");
    row("\"open\\\\\"", "open\\");
    row("bare", "bare");
}

void TestJsonDocument::strings()
{
    QFETCH(QByteArray, literal);
    QFETCH(QByteArray, text);
    QCOMPARE(unescapeJson(literal), text);
}

void TestJsonDocument::pointers()
{
    const JsonDocument document("[{\"a/b~\":[0,{\"\":1}]}]");
    const JsonValue list = document.root().firstChild().firstChild();
    QCOMPARE(document.root().pointer(), QByteArray());
    QCOMPARE(list.pointer(), QByteArray("/0/a~1b~0"));
    QCOMPARE(list.lastChild().firstChild().pointer(), QByteArray("/0/a~1b~0/1/"));
}

void TestJsonDocument::values()
{
    const QByteArray text = "[{\"a\": 10, \"b\": \"x";
    const JsonDocument document(text);
    const auto pointerAt = [&document](qsizetype offset) { return document.valueAt(offset).pointer(); };
    QCOMPARE(pointerAt(0), QByteArray());
    QCOMPARE(pointerAt(3), QByteArray("/0/a"));
    QCOMPARE(pointerAt(8), QByteArray("/0/a"));
    QCOMPARE(pointerAt(10), QByteArray("/0"));
    QCOMPARE(pointerAt(text.size()), QByteArray("/0/b"));
}

void TestJsonDocument::prefixes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("valid") << QByteArray(
        "[{\"action\":\"talk\",\"text\":\"Gr\\u00fc\xc3\x9f\",\"level\":-0.5,\"bargeIn\":true},\n"
        " {\"action\":\"input\",\"type\":[\"dtmf\"],\"dtmf\":{\"maxDigits\":1},\"x\":null}]\n");
}

/// A text that ends anywhere is told to end there, and what was complete before stays as it is.
void TestJsonDocument::prefixes()
{
    QFETCH(QByteArray, text);
    const JsonDocument whole(text);
    const QByteArray outlineOfWhole = outline(whole.root());
    for (qsizetype size = 0; size < text.size() - 1; ++size) {
        const JsonDocument cut(text.first(size));
        QCOMPARE(cut.faults().size(), size_t(1));
        QCOMPARE(cut.faults().front().range, (TextRange{size, size}));
        const QByteArray read = outline(cut.root());
        QVERIFY(isConsistent(cut, cut.root()));
        const qsizetype unsure = read.indexOf('?');
        const QByteArray sure = read.first(std::max<qsizetype>(0, read.lastIndexOf(',', unsure)));
        QVERIFY2(outlineOfWhole.startsWith(sure), sure.constData());

        QByteArray without = text;
        without.remove(size, 1);
        const JsonDocument deleted(without);
        QVERIFY(isConsistent(deleted, deleted.root()));
        const bool isValid = !QJsonDocument::fromJson(without).isNull();
        if (deleted.faults().empty() != isValid)
            QVERIFY2(without.contains("-.5") || without.contains("-0.,") || without.contains("\\0"),
                     without.constData()); // Qt takes these
        for (const JsonFault &fault : deleted.faults())
            QVERIFY(fault.range.end >= size); // a word or an escape is wrong as a whole
    }
}

void TestJsonDocument::limits()
{
    const JsonDocument deep(QByteArray(MaxJsonDepth, '[') + QByteArray(MaxJsonDepth, ']'));
    QVERIFY(deep.faults().empty());
    const JsonDocument deeper(QByteArray(1'000'000, '['));
    QCOMPARE(faultsText(deeper), QByteArray("TooDeep@128-129"));
    const JsonDocument many(QByteArray(1'000'000, ':').prepend('['));
    QVERIFY(many.faults().size() <= MaxJsonFaults);
    const JsonDocument commas("[" + QByteArray("a,").repeated(100'000));
    QCOMPARE(commas.faults().size(), MaxJsonFaults);
    QCOMPARE(commas.root().size(), 100'000);
    const JsonDocument tooLong(QByteArray(MaxJsonBytes + 1, ' '));
    QCOMPARE(tooLong.faults().front().kind, JsonFaultKind::TooLong);
}

void TestJsonDocument::sentences()
{
    for (int kind = 0; kind < int(JsonFaultKind::Count); ++kind) {
        const QString text = jsonFaultText(JsonFaultKind(kind));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(TestJsonDocument)
#include "tst_jsondocument.moc"
