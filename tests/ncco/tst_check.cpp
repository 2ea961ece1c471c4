// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco.h"

#include <QSet>
#include <QTest>

#include <ctime>

using namespace ringback::ncco;

namespace {

/// Marks in a text around what a finding is about.
constexpr QByteArrayView Open = "\xc2\xab";  // «
constexpr QByteArrayView Close = "\xc2\xbb"; // »

RuleId ruleOf(const QByteArray &id)
{
    for (int rule = 0; rule < int(RuleId::Count); ++rule) {
        if (ruleId(RuleId(rule)) == id)
            return RuleId(rule);
    }
    return RuleId::Count;
}

QByteArray talk(const QByteArray &options)
{
    return "[{\"action\":\"talk\",\"text\":\"hi\"," + options + "}]";
}
QByteArray talkText(const QByteArray &text) { return "[{\"action\":\"talk\",\"text\":" + text + "}]"; }
QByteArray stream(const QByteArray &url) { return "[{\"action\":\"stream\",\"streamUrl\":" + url + "}]"; }
QByteArray input(const QByteArray &options)
{
    return "[{\"action\":\"input\"" + options + ",\"eventUrl\":[\"https://a.example/\"]}]";
}
QByteArray record(const QByteArray &options)
{
    return "[{\"action\":\"record\",\"endOnSilence\":3," + options + "}]";
}
QByteArray conversation(const QByteArray &options)
{
    return "[{\"action\":\"conversation\",\"name\":\"r\"," + options + "}]";
}
QByteArray connectTo(const QByteArray &endpoint, const QByteArray &options = {})
{
    return "[{\"action\":\"connect\",\"from\":\"447700900456\"" + options + ",\"endpoint\":[" + endpoint
        + "]}]";
}
QByteArray phone(const QByteArray &number)
{
    return connectTo("{\"type\":\"phone\",\"number\":" + number + "}");
}
QByteArray websocket(const QByteArray &options)
{
    return connectTo("{\"type\":\"websocket\",\"uri\":\"wss://a.example/\"" + options + "}");
}
QByteArray sip(const QByteArray &options) { return connectTo("{\"type\":\"sip\"" + options + "}"); }
QByteArray join(const QByteArray &first, const QByteArray &second)
{
    return first.chopped(1) + ',' + second.mid(1);
}

const QByteArray Talk = "[{\"action\":\"talk\",\"text\":\"hi\"}]";
const QByteArray App = "{\"type\":\"app\",\"user\":\"x\"}";
const QByteArray Phone = "{\"type\":\"phone\",\"number\":\"447700900789\"}";

} // namespace

/// Each rule: what breaks it, where that is told, what is offered, and what does not break it.
class TestCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void violations_data();
    void violations();
    void neighbours_data();
    void neighbours();
    void everyRuleIsTested();
    void workedExamples_data();
    void workedExamples();
    void validExamples_data();
    void validExamples();
    void positions();
    void messages();
    void titles_data();
    void titles();
    void severities();
    void manyFindings();
    void manyMembers_data();
    void manyMembers();
};

