// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/placeholders.h"

#include "ncco/completion.h"
#include "ncco/jsondocument.h"
#include "ncco/jsonformat.h"
#include "ncco/templatecheck.h"
#include "ncco/templates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace ringback::ncco;

class TestPlaceholders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fills_data();
    void fills();
    void hostileValues_data();
    void hostileValues();
    void makesNoSsml_data();
    void makesNoSsml();
    void tellsPlaces();
    void checksFilled_data();
    void checksFilled();
    void completes_data();
    void completes();
    void completesWithinTheText();
    void tellsWhatWasLeftOver();
    void builtins_data();
    void builtins();
    void findsTemplates();
};

namespace {

std::optional<QByteArray> known(QByteArrayView name)
{
    if (name == "from")
        return QByteArray("447700900001");
    if (name == "dtmf.digits")
        return QByteArray("12#");
    if (name == "empty")
        return QByteArray("");
    return std::nullopt;
}

const std::vector<KnownPlaceholder> Offered{
    {"from", QStringLiteral("a")}, {"to", QStringLiteral("b")}, {"dtmf.digits", QStringLiteral("c")}};

} // namespace

void TestPlaceholders::fills_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("filled");
    QTest::addColumn<int>("unknown");
    QTest::newRow("one") << QByteArray("[\"from {from}.\"]") << QByteArray("[\"from 447700900001.\"]") << 0;
    QTest::newRow("alone") << QByteArray("[\"{from}\"]") << QByteArray("[\"447700900001\"]") << 0;
    QTest::newRow("side by side") << QByteArray("[\"{from}{dtmf.digits}\",{\"a\":\"{from}\"}]")
                                  << QByteArray("[\"44770090000112#\",{\"a\":\"447700900001\"}]") << 0;
    QTest::newRow("empty value") << QByteArray("[\"<{empty}>\"]") << QByteArray("[\"<>\"]") << 0;
    QTest::newRow("unknown stays") << QByteArray("[\"{nobody} {from}\"]")
                                   << QByteArray("[\"{nobody} 447700900001\"]") << 1;
    QTest::newRow("doubled") << QByteArray("[\"{{from}} {{\"]") << QByteArray("[\"{from} {\"]") << 0;
    QTest::newRow("doubled around") << QByteArray("[\"{{{from}}}\"]") << QByteArray("[\"{447700900001}\"]")
                                    << 0;
    QTest::newRow("no name") << QByteArray("[\"{} { from } {from\",\"}\"]")
                             << QByteArray("[\"{} { from } {from\",\"}\"]") << 0;
    QTest::newRow("not in keys") << QByteArray("{\"{from}\":1}") << QByteArray("{\"{from}\":1}") << 0;
    QTest::newRow("objects are no placeholders")
        << QByteArray("[{\"a\":{\"b\":{}}}]") << QByteArray("[{\"a\":{\"b\":{}}}]") << 0;
    QTest::newRow("unfinished") << QByteArray("[\"{from} and") << QByteArray("[\"447700900001 and") << 0;
}

void TestPlaceholders::fills()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, filled);
    QFETCH(int, unknown);
    const FilledTemplate result = filledTemplate(JsonDocument(text), known);
    QCOMPARE(result.text, filled);
    QCOMPARE(int(result.unknown.size()), unknown);
    QCOMPARE(result.isWhole(), unknown == 0);
}

void TestPlaceholders::hostileValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("quote") << QByteArray("\",\"action\":\"transfer");
    QTest::newRow("backslash") << QByteArray("\\");
    QTest::newRow("line") << QByteArray("a\r\nb\tc");
    QTest::newRow("control") << QByteArray("a\x01\x1f");
    QTest::newRow("placeholder") << QByteArray("{from}{{");
    QTest::newRow("beyond ASCII") << QByteArray("Zo\xc3\xab \xf0\x9f\x98\x80");
}

/// Whatever was sent, it stays the text of that one string.
void TestPlaceholders::hostileValues()
{
    QFETCH(QByteArray, value);
    const JsonDocument document("[{\"text\":\"<{x}>\"}]");
    const FilledTemplate filled = filledTemplate(document, [&value](QByteArrayView) { return value; });
    const QJsonArray array = QJsonDocument::fromJson(filled.text).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.at(0).toObject().size(), 1);
    QCOMPARE(array.at(0).toObject().value(QStringLiteral("text")).toString(),
             QString(u'<' + QString::fromUtf8(value) + u'>'));
}

