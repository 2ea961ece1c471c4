// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/replycheck.h"

#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

/// Every rule for replies, what breaks it and what is just inside it.
class TestReplyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void late_data();
    void late();
    void refusalsAndMalformedInputAreLeftAlone();
    void wordsSayWhatIsMeant();
};

namespace {

Digest digest(Api api, const char *kind, Expects expects, const char *subkind = "")
{
    Digest made;
    made.api = api;
    made.kind = kind;
    made.expects = expects;
    made.subkind = subkind;
    return made;
}

Decision decision(int status, const char *body, const char *type)
{
    Decision made{.reply = {.status = status, .headers = {}, .body = body}, .decidedBy = "hand"};
    if (type)
        made.reply.headers.emplaceBack("content-type", type);
    return made;
}

} // namespace

void TestReplyCheck::finds_data()
{
    QTest::addColumn<Digest>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("ids");
    const Digest sms = digest(Api::Sms, "sms.inbound", Expects::Any);
    const Digest answer = digest(Api::Voice, "voice.answer", Expects::Ncco);
    const Digest input = digest(Api::Voice, "voice.input", Expects::NccoOrEmpty);
    const Digest completed = digest(Api::Voice, "voice.event.completed", Expects::Any);
    const Digest verify = digest(Api::Verify, "verify.event", Expects::Any);
    const Digest insight = digest(Api::NumberInsight, "insight.result", Expects::Any);
    const Digest probe = digest(Api::Other, "other", Expects::Any, "probe");
    const Digest unknown = digest(Api::Other, "other", Expects::Any, "unknown");
    const QByteArray json = "application/json";
    const QByteArray talk = R"([{"action":"talk","text":"Hi"}])";
    const QByteArray none;
    const auto row = [](const char *name, const Digest &request, int status, const QByteArray &body,
                        const QByteArray &type, const char *ids) {
        QTest::newRow(name) << request << status << body << type << QByteArray(ids);
    };

    row("199", sms, 199, none, none, "reply-status-not-success");
    row("200", sms, 200, none, none, "");
    row("205", sms, 205, none, none, "");
    row("206", sms, 206, none, none, "reply-status-not-success");
    row("404", sms, 404, none, none, "reply-status-not-success");

    row("SMS 428", sms, 428, none, none, "reply-status-not-success");
    row("SMS 429", sms, 429, none, none, "reply-status-not-success,reply-status-retriable");
    row("SMS 500", sms, 500, none, none, "reply-status-not-success,reply-status-retriable");
    row("SMS 599", sms, 599, none, none, "reply-status-not-success,reply-status-retriable");
    row("voice 429", completed, 429, none, none, "reply-status-not-success,reply-status-retriable");
    row("voice 500", completed, 500, none, none, "reply-status-not-success");
    row("voice 502", completed, 502, none, none, "reply-status-not-success");
    row("voice 503", completed, 503, none, none, "reply-status-not-success,reply-status-retriable");
    row("voice 504", completed, 504, none, none, "reply-status-not-success,reply-status-retriable");
    row("voice 505", completed, 505, none, none, "reply-status-not-success");
    row("verify 206", verify, 206, none, none, "reply-status-not-success");
    row("verify 404", verify, 404, none, none, "reply-status-not-success,reply-status-retriable");
    row("insight 503", insight, 503, none, none, "reply-status-not-success");

    row("300", sms, 300, none, none, "reply-status-not-success,reply-redirect");
    row("399", sms, 399, none, none, "reply-status-not-success,reply-redirect");
    row("400", sms, 400, none, none, "reply-status-not-success");

    row("probe 200", probe, 200, none, none, "");
    row("probe 204", probe, 204, none, none, "reply-probe-not-200");
    row("other 204", unknown, 204, none, none, "");

    row("NCCO", answer, 200, talk, json, "");
    row("NCCO, 202", answer, 202, talk, json, "");
    row("NCCO, plain text", answer, 200, talk, "Text/Plain; charset=utf-8", "");
    row("NCCO with white space", answer, 200, " \n" + talk + "\r\n", json, "");
    row("NCCO without actions' names", answer, 200, "[{}]", json, "");
    row("missing", answer, 200, none, json, "reply-ncco-missing");
    row("missing, blank", answer, 200, " \n", json, "reply-ncco-missing");
    row("missing where it may be", input, 200, none, none, "");
    row("object", answer, 200, R"({"action":"talk"})", json, "reply-ncco-not-array");
    row("number", answer, 200, "7", json, "reply-ncco-not-array");
    row("object to input", input, 200, "{}", json, "reply-ncco-not-array");
    row("no JSON", answer, 200, "[{", json, "reply-ncco-not-json");
    row("more than JSON", answer, 200, talk + "]", json, "reply-ncco-not-json");
    row("empty array", answer, 200, "[ ]", json, "reply-ncco-empty");
    row("empty array to input", input, 200, "[]", json, "reply-ncco-empty");
    row("HTML", answer, 200, talk, "text/html", "reply-content-type");
    row("XML", input, 200, talk, "application/xml", "reply-content-type");
    row("no type", answer, 200, talk, none, "reply-content-type-missing");
    row("no type, no body", input, 200, none, none, "");
    row("not judged when it failed", answer, 404, "<html>", "text/html", "reply-status-not-success");

    row("ignored", completed, 200, talk, json, "reply-ncco-ignored");
    row("ignored by SMS", sms, 200, talk, json, "reply-ncco-ignored");
    row("no NCCO to be ignored", completed, 200, R"([{"a":1}])", json, "");
    row("text to be ignored", completed, 200, "OK", "text/plain", "");
    row("action deeper down", completed, 200, R"([[{"action":"talk"}]])", json, "");

    row("203 with body", sms, 203, "OK", none, "");
    row("204 with body", sms, 204, "OK", none, "reply-no-content-with-body");
    row("205 with body", completed, 205, talk, json, "reply-no-content-with-body");
    row("206 with body", sms, 206, "OK", none, "reply-status-not-success");
    row("answer 204", answer, 204, none, none, "reply-no-content-answer");
    row("answer 205 with NCCO", answer, 205, talk, json,
        "reply-no-content-with-body,reply-no-content-answer");
    row("answer 203", answer, 203, talk, json, "");
    row("input 204", input, 204, none, none, "");
}