void TestCheck::violations_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("fixed"); // by the first fix; empty when none is offered
    const auto row = [](const char *rule, const QByteArray &marked, const QByteArray &fixed = {}) {
        QTest::addRow("%s %s", rule, marked.constData()) << QByteArray(rule) << marked << fixed;
    };
    row("ncco-not-json", "[{\"action\":\"talk\",\"text\":\"hi\"«»",
        "[{\"action\":\"talk\",\"text\":\"hi\"}]");
    row("ncco-not-json", "[{\"action\":\"talk\" «\"»text\":\"hi\"}]",
        "[{\"action\":\"talk\", \"text\":\"hi\"}]");
    row("ncco-not-json", "«»");
    row("ncco-not-array", "«{\"action\":\"talk\",\"text\":\"hi\"}»", Talk);
    row("ncco-not-array", "«\"hi\"»");
    row("ncco-empty", "«[ ]»");
    row("ncco-action-not-object", "[«1»]");
    row("ncco-action-not-object", "[«[]»]");
    row("ncco-missing-action", "[«{»\"text\":\"hi\"}]", "[{\"text\":\"hi\",\"action\":\"talk\"}]");
    row("ncco-missing-action", "[«{»\"acton\":\"talk\",\"text\":\"hi\"}]", Talk);
    row("ncco-missing-action", "[{\"action\":«null»,\"text\":\"hi\"}]", Talk);
    row("ncco-unknown-action", "[{\"action\":«\"Talk\"»,\"text\":\"hi\"}]", Talk);
    row("ncco-unknown-action", "[{\"action\":«\"tlak\"»,\"text\":\"hi\"}]", Talk);
    row("ncco-unknown-action", "[{\"action\":«\"say\"»,\"text\":\"hi\"}]");
    // Known, it would bring up that no input follows either of the two.
    row("ncco-unknown-action",
        "[{\"action\":\"talk\",\"text\":\"hi\",\"bargeIn\":true},"
        "{\"action\":«\"tlak\"»,\"text\":\"hi\",\"bargeIn\":true}]");
    row("ncco-withdrawn-action", "[{\"action\":«\"pay\"»,\"amount\":1}]");
    row("ncco-newer-action", "[{\"action\":«\"wait\"»}]");
    row("ncco-newer-action", "[{\"action\":«\"transfer\"»,\"conversationId\":\"CON-1\"}]");
    row("ncco-duplicate-key", talk("«\"text\"»:\"ho\""), talkText("\"ho\""));
    row("ncco-duplicate-key",
        "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/"
        "\"],\"payload\":{\"a\":1,«\"\\u0061\"»:2}}]",
        "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/\"],\"payload\":{\"\\u0061\":2}}]");
    row("ncco-unknown-option", talk("«\"lop\"»:2"), talk("\"loop\":2"));
    row("ncco-unknown-option", talk("«\"Level\"»:0"), talk("\"level\":0"));
    row("ncco-unknown-option", talk("«\"colour\"»:2"), Talk);
    row("ncco-unknown-option",
        "[{\"action\":\"notify\",\"payload\":{},«\"eventURL\"»:[\"https://a.example/\"]}]",
        "[{\"action\":\"notify\",\"payload\":{},\"eventUrl\":[\"https://a.example/\"]}]");
    row("ncco-unknown-option", connectTo(App, ",«\"timeOut\"»:20"), connectTo(App, ",\"timeout\":20"));
    row("ncco-unknown-option", record("«\"timeout\"»:20"), record("\"timeOut\":20"));
    row("ncco-unknown-option", connectTo("{\"type\":\"app\",\"user\":\"x\",«\"number\"»:\"1\"}"),
        connectTo(App));
    row("ncco-unknown-option", input(",\"type\":[\"dtmf\"],\"dtmf\":{«\"timeout\"»:3}"),
        input(",\"type\":[\"dtmf\"],\"dtmf\":{\"timeOut\":3}"));
    row("ncco-missing-required", "[«{»\"action\":\"talk\"}]", "[{\"action\":\"talk\",\"text\":\"Hello\"}]");
    row("ncco-missing-required", "[\n  «{»\n    \"action\" : \"talk\"\n  }\n]",
        "[\n  {\n    \"action\" : \"talk\",\n    \"text\" : \"Hello\"\n  }\n]");
    row("ncco-missing-required", "[«{»\"action\":\"talk\",\"txt\":\"hi\"}]", Talk);
    row("ncco-missing-required", talkText("«\"\"»"), talkText("\"Hello\""));
    row("ncco-missing-required", talkText("«null»"), talkText("\"Hello\""));
    row("ncco-missing-required", "[«{»\"action\":\"notify\",\"eventUrl\":[\"https://a.example/n\"]}]",
        "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/n\"],\"payload\":{}}]");
    row("ncco-missing-required", connectTo("«{»\"type\":\"app\"}"), connectTo(App.chopped(4) + "\"user\"}"));
    row("ncco-missing-required", connectTo("«{»\"user\":\"x\"}"));
    row("ncco-missing-required", sip(",\"domain\":\"d\"").replace("{\"type\"", "«{»\"type\""),
        sip(",\"domain\":\"d\",\"user\":\"user\""));
    row("ncco-missing-required",
        websocket(",\"content-type\":\"audio/l16;rate=8000\",\"authorization\":«{»\"type\":\"custom\"}"),
        websocket(",\"content-type\":\"audio/"
                  "l16;rate=8000\",\"authorization\":{\"type\":\"custom\",\"value\":\"Bearer "
                  "\"}"));
    row("ncco-missing-required", sip(",\"domain\":\"d\",\"user\":«\"\"»"),
        sip(",\"domain\":\"d\",\"user\":\"user\""));
    row("ncco-missing-required",
        websocket(",\"content-type\":\"audio/"
                  "l16;rate=8000\",\"authorization\":{\"type\":\"custom\",\"value\":«\"\"»}"),
        websocket(",\"content-type\":\"audio/"
                  "l16;rate=8000\",\"authorization\":{\"type\":\"custom\",\"value\":\"Bearer \"}"));
    row("ncco-wrong-type", talkText("«5»"), talkText("\"5\""));
    row("ncco-wrong-type", talk("\"loop\":«1.5»"));
    row("ncco-wrong-type", talk("\"loop\":«\"twice\"»"));
    row("ncco-wrong-type", talk("\"bargeIn\":«1»"));
    row("ncco-wrong-type", "[{\"action\":«5»}]", "[{\"action\":\"5\"}]");
    row("ncco-wrong-type", phone("«447700900789»"), phone("\"447700900789\""));
    row("ncco-wrong-type", input(",\"type\":«\"dtmf\"»"), input(",\"type\":[\"dtmf\"]"));
    row("ncco-wrong-type", input(",\"type\":[\"dtmf\"],\"dtmf\":«3»"));
    row("ncco-wrong-type", connectTo("«\"x\"»"));
    row("ncco-wrong-type", connectTo("{\"type\":\"vbc\",\"extension\":«\"12a\"»}"));
    row("ncco-stringly-typed", talk("\"level\":«\"0.4\"»"), talk("\"level\":0.4"));
    row("ncco-stringly-typed", talk("\"bargeIn\":«\"false\"»"), talk("\"bargeIn\":false"));
    row("ncco-stringly-typed", connectTo(App, ",\"timeout\":«\"45\"»"), connectTo(App, ",\"timeout\":45"));
    row("ncco-out-of-range", talk("\"level\":«2»"), talk("\"level\":1"));
    row("ncco-out-of-range", talk("\"level\":«-1.01»"), talk("\"level\":-1"));
    row("ncco-out-of-range", talk("\"loop\":«-1»"), talk("\"loop\":0"));
    row("ncco-out-of-range", talk("\"loop\":«1e999»"));
    row("ncco-out-of-range", talk("\"level\":«-1e999»"), talk("\"level\":-1"));
    row("ncco-out-of-range", talk("\"style\":«-1»"), talk("\"style\":0"));
    row("ncco-out-of-range", input(",\"type\":[\"speech\"],\"speech\":{\"endOnSilence\":«0.3»}"),
        input(",\"type\":[\"speech\"],\"speech\":{\"endOnSilence\":0.4}"));
    row("ncco-out-of-range", record("\"channels\":«33»,\"split\":\"conversation\""),
        record("\"channels\":32,\"split\":\"conversation\""));
    row("ncco-out-of-range",
        sip(",\"uri\":\"sip:a@b.example\",\"standardHeaders\":{\"User-to-User\":«\"" + QByteArray(257, 'a')
            + "\"»}"));
    row("ncco-level-precision", talk("\"level\":«0.25»"), talk("\"level\":0.3"));
    row("ncco-level-precision", talk("\"level\":«-0.44»"), talk("\"level\":-0.4"));
    row("ncco-bad-enum", record("\"format\":«\"MP3\"»"), record("\"format\":\"mp3\""));
    row("ncco-bad-enum", record("\"split\":«\"all\"»"), record("\"split\":\"conversation\""));
    row("ncco-bad-enum", input(",\"type\":[\"dtmf\"],\"eventMethod\":«\"post\"»"),
        input(",\"type\":[\"dtmf\"],\"eventMethod\":\"POST\""));
    row("ncco-bad-enum", connectTo(App, ",\"machineDetection\":«\"hang-up\"»"),
        connectTo(App, ",\"machineDetection\":\"hangup\""));
    row("ncco-bad-enum", connectTo("{\"type\":«\"Phone\"»,\"number\":\"447700900789\"}"), connectTo(Phone));
    row("ncco-bad-enum", input(",\"type\":[«\"keys\"»]"), input(",\"type\":[\"dtmf\"]"));
    row("ncco-bad-enum", input(",\"type\":[\"dtmf\",«\"dtmf\"»]"), input(",\"type\":[\"dtmf\"]"));
    row("ncco-url-not-array", stream("«\"https://a.example/x.mp3\"»"),
        stream("[\"https://a.example/x.mp3\"]"));
    row("ncco-url-not-array",
        "[{\"action\":\"record\",\"endOnKey\":\"#\",\"eventUrl\":«\"https://a.example/\"»}]",
        "[{\"action\":\"record\",\"endOnKey\":\"#\",\"eventUrl\":[\"https://a.example/\"]}]");
    row("ncco-url-not-array", stream("«\"nowhere\"»"), stream("[\"nowhere\"]"));
    row("ncco-url-count", stream("«[]»"), stream("[\"https://example.com/sound.mp3\"]"));
    row("ncco-url-count", stream("«[\"https://a.example/1\", \"https://a.example/2\"]»"),
        stream("[\"https://a.example/1\"]"));
    row("ncco-url-count", "[{\"action\":\"record\",\"endOnKey\":\"#\",\"eventUrl\":«[]»}]",
        "[{\"action\":\"record\",\"endOnKey\":\"#\",\"eventUrl\":[\"https://example.com/webhooks/event\"]}]");
    row("ncco-url-count", "[{\"action\":\"notify\",\"payload\":{},\"eventUrl\":«[]»}]",
        "[{\"action\":\"notify\",\"payload\":{},\"eventUrl\":[\"https://example.com/webhooks/notify\"]}]");
    row("ncco-url-count", conversation("\"musicOnHoldUrl\":«[]»"));
    row("ncco-url-count",
        conversation("\"musicOnHoldUrl\":«[\"https://a.example/1\",\"https://a.example/2\"]»"),
        conversation("\"musicOnHoldUrl\":[\"https://a.example/1\"]"));
    row("ncco-url-count",
        connectTo(App, ",\"ringbackTone\":«[\"https://a.example/1\",\"https://a.example/2\"]»"),
        connectTo(App, ",\"ringbackTone\":[\"https://a.example/1\"]"));
    row("ncco-event-url-many",
        "[{\"action\":\"record\",\"endOnKey\":\"#\",\"eventUrl\":«[\"https://a.example/1\",\"https://"
        "a.example/2\"]»}]",
        "[{\"action\":\"record\",\"endOnKey\":\"#\",\"eventUrl\":[\"https://a.example/1\"]}]");
    row("ncco-bad-url", stream("[«\"a.example/x.mp3\"»]"));
    row("ncco-bad-url", stream("[«\"ftp://a.example/x.mp3\"»]"));
    row("ncco-bad-url", stream("[«\"https:///x.mp3\"»]"));
    row("ncco-bad-url", stream("[«\"https://a b.example/\"»]"));
    row("ncco-bad-url", stream("[«\"https://a..example/\"»]"));
    row("ncco-bad-url", stream("[«\"https://a.example:99999/\"»]"));
    row("ncco-bad-url", stream("[«\"https://[::g]/\"»]"));
    for (const char *const url :
         {"https://a.example,https://b.example", "https://ex!ample.com", "https://exa%20mple.com",
          "https://256.256.256.256", "https://127.1", "https://2130706433", "https://a.example.1/",
          "https://./", "https://a.example../"})
        row("ncco-bad-url", stream("[«\"" + QByteArray(url) + "\"»]"));
    row("ncco-bad-url",
        connectTo("{\"type\":\"websocket\",\"uri\":«\"https://a.example\"»,\"content-type\":\"audio/"
                  "l16;rate=16000\"}"));
    row("ncco-bad-url", sip(",\"uri\":«\"https://b.example\"»"));
    row("ncco-bad-url", sip(",\"uri\":«\"sip:a@\"»"));
    row("ncco-bad-url", sip(",\"uri\":«\"sip:a@b@c.example\"»"));
    row("ncco-bad-url", sip(",\"uri\":«\"sip:a@b.example/c\"»"));
    row("ncco-url-not-https", stream("[«\"http://a.example/\"»]"));
    row("ncco-url-not-https",
        connectTo("{\"type\":\"websocket\",\"uri\":«\"ws://a.example\"»,\"content-type\":\"audio/"
                  "l16;rate=16000\"}"));
    for (const char *const host :
         {"localhost", "127.0.0.1:8484", "10.1.2.3", "172.31.0.1", "192.168.1.1", "[::1]", "[fe80::1]",
          "printer.local", "LOCALHOST", "169.254.1.1", "localhost.", "printer.local.", "127.0.0.1."})
        row("ncco-url-local", stream("[«\"https://" + QByteArray(host) + "/\"»]"));
    row("ncco-url-underscore", stream("[«\"https://my_host.example/\"»]"));
    row("ncco-url-underscore", stream("[«\"https://-a.example/\"»]"));
    row("ncco-url-underscore", stream("[«\"https://a-.example/\"»]"));
    row("ncco-text-too-long", talkText("«\"" + QByteArray(1501, 'a') + "\"»"));
    row("ncco-text-too-long", talkText("«\"" + QByteArray("\xc3\xbc").repeated(1501) + "\"»"));
    row("ncco-text-empty", talkText("«\" \\n\"»"));
    row("ncco-text-empty", talkText("«\"<speak><break time='1s'/></speak>\"»"));
    row("ncco-ssml-malformed", talkText("«\"<speak>hi\"»"));
    row("ncco-ssml-malformed", talkText("«\"<speak>a & b</speak>\"»"));
    row("ncco-ssml-malformed", talkText("«\"<speak>hi</speak> there\"»"));
    row("ncco-ssml-malformed", talkText("«\"<speak>a<speak>b</speak></speak>\"»"),
        talkText("\"<speak>ab</speak>\""));
    row("ncco-ssml-malformed", talkText("«\" <speak>a<p><speak/>b</p></speak>\"»"),
        talkText("\" <speak>a<p>b</p></speak>\""));
    row("ncco-ssml-malformed", talkText("«\"<speak>a\\u003cspeak>b</speak></speak>\"»"));
    row("ncco-ssml-no-speak", talkText("«\"Hello <speak>x</speak>\"»"),
        talkText("\"<speak>Hello x</speak>\""));
    row("ncco-ssml-no-speak", talkText("«\"Hello <speak>x\"»"), talkText("\"<speak>Hello x</speak>\""));
    row("ncco-ssml-no-speak", talkText("«\"Hello \\u003cspeak>x\"»"));
    row("ncco-ssml-no-speak", talkText("«\"hi <break time='1s'/>\"»"),
        talkText("\"<speak>hi <break time='1s'/></speak>\""));
    row("ncco-ssml-no-speak", talkText("«\"a & <p>b</p>\"»"));
    row("ncco-ssml-unknown-tag", talkText("«\"<speak>hi <voice name='x'>a</voice></speak>\"»"));
    row("ncco-ssml-unknown-tag",
        talkText("«\"<speak><amazon:effect name='whispered'>a</amazon:effect></speak>\"»"));
    row("ncco-ssml-style",
        "[{\"action\":\"talk\",\"text\":\"<speak>hi</speak>\",\"language\":\"es-ES\",\"style\":«3»}]");
    row("ncco-ssml-style", "[{\"action\":\"talk\",\"text\":\"<speak>hi</speak>\",\"language\":«\"he-IL\"»}]");
    row("ncco-language-unknown", talk("\"language\":«\"xx-XX\"»"));
    row("ncco-language-unknown", talk("\"language\":«\"en-us\"»"), talk("\"language\":\"en-US\""));
    row("ncco-language-unknown", input(",\"type\":[\"speech\"],\"speech\":{\"language\":«\"xx\"»}"));
    row("ncco-style-unknown", talk("\"language\":\"cy-GB\",\"style\":«1»"));
    row("ncco-style-unknown", talk("\"style\":«12»"));
    row("ncco-style-unknown", talk("\"style\":«\"99\"»"));
    row("ncco-style-unknown",
        "[{\"action\":\"pay\",\"amount\":1,\"voice\":{\"language\":\"cy-GB\",\"style\":«1»}}]");
    row("ncco-deprecated-voice-name", talk("\"voiceName\":«\"Amy\"»"),
        talk("\"language\":\"en-GB\",\"style\":0"));
    row("ncco-deprecated-voice-name", talk("\"voiceName\":«\"Amy\"»,\"style\":1"), talk("\"style\":1"));
    row("ncco-deprecated-voice-name", talk("\"voiceName\":«\"Nobody\"»"));
    row("ncco-voice-name-conflict", talk("\"voiceName\":«\"Amy\"»,\"style\":1"), talk("\"style\":1"));
    row("ncco-loop-infinite", talk("\"loop\":«0»"));
    row("ncco-loop-infinite", join(talk("\"loop\":«0»,\"bargeIn\":true"), input(",\"type\":[\"dtmf\"]")));
    row("ncco-bargein-without-input", talk("\"bargeIn\":«true»"),
        join(talk("\"bargeIn\":true"), "[{\"action\":\"input\",\"type\":[\"dtmf\"]}]"));
    row("ncco-bargein-without-input", join(join(talk("\"bargeIn\":«true»"), Talk), record("\"timeOut\":5")),
        join(join(talk("\"bargeIn\":true"), Talk),
             join("[{\"action\":\"input\",\"type\":[\"dtmf\"]}]", record("\"timeOut\":5"))));
    row("ncco-bargein-without-input",
        "[\n  {\"action\":\"talk\",\"text\":\"a\",\"bargeIn\":«true»},\n  "
        "{\"action\":\"record\",\"endOnKey\":\"#\"}\n]",
        "[\n  {\"action\":\"talk\",\"text\":\"a\",\"bargeIn\":true},\n  "
        "{\"action\":\"input\",\"type\":[\"dtmf\"]},\n"
        "  {\"action\":\"record\",\"endOnKey\":\"#\"}\n]");
    row("ncco-bargein-without-input",
        join(talk("\"bargeIn\":«true»"),
             join(stream("[\"https://a.example/\"]"), input(",\"type\":[\"dtmf\"]"))),
        join(talk("\"bargeIn\":true"),
             join("[{\"action\":\"input\",\"type\":[\"dtmf\"]}]",
                  join(stream("[\"https://a.example/\"]"), input(",\"type\":[\"dtmf\"]")))));
    row("ncco-bargein-sticky",
        join(talk("\"bargeIn\":true"), join(talk("\"bargeIn\":«false»"), input(",\"type\":[\"dtmf\"]"))),
        join(talk("\"bargeIn\":true"), join(Talk, input(",\"type\":[\"dtmf\"]"))));
    row("ncco-input-type-missing", input("").replace("{\"action\"", "«{»\"action\""),
        "[{\"action\":\"input\",\"eventUrl\":[\"https://a.example/\"],\"type\":[\"dtmf\"]}]");
    row("ncco-input-type-missing", input(",\"type\":«[]»"), input(",\"type\":[\"dtmf\"]"));
    row("ncco-input-legacy", input(",\"maxDigits\":«1»"),
        input(",\"type\":[\"dtmf\"],\"dtmf\":{\"maxDigits\":1}"));
    row("ncco-input-legacy", input(",\"timeOut\":«5»,\"type\":[\"dtmf\"],\"dtmf\":{\"maxDigits\":1}"),
        input(",\"type\":[\"dtmf\"],\"dtmf\":{\"maxDigits\":1,\"timeOut\":5}"));
    row("ncco-input-settings-unused", input(",\"type\":[\"speech\"],\"dtmf\":«{}»"),
        input(",\"type\":[\"speech\",\"dtmf\"],\"dtmf\":{}"));
    row("ncco-input-settings-unused", input(",\"type\":[\"dtmf\"],\"speech\":«{}»"),
        input(",\"type\":[\"dtmf\",\"speech\"],\"speech\":{}"));
    row("ncco-input-async-dtmf", input(",\"type\":[\"dtmf\"],\"mode\":«\"asynchronous\"»,\"dtmf\":{}"));
    row("ncco-input-async-dtmf", input(",\"type\":[\"dtmf\",\"speech\"],\"mode\":«\"asynchronous\"»"));
    row("ncco-input-uuid-count", input(",\"type\":[\"speech\"],\"speech\":{\"uuid\":«[]»}"));
    row("ncco-input-uuid-count", input(",\"type\":[\"speech\"],\"speech\":{\"uuid\":«[\"a\",\"b\"]»}"),
        input(",\"type\":[\"speech\"],\"speech\":{\"uuid\":[\"a\"]}"));
    row("ncco-input-last", "[«{»\"action\":\"input\",\"type\":[\"dtmf\"]}]");
    row("ncco-record-channels-split", record("\"channels\":«2»"),
        record("\"channels\":2,\"split\":\"conversation\""));
    row("ncco-record-channels-format",
        record("\"channels\":«3»,\"split\":\"conversation\",\"format\":\"mp3\""),
        record("\"channels\":3,\"split\":\"conversation\",\"format\":\"wav\""));
    row("ncco-record-nothing-after", "[«{»\"action\":\"record\"}]");
    row("ncco-record-end-key", record("\"endOnKey\":«\"12\"»"), record("\"endOnKey\":\"0\""));
    row("ncco-record-end-key", record("\"endOnKey\":«\"a\"»"), record("\"endOnKey\":\"0\""));
    row("ncco-endpoint-count", connectTo("").replace("[]", "«[]»"), connectTo(Phone).replace("789", "000"));
    row("ncco-endpoint-count",
        connectTo(App + ',' + App).replace("\"endpoint\":", "\"endpoint\":«").replace("]}]", "]»}]"),
        connectTo(App));
    row("ncco-endpoint-not-array", "[{\"action\":\"connect\",\"endpoint\":«" + App + "»}]",
        "[{\"action\":\"connect\",\"endpoint\":[" + App + "]}]");
    row("ncco-from-random",
        connectTo(App, ",\"randomFromNumber\":true").replace("\"447700900456\"", "«\"447700900456\"»"));
    row("ncco-from-missing", "[«{»\"action\":\"connect\",\"endpoint\":[" + Phone + "]}]");
    row("ncco-from-format", connectTo(App).replace("\"447700900456\"", "«\"+44 7700 900456\"»"),
        connectTo(App).replace("\"447700900456\"", "\"447700900456\""));
    row("ncco-from-format", connectTo(App).replace("\"447700900456\"", "«\"Acme\"»"));
    row("ncco-number-format", phone("«\"+447700900789\"»"), phone("\"447700900789\""));
    row("ncco-number-format", phone("«\"44 7700 900789\"»"), phone("\"447700900789\""));
    row("ncco-number-format", phone("«\"447700\"»"));
    row("ncco-number-format", phone("«\"4477009007890123\"»"));
    row("ncco-number-leading-zero", phone("«\"07700900789\"»"));
    row("ncco-number-leading-zero", connectTo(App).replace("\"447700900456\"", "«\"07700900456\"»"));
    row("ncco-dtmf-answer",
        connectTo("{\"type\":\"phone\",\"number\":\"447700900789\",\"dtmfAnswer\":«\"1w2\"»}"));
    row("ncco-machine-both",
        connectTo(App, ",\"machineDetection\":«\"continue\"»,\"advancedMachineDetection\":{}"),
        connectTo(App, ",\"advancedMachineDetection\":{}"));
    row("ncco-sync-no-event-url", connectTo(App, ",\"eventType\":«\"synchronous\"»"));
    row("ncco-ringback-phone", connectTo(Phone, ",\"ringbackTone\":«\"https://a.example/\"»"));
    row("ncco-ringback-alias",
        connectTo(Phone.chopped(1)
                  + ",\"onAnswer\":{\"url\":\"https://a.example/\",\"ringback\":«\"https://a.example/r\"»}}"),
        connectTo(
            Phone.chopped(1)
            + ",\"onAnswer\":{\"url\":\"https://a.example/\",\"ringbackTone\":\"https://a.example/r\"}}"));
    row("ncco-ws-content-type", websocket("").replace("{\"type\"", "«{»\"type\""),
        websocket(",\"content-type\":\"audio/l16;rate=16000\""));
    row("ncco-ws-content-type", websocket(",\"content-type\":«\"audio/l16;rate=44100\"»"),
        websocket(",\"content-type\":\"audio/l16;rate=24000\""));
    row("ncco-ws-headers-size",
        websocket(",\"content-type\":\"audio/l16;rate=8000\",\"headers\":«{\"a\": \"" + QByteArray(505, 'x')
                  + "\"}»"));
    row("ncco-sip-uri-or-user", sip("").replace("{\"type\"", "«{»\"type\""));
    row("ncco-sip-uri-or-user", sip(",\"domain\":\"\",\"user\":\"\"").replace("{\"type\"", "«{»\"type\""));
    row("ncco-sip-uri-or-user", sip(",\"uri\":\"sip:a@b.example\",\"domain\":«\"d\"»,\"user\":\"u\""));
    row("ncco-sip-x-prefix", sip(",\"uri\":\"sip:a@b.example\",\"headers\":{\"X-a\":«\"1\"»}"),
        sip(",\"uri\":\"sip:a@b.example\",\"headers\":{\"a\":\"1\"}"));
    row("ncco-mute-can-speak", conversation("\"mute\":«true»,\"canSpeak\":[]"));
    row("ncco-mute-can-speak",
        "[{\"action\":\"transfer\",\"conversationId\":\"CON-1\",\"canSpeak\":[],\"mute\":«true»}]");
    row("ncco-transcription-no-record", conversation("\"transcription\":«{}»"));
    row("ncco-transcription-no-record", conversation("\"transcription\":«{}»,\"record\":false"));
    row("ncco-transfer-not-last",
        "[{\"action\":\"transfer\",\"conversationId\":\"CON-1\"},«{\"action\":\"wait\"}»]");
    row("ncco-unreachable",
        join(talk("\"loop\":0"), "[«{\"action\":\"talk\",\"text\":\"x\"}»,{\"action\":\"wait\"}]"));
    for (const char *const loop : {"0.0", "-0", "\"0.0\"", "0e5"})
        row("ncco-unreachable",
            join(talk("\"loop\":" + QByteArray(loop)), "[«{\"action\":\"talk\",\"text\":\"x\"}»]"));
    row("ncco-conversation-wait", conversation("\"startOnEnter\":«false»"));
    row("ncco-conversation-wait", conversation("\"startOnEnter\":«false»,\"musicOnHoldUrl\":[]"));
    row("ncco-wait-clamped", "[{\"action\":\"wait\",\"timeout\":«0»}]",
        "[{\"action\":\"wait\",\"timeout\":0.1}]");
    row("ncco-wait-clamped", "[{\"action\":\"wait\",\"timeout\":«7201»}]",
        "[{\"action\":\"wait\",\"timeout\":7200}]");
    row("ncco-notify-payload",
        "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/\"],\"payload\":«[]»}]");
    row("ncco-notify-payload",
        "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/\"],\"payload\":«5»}]");
}

