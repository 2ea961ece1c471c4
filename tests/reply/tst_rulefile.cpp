// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/rulefile.h"

#include "ncco/jsondocument.h"

#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The rule file, what is refused of it, and what its rules decide.
class TestRuleFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites();
    void readsWhatIsMade_data();
    void readsWhatIsMade();
    void names_data();
    void names();
    void readsManyMembers();
    void refuses_data();
    void refuses();
    void decides_data();
    void decides();
    void breaksJson_data();
    void breaksJson();
    void countsWhatItDecides();
    void firstMatchWinsAndCounts();
    void matchesAsWhenItCame();
};

namespace {

constexpr const char *Everything = R"({
  "hold_ms": {"answer": 100, "event": 200, "other": 300},
  "rules": [
    {"name": "talk", "when": "kind:voice.answer to:4477*", "ncco": [ {"action": "talk", "text": "Hi"} ]},
    {"name": "twice", "when": "kind:voice.answer", "status": 503, "headers": {"Retry-After": "1"}, "body": "no", "times": 2},
    {"name": "off", "on": false, "status": 404},
    {"name": "slow", "when": "api:sms", "status": 200, "delay_ms": 50},
    {"name": "person", "when": "api:voice", "wait": true},
    {"name": "drill", "fault": "reset"},
    {"name": "mail", "template": "voicemail"},
    {"name": "park", "park": {"text": "Wait.", "longest_s": 30, "then": "greeting"}}
  ]
})";

Event webhook(Api api, const char *kind, const char *to = "")
{
    Event made;
    made.digest.api = api;
    made.digest.kind = kind;
    made.digest.to = to;
    made.digest.expects = api == Api::Voice ? Expects::Ncco : Expects::Any;
    return made;
}

Decision byDefault()
{
    return {.reply = {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "[{}]"},
            .decidedBy = "default"};
}

RuleBook book(const QByteArray &json)
{
    auto read = readRuleFile(json, {});
    if (!read)
        qFatal("line %lld: %s", read.error().line, qPrintable(read.error().why));
    return *std::move(read);
}

} // namespace

void TestRuleFile::readsAndWrites()
{
    const RuleBook first = book(Everything);
    QCOMPARE(first.rules().size(), 8);
    const NccoReply talk = std::get<NccoReply>(first.rules().at(0).what);
    QCOMPARE(talk.text, QByteArray(R"([ {"action": "talk", "text": "Hi"} ])")); // as it is written
    QCOMPARE(std::get<NccoReply>(first.rules().at(6).what).builtin, QByteArray("voicemail"));
    QVERIFY(!first.rules().at(2).isOn);
    const QByteArray written = writeRuleFile({.rules = first.rules(), .hold = {}});
    QVERIFY(book(written).rules() == first.rules());
}

void TestRuleFile::readsWhatIsMade_data()
{
    QTest::addColumn<Rule::What>("what");
    QTest::addColumn<bool>("isMade");
    const auto reply = [](const QList<std::pair<QByteArray, QByteArray>> &headers) {
        return Reply{.status = 200, .headers = headers, .body = {}};
    };
    const auto ncco = [](const char *text) { return NccoReply{.builtin = {}, .text = text}; };
    const auto row = [](const char *name, const Rule::What &what, bool isMade) {
        QTest::newRow(name) << what << isMade;
    };
    row("header", reply({{"A", "b"}}), true);
    row("header twice", reply({{"Set-Cookie", "a"}, {"X", "x"}, {"Set-Cookie", "b"}}), true);
    row("header of ours", reply({{"content-length", "3"}}), false);
    row("header with line break", reply({{"A", "b\nC: d"}}), false);
    row("header with DEL", reply({{"A", "b\x7f"}}), false);
    row("ncco", ncco(R"([{"action": "talk", "text": "{from}"}])"), true);
    row("no ncco", ncco(""), false);
    row("ncco no array", ncco("{}"), false);
    row("ncco cut off", ncco("[{"), false);
    row("unknown placeholder", ncco(R"([{"action": "talk", "text": "{nobody}"}])"), false);
    row("template", NccoReply{.builtin = "greeting", .text = {}}, true);
    row("park", Park(), true);
    row("park with values", Park{.text = "Hello {from} {{x}}"}, true);
    row("park with SSML", Park{.text = "<speak>Hold</speak>"}, true);
    row("park in silence", Park{.text = ""}, false);
    row("park with broken SSML", Park{.text = "<speak>Hold"}, false);
    row("park with an unknown placeholder", Park{.text = "Hold {name}"}, false);
    row("park, then", Park{.then = ncco(R"([{"action": "talk", "text": "Bye"}])")}, true);
    row("park, then nothing", Park{.then = ncco("[{")}, false);
    row("wait", WaitForPerson(), true);
    row("fault", Fault::TooSlow, true);
}

