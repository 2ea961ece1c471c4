// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/completion.h"

#include "ncco.h"

#include <QTest>

using namespace ringback::ncco;

namespace {

/// A text with "|" where the caret is.
struct Marked
{
    explicit Marked(const QByteArray &marked)
        : offset(marked.indexOf('|'))
        , document(QByteArray(marked).remove(offset, 1))
    {
    }
    qsizetype offset;
    JsonDocument document;
};

QByteArray accepted(const Proposal &proposal, const QByteArray &text)
{
    return QByteArray(text).replace(proposal.replaced.begin, proposal.replaced.size(), proposal.text);
}

/// The same, with what is selected then between "<" and ">".
QByteArray acceptedMarked(const Proposal &proposal, const QByteArray &text)
{
    const qsizetype begin = proposal.replaced.begin;
    return accepted(proposal, text)
        .insert(begin + proposal.selected.end, '>')
        .insert(begin + proposal.selected.begin, '<');
}

QByteArray labels(const std::vector<Proposal> &found)
{
    QByteArray row;
    for (const Proposal &proposal : found)
        row += (row.isEmpty() ? "" : " ") + proposal.label.toUtf8();
    return row;
}

/// Whether what is there gets another kind or name, to which its values may not belong.
bool changesMeaning(const JsonDocument &document, qsizetype offset)
{
    const CursorPlace place = cursorPlace(document, offset);
    if (place.part == CursorPlace::Part::Key)
        return bool(place.value);
    const OptionSpec *const option = place.part == CursorPlace::Part::Value ? optionOf(place.value) : nullptr;
    return option && (option == &actionOption() || option == &endpointTypeOption());
}

qsizetype count(const std::vector<Finding> &findings, RuleId rule)
{
    return std::ranges::count(findings, rule, &Finding::rule);
}

} // namespace

/// What is proposed at a caret, and what accepting it makes of the text.
class TestCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offers_data();
    void offers();
    void writes_data();
    void writes();
    void offersNothing_data();
    void offersNothing();
    void bringsNoError();
    void standsUnfinishedText();
    void explains();
};

void TestCompletion::offers_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray actions = "talk stream input record connect conversation notify wait transfer";
    QTest::newRow("empty") << QByteArray("|") << actions;
    QTest::newRow("blank") << QByteArray(" \n|\n") << actions;
    QTest::newRow("in the array") << QByteArray("[|]") << actions;
    QTest::newRow("behind an action") << QByteArray(R"([{"action":"talk","text":"a"}, |])") << actions;
    QTest::newRow("action's name") << QByteArray(R"([{"action": |)") << actions;
    QTest::newRow("action's name, begun") << QByteArray(R"([{"action": "t|)") << QByteArray("talk transfer");
    QTest::newRow("key of an action") << QByteArray(R"([{"act|)") << QByteArray("action");
    QTest::newRow("key without quotes") << QByteArray(R"([{act|)") << QByteArray("action");
    QTest::newRow("options that it lacks")
        << QByteArray(R"([{"action":"stream","level":1,|}])") << QByteArray("streamUrl bargeIn loop");
    QTest::newRow("deprecated ones last")
        << QByteArray(R"([{"action":"talk","|"}])")
        << QByteArray("text bargeIn loop level language style premium provider providerOptions voiceName");
    QTest::newRow("option, begun") << QByteArray(R"([{"action":"talk","le|"}])") << QByteArray("level style");
    QTest::newRow("case is all the same")
        << QByteArray(R"([{"action":"talk","BARGE|"}])") << QByteArray("bargeIn");
    QTest::newRow("in an object of an option")
        << QByteArray(R"([{"action":"input","dtmf":{"maxDigits":1,"|"}}])")
        << QByteArray("timeOut submitOnHash");
    QTest::newRow("enum") << QByteArray(R"([{"action":"record","format":|}])") << QByteArray("mp3 wav ogg");
    QTest::newRow("enum, begun") << QByteArray(R"([{"action":"record","format":"w|"}])") << QByteArray("wav");
    QTest::newRow("boolean") << QByteArray(R"([{"action":"talk","bargeIn":|}])") << QByteArray("true false");
    QTest::newRow("boolean, begun") << QByteArray(R"([{"action":"talk","bargeIn":f|}])")
                                    << QByteArray("false");
    QTest::newRow("list") << QByteArray(R"([{"action":"input","type":|}])")
                          << QByteArray(R"(["dtmf"] ["speech"])");
    QTest::newRow("what the list lacks")
        << QByteArray(R"([{"action":"input","type":["dtmf",|]}])") << QByteArray("speech");
    QTest::newRow("spoken language") << QByteArray(R"([{"action":"talk","language":"sv|"}])")
                                     << QByteArray("sv-SE");
    QTest::newRow("recognised language") << QByteArray(R"([{"action":"input","speech":{"language":"ta-|"}}])")
                                         << QByteArray("ta-IN ta-MY ta-SG ta-LK");
    QTest::newRow("styles of the language")
        << QByteArray(R"([{"action":"talk","language":"da-DK","style":|}])") << QByteArray("0 1 2 3 4 5");
    QTest::newRow("voice, begun") << QByteArray(R"([{"action":"talk","voiceName":"Am|"}])")
                                  << QByteArray("Amy Camila Damayanti");
    QTest::newRow("endpoint's type") << QByteArray(R"([{"action":"connect","endpoint":[{"type":"|"}]}])")
                                     << QByteArray("phone app websocket sip vbc");
    QTest::newRow("endpoint's options")
        << QByteArray(R"([{"action":"connect","endpoint":[{"type":"phone","|"}]}])")
        << QByteArray("number dtmfAnswer onAnswer shaken");
    QTest::newRow("endpoint of no type yet")
        << QByteArray(R"([{"action":"connect","endpoint":[{|}]}])") << QByteArray("type");
    QTest::newRow("tag at the beginning")
        << QByteArray(R"([{"action":"talk","text":"<|"}])") << QByteArray("speak");
    QTest::newRow("tag") << QByteArray(R"([{"action":"talk","text":"<speak>Hi <s|</speak>"}])")
                         << QByteArray("s say-as sub");
    QTest::newRow("end of a tag") << QByteArray(R"([{"action":"talk","text":"<speak><s>Hi</|"}])")
                                  << QByteArray("s");
    QTest::newRow("end of a tag behind a sign")
        << QByteArray(R"([{"action":"talk","text":"<speak>1 < 2 > 0</|"}])") << QByteArray("speak");
    QTest::newRow("attribute") << QByteArray(R"([{"action":"talk","text":"<speak><break |/></speak>"}])")
                               << QByteArray("time strength");
    QTest::newRow("attribute's value")
        << QByteArray(R"([{"action":"talk","text":"<speak><break strength='x|'/></speak>"}])")
        << QByteArray("x-weak x-strong");
}

