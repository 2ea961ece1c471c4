// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/rulebook.h"

#include <QTest>

#include <malloc.h>

using namespace ringback;

/// What 500 rules cost an event that none of them matches, and 2,000 waiting requests.
class BenchRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decide_data();
    void decide();
    void manyWait();
};

namespace {

Decision byDefault() { return {.reply = {.status = 200, .headers = {}, .body = {}}, .decidedBy = "default"}; }

} // namespace

void BenchRules::decide_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("kind and number") << QStringLiteral("kind:voice.answer to:447700%1");
    QTest::newRow("number") << QStringLiteral("to:447700%1");
    QTest::newRow("kind and wildcard") << QStringLiteral("kind:voice.answer to:447%1*");
    QTest::newRow("path") << QStringLiteral("path:/webhooks/%1");
    QTest::newRow("field") << QStringLiteral("field.from:447700%1");
    QTest::newRow("field that is not there") << QStringLiteral("field.dtmf.digits:%1");
    QTest::newRow("another field each") << QStringLiteral("field.custom_%1:yes");
}

void BenchRules::decide()
{
    QFETCH(const QString, when);
    QList<Rule> rules;
    for (int i = 0; i < 500; ++i) {
        rules.append({.name = QString::number(i),
                      .isOn = true,
                      .when = when.arg(100'000 + i),
                      .what = WaitForPerson{}});
    }
    RuleBook book = *RuleBook::make(rules, {});
    Event event;
    event.digest.api = Api::Voice;
    event.digest.kind = "voice.answer";
    event.digest.to = "447700900000";
    event.request.method = "POST";
    event.request.target = "/webhooks/answer";
    event.request.fieldSection = "Content-Type: application/json\r\n";
    event.request.body =
        R"({"uuid":"aaaa","conversation_uuid":"CON-1","from":"447700900000","to":"447700900000"})";
    const Decision decision = byDefault();
    QBENCHMARK
    {
        if (book.decide(event, decision))
            QFAIL("a rule matches");
    }
}

void BenchRules::manyWait()
{
    using Clock = std::chrono::steady_clock;
    constexpr int Count = 2'000;
    Desk desk;
    Clock::time_point last;
    int left = Count;
    connect(&desk, &Desk::decided, this, [&](const QList<DeskDecision> &list) {
        left -= int(list.size());
        last = Clock::now();
    });
    const size_t before = mallinfo2().uordblks;
    const Clock::time_point until = Clock::now() + std::chrono::milliseconds(300);
    QList<WaitingRequest> requests;
    for (quint64 i = 1; i <= Count; ++i) {
        WaitingRequest request;
        request.exchange = {i};
        request.kind = "voice.answer";
        request.from = QByteArray::number(447'700'900'000 + i);
        request.to = QByteArray::number(447'700'800'000 + i);
        request.until = until;
        request.atZero = byDefault();
        requests.append(request);
    }
    desk.add(std::exchange(requests, {}));
    qInfo("%.0f bytes each", double(mallinfo2().uordblks - before) / Count);
    QTRY_COMPARE(left, 0);
    qInfo("the last decided %.2f ms behind its deadline",
          std::chrono::duration<double, std::milli>(last - until).count());
}

QTEST_GUILESS_MAIN(BenchRules)
#include "bench_rules.moc"