/// What one can make in the window is there after the next start.
void TestRuleFile::readsWhatIsMade()
{
    QFETCH(const Rule::What, what);
    const QList<Rule> rules{{.name = QStringLiteral("r"), .when = {}, .what = what}};
    const auto made = RuleBook::make(rules, {});
    QTEST(made.has_value(), "isMade");
    const auto read = readRuleFile(writeRuleFile({.rules = rules, .hold = {}}), {});
    QCOMPARE(read.has_value(), made.has_value());
    if (read)
        QVERIFY(read->rules() == rules);
}

void TestRuleFile::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isMade");
    const auto row = [](const char *what, const QString &name, bool isMade) {
        QTest::newRow(what) << name << isMade;
    };
    const QString gothic = QString::fromUcs4(U"\U00010330");
    row("emoji", u"VIP "_s + QString::fromUcs4(U"\U0001f389"), true);
    row("joined emoji", QString::fromUcs4(U"\U0001f469\u200d\U0001f4bb"), true);
    row("zero-width non-joiner", u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s, true);
    row("hundred beyond the BMP", gothic.repeated(100), true);
    row("more beyond the BMP", gothic.repeated(101), false);
    row("empty", QString(), false);
    row("blank around", u" a"_s, false);
    row("line feed", u"a\nb"_s, false);
    row("NUL", u"a"_s + QChar(0) + u"b"_s, false);
    row("DEL", u"a\x7f"_s + u"b"_s, false);
    row("line separator", u"a\u2028b"_s, false);
    row("half a character", u"a"_s + QChar(0xd800) + u"b"_s, false);
}

void TestRuleFile::names()
{
    QFETCH(const QString, name);
    const QList<Rule> rules{{.name = name, .when = {}, .what = WaitForPerson()}};
    QTEST(RuleBook::make(rules, {}).has_value(), "isMade");
}