void TestCheck::violations()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, marked);
    QFETCH(QByteArray, fixed);
    QByteArray text = marked;
    const qsizetype begin = text.indexOf(Open);
    text.remove(begin, Open.size());
    const qsizetype end = text.indexOf(Close);
    text.remove(end, Close.size());
    QVERIFY(begin >= 0 && end >= begin);

    const std::vector<Finding> findings = check(JsonDocument(text));
    const auto isMeant = [&rule](const Finding &finding) { return ruleId(finding.rule) == rule; };
    QVERIFY2(std::ranges::count_if(findings, isMeant) == 1, findingsText(findings, text).constData());
    const Finding &finding = *std::ranges::find_if(findings, isMeant);
    QCOMPARE(text.mid(finding.range.begin, finding.range.size()), text.mid(begin, end - begin));
    QCOMPARE(finding.range.begin, begin);
    QCOMPARE(finding.fixes.empty(), fixed.isEmpty());
    if (fixed.isEmpty())
        return;
    QCOMPARE(applied(finding.fixes.front(), text), fixed);
    QVERIFY(!titleText(finding.fixes.front()).isEmpty());
    const std::vector<Finding> after = check(JsonDocument(fixed));
    QVERIFY2(
        std::ranges::none_of(
            after, [&](const Finding &other) { return isMeant(other) && other.pointer == finding.pointer; }),
        findingsText(after, fixed).constData());
    QVERIFY(errorCount(after) <= errorCount(findings));
}

