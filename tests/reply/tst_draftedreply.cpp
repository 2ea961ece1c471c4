// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/draftedreply.h"

#include "vonage/decode.h"

#include <QTest>

using namespace ringback;

class TestDraftedReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesTo_data();
    void comesTo();
};

namespace {

Event answerWebhook()
{
    Event event;
    event.request.method = "GET";
    event.request.target = "/answer?from=447700900001&to=447700900002&uuid=aaaa&conversation_uuid=CON-aaaa";
    event.digest = vonage::digest(event.request);
    return event;
}

} // namespace

void TestDraftedReply::comesTo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expects");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("result"); // the body that goes out, or "error: …", or "objection: …"
    const auto row = [](const char *name, int status, const char *body, Expects expects, bool isKnown,
                        const char *result) {
        QTest::newRow(name) << status << QByteArray(body) << int(expects) << isKnown
                            << QString::fromUtf8(result);
    };
    row("as it is typed", 200, "[ {\"action\":\"talk\",\"text\":\"x\"}]\n", Expects::Ncco, false,
        "[ {\"action\":\"talk\",\"text\":\"x\"}]\n");
    row("filled", 200, R"([{"action":"talk","text":"{from}"}])", Expects::Ncco, true,
        R"([{"action":"talk","text":"447700900001"}])");
    row("not known yet", 200, R"([{"action":"talk","text":"{from}"}])", Expects::Ncco, false,
        "error: The request is still being read, and with it what stands for {from}.");
    row("no value", 200, R"([{"action":"talk","text":"{dtmf.digits}"}])", Expects::Ncco, true,
        "error: This request has nothing to put in the place of {dtmf.digits}. Write {{dtmf.digits}} for the "
        "braces themselves.");
    row("braces", 200, R"([{"action":"talk","text":"{{from}}"}])", Expects::Ncco, true,
        R"([{"action":"talk","text":"{from}"}])");
    row("no NCCO", 200, "{}", Expects::Ncco, true, "objection");
    row("nothing", 200, "", Expects::Ncco, true, "objection");
    row("nothing, where that will do", 200, " ", Expects::NccoOrEmpty, true, " ");
    row("refused", 404, "{from}", Expects::Ncco, true, "{from}");
    row("plain text", 200, "{from}", Expects::Any, true, "{from}");
    row("bad status", 99, "", Expects::Any, true, "error: A status is 200 to 599.");
}

void TestDraftedReply::comesTo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, expects);
    QFETCH(bool, isKnown);
    QFETCH(QString, result);
    const Event event = answerWebhook();
    const auto made = draftedReply({.status = status, .headers = {{"X-A", "1"}}, .body = body},
                                   Expects(expects), isKnown ? &event : nullptr, {});
    if (!made) {
        QCOMPARE(QString(u"error: " + made.error()), result);
        return;
    }
    QCOMPARE(made->objection.has_value(), result == u"objection");
    QCOMPARE(made->reply.status, status);
    QCOMPARE(made->reply.headers.size(), 1);
    if (!made->objection)
        QCOMPARE(QString::fromUtf8(made->reply.body), result);
    else
        QCOMPARE(made->reply.body, body);
}

QTEST_GUILESS_MAIN(TestDraftedReply)
#include "tst_draftedreply.moc"
