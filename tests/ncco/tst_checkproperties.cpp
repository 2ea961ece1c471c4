// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco.h"
#include "ncco/schema.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace ringback::ncco;

namespace {

/// NCCOs as people get them wrong: actions of the tables with options, right, wrong, misspelt and repeated.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray ncco()
    {
        const int size = m_random.bounded(4);
        QByteArrayList items;
        for (int i = 0; i < size; ++i)
            items += action();
        const QByteArray text = items.join(chance(3) ? ",\n  " : ",");
        return chance(12) && size == 1 ? text : '[' + text + ']';
    }

private:
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    template <typename List>
    auto pick(const List &list)
    {
        return list[size_t(m_random.bounded(int(std::size(list))))];
    }

    QByteArray action()
    {
        if (chance(20))
            return pick(std::array<QByteArray, 3>{"1", "\"talk\"", "[]"});
        const ObjectSpec &spec = *pick(actions());
        QByteArray name = spec.name.toByteArray();
        if (chance(8))
            name = misspelt(name);
        return object(spec, chance(15) ? QByteArray() : "\"action\":\"" + name + '"', 0);
    }

    QByteArray misspelt(QByteArray name)
    {
        if (chance(2))
            return name.toUpper();
        return name.remove(m_random.bounded(int(name.size())), 1);
    }

    QByteArray object(const ObjectSpec &spec, const QByteArray &first, int depth)
    {
        QByteArrayList members;
        if (!first.isEmpty())
            members += first;
        for (const auto group : spec.options) {
            for (const OptionSpec &option : group) {
                if (!chance(option.need == Need::Required ? 6 : 3) && option.need != Need::Required)
                    continue;
                const QByteArray name = option.name.toByteArray();
                members += '"' + (chance(12) ? misspelt(name) : name) + "\":" + value(option, depth);
                if (chance(25))
                    members += members.last();
            }
        }
        return '{' + members.join(", ") + '}';
    }

    QByteArray value(const OptionSpec &option, int depth)
    {
        if (chance(6))
            return pick(std::array<QByteArray, 9>{"null", "\"\"", "5", "[]", "{}", "true", "\"x\"",
                                                  "[\"x\", \"y\"]", "-1.25"});
        if (option.members && depth < 3) {
            const QByteArray inner = object(*option.members, {}, depth + 1);
            return option.type == ValueType::ObjectList ? '[' + inner + ']' : inner;
        }
        if (option.type == ValueType::Endpoints) {
            const ObjectSpec &endpoint = *pick(endpointTypes());
            const QByteArray inner =
                object(endpoint, "\"type\":\"" + endpoint.name.toByteArray() + '"', depth + 1);
            if (chance(8))
                return inner;
            const QByteArray second = chance(8) ? ',' + inner : QByteArray();
            return '[' + inner + second + ']';
        }
        if (!option.choices.empty()) {
            const QByteArray choice = pick(option.choices).value.toByteArray();
            return '"' + (chance(6) ? misspelt(choice) : choice) + '"';
        }
        if (!option.sample.isEmpty() && !chance(4))
            return option.sample.toByteArray();
        return pick(std::array<QByteArray, 16>{
            "true", "false", "0", "3", "0.5", "\"45\"", "\"true\"", "\"https://a.example/\"",
            "[\"http://localhost/\"]", "[\"https://a.example/\",\"https://b_c.example/\"]", "\"en-gb\"",
            "\"Amy\"", "\"+447700900123\"", "\"<break/>\"", "\"<speak>a</speak>\"", "99999"});
    }

    QRandomGenerator m_random;
};

/// The findings that stand before \a offset, without those about syntax.
QByteArrayList before(qsizetype offset, const std::vector<Finding> &findings, const QByteArray &text)
{
    QByteArrayList lines;
    for (const Finding &finding : findings) {
        if (finding.rule != RuleId::NotJson && finding.range.begin < offset)
            lines += findingsText({finding}, text);
    }
    return lines;
}