void TestCheck::neighbours_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *rule, const QByteArray &text) {
        QTest::addRow("%s %s", rule, text.constData()) << QByteArray(rule) << text;
    };
    row("ncco-missing-action", "[{\"text\":\"hi\"");
    row("ncco-unknown-action", "[{\"action\":\"tal");
    row("ncco-action-not-object", "[talk]");
    row("ncco-missing-required", "[{\"action\":\"talk\"");
    row("ncco-missing-required", "[{\"action\":\"talk\",\"text\":\"");
    row("ncco-missing-required", "[{\"action\":\"talk\",\"text\" \"hi\"}]");
    row("ncco-missing-required", "[{\"action\":\"notify\",\"payload\":{},\"eventUrl\":[]}]");
    row("ncco-missing-required", "[{\"action\":\"connect\",\"endpoint\":[]}]");
    row("ncco-missing-required", sip(",\"domain\":\"d\",\"user\":\"u\""));
    row("ncco-missing-required",
        websocket(",\"content-type\":\"audio/l16;rate=8000\",\"authorization\":{\"type\":\"vonage\"}"));
    row("ncco-text-empty", talkText("\"\""));
    row("ncco-text-empty", talkText("\"a < b\""));
    row("ncco-duplicate-key",
        "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/"
        "\"],\"payload\":{\"a\":{\"a\":1},\"A\":2}}]");
    row("ncco-unknown-option",
        "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/\"],\"payload\":{\"x\":2}}]");
    row("ncco-unknown-option", talk("\"providerOptions\":{\"x\":2}"));
    row("ncco-unknown-option", "[{\"action\":\"say\",\"x\":1}]");
    row("ncco-wrong-type", talk("\"loop\":2.0"));
    row("ncco-wrong-type", talk("\"loop\":1e1"));
    row("ncco-wrong-type", talk("\"level\":null"));
    row("ncco-wrong-type", talk("\"bargeIn\":\"true\""));
    row("ncco-wrong-type", "[{\"action\":\"notify\",\"eventUrl\":[\"https://a.example/\"],\"payload\":[]}]");
    row("ncco-wrong-type", connectTo(App, ",\"ringbackTone\":[\"https://a.example/\"]"));
    row("ncco-wrong-type", conversation("\"musicOnHoldUrl\":\"https://a.example/\""));
    row("ncco-stringly-typed", talk("\"loop\":\"x\""));
    row("ncco-stringly-typed", talk("\"language\":\"en-GB\""));
    for (const char *const level : {"-1", "1", "0", "-0.9", "1.0"})
        row("ncco-out-of-range", talk("\"level\":" + QByteArray(level)));
    row("ncco-out-of-range", talk("\"loop\":0"));
    row("ncco-out-of-range", talk("\"level\":\"x\""));
    row("ncco-out-of-range", talk("\"level\":1e-999"));
    row("ncco-out-of-range", "[{\"action\":\"wait\",\"timeout\":0}]");
    row("ncco-out-of-range", "[{\"action\":\"talk\",\"text\":\"x\",\"level\":2");
    for (const char *const level : {"0.1", "0.3", "-0.7", "0.30", "3e-1", "2.55"})
        row("ncco-level-precision", talk("\"level\":" + QByteArray(level)));
    row("ncco-bad-enum", record("\"endOnKey\":\"x\""));
    row("ncco-bad-enum", record("\"format\":5"));
    row("ncco-bad-enum", talk("\"provider\":\"Acme\""));
    row("ncco-url-count", stream("\"https://a.example/\""));
    row("ncco-url-count", stream("[\"https://a.example/\""));
    row("ncco-url-count", conversation("\"musicOnHoldUrl\":[\"https://a.example/\"]"));
    row("ncco-url-count", conversation("\"musicOnHoldUrl\":[").chopped(2));
    row("ncco-event-url-many", stream("[\"https://a.example/1\",\"https://a.example/2\"]"));
    row("ncco-bad-url", stream("[\"HTTPS://A.example:443/x?y=1#z\"]"));
    row("ncco-bad-url", stream("[\"https://user:pw@a.example\"]"));
    row("ncco-bad-url", stream("[\"https://[2001:db8::1]:8443/\"]"));
    row("ncco-bad-url", stream("[\"https://my_host-1.4u.example.:8443/\"]"));
    row("ncco-bad-url", stream("[\"https://8.8.8.8./\"]"));
    row("ncco-bad-url",
        stream("[\"https://b\xc3\xbc"
               "cher.example/\"]"));
    row("ncco-bad-url", sip(",\"uri\":\"sips:b.example:5061;transport=tls;media=srtp\""));
    row("ncco-url-not-https", stream("[\"https://a.example/\"]"));
    for (const char *const host :
         {"172.32.0.1", "11.0.0.1", "8.8.8.8", "local.example", "localhost.example", "[2001:db8::1]"})
        row("ncco-url-local", stream("[\"https://" + QByteArray(host) + "/\"]"));
    row("ncco-url-underscore", stream("[\"https://1a2b.tunnel.example/a_b\"]"));
    row("ncco-url-underscore", stream("[\"https://a--b.example./\"]"));
    row("ncco-url-underscore", stream("[\"https://u_v@8.8.8.8/\"]"));
    row("ncco-text-too-long", talkText("\"" + QByteArray(1500, 'a') + "\""));
    row("ncco-text-too-long", talkText("\"" + QByteArray("\xc3\xbc").repeated(1500) + "\""));
    row("ncco-text-too-long", talkText("\"<speak>" + QByteArray(1500, 'a') + "<break time='1s'/></speak>\""));
    row("ncco-ssml-malformed", talkText("\" <speak>a &amp; b<lang xml:lang='fr-FR'>c</lang></speak> \""));
    row("ncco-ssml-malformed", talkText("\"<speaker>\""));
    row("ncco-ssml-malformed", talkText("\"<speak><amazon:effect name='x'>a</amazon:effect></speak>\""));
    row("ncco-ssml-malformed", talkText("\"a < b & c\""));
    row("ncco-ssml-malformed", talkText("\"<speak/>\""));
    row("ncco-ssml-no-speak", talkText("\"<speak><p>a</p></speak>\""));
    row("ncco-ssml-no-speak", talkText("\"a <b> c <person>\""));
    row("ncco-ssml-unknown-tag",
        talkText(
            "\"<speak><say-as interpret-as='date' format='dmy'>1</say-as><s/><sub alias='x'/></speak>\""));
    row("ncco-ssml-unknown-tag", talkText("\"a <b> c\""));
    row("ncco-ssml-style",
        "[{\"action\":\"talk\",\"text\":\"<speak>hi</speak>\",\"language\":\"es-ES\",\"style\":2}]");
    row("ncco-ssml-style", talk("\"language\":\"he-IL\""));
    row("ncco-language-unknown", talk("\"language\":\"en-GB-WLS\""));
    row("ncco-language-unknown", talk("\"language\":\"no-NO\""));
    row("ncco-language-unknown", input(",\"type\":[\"speech\"],\"speech\":{\"language\":\"CMN-hans-cn\"}"));
    row("ncco-style-unknown", talk("\"language\":\"cy-GB\",\"style\":0"));
    row("ncco-style-unknown", talk("\"style\":11"));
    row("ncco-style-unknown", talk("\"style\":99.5"));
    row("ncco-style-unknown", talk("\"style\":1e999"));
    row("ncco-style-unknown", talk("\"language\":\"af-ZA\",\"style\":30"));
    row("ncco-style-unknown", talk("\"language\":\"xx\",\"style\":30"));
    row("ncco-voice-name-conflict", talk("\"voiceName\":\"Amy\""));
    row("ncco-loop-infinite", talk("\"loop\":1"));
    row("ncco-loop-infinite", join(talk("\"loop\":0"), Talk));
    row("ncco-bargein-without-input",
        join(talk("\"bargeIn\":true"), join(Talk, input(",\"type\":[\"dtmf\"]"))));
    row("ncco-bargein-without-input", talk("\"bargeIn\":true").chopped(1));
    row("ncco-bargein-without-input", join(talk("\"bargeIn\":true"), "[{\"action\":\"inpt\"}]"));
    row("ncco-bargein-sticky",
        join(talk("\"bargeIn\":true"), join(input(",\"type\":[\"dtmf\"]"), talk("\"bargeIn\":false"))));
    row("ncco-input-type-missing", input(",\"maxDigits\":1"));
    row("ncco-input-type-missing", input(",\"type\":[\"dtmf\"]"));
    row("ncco-input-legacy", input(",\"type\":[\"dtmf\"],\"dtmf\":{\"maxDigits\":1}"));
    row("ncco-input-settings-unused", input(",\"type\":[\"dtmf\",\"speech\"],\"dtmf\":{},\"speech\":{}"));
    row("ncco-input-async-dtmf", input(",\"type\":[\"dtmf\"],\"mode\":\"asynchronous\""));
    row("ncco-input-async-dtmf", input(",\"type\":[\"dtmf\"],\"mode\":\"synchronous\",\"dtmf\":{}"));
    row("ncco-input-uuid-count", input(",\"type\":[\"speech\"],\"speech\":{\"uuid\":[\"a\"]}"));
    row("ncco-input-last", input(",\"type\":[\"dtmf\"]"));
    row("ncco-input-last",
        "[{\"action\":\"input\",\"type\":[\"dtmf\"]},{\"action\":\"talk\",\"text\":\"x\"}]");
    row("ncco-record-channels-split", record("\"channels\":2,\"split\":\"conversation\""));
    row("ncco-record-channels-format",
        record("\"channels\":2,\"split\":\"conversation\",\"format\":\"mp3\""));
    row("ncco-record-channels-format", record("\"channels\":3,\"split\":\"conversation\""));
    row("ncco-record-nothing-after", "[{\"action\":\"record\",\"endOnKey\":\"#\"}]");
    row("ncco-record-nothing-after", join("[{\"action\":\"record\"}]", Talk));
    for (const char *const key : {"0", "9", "*", "#"})
        row("ncco-record-end-key", record("\"endOnKey\":\"" + QByteArray(key) + "\""));
    row("ncco-endpoint-count", connectTo(App));
    row("ncco-from-random", connectTo(App, ",\"randomFromNumber\":false"));
    row("ncco-from-missing", connectTo(Phone));
    row("ncco-from-missing", "[{\"action\":\"connect\",\"endpoint\":[" + App + "]}]");
    row("ncco-from-missing",
        "[{\"action\":\"connect\",\"randomFromNumber\":true,\"endpoint\":[" + Phone + "]}]");
    row("ncco-from-format", connectTo(App).replace("447700900456", "0123"));
    row("ncco-number-format", phone("\"4477009\""));
    row("ncco-number-format", phone("\"447700900789012\""));
    row("ncco-number-leading-zero", phone("\"4407700900\""));
    row("ncco-dtmf-answer",
        connectTo("{\"type\":\"phone\",\"number\":\"447700900789\",\"dtmfAnswer\":\"\"}"));
    row("ncco-sync-no-event-url",
        connectTo(App, ",\"eventType\":\"synchronous\",\"eventUrl\":[\"https://a.example/\"]"));
    row("ncco-ringback-phone", connectTo(App, ",\"ringbackTone\":\"https://a.example/\""));
    row("ncco-ws-content-type", websocket(",\"content-type\":\"audio/l16;rate=24000\""));
    row("ncco-ws-headers-size",
        websocket(",\"content-type\":\"audio/l16;rate=8000\",\"headers\":{\"a\" : \"" + QByteArray(504, 'x')
                  + "\"}"));
    row("ncco-sip-uri-or-user", sip(",\"uri\":\"sip:a@b.example\""));
    row("ncco-sip-uri-or-user", sip(",\"uri\":\"\",\"domain\":\"d\",\"user\":\"u\""));
    row("ncco-sip-uri-or-user", sip(",\"uri\":\"\""));
    row("ncco-sip-uri-or-user", sip(",\"uri\":\"sip:a@b.example\",\"domain\":\"\",\"user\":\"\""));
    row("ncco-sip-x-prefix", sip(",\"uri\":\"sip:a@b.example\",\"headers\":{\"Xa\":\"1\"}"));
    row("ncco-mute-can-speak", conversation("\"mute\":false,\"canSpeak\":[]"));
    row("ncco-mute-can-speak", conversation("\"mute\":true,\"canHear\":[]"));
    row("ncco-transcription-no-record", conversation("\"transcription\":{},\"record\":true"));
    row("ncco-transcription-no-record", record("\"transcription\":{}"));
    row("ncco-transfer-not-last", join(Talk, "[{\"action\":\"transfer\",\"conversationId\":\"CON-1\"}]"));
    row("ncco-unreachable", join(talk("\"loop\":2"), Talk));
    row("ncco-unreachable", join(talk("\"loop\":null"), Talk));
    row("ncco-unreachable", join(talk("\"loop\":\"\""), Talk));
    row("ncco-unreachable", join(talk("\"loop\":0,\"bargeIn\":true"), input(",\"type\":[\"dtmf\"]")));
    row("ncco-conversation-wait",
        conversation("\"startOnEnter\":false,\"musicOnHoldUrl\":[\"https://a.example/\"]"));
    row("ncco-wait-clamped", "[{\"action\":\"wait\",\"timeout\":0.1}]");
    row("ncco-wait-clamped", "[{\"action\":\"wait\",\"timeout\":7200}]");
}

