// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/draftedreply.h"

#include <QTest>

using namespace ringback;

class TestDraftedReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAs_data();
    void beginsAs();
    void comesTo_data();
    void comesTo();
};

void TestDraftedReply::beginsAs_data()
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<Expects>("expects");
    QTest::addColumn<Headers>("drafted");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("text");
    const Headers json{{"Content-Type", "application/json"}};
    const Headers text{{"content-type", "text/plain"}};
    const QByteArray ncco = R"([{"action":"talk","text":"Hello"}])";
    const QByteArray lines = "[\n  {\n    \"action\": \"talk\",\n    \"text\": \"Hello\"\n  }\n]\n";
    QTest::newRow("an NCCO") << Headers() << Expects::Ncco << json << ncco << lines;
    QTest::newRow("an NCCO or nothing") << Headers() << Expects::NccoOrEmpty << json << ncco << lines;
    QTest::newRow("nothing") << Headers() << Expects::NccoOrEmpty << json << QByteArray() << QByteArray();
    QTest::newRow("anything") << Headers() << Expects::Any << Headers() << ncco << ncco;
    QTest::newRow("has a type") << text << Expects::Ncco << text << ncco << lines;
    QTest::newRow("broken") << Headers() << Expects::Ncco << json << QByteArray("[{") << QByteArray("[{");
}

void TestDraftedReply::beginsAs()
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(Headers, headers);
    QFETCH(Expects, expects);
    QFETCH(Headers, drafted);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    const Reply byDefault{.status = 201, .headers = headers, .body = body};
    QCOMPARE(draftOfDefault(byDefault, expects), (Reply{.status = 201, .headers = drafted, .body = text}));
}

void TestDraftedReply::comesTo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expects");
    QTest::addColumn<QString>("result"); // the body that goes out, or "error: …", or "objection: …"
    const auto row = [](const char *name, int status, const char *body, Expects expects, const char *result) {
        QTest::newRow(name) << status << QByteArray(body) << int(expects) << QString::fromUtf8(result);
    };
    row("as it is typed", 200, "[ {\"action\":\"talk\",\"text\":\"x\"}]\n", Expects::Ncco,
        "[ {\"action\":\"talk\",\"text\":\"x\"}]\n");
    row("left over", 200, R"([{"action":"talk","text":"{from}"}])", Expects::Ncco,
        "objection: Nothing takes the place of {from} any more, so that it is sent as it is. Write here what "
        "is meant.");
    row("braces", 200, R"([{"action":"talk","text":"{ {{from}}"}])", Expects::Ncco,
        R"([{"action":"talk","text":"{ {{from}}"}])");
    row("no action", 200, R"([{"action":"talc","text":"{from}"}])", Expects::Ncco,
        "objection: Vonage drops the call: it knows no action");
    row("no NCCO", 200, "{}", Expects::Ncco, "objection: Vonage drops the call, for an NCCO is an array");
    row("nothing", 200, "", Expects::Ncco, "objection: Vonage drops the call, for this is not JSON");
    row("nothing, where that will do", 200, " ", Expects::NccoOrEmpty, " ");
    row("refused", 404, "{from}", Expects::Ncco, "{from}");
    row("plain text", 200, "{from}", Expects::Any, "{from}");
    row("bad status", 99, "", Expects::Any, "error: A status is 200 to 599.");
}

void TestDraftedReply::comesTo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, expects);
    QFETCH(QString, result);
    const Reply draft{.status = status, .headers = {{"X-A", "1"}}, .body = body};
    const auto made = draftedReply(draft, Expects(expects));
    if (!made) {
        QCOMPARE(QString(u"error: " + made.error()), result);
        return;
    }
    QCOMPARE(made->reply, draft);
    const QString text = made->objection ? u"objection: " + *made->objection : QString::fromUtf8(body);
    QVERIFY2(text.startsWith(result), qPrintable(text));
    QCOMPARE(made->objection.has_value(), result.startsWith(u"objection"));
}

QTEST_GUILESS_MAIN(TestDraftedReply)
#include "tst_draftedreply.moc"