void TestPlaceholders::makesNoSsml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("filled");
    const auto row = [](const char *name, const char *text, const char *value, const char *filled) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(value) << QByteArray(filled);
    };
    row("value", R"(["{x}!","{x}"])", "<speak>a</speak>", R"(["< speak>a</speak>!","< speak>a</speak>"])");
    row("white space", R"(["\n {x}"])", " \t<speak", R"(["\n  \t< speak"])");
    row("twice", R"(["{x}{x}"])", "<speak>", R"(["< speak><speak>"])");
    row("name alone", R"(["<{x} hello"])", "speak", R"(["< speak hello"])");
    row("behind its own bracket", R"(["\u003c{x}>, {x}"])", "speak", R"(["\u003c speak>, speak"])");
    row("unfinished", R"(["{x})", "<speak>", R"(["< speak>)");
    row("inside", R"(["a {x}"])", "<speak>", R"(["a <speak>"])");
    row("another word", R"(["{x}"])", "<speaker>", R"(["<speaker>"])");
    row("of the template", R"(["<speak>{x}</speak>"])", "a", R"(["<speak>a</speak>"])");
}

void TestPlaceholders::makesNoSsml()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, filled);
    const FilledTemplate result =
        filledTemplate(JsonDocument(text), [&value](QByteArrayView) { return value; });
    QCOMPARE(result.text, filled);
    const Replacement &last = result.replacements.back();
    QCOMPARE(result.text.sliced(last.inFilled.end), text.sliced(last.inTemplate.end));
}

void TestPlaceholders::tellsPlaces()
{
    const JsonDocument document("[\"{a} {{b}} {c.d-e_1}\"]");
    const std::vector<Placeholder> found = placeholders(document);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found.at(0).name, QByteArrayView("a"));
    QCOMPARE(found.at(0).range, (TextRange{2, 5}));
    QCOMPARE(found.at(1).name, QByteArrayView("c.d-e_1"));
    QCOMPARE(found.at(1).range, (TextRange{12, 21}));
}