void TestCheck::neighbours()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, text);
    QVERIFY(ruleOf(rule) != RuleId::Count);
    const std::vector<Finding> findings = check(JsonDocument(text));
    QVERIFY2(std::ranges::find(findings, ruleOf(rule), &Finding::rule) == findings.end(),
             findingsText(findings, text).constData());
}

/// No rule without a row above.
void TestCheck::everyRuleIsTested()
{
    QFile source(QStringLiteral(RINGBACK_TEST_DATA "/../ncco/tst_check.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    for (int rule = 0; rule < int(RuleId::Count); ++rule) {
        const bool isOfTemplates =
            RuleId(rule) == RuleId::UnknownPlaceholder || RuleId(rule) == RuleId::LeftPlaceholder;
        if (!isOfTemplates)
            QVERIFY2(text.contains(QByteArray("row(\"" + ruleId(RuleId(rule)) + "\"")),
                     ruleId(RuleId(rule)).data());
    }
}

void TestCheck::workedExamples_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rules");
    const auto row = [](const char *text, const char *rules) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(rules);
    };
    row(R"({"action":"talk","text":"hi"})", "ncco-not-array");
    row(R"([])", "ncco-empty");
    row(R"([{"action":"say","text":"hi"}])", "ncco-unknown-action");
    row(R"([{"action":"talk"}])", "ncco-missing-required");
    row(R"([{"action":"talk","text":"hi","bargeIn":true}])", "ncco-bargein-without-input");
    row(R"([{"action":"talk","text":"hi","level":"0.4"}])", "ncco-stringly-typed");
    row(R"([{"action":"talk","text":"hi","level":2}])", "ncco-out-of-range");
    row(R"([{"action":"talk","text":"hi","voiceName":"Amy"}])", "ncco-deprecated-voice-name");
    row(R"([{"action":"stream","streamUrl":"https://a.example/x.mp3"}])", "ncco-url-not-array");
    row(R"([{"action":"record","channels":3,"endOnKey":"#"}])", "ncco-record-channels-split");
    row(R"([{"action":"record"}])", "ncco-record-nothing-after");
    row(R"([{"action":"input","maxDigits":1}])", "ncco-input-last ncco-input-legacy");
    row(R"([{"action":"connect","from":"447700900456","randomFromNumber":true,"endpoint":[{"type":"phone","number":"+447700900789"}]}])",
        "ncco-from-random ncco-number-format");
    row(R"([{"action":"connect","from":"447700900456","endpoint":[{"type":"sip","uri":"sip:a@b.example"},{"type":"app","user":"x"}]}])",
        "ncco-endpoint-count");
    row(R"([{"action":"conversation","name":"r","mute":true,"canSpeak":[]}])", "ncco-mute-can-speak");
    row(R"([{"action":"notify","eventUrl":["https://a.example/n"]}])", "ncco-missing-required");
    row(R"([{"action":"connect","endpoint":[{"type":"websocket","uri":"https://a.example","content-type":"audio/l16;rate=16000"}]}])",
        "ncco-bad-url");
}

void TestCheck::workedExamples()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rules);
    QByteArrayList ids;
    for (const Finding &finding : check(JsonDocument(text)))
        ids += ruleId(finding.rule).toByteArray();
    QCOMPARE(ids.join(' '), rules);
}