/// So many that looking at all of them for each would not end before the test is given up.
void TestRuleFile::readsManyMembers()
{
    QByteArray headers;
    for (int i = 0; i < 400'000; ++i)
        headers += (i > 0 ? ",\"X-h" : "\"X-h") + QByteArray::number(i) + "\":\"\"";
    const RuleBook read =
        book("{\"rules\": [{\"name\": \"a\", \"status\": 200, \"headers\": {" + headers + "}}]}");
    QCOMPARE(read.rules().size(), 1);
}

void TestRuleFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("line");
    const auto row = [](const char *name, const QByteArray &json, qsizetype line) {
        QTest::newRow(name) << json << line;
    };
    const auto inRule = [](const char *members) -> QByteArray {
        return QByteArray("{\"rules\": [\n{\"name\": \"a\",\n") + members + "}\n]}";
    };
    row("empty", "", 1);
    row("no object", "[]", 1);
    row("no rules", "{}", 1);
    row("cut", "{\"rules\": [\n", 2);
    row("no JSON", "{\n\"rules\": [}", 2);
    row("more behind", "{\"rules\": []}\n{}", 2);
    row("unknown member", "{\n\"rule\": []}", 2);
    row("rules no array", "{\n\"rules\": 1}", 2);
    row("hold too short", "{\"rules\": [],\n\"hold_ms\": {\"answer\": 0}}", 2);
    row("hold unknown", "{\"rules\": [],\n\"hold_ms\": {\"sms\": 1}}", 2);
    row("unknown in a rule", inRule("\"then\": 1"), 3);
    row("twice in a rule", inRule("\"status\": 200,\n\"status\": 200"), 4);
    row("two actions", inRule("\"status\": 200,\n\"wait\": true"), 4);
    row("no action", inRule("\"on\": true"), 2);
    row("status 199", inRule("\"status\": 199"), 3);
    row("status 600", inRule("\"status\": 600"), 3);
    row("status no number", inRule("\"status\": \"200\""), 3);
    row("on no boolean", inRule("\"on\": null, \"status\": 200"), 3);
    row("unknown fault", inRule("\"fault\": \"fire\""), 3);
    row("wait false", inRule("\"wait\": false"), 3);
    row("body without status", inRule("\"wait\": true, \"body\": \"x\""), 2);
    row("ncco no array", inRule("\"ncco\": {}"), 3);
    row("unknown placeholder", inRule("\"ncco\": [{\"action\": \"talk\", \"text\": \"{nobody}\"}]"), 3);
    row("faulty ncco", inRule("\"ncco\":\n[{\"action\": \"say\"}]"), 4);
    row("unknown template", inRule("\"template\": \"song\""), 3);
    row("unknown in park", inRule("\"park\": {\n\"for\": 1}"), 4);
    row("parked without end", inRule("\"park\": {\"longest_s\": 0}"), 3);
    row("nothing to hear in park", inRule("\"park\": {\"text\":\n\" \"}"), 4);
    row("then no NCCO", inRule("\"park\": {\"then\": {}}"), 3);
    row("template and ncco", inRule("\"template\": \"greeting\",\n\"ncco\": []"), 4);
    row("half a character", inRule(R"("status": 200, "body": "a\ud800b")"), 3);
    row("header with line break", inRule(R"("status": 200, "headers": {"A": "b\r\nC: d"})"), 2);
    row("unknown action in a long ncco",
        inRule("\"ncco\": [{\"action\": \"talk\", \"text\": \"x\"},\n{\"action\": \"tlk\"}]"), 4);
    row("delay of no answer", inRule("\"fault\": \"no-answer\", \"delay_ms\": 5"), 2);
    row("delay of too slow", inRule("\"fault\": \"too-slow\", \"delay_ms\": 5"), 2);
    for (const char *const later :
         {"has:reply", "-has:note", "has:mark", "code:200", "decided:default", "note:x", "before:3s",
          "api:sms (after:5m OR kind:sms*)", "problem:reply-late", "-problem:Reply-*"})
        row(later, inRule(QByteArray("\"wait\": true, \"when\": \"" + QByteArray(later) + '"').constData()),
            2);
    row("when", inRule("\"when\": \"colour:red\", \"wait\": true"), 2);
    row("no name", "{\"rules\": [\n{\"wait\": true}]}", 2);
    row("name twice", "{\"rules\": [{\"name\": \"a\", \"wait\": true},\n{\"name\": \"a\", \"wait\": true}]}",
        2);
    row("too deep", "{\"rules\": " + QByteArray(1'000, '['), 1);
}

void TestRuleFile::refuses()
{
    QFETCH(const QByteArray, json);
    const auto read = readRuleFile(json, {});
    QVERIFY(!read);
    QTEST(read.error().line, "line");
    QVERIFY(!read.error().why.isEmpty());
}

void TestRuleFile::decides_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("wait"); // ms; -1: without end
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("decidedBy");
    const int now = int(Verdict::How::Now);
    const int wait = int(Verdict::How::Wait);
    const int reset = int(Verdict::How::Reset);
    const QByteArray rule = "rule:r";
    QTest::newRow("status") << QByteArray(R"("status": 201, "body": "x")") << now << 0 << QByteArray("x")
                            << rule;
    QTest::newRow("delay") << QByteArray(R"("status": 200, "delay_ms": 70)") << wait << 70 << QByteArray()
                           << rule;
    QTest::newRow("person") << QByteArray(R"("wait": true)") << wait << 4'500 << QByteArray("[{}]")
                            << QByteArray("deadline");
    QTest::newRow("person, shorter") << QByteArray(R"("wait": true, "delay_ms": 9)") << wait << 9
                                     << QByteArray("[{}]") << QByteArray("deadline");
    QTest::newRow("ncco") << QByteArray(R"("ncco": [{"action": "talk", "text": "{to}"}])") << now << 0
                          << QByteArray(R"([{"action": "talk", "text": "447700900002"}])") << rule;
    QTest::newRow("ncco without a value")
        << QByteArray(R"("ncco": [{"action": "talk", "text": "{dtmf.digits}"}])") << now << 0
        << QByteArray("[{}]") << QByteArray("error");
    QTest::newRow("park without an address")
        << QByteArray(R"("park": {})") << now << 0 << QByteArray("[{}]") << QByteArray("error");
    QTest::newRow("silent") << QByteArray(R"("fault": "no-answer")") << wait << -1 << QByteArray() << rule;
    QTest::newRow("reset") << QByteArray(R"("fault": "reset")") << reset << 0 << QByteArray() << rule;
    QTest::newRow("reset later") << QByteArray(R"("fault": "reset", "delay_ms": 70)") << wait << 70
                                 << QByteArray() << rule;
    QTest::newRow("type") << QByteArray(R"("fault": "wrong-content-type")") << now << 0 << QByteArray("[{}]")
                          << rule;
    QTest::newRow("broken") << QByteArray(R"("fault": "broken-json")") << now << 0 << QByteArray("[{}")
                            << rule;
    QTest::newRow("slow") << QByteArray(R"("fault": "too-slow")") << wait << 6'000 << QByteArray("[{}]")
                          << rule;
}

void TestRuleFile::decides()
{
    QFETCH(const QByteArray, members);
    RuleBook rules = book("{\"rules\": [{\"name\": \"r\", " + members + "}]}");
    const auto verdict = rules.decide(webhook(Api::Voice, "voice.answer", "447700900002"), byDefault());
    QVERIFY(verdict);
    QTEST(int(verdict->how), "how");
    QTEST(verdict->wait ? int(verdict->wait->count()) : -1, "wait");
    QTEST(verdict->decision ? verdict->decision->reply.body : QByteArray(), "body");
    QTEST(verdict->decision ? verdict->decision->decidedBy : verdict->withheldBy, "decidedBy");
}

void TestRuleFile::breaksJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("array") << QByteArray("[{}]");
    QTest::newRow("with a line end") << QByteArray("[{}]\n");
    QTest::newRow("with blanks") << QByteArray("[ ] \r\n\t");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
}

void TestRuleFile::breaksJson()
{
    QFETCH(const QByteArray, body);
    RuleBook rules = book(R"({"rules": [{"name": "r", "fault": "broken-json"}]})");
    Decision decision = byDefault();
    decision.reply.body = body;
    const auto verdict = rules.decide(webhook(Api::Voice, "voice.answer"), decision);
    QVERIFY(verdict);
    const ncco::JsonDocument sent(verdict->decision->reply.body);
    QVERIFY2(!sent.faults().empty(), verdict->decision->reply.body.constData());
}

void TestRuleFile::countsWhatItDecides()
{
    RuleBook rules = book(R"({"rules": [
        {"name": "hole", "ncco": [{"action": "talk", "text": "{dtmf.digits}"}], "times": 1},
        {"name": "silent", "fault": "no-answer", "times": 1}]})");
    for (int i = 0; i < 2; ++i) {
        const auto verdict = rules.decide(webhook(Api::Voice, "voice.answer"), byDefault());
        QVERIFY(verdict && verdict->decision);
        QCOMPARE(verdict->decision->decidedBy, QByteArray("error"));
    }
    QCOMPARE(rules.hits(), (QList<qint64>{0, 0}));
}

