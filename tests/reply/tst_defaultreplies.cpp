// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/defaultreplies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ringback;

/// Success for plain webhooks, exactly 200 for probes, an NCCO where one is needed.
class TestDefaultReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void greetingIsAnNcco();
};

void TestDefaultReplies::decides_data()
{
    QTest::addColumn<Digest>("digest");
    QTest::addColumn<int>("plainStatus");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto digest = [](const char *kind, Expects expects, const char *subkind = "") {
        Digest made;
        made.kind = kind;
        made.subkind = subkind;
        made.expects = expects;
        return made;
    };
    QTest::newRow("plain") << digest("sms.inbound", Expects::Any) << 200 << 200 << QByteArray();
    QTest::newRow("plain, 204") << digest("sms.receipt", Expects::Any) << 204 << 204 << QByteArray();
    QTest::newRow("probe, 204") << digest("other", Expects::Any, "probe") << 204 << 200 << QByteArray();
    QTest::newRow("may take an NCCO")
        << digest("voice.input", Expects::NccoOrEmpty) << 202 << 200 << QByteArray();
    QTest::newRow("answer, 204") << digest("voice.answer", Expects::Ncco) << 204 << 200 << QByteArray("[{}]");
}

void TestDefaultReplies::decides()
{
    QFETCH(const Digest, digest);
    QFETCH(const int, plainStatus);
    QFETCH(const QByteArray, body);
    const Decision decision = DefaultReplies(plainStatus, "[{}]").decide(digest);
    QTEST(decision.reply.status, "status");
    QCOMPARE(decision.reply.body, body);
    QCOMPARE(decision.decidedBy, QByteArray("default"));
    const bool typed = decision.reply.headers.contains({"Content-Type", "application/json"});
    QCOMPARE(typed, !body.isEmpty());
}

void TestDefaultReplies::greetingIsAnNcco()
{
    const QJsonArray actions = QJsonDocument::fromJson(DefaultReplies::greetingNcco()).array();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.at(0)[QStringLiteral("action")].toString(), QStringLiteral("talk"));
}

QTEST_GUILESS_MAIN(TestDefaultReplies)
#include "tst_defaultreplies.moc"