void TestCheck::validExamples_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto texts = validNccos();
    QVERIFY(texts.size() >= 5);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        QTest::newRow(it.key().constData()) << it.value();
}

void TestCheck::validExamples()
{
    QFETCH(QByteArray, text);
    const std::vector<Finding> findings = check(JsonDocument(text));
    QVERIFY2(errorCount(findings) == 0, findingsText(findings, text).constData());
    const QByteArray name(QTest::currentDataTag());
    if (name != "everything.json" && name != "pay.json")
        QVERIFY2(findings.empty(), findingsText(findings, text).constData());
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity == Severity::Info || finding.rule == RuleId::WithdrawnAction,
                 findingsText(findings, text).constData());
}

void TestCheck::positions()
{
    const QByteArray text =
        "[\n  {\"action\":\"talk\", \"text\":\"\xf0\x9f\x93\x9e\", \"level\":2,\n   \"lop\":1},\n  {}\n]\n";
    QCOMPARE(findingsText(check(JsonDocument(text)), text),
             QByteArray("ncco-out-of-range error 2:41-2:42 /0/level\n"
                        "ncco-unknown-option warning 3:4-3:9 /0/lop\n"
                        "ncco-missing-action error 4:3-4:4 /1\n"));
}

void TestCheck::messages()
{
    const auto message = [](const QByteArray &text) {
        return messageText(check(JsonDocument(text)).front());
    };
    QCOMPARE(message(talk("\"level\":2")),
             QStringLiteral("Vonage drops the call: “level” has to be a number from -1 to 1."));
    QCOMPARE(message(talk("\"%2\":2")),
             QStringLiteral("“talk” has no option “%2”; Vonage ignores it or drops the call. Remove it."));
    QCOMPARE(
        message(talk("\"lop\":2")),
        QStringLiteral(
            "“talk” has no option “lop”; Vonage ignores it or drops the call. Probably “loop” is meant."));
    QVERIFY(message(talk("\"still\":2")).contains(u"“style” is meant"));
    QVERIFY(message(talk("\"voiceName\":\"Nobody\"")).contains(u"not a known voice"));
    QVERIFY(message("[").contains(u"] is expected"));
    QVERIFY(message("[.5]").contains(u"not a number"));
    QVERIFY(message("[+1]").contains(u"not a number"));
    QVERIFY(message("/* one */ []").contains(u"no comments"));
    const QString item = QStringLiteral("Vonage drops the call: each item of “%1” has to be %2.");
    QCOMPARE(message(connectTo("\"447700900789\"")), item.arg(u"endpoint", u"an object in { }"));
    QCOMPARE(message(stream("[5]")), item.arg(u"streamUrl", u"a string with a URL"));
    QCOMPARE(message(conversation("\"canHear\":[5]")), item.arg(u"canHear", u"a string"));
    QCOMPARE(message(sip(",\"uri\":\"sip:a@b.example\",\"headers\":{\"x-b\":1}")),
             QStringLiteral("Vonage drops the call: “x-b” has to be a string."));
    QVERIFY(message(input("")).startsWith(u"Vonage drops the call"));
    QVERIFY(message(input(",\"dtmf\":{}")).contains(u"write \"type\":[\"dtmf\"] to be sure"));
    QVERIFY(message(talk("\"" + QByteArray(1000, 'x') + "\":1")).size() < 250);
}