void TestRuleFile::firstMatchWinsAndCounts()
{
    RuleBook rules = book(Everything);
    const auto decidedBy = [&rules](const Event &event) {
        const auto verdict = rules.decide(event, byDefault());
        return verdict && verdict->decision ? verdict->decision->decidedBy : QByteArray();
    };
    QCOMPARE(decidedBy(webhook(Api::Voice, "voice.answer", "447700900000")), QByteArray("rule:talk"));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(decidedBy(webhook(Api::Voice, "voice.answer")), QByteArray("rule:twice"));
    QCOMPARE(decidedBy(webhook(Api::Voice, "voice.answer")), QByteArray("deadline")); // used up
    QCOMPARE(decidedBy(webhook(Api::Sms, "sms.inbound")), QByteArray("rule:slow"));
    QCOMPARE(decidedBy(webhook(Api::Other, "other")), QByteArray()); // reset
    QCOMPARE(rules.hits(), (QList<qint64>{1, 2, 0, 1, 1, 1, 0, 0}));
    QVERIFY(!RuleBook().decide(webhook(Api::Sms, "sms.inbound"), byDefault()));
}

void TestRuleFile::matchesAsWhenItCame()
{
    RuleBook rules = book(R"({"rules": [
        {"name": "a", "when": "problem:*", "wait": true},
        {"name": "b", "when": "-problem:*", "wait": true}]})");
    QVERIFY(rules.decide(webhook(Api::Sms, "sms.inbound"), byDefault()));
    QCOMPARE(rules.hits(), (QList<qint64>{0, 1}));
}

QTEST_GUILESS_MAIN(TestRuleFile)
#include "tst_rulefile.moc"