void TestCompletion::offers()
{
    QFETCH(QByteArray, marked);
    const Marked at(marked);
    QTEST(labels(proposals(at.document, at.offset)), "expected");
}

void TestCompletion::writes_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QByteArray(
        "|") << QByteArray("[\n  {\n    \"action\": \"talk\",\n    \"text\": \"<Hello>\"\n  }\n]\n");
    QTest::newRow("in brackets") << QByteArray("[|]")
                                 << QByteArray(R"([{"action": "talk", "text": "<Hello>"}])");
    QTest::newRow("in lines") << QByteArray(
        "[\n  |\n]") << QByteArray("[\n  {\n    \"action\": \"talk\",\n    \"text\": \"<Hello>\"\n  }\n]");
    QTest::newRow("before another") << QByteArray(R"([|{"action":"wait"}])")
                                    << QByteArray(
                                           R"([{"action": "talk", "text": "<Hello>"},{"action":"wait"}])");
    QTest::newRow("behind another") << QByteArray(R"([{"action":"wait"}|])")
                                    << QByteArray(
                                           R"([{"action":"wait"}, {"action": "talk", "text": "<Hello>"}])");
    QTest::newRow("action's name brings what it needs")
        << QByteArray(R"([{"action": "ta|"}])") << QByteArray(R"([{"action": "talk", "text": "<Hello>"}])");
    QTest::newRow("no end") << QByteArray(R"([{"action": "ta|)")
                            << QByteArray(R"([{"action": "talk", "text": "<Hello>")");
    QTest::newRow("only what it lacks") << QByteArray(R"([{"action": "ta|", "text": "a"}])")
                                        << QByteArray(R"([{"action": "talk"<>, "text": "a"}])");
    QTest::newRow("input needs a type") << QByteArray(R"([{"action": "inp|"}])")
                                        << QByteArray(R"([{"action": "input", "type": ["<dtmf>"]}])");
    QTest::newRow("key with its value")
        << QByteArray(R"([{"action":"talk","le|"}])") << QByteArray(R"([{"action":"talk","level": <0>}])");
    QTest::newRow("key before others") << QByteArray(R"([{"action":"talk",le| "text":"a"}])")
                                       << QByteArray(R"([{"action":"talk","level": <0>, "text":"a"}])");
    QTest::newRow("key behind others without a comma")
        << QByteArray(R"([{"action":"talk" |}])") << QByteArray(R"([{"action":"talk" , "text": "<Hello>"}])");
    QTest::newRow("key that has a value") << QByteArray(R"([{"action":"talk","lev|": 1}])")
                                          << QByteArray(R"([{"action":"talk","level"<>: 1}])");
    QTest::newRow("the other boolean")
        << QByteArray(R"([{"action":"conversation","startOn|"}])")
        << QByteArray(R"([{"action":"conversation","startOnEnter": false<>}])");
    QTest::newRow("value") << QByteArray(R"([{"action":"record","format":"w|"}])")
                           << QByteArray(R"([{"action":"record","format":"wav"<>}])");
    QTest::newRow("value before a member")
        << QByteArray(R"([{"action":"talk","bargeIn":|,"text":"a"}])")
        << QByteArray(R"([{"action":"talk","bargeIn":true<>,"text":"a"}])");
    QTest::newRow("endpoint")
        << QByteArray(R"([{"action":"connect","endpoint":|}])")
        << QByteArray(R"([{"action":"connect","endpoint":[{"type": "phone", "number": "<447700900000>"}]}])");
    QTest::newRow("umlauts before") << QByteArray(R"([{"action":"talk","text":"äöü","lo|"}])")
                                    << QByteArray(R"([{"action":"talk","text":"äöü","loop": <1>}])");
    QTest::newRow("tag") << QByteArray(R"([{"action":"talk","text":"<speak>a<br|</speak>"}])")
                         << QByteArray(R"([{"action":"talk","text":"<speak>a<break/><></speak>"}])");
    QTest::newRow("tag around text") << QByteArray(R"([{"action":"talk","text":"<sp|"}])")
                                     << QByteArray(R"([{"action":"talk","text":"<speak><></speak>"}])");
}