void TestCheck::titles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("titles");
    QTest::newRow("misspelt") << QByteArray(R"([{"action":"talk","txt":"hi","level":3}])")
                              << QStringLiteral("Rename “txt” to “text”; Add \"text\":\"Hello\"; "
                                                "Rename “txt” to “text”; Remove “txt”; Set “level” to 1");
    QTest::newRow("unknown") << talk(R"("colour":1)") << QStringLiteral("Remove “colour”");
    QTest::newRow("no such action") << QByteArray(R"([{"action":"tlak","text":"hi"}])")
                                    << QStringLiteral("Set “action” to \"talk\"");
    QTest::newRow("no such value")
        << record(R"("format":"MP3")")
        << QStringLiteral("Set “format” to \"mp3\"; Set “format” to \"wav\"; Set “format” to \"ogg\"");
    QTest::newRow("no such item") << input(R"(,"type":["keys"])")
                                  << QStringLiteral("Write \"dtmf\"; Write \"speech\"");
    QTest::newRow("header of SIP") << sip(R"(,"uri":"sip:a@b.example","headers":{"X-a":"b"})")
                                   << QStringLiteral("Rename “X-a” to “a”");
}

void TestCheck::titles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, titles);
    QStringList offered;
    for (const Finding &finding : check(JsonDocument(text))) {
        for (const Fix &fix : finding.fixes)
            offered.append(titleText(fix));
    }
    QCOMPARE(offered.join(QStringLiteral("; ")), titles);
}