void TestReplyCheck::finds()
{
    QFETCH(const Digest, request);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    const Decision made = decision(status, body.constData(), type.isEmpty() ? nullptr : type.constData());
    QTEST(vonage::replyProblemIds(request, vonage::replyTraits(made), 1ms), "ids");
}

void TestReplyCheck::late_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("seconds");
    for (const char *const kind : {"voice.answer", "voice.fallback"})
        QTest::newRow(kind) << QByteArray(kind) << 5;
    for (const char *const kind : {"voice.event.completed", "voice.input", "voice.record", "voice.error"})
        QTest::newRow(kind) << QByteArray(kind) << 10;
    for (const char *const kind : {"sms.inbound", "messages.status", "verify.event", "other", "no.kind"})
        QTest::newRow(kind) << QByteArray(kind) << 15;
}

void TestReplyCheck::late()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, seconds);
    const Digest request = digest(Api::Voice, kind.constData(), Expects::Any);
    const vonage::ReplyTraits traits = vonage::replyTraits(decision(200, "", nullptr));
    const std::chrono::microseconds limit = std::chrono::seconds(seconds);
    QCOMPARE(vonage::replyProblemIds(request, traits, limit), QByteArray());
    QCOMPARE(vonage::replyProblemIds(request, traits, limit + 1us), QByteArray("reply-late"));
}

void TestReplyCheck::refusalsAndMalformedInputAreLeftAlone()
{
    Decision refused = decision(403, "", nullptr);
    refused.decidedBy = "refused";
    const Digest sms = digest(Api::Sms, "sms.inbound", Expects::Any);
    QCOMPARE(vonage::replyProblemIds(sms, vonage::replyTraits(refused), 1ms), QByteArray());
    const vonage::ReplyTraits traits = vonage::replyTraits(decision(400, "", nullptr));
    QCOMPARE(vonage::replyProblemIds(malformedDigest("not-http"), traits, 1ms), QByteArray());
}

void TestReplyCheck::wordsSayWhatIsMeant()
{
    Event event;
    QVERIFY(vonage::replyProblems(event).isEmpty());
    event.digest = digest(Api::Voice, "voice.answer", Expects::Ncco);
    event.reply = SentReply{.decision = decision(503, "", nullptr), .after = 6s};
    const QList<vonage::Problem> problems = vonage::replyProblems(event);
    QCOMPARE(problems.size(), 3);
    QVERIFY(problems.at(0).text.contains(u"503"));
    QCOMPARE(problems.at(2).id, QByteArray("reply-late"));
    QVERIFY(problems.at(2).text.contains(u"5 s"));
}

QTEST_GUILESS_MAIN(TestReplyCheck)
#include "tst_replycheck.moc"