void TestCompletion::writes()
{
    QFETCH(QByteArray, marked);
    const Marked at(marked);
    const auto found = proposals(at.document, at.offset);
    QVERIFY(!found.empty());
    QTEST(acceptedMarked(found.front(), at.document.text()), "expected");
}

void TestCompletion::offersNothing_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::newRow("in spoken text") << QByteArray(R"([{"action":"talk","text":"Hel|lo"}])");
    QTest::newRow("in spoken text without an end") << QByteArray(R"([{"action":"talk","text":"Hello |)");
    QTest::newRow("behind the end") << QByteArray("[]|");
    QTest::newRow("no NCCO") << QByteArray("{|}");
    QTest::newRow("key without a colon") << QByteArray(R"([{"action" |}])");
    QTest::newRow("option that there is not") << QByteArray(R"([{"action":"talk","foo":"|"}])");
    QTest::newRow("second endpoint") << QByteArray(
        R"([{"action":"connect","endpoint":[{"type":"app","user":"a"},|]}])");
    QTest::newRow("member of something open") << QByteArray(R"([{"action":"notify","payload":{"|"}}])");
    QTest::newRow("text without an example")
        << QByteArray(R"([{"action":"connect","endpoint":[{"type":"phone","shaken":|}]}])");
    QTest::newRow("item without an example") << QByteArray(R"([{"action":"pay","eventUrl":[|]}])");
    QTest::newRow("closed tag") << QByteArray(R"([{"action":"talk","text":"<speak>|</speak>"}])");
}

void TestCompletion::offersNothing()
{
    QFETCH(QByteArray, marked);
    const Marked at(marked);
    QCOMPARE(labels(proposals(at.document, at.offset)), QByteArray());
}

/// Whatever is accepted wherever in a whole document, it stays JSON, and no option or value comes that is
/// none.
void TestCompletion::bringsNoError()
{
    qsizetype tried = 0;
    const auto nccos = validNccos();
    for (auto ncco = nccos.begin(); ncco != nccos.end(); ++ncco) {
        const QByteArray &text = ncco.value();
        const JsonDocument document(text);
        const auto before = check(document);
        for (qsizetype offset = 0; offset <= text.size(); offset += text.size() > 4000 ? 7 : 1) {
            const auto found = proposals(document, offset);
            for (size_t i = 0; i < found.size(); i += std::max<size_t>(1, found.size() / 3)) {
                const auto after = check(JsonDocument(accepted(found[i], text)));
                for (const RuleId rule : {RuleId::NotJson, RuleId::UnknownOption, RuleId::BadEnum,
                                          RuleId::UnknownAction, RuleId::DuplicateKey}) {
                    const bool isOfOption = rule == RuleId::UnknownOption || rule == RuleId::BadEnum;
                    if (isOfOption && changesMeaning(document, offset))
                        continue;
                    if (count(after, rule) > count(before, rule)) {
                        const QByteArray why = ncco.key() + " at " + QByteArray::number(offset) + ": "
                            + ruleId(rule) + "\n"
                            + acceptedMarked(found[i], text).mid(std::max<qsizetype>(0, offset - 80), 240);
                        QFAIL(why.constData());
                    }
                }
                ++tried;
            }
        }
    }
    QVERIFY(tried > 1000);
}

void TestCompletion::standsUnfinishedText()
{
    const auto nccos = validNccos();
    for (const QByteArray &whole : nccos) {
        for (qsizetype size = 0; size <= std::min<qsizetype>(whole.size(), 1500); ++size) {
            const QByteArray text = whole.first(size);
            for (const Proposal &proposal : proposals(JsonDocument(text), size)) {
                QVERIFY(proposal.replaced.begin <= size && proposal.replaced.end == size);
                QVERIFY(proposal.selected.begin >= 0 && proposal.selected.begin <= proposal.selected.end
                        && proposal.selected.end <= proposal.text.size());
            }
        }
    }
}

void TestCompletion::explains()
{
    const Marked at(R"([{"action":"record","format":"|"}])");
    const auto found = proposals(at.document, at.offset);
    QCOMPARE(found.size(), size_t(3));
    QVERIFY(std::ranges::none_of(found, [](const Proposal &one) { return one.help.isEmpty(); }));
}

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