void TestCheck::severities()
{
    const auto severity = [](const QByteArray &text) { return check(JsonDocument(text)).front().severity; };
    QCOMPARE(severity(input("")), Severity::Error);
    QCOMPARE(severity(input(",\"dtmf\":{}")), Severity::Warning);
    QCOMPARE(severity(input(",\"speech\":{}")), Severity::Warning);
}

/// What is told is bounded, and errors are told even behind many notes.
void TestCheck::manyFindings()
{
    QByteArray text = "[";
    for (int i = 0; i < 3 * MaxFindings; ++i)
        text += "{\"action\":\"wait\"},";
    text += "{\"action\":\"say\"}]";
    const std::vector<Finding> findings = check(JsonDocument(text));
    QCOMPARE(findings.size(), size_t(MaxFindings + 1));
    QCOMPARE(findings.back().rule, RuleId::UnknownAction);
}

void TestCheck::manyMembers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("member"); // # is its number
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &text, const char *member) {
        const qsizetype place = text.indexOf('@');
        QTest::newRow(name) << text.first(place) << QByteArray(member) << text.sliced(place + 1);
    };
    row("unknown options", talk("@"), "\"option#\":1");
    row("misspelt options", talk("@"), "\"levl\":1");
    row("options of the old form", input(",@"), "\"timeOut\":5");
    row("headers", sip(",\"uri\":\"sip:a@b.example\",\"headers\":{@}").replace("a@b", "b"), "\"X-h#\":\"1\"");
    row("styles", talk("@"), "\"style\":99");
    row("voices", talk("@"), "\"voiceName\":\"Amy\"");
}

/// So many that looking at all of them for each takes a minute.
void TestCheck::manyMembers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, after);
    constexpr int members = 60'000;
    QByteArray text = before;
    for (int i = 0; i < members; ++i)
        text += (i > 0 ? "," : "") + QByteArray(member).replace("#", QByteArray::number(i));
    text += after;
    const std::clock_t begin = std::clock(); // of the processor: others may be at work
    const std::vector<Finding> findings = check(JsonDocument(text));
    QVERIFY((std::clock() - begin) / CLOCKS_PER_SEC < 15);
    QVERIFY(!findings.empty());
    QVERIFY(findings.size() <= 2 * MaxFindings);
}

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