void TestPlaceholders::checksFilled_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>(
        "found"); // rule, what it is about, and the text that its first fix gives
    using Rows = QByteArrayList;
    QTest::newRow("all is well") << QByteArray(
        R"([{"action":"connect","from":"{from}","endpoint":[{"type":"app","user":"{dtmf.digits}"}]}])")
                                 << Rows();
    QTest::newRow("unknown") << QByteArray(R"([{"action":"talk","text":"ä {from} {nobody}"}])")
                             << Rows{"ncco-unknown-placeholder", "{nobody}"};
    QTest::newRow("what is filled in is wrong") << QByteArray(
        R"([{"action":"connect","from":"{dtmf.digits}","endpoint":[{"type":"app","user":"a"}]}])")
                                                << Rows{"ncco-from-format", "\"{dtmf.digits}\""};
    QTest::newRow("behind a longer value")
        << QByteArray(R"([{"action":"talk","text":"{from}{from}","level":3}])")
        << Rows{"ncco-out-of-range", "3", R"([{"action":"talk","text":"{from}{from}","level":1}])"};
    QTest::newRow("behind a shorter value")
        << QByteArray(R"([{"action":"talk","text":"a{empty} {{","level":3},{"action":"talk","text":""}])")
        << Rows{"ncco-out-of-range", "3",
                R"([{"action":"talk","text":"a{empty} {{","level":1},{"action":"talk","text":""}])",
                "ncco-missing-required", "\"\""};
}

void TestPlaceholders::checksFilled()
{
    QFETCH(QByteArray, text);
    QByteArrayList found;
    for (const Finding &finding : checkTemplate(JsonDocument(text), known)) {
        found += ruleId(finding.rule).toByteArray();
        found += text.sliced(finding.range.begin, finding.range.size());
        QVERIFY(!messageText(finding).isEmpty());
        if (finding.rule == RuleId::OutOfRange)
            found += applied(finding.fixes.front(), text);
    }
    QTEST(found, "found");
}

void TestPlaceholders::completes_data()
{
    QTest::addColumn<QByteArray>("text"); // "|" is the caret
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("brace") << QByteArray(R"(["Call {|"])") << QByteArray(R"(["Call {from}"])") << 3;
    QTest::newRow("beginning") << QByteArray(R"(["{t|"])") << QByteArray(R"(["{to}"])") << 1;
    QTest::newRow("inside") << QByteArray(R"(["{dig|"])") << QByteArray(R"(["{dtmf.digits}"])") << 1;
    QTest::newRow("dotted") << QByteArray(R"(["{dtmf.|"])") << QByteArray(R"(["{dtmf.digits}"])") << 1;
    QTest::newRow("closed") << QByteArray(R"(["{t|xy}."])") << QByteArray(R"(["{to}."])") << 1;
    QTest::newRow("before a word") << QByteArray(R"(["{t|Hello"])") << QByteArray(R"(["{to}Hello"])") << 1;
    QTest::newRow("of an object") << QByteArray(R"([{"action":"talk","text":"{f|"}])")
                                  << QByteArray(R"([{"action":"talk","text":"{from}"}])") << 1;
    QTest::newRow("unfinished") << QByteArray(R"([{"action":"talk","text":"{f|)")
                                << QByteArray(R"([{"action":"talk","text":"{from})") << 1;
    QTest::newRow("doubled") << QByteArray(R"(["{{t|"])") << QByteArray() << 0;
    QTest::newRow("doubled before") << QByteArray(R"(["{{{t|"])") << QByteArray(R"(["{{{to}"])") << 1;
    QTest::newRow("no brace") << QByteArray(R"([{"action":"talk","text":"t|"}])") << QByteArray() << 0;
    QTest::newRow("unknown") << QByteArray(R"(["{x|"])") << QByteArray() << 0;
    QTest::newRow("key") << QByteArray(R"([{"{t|":"x"}])") << QByteArray() << 0;
}

void TestPlaceholders::completes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, first);
    QFETCH(int, count);
    const qsizetype caret = text.indexOf('|');
    text.remove(caret, 1);
    const std::vector<Proposal> found = proposals(JsonDocument(text), caret, Offered);
    QCOMPARE(int(found.size()), count);
    if (count > 0) {
        const auto [begin, end] = found.front().replaced;
        QCOMPARE(text.first(begin) + found.front().text + text.sliced(end), first);
        QVERIFY(!found.front().help.isEmpty());
    }
}

/// Whatever is written already, wherever the caret is.
void TestPlaceholders::completesWithinTheText()
{
    const QByteArray whole = R"([{"action":"talk","te{xt":"{{{fr {t\"{ä{"},"{d",{"{":["{f)";
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const JsonDocument document(whole.first(size));
        for (qsizetype offset = 0; offset <= size; ++offset) {
            for (const Proposal &proposal : proposals(document, offset, Offered)) {
                const auto [begin, end] = proposal.replaced;
                QVERIFY(0 <= begin && begin <= offset && offset <= end && end <= size);
            }
        }
    }
}

void TestPlaceholders::tellsWhatWasLeftOver()
{
    const QByteArray text = R"([{"action":"talk","text":"{from} {{to}}","level":3}])";
    QByteArrayList found;
    for (const Finding &finding : checkFilled(JsonDocument(text)))
        found += ruleId(finding.rule) + ' ' + text.sliced(finding.range.begin, finding.range.size());
    QCOMPARE(found, (QByteArrayList{"ncco-left-placeholder {from}", "ncco-out-of-range 3"}));
    const QByteArray many = "[\"" + QByteArray("{a}").repeated(20'000) + "\"]";
    QVERIFY(checkFilled(JsonDocument(many)).size() < 6'000); // it is bounded
}

void TestPlaceholders::builtins_data()
{
    QTest::addColumn<const Template *>("row");
    for (const Template &row : builtinTemplates())
        QTest::newRow(row.id) << &row;
}

/// They are formatted, and ask for nothing that a call does not have.
void TestPlaceholders::builtins()
{
    QFETCH(const Template *, row);
    static const QSet<QByteArray> names{"from", "to", "uuid", "conversation_uuid", "base_url", "dtmf.digits"};
    const JsonDocument document(row->text);
    QCOMPARE(formattedJson(document), std::optional(QByteArray(row->text)));
    for (const Placeholder &placeholder : placeholders(document))
        QVERIFY2(names.contains(placeholder.name.toByteArray()), placeholder.name.data());
    QVERIFY(!row->shownTitle().isEmpty());
    QVERIFY(row->shownUse().endsWith(u'.'));
}

void TestPlaceholders::findsTemplates()
{
    QSet<QByteArray> ids;
    for (const Template &row : builtinTemplates()) {
        QCOMPARE(findTemplate(row.id), &row);
        ids.insert(row.id);
    }
    QCOMPARE(size_t(ids.size()), builtinTemplates().size());
    QVERIFY(!findTemplate("nothing"));
}

QTEST_APPLESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