/// The strings that are whole, names among them, as they are written.
QByteArrayList wholeStrings(const JsonValue &value)
{
    QByteArrayList strings;
    if (value.isKeyWhole())
        strings += value.documentText().sliced(value.keyRange().begin, value.keyRange().size()).toByteArray();
    if (value.kind() == JsonKind::String && value.isWhole())
        strings += value.text().toByteArray();
    for (const JsonValue &child : value.children())
        strings += wholeStrings(child);
    return strings;
}

/// Whether \a all has each of \a some, in their order.
bool hasAll(const QByteArrayList &all, const QByteArrayList &some)
{
    auto from = all.begin();
    return std::ranges::all_of(some, [&](const QByteArray &one) {
        from = std::find(from, all.end(), one);
        return from != all.end() && (++from, true);
    });
}

const Fix *firstRepair(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.rule == RuleId::NotJson && !finding.fixes.empty())
            return &finding.fixes.front();
    }
    return nullptr;
}

/// \a text with the first repair that is offered, and so on until none is; each has to leave less wrong than
/// there was, and every string that was whole.
QByteArray repaired(QByteArray text)
{
    std::vector<Finding> findings = check(JsonDocument(text));
    while (const Fix *const repair = firstRepair(findings)) {
        const QByteArray fixed = applied(*repair, text);
        const JsonDocument before(text);
        const JsonDocument after(fixed);
        std::vector<Finding> left = check(after);
        const bool isGood = after.faults().size() < before.faults().size()
            && errorCount(left) <= errorCount(findings)
            && hasAll(wholeStrings(after.root()), wholeStrings(before.root()));
        if (!isGood) {
            const QByteArray report = text + '\n' + titleText(*repair).toUtf8() + '\n' + fixed;
            QTest::qFail(report.constData(), __FILE__, __LINE__);
            break;
        }
        text = fixed;
        findings = std::move(left);
    }
    return text;
}

} // namespace

/// What holds of all NCCOs, whole and broken.
class TestCheckProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixesEnd();
    void cuts_data();
    void cuts();
    void deletions_data() { cuts_data(); }
    void deletions();
    void repairs_data();
    void repairs();
};

/// Fixes applied until none is left end, and none leaves more errors than there were.
void TestCheckProperties::fixesEnd()
{
    constexpr int nccos = 3000;
    for (quint32 seed = 0; seed < nccos; ++seed) {
        QByteArray text = Generator(seed).ncco();
        QVERIFY2(JsonDocument(text).faults().empty(), text.constData());
        QSet<QByteArray> seen;
        QRandomGenerator random(seed);
        for (;;) {
            const std::vector<Finding> findings = check(JsonDocument(text));
            std::vector<const Fix *> fixes;
            for (const Finding &finding : findings) {
                for (const Fix &fix : finding.fixes)
                    fixes.push_back(&fix);
            }
            if (fixes.empty())
                break;
            QVERIFY2(!seen.contains(text), text.constData());
            seen.insert(text);
            const Fix &fix = *fixes[random.bounded(quint32(fixes.size()))];
            const QByteArray fixed = applied(fix, text);
            const std::vector<Finding> after = check(JsonDocument(fixed));
            const QByteArray report =
                text + '\n' + titleText(fix).toUtf8() + '\n' + fixed + '\n' + findingsText(after, fixed);
            QVERIFY2(JsonDocument(fixed).faults().empty(), report.constData());
            QVERIFY2(errorCount(after) <= errorCount(findings), report.constData());
            text = fixed;
        }
    }
}

void TestCheckProperties::cuts_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto texts = validNccos();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        QTest::newRow(it.key().constData()) << it.value();
}

/// An NCCO that ends anywhere has no finding that the whole one does not have, but that it ends; and has all
/// of those in the actions before.
void TestCheckProperties::cuts()
{
    QFETCH(QByteArray, text);
    const JsonDocument whole(text);
    const std::vector<Finding> all = check(whole);
    for (qsizetype size = 0; size < text.size(); ++size) {
        const QByteArray cut = text.first(size);
        const JsonDocument document(cut);
        const std::vector<Finding> findings = check(document);
        const QByteArrayList expected = before(size, all, text);
        for (const QByteArray &finding : before(size, findings, cut))
            QVERIFY2(expected.contains(finding), finding.constData());
        for (const JsonFault &fault : document.faults())
            QCOMPARE(fault.range.begin, size);

        qsizetype complete = 0; // the end of the last action that has another behind it
        for (const JsonValue &action : document.root().children()) {
            if (action.next())
                complete = action.range().end;
        }
        QCOMPARE(before(complete, findings, cut), before(complete, all, text));
    }
}

/// With any character missing the actions before it are judged as before, and what repairs the syntax brings
/// back what was meant.
void TestCheckProperties::deletions()
{
    QFETCH(QByteArray, text);
    const JsonDocument whole(text);
    const std::vector<Finding> all = check(whole);
    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray changed = text;
        changed.remove(at, 1);
        qsizetype complete = 0;
        for (const JsonValue &action : whole.root().children()) {
            if (action.range().end < at)
                complete = action.range().end;
        }
        const std::vector<Finding> findings = check(JsonDocument(changed));
        for (const Finding &finding : findings) {
            QVERIFY(finding.range.begin >= 0 && finding.range.begin <= finding.range.end
                    && finding.range.end <= changed.size());
            if (finding.rule != RuleId::NotJson)
                continue;
            for (const Fix &fix : finding.fixes) {
                const QByteArray fixed = applied(fix, changed);
                QVERIFY2(QJsonDocument::fromJson(fixed) == QJsonDocument::fromJson(text), fixed.constData());
            }
        }
        const QByteArrayList expected = before(complete, all, text);
        const QByteArrayList found = before(complete, findings, changed);
        const QByteArray report = QByteArray::number(at) + changed.mid(at - 30, 60) + found.join()
            + "instead of\n" + expected.join();
        QVERIFY2(found == expected, report.constData());
    }
}

void TestCheckProperties::repairs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("quotes in a text")
        << QByteArray(R"([{"action":"talk","text":"say \"1\", \\ [\"2\"] now"},{"action":"wait"}])");
    QTest::newRow("quotes in an array")
        << QByteArray(R"([{"action":"input","speech":{"context":["say \"1\" now", "a \"b\""]}}])");
    QTest::newRow("other quotes in a text")
        << QByteArray(R"([{"action": "talk", "text": "the dogs', she said: '5' “6”"}])");
    QTest::newRow("in single quotes")
        << QByteArray(R"([{'action':'talk', 'text':'the dogs\', she said: \"5\"', 'loop':1}])");
    QTest::newRow("in typographic quotes") << QByteArray(R"([{“action”: “talk”, ‘text’: ‘a “b”, c’}])");
    QTest::newRow("nested") << QByteArray(
        R"([{"action":"connect","endpoint":[{"type":"phone","number":"44"}],"limit":5}])");
    QTest::newRow("lines") << QByteArray("[\n  {\n    \"action\": \"input\",\n    \"type\": [\"dtmf\"],\n"
                                         "    \"dtmf\": {\"maxDigits\": 1}\n  }\n]\n");
}

/// With any two characters missing that have a meaning in JSON, repairs lose nothing, and where they leave
/// nothing wrong no string has become several.
void TestCheckProperties::repairs()
{
    QFETCH(QByteArray, text);
    const auto strings = [](const QByteArray &json) {
        return wholeStrings(JsonDocument(json).root()).size();
    };
    const qsizetype meant = strings(repaired(text));
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (QByteArrayView("{}[],:\"'\\").contains(text[at]))
            places.push_back(at);
    }
    for (size_t first = 0; first < places.size(); ++first) {
        for (size_t second = first + 1; second < places.size(); ++second) {
            QByteArray changed = text;
            changed.remove(places[second], 1).remove(places[first], 1);
            const QByteArray fixed = repaired(changed);
            QVERIFY(!QTest::currentTestFailed());
            const QByteArray report = changed + '\n' + fixed;
            QVERIFY2(!JsonDocument(fixed).faults().empty() || strings(fixed) <= meant, report.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestCheckProperties)
#include "tst_checkproperties.moc"
