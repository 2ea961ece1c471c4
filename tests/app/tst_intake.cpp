// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake.h"

#include "core/ipaddress.h"
#include "core/refusaltext.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringback;

/// Every order in which a request, its storage and its end can come.
class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnlyWhatIsStored();
    void answersErrorWhenNotStored();
    void completesInEitherOrder_data();
    void completesInEitherOrder();
    void vanishedSenderCompletesWithoutReply();
    void senderGoneBeforeStorageIsNotAnswered();
    void completionsAreToldTogether();
    void foreignSourceIsRefused();
    void unknownSourceIsInNoRange_data();
    void unknownSourceIsInNoRange();
    void malformedIsRecordedAsSuch();
    void judgesOnlyWhatIsWhole_data();
    void judgesOnlyWhatIsWhole();
    void asksForNothingThatWasNotReceived();
    void drainsWhenAllIsSaid();
    void settlesWhatTheStoreLetGo();
    void tellsWhatBecameOfTheFirst_data();
    void tellsWhatBecameOfTheFirst();
    void refusedOnesAreAttemptsToo();
    void othersAreNotRelated();
    void holds_data();
    void holds();
    void rulesComeBeforeHolding();
    void newRulesGoOnWhereTheOldStop();
    void tellsHitsNowAndThen();
    void parksByHand();
    void cannotParkWithoutAnAddress();
    void nobodyWaitsAfterTheDeskIsClosed_data();
    void nobodyWaitsAfterTheDeskIsClosed();
};

namespace {

IntakeSettings settings(const char *allowed = "0.0.0.0/0")
{
    IntakeSettings settings;
    settings.allowed = {*AddressRange::parse(allowed)};
    settings.trustedProxies = {*AddressRange::parse("127.0.0.0/8")};
    return settings;
}

Arrival arrival(quint64 exchange)
{
    Arrival arrival;
    arrival.exchange = {exchange};
    arrival.peer = {.address = *IpAddress::parse("127.0.0.1"), .port = 4711};
    arrival.request.method = "POST";
    arrival.request.target = "/in";
    arrival.request.body = "{}";
    return arrival;
}

/// What Intake said, kept for comparison.
struct Said
{
    explicit Said(Intake &intake)
    {
        QObject::connect(&intake, &Intake::received, &intake,
                         [this](const QList<Event> &list) { events += list; });
        QObject::connect(&intake, &Intake::decided, &intake,
                         [this](const QList<Answer> &list) { answers += list; });
        QObject::connect(&intake, &Intake::completed, &intake,
                         [this](const QList<Completion> &list) { completions += list; });
    }
    QList<Event> events;
    QList<Answer> answers;
    QList<Completion> completions;
};

} // namespace

void TestIntake::answersOnlyWhatIsStored()
{
    Intake intake(settings());
    Said said(intake);
    intake.take({arrival(1), arrival(2)});
    QCOMPARE(said.events.size(), 2);
    QVERIFY(said.answers.isEmpty());
    intake.answerStored({{.exchange = {2}, .id = {10}}});
    QCOMPARE(said.answers.size(), 1);
    QCOMPARE(said.answers.constFirst().exchange, ExchangeId{2});
    QCOMPARE(said.answers.constFirst().reply.status, 200);
}

void TestIntake::answersErrorWhenNotStored()
{
    Intake intake(settings());
    Said said(intake);
    intake.take({arrival(1)});
    intake.answerNotStored({{1}});
    QCOMPARE(said.answers.size(), 1);
    QCOMPARE(said.answers.constFirst().reply.status, 503);
    intake.end({{.exchange = {1}, .sent = true, .after = {}}});
    QVERIFY(said.completions.isEmpty()); // there is no event to complete
}

void TestIntake::completesInEitherOrder_data()
{
    QTest::addColumn<bool>("endedFirst");
    QTest::newRow("stored, ended") << false;
    QTest::newRow("ended, stored") << true;
}

void TestIntake::completesInEitherOrder()
{
    QFETCH(bool, endedFirst);
    Intake intake(settings());
    Said said(intake);
    Arrival refused = arrival(1);
    refused.refusal = Refusal{.reason = RefusalReason::BodyTooLarge, .status = 413, .stoppedAt = 99};
    intake.take({refused});
    const QList<Ended> ended{{.exchange = {1}, .sent = true, .after = std::chrono::microseconds(5)}};
    const QList<Stored> stored{{.exchange = {1}, .id = {7}}};
    if (endedFirst) {
        intake.end(ended);
        QVERIFY(said.completions.isEmpty());
        intake.answerStored(stored);
    } else {
        intake.answerStored(stored);
        QVERIFY(said.completions.isEmpty());
        intake.end(ended);
    }
    QVERIFY(said.answers.isEmpty()); // the connection has answered by itself
    QTRY_COMPARE(said.completions.size(), 1);
    QCOMPARE(said.completions.constFirst().id, EventId{7});
    QCOMPARE(said.completions.constFirst().reply->decision.reply.status, 413);
    QCOMPARE(said.completions.constFirst().reply->decision.decidedBy, QByteArray("refused"));
    QCOMPARE(said.completions.constFirst().reply->after, std::chrono::microseconds(5));
}

void TestIntake::vanishedSenderCompletesWithoutReply()
{
    Intake intake(settings());
    Said said(intake);
    Arrival incomplete = arrival(1);
    incomplete.headComplete = false;
    incomplete.refusal = Refusal{.reason = RefusalReason::Incomplete, .status = 0, .stoppedAt = 3};
    intake.take({incomplete});
    intake.answerStored({{.exchange = {1}, .id = {1}}});
    QVERIFY(said.answers.isEmpty());
    QTRY_COMPARE(said.completions.size(), 1);
    QVERIFY(!said.completions.constFirst().reply);
}

void TestIntake::senderGoneBeforeStorageIsNotAnswered()
{
    Intake intake(settings());
    Said said(intake);
    intake.take({arrival(1)});
    intake.end({{.exchange = {1}, .sent = false, .after = {}}});
    intake.answerStored({{.exchange = {1}, .id = {1}}});
    QVERIFY(said.answers.isEmpty());
    QTRY_COMPARE(said.completions.size(), 1);
    QVERIFY(!said.completions.constFirst().reply);
}

// A busy capture takes them in few transactions; the last ones must not be forgotten when it ends.
void TestIntake::completionsAreToldTogether()
{
    Intake intake(settings());
    Said said(intake);
    qsizetype batches = 0;
    connect(&intake, &Intake::completed, this, [&] { ++batches; });
    for (quint64 number = 1; number <= 3; ++number) {
        intake.take({arrival(number)});
        intake.answerStored({{.exchange = {number}, .id = {qint64(number)}}});
        intake.end({{.exchange = {number}, .sent = true, .after = {}}});
    }
    QVERIFY(said.completions.isEmpty());
    intake.drain();
    QCOMPARE(said.completions.size(), 3);
    QCOMPARE(batches, 1);
}

void TestIntake::foreignSourceIsRefused()
{
    Intake intake(settings("203.0.113.0/24"));
    Said said(intake);
    Arrival allowed = arrival(2);
    allowed.request.fieldSection = "X-Forwarded-For: 203.0.113.9\r\n";
    intake.take({arrival(1), allowed});
    QCOMPARE(said.events.at(0).refusal->reason, RefusalReason::ForbiddenSource);
    QVERIFY(!said.events.at(1).refusal);
    intake.answerStored({{.exchange = {1}, .id = {1}}, {.exchange = {2}, .id = {2}}});
    QCOMPARE(said.answers.at(0).reply.status, 403);
    QCOMPARE(said.answers.at(1).reply.status, 200);
}

void TestIntake::unknownSourceIsInNoRange_data()
{
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("around the null address") << QByteArray("::/64") << true;
    QTest::newRow("IPv4") << QByteArray("0.0.0.0/0") << true;
    QTest::newRow("everybody") << QByteArray("::/0") << false;
}

void TestIntake::unknownSourceIsInNoRange()
{
    QFETCH(const QByteArray, allowed);
    Intake intake(settings(allowed.constData()));
    Said said(intake);
    Arrival hidden = arrival(1);
    hidden.request.fieldSection = "X-Forwarded-For: unknown\r\n";
    intake.take({hidden});
    QVERIFY(said.events.constFirst().source.address.isNull());
    QTEST(said.events.constFirst().refusal.has_value(), "isRefused");
}

void TestIntake::malformedIsRecordedAsSuch()
{
    Intake intake(settings("203.0.113.0/24"));
    Said said(intake);
    Arrival malformed = arrival(1);
    malformed.headComplete = false;
    malformed.refusal = Refusal{.reason = RefusalReason::NotHttp, .status = 400, .stoppedAt = 2};
    intake.take({malformed});
    QVERIFY(said.events.constFirst().isMalformed());
    QCOMPARE(said.events.constFirst().refusal->reason, RefusalReason::NotHttp);
}

void TestIntake::judgesOnlyWhatIsWhole_data()
{
    QTest::addColumn<std::optional<RefusalReason>>("refused");
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<QByteArray>("verdict");
    using Reason = std::optional<RefusalReason>;
    const QByteArray all("0.0.0.0/0");
    QTest::newRow("taken") << Reason() << all << QByteArray("malformed");
    QTest::newRow("foreign") << Reason() << QByteArray("203.0.113.0/24") << QByteArray("malformed");
    for (const RefusalReason reason : {RefusalReason::BodyTooLarge, RefusalReason::BodyTimeout,
                                       RefusalReason::Incomplete, RefusalReason::Overloaded})
        QTest::newRow(refusalId(reason).data()) << Reason(reason) << all << QByteArray("unsigned");
}

void TestIntake::judgesOnlyWhatIsWhole()
{
    QFETCH(const std::optional<RefusalReason>, refused);
    QFETCH(const QByteArray, allowed);
    QFETCH(const QByteArray, verdict);
    Intake intake(settings(allowed.constData()));
    Said said(intake);
    Arrival token = arrival(1);
    token.request.fieldSection = "Authorization: Bearer x\r\n";
    if (refused)
        token.refusal = Refusal{.reason = *refused, .status = 413, .stoppedAt = 9};
    intake.take({token});
    const Event &event = said.events.constFirst();
    QCOMPARE(event.signature.verdict, verdict);
    QCOMPARE(event.digest.problems.contains("malformed-signature"), verdict == "malformed");
}

void TestIntake::asksForNothingThatWasNotReceived()
{
    Intake intake(settings());
    Said said(intake);
    Arrival whole = arrival(1);
    whole.request.fieldSection =
        "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n";
    whole.request.body = "msisdn=447700900123&to=1&messageId";
    Arrival cut = whole;
    cut.exchange = {2};
    cut.refusal = Refusal{.reason = RefusalReason::Incomplete, .status = 0, .stoppedAt = 100};
    intake.take({whole, cut});
    QVERIFY(said.events.at(0).digest.problems.contains("missing-field"));
    QVERIFY(!said.events.at(1).digest.problems.contains("missing-field"));
}

void TestIntake::drainsWhenAllIsSaid()
{
    Intake intake(settings());
    Said said(intake);
    const QSignalSpy drained(&intake, &Intake::drained);
    intake.take({arrival(1), arrival(2)});
    intake.drain();
    intake.answerStored({{.exchange = {1}, .id = {1}}});
    intake.end({{.exchange = {1}, .sent = true, .after = {}}});
    QCOMPARE(drained.size(), 0);
    intake.answerNotStored({{2}});
    QCOMPARE(said.completions.size(), 1);
    QCOMPARE(drained.size(), 1);
}

void TestIntake::settlesWhatTheStoreLetGo()
{
    Intake intake(settings());
    const QSignalSpy settled(&intake, &Intake::settled);
    QList<Arrival> arrivals;
    for (const quint64 exchange : {1ULL, 2ULL, 3ULL, 4ULL}) {
        arrivals.append(arrival(exchange));
        arrivals.last().heldBytes = qint64(1) << (4 * exchange);
    }
    arrivals.last().refusal = Refusal{.reason = RefusalReason::Overloaded, .status = 503, .stoppedAt = 99};
    intake.take(arrivals);
    intake.end({{.exchange = {1}, .sent = false, .after = {}}}); // the store holds it all the same
    QCOMPARE(settled.size(), 0);
    intake.answerStored({{.exchange = {1}, .id = {1}}, {.exchange = {2}, .id = {2}}});
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.at(0).at(0).toLongLong(), 0x110);
    intake.answerNotStored({{3}, {4}});
    QCOMPARE(settled.size(), 2);
    QCOMPARE(settled.at(1).at(0).toLongLong(), 0x11000);
    intake.end({{.exchange = {2}, .sent = true, .after = {}}});
    QCOMPARE(settled.size(), 2);
}

namespace {

Arrival answerArrival(quint64 exchange, std::chrono::milliseconds at = {})
{
    Arrival made = arrival(exchange);
    made.receivedAt = Timestamp(std::chrono::hours(1)) + at;
    made.request.method = "GET";
    made.request.target = "/answer?uuid=u&conversation_uuid=CON-1&to=447700900456&from=447700900123";
    made.request.body.clear();
    return made;
}

} // namespace

void TestIntake::tellsWhatBecameOfTheFirst_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<bool>("stored");
    QTest::addColumn<std::optional<Ended>>("ended");
    QTest::addColumn<int>("again"); // ms after the first
    QTest::addColumn<QByteArray>("problem");
    const ExchangeId first{1};
    QTest::newRow("answered") << true << std::optional(Ended{.exchange = first, .sent = true, .after = 9ms})
                              << 100 << QByteArray("redelivered:2:answered:200:");
    QTest::newRow("late") << true << std::optional(Ended{.exchange = first, .sent = true, .after = 5001ms})
                          << 5100 << QByteArray("redelivered:2:no-reply:5:");
    QTest::newRow("gone") << true << std::optional(Ended{.exchange = first, .sent = false, .after = {}})
                          << 5100 << QByteArray("redelivered:2:no-reply:5:");
    QTest::newRow("gone before") << true
                                 << std::optional(Ended{.exchange = first, .sent = false, .after = {}}) << 100
                                 << QByteArray("redelivered:2:no-reply:0:");
    QTest::newRow("waiting") << true << std::optional<Ended>() << 100
                             << QByteArray("redelivered:2:waiting:0:");
    QTest::newRow("not stored") << false << std::optional<Ended>() << 100
                                << QByteArray("redelivered:2:answered:503:");
}

void TestIntake::tellsWhatBecameOfTheFirst()
{
    QFETCH(const bool, stored);
    QFETCH(const std::optional<Ended>, ended);
    QFETCH(const int, again);
    Intake intake(settings());
    Said said(intake);
    intake.take({answerArrival(1)});
    QVERIFY(said.events.constFirst().relationProblems.isEmpty());
    QVERIFY(said.events.constFirst().digest.problems.isEmpty());
    if (stored)
        intake.answerStored({{.exchange = {1}, .id = {1}}});
    else
        intake.answerNotStored({{1}});
    if (ended)
        intake.end({*ended});
    intake.take({answerArrival(2, std::chrono::milliseconds(again))});
    QTEST(said.events.constLast().relationProblems, "problem");
    QCOMPARE(said.events.constLast().digest.problems, QByteArrayList{"redelivered"});
}

void TestIntake::refusedOnesAreAttemptsToo()
{
    Intake intake(settings("203.0.113.0/24"));
    Said said(intake);
    intake.take({answerArrival(1)});
    intake.answerStored({{.exchange = {1}, .id = {1}}});
    intake.end({{.exchange = {1}, .sent = true, .after = {}}});
    intake.take({answerArrival(2)});
    QCOMPARE(said.events.constLast().relationProblems, QByteArray("redelivered:2:answered:403:"));
    QCOMPARE(said.events.constLast().digest.problems, QByteArrayList({"forbidden-source", "redelivered"}));
}

void TestIntake::othersAreNotRelated()
{
    Intake intake(settings());
    Said said(intake);
    Arrival malformed = arrival(1);
    malformed.headComplete = false;
    malformed.refusal = Refusal{.reason = RefusalReason::NotHttp, .status = 400, .stoppedAt = 2};
    Arrival again = malformed;
    again.exchange = {2};
    intake.take({malformed, again, arrival(3), arrival(4)}); // the last two are of kind "other"
    for (const Event &event : said.events)
        QVERIFY(event.relationProblems.isEmpty());
}

namespace {

Arrival answerWebhook(quint64 exchange)
{
    Arrival call = arrival(exchange);
    call.receivedAt = currentTime();
    call.request.fieldSection = "Host: hooks.example.com\r\nContent-Type: application/json\r\n";
    call.request.body =
        R"({"from":"447700900001","to":"447700900002","uuid":"aaaa","conversation_uuid":"CON-aaaa"})";
    return call;
}

RuleBook book(const QList<Rule> &rules) { return *RuleBook::make(rules, {}); }

Rule rule(const QString &name, int status)
{
    return {.name = name, .when = {}, .what = Reply{.status = status, .headers = {}, .body = {}}};
}

} // namespace

void TestIntake::holds_data()
{
    QTest::addColumn<int>("hold");
    QTest::addColumn<QList<quint64>>("waiting"); // 1 and 3 are answer webhooks, 2 and 4 are not
    QTest::newRow("off") << int(Hold::Off) << QList<quint64>{};
    QTest::newRow("next") << int(Hold::Next) << QList<quint64>{1};
    QTest::newRow("answers") << int(Hold::Answers) << QList<quint64>{1, 3};
    QTest::newRow("all") << int(Hold::All) << QList<quint64>{1, 2, 3, 4};
}

void TestIntake::holds()
{
    QFETCH(int, hold);
    QFETCH(QList<quint64>, waiting);
    Intake intake(settings());
    QList<quint64> seen;
    connect(&intake.desk(), &Desk::waiting, this, [&seen](const QList<WaitingRequest> &requests) {
        for (const WaitingRequest &request : requests) {
            QCOMPARE(int(request.waitsFor), int(WaitingRequest::For::Person));
            QCOMPARE(request.atZero->decidedBy, QByteArray("deadline"));
            seen.append(request.exchange.value);
        }
    });
    QSignalSpy changes(&intake, &Intake::holdChanged);
    intake.setHold(Hold(hold));
    changes.clear();
    intake.take({answerWebhook(1), arrival(2)});
    intake.take({answerWebhook(3), arrival(4)});
    QCOMPARE(seen, waiting);
    QCOMPARE(changes.size(), Hold(hold) == Hold::Next ? 1 : 0);
}

void TestIntake::rulesComeBeforeHolding()
{
    IntakeSettings made = settings();
    made.rules = book({rule(QStringLiteral("r"), 204)});
    made.hold = Hold::All;
    Intake intake(made);
    Said said(intake);
    intake.take({answerWebhook(1)});
    intake.answerStored({{.exchange = {1}, .id = {1}}});
    QCOMPARE(said.answers.size(), 1);
    QCOMPARE(said.answers.at(0).reply.status, 204);
}

void TestIntake::newRulesGoOnWhereTheOldStop()
{
    Rule once = rule(QStringLiteral("once"), 404);
    once.times = 1;
    IntakeSettings made = settings();
    made.rules = book({once});
    Intake intake(made);
    Said said(intake);
    QSignalSpy hits(&intake, &Intake::hitsChanged);
    intake.take({answerWebhook(1)});
    intake.setRules(book({rule(QStringLiteral("other"), 500), once}));
    QCOMPARE(hits.takeLast().at(0).value<QList<qint64>>(), (QList<qint64>{0, 1}));
    intake.take({answerWebhook(2)}); // it was used up, and still is
    once.isOn = false;
    intake.setRules(book({once}));
    QCOMPARE(hits.takeLast().at(0).value<QList<qint64>>(), QList<qint64>{1});
    once.isOn = true;
    intake.setRules(book({once})); // it begins anew
    QCOMPARE(hits.takeLast().at(0).value<QList<qint64>>(), QList<qint64>{0});
    intake.take({answerWebhook(3)});
    intake.answerStored({{.exchange = {1}, .id = {1}}, {.exchange = {2}, .id = {2}}});
    intake.answerStored({{.exchange = {3}, .id = {3}}});
    QCOMPARE(said.answers.at(0).reply.status, 404);
    QCOMPARE(said.answers.at(1).reply.status, 500);
    QCOMPARE(said.answers.at(2).reply.status, 404);
}

void TestIntake::tellsHitsNowAndThen()
{
    IntakeSettings made = settings();
    made.rules = book({rule(QStringLiteral("r"), 204)});
    Intake intake(made);
    QSignalSpy hits(&intake, &Intake::hitsChanged);
    for (quint64 i = 1; i <= 100; ++i)
        intake.take({arrival(i)});
    QVERIFY(hits.isEmpty());
    QTRY_COMPARE(hits.size(), 1);
    QCOMPARE(hits.at(0).at(0).value<QList<qint64>>(), QList<qint64>{100});
}

void TestIntake::parksByHand()
{
    Intake intake(settings());
    Said said(intake);
    QStringList order;
    connect(&intake, &Intake::parked, this, [&order](const QList<ParkedCall> &calls) {
        for (const ParkedCall &call : calls)
            order.append((call.isOver ? QStringLiteral("over %1") : QStringLiteral("parked %1"))
                             .arg(call.exchange.value));
    });
    connect(&intake.desk(), &Desk::left, this,
            [&order](const QList<LeftDesk> &) { order.append(QStringLiteral("left")); });
    intake.setHold(Hold::Answers);
    Arrival call = answerWebhook(1);
    call.overTls = true;
    intake.take({call});
    intake.setHold(Hold::Off);
    intake.park({1});
    intake.park({1});
    QCOMPARE(order, (QStringList{QStringLiteral("parked 1"), QStringLiteral("left")}));
    intake.answerStored({{.exchange = {1}, .id = {1}}});
    QCOMPARE(said.answers.size(), 1);
    const QByteArray loop = said.answers.at(0).reply.body;
    const qsizetype path = loop.indexOf("/ringback/parked/");
    QVERIFY(path > 0);
    QVERIFY(loop.first(path).endsWith("https://hooks.example.com"));
    const Reply last{.status = 200, .headers = {}, .body = "[{\"action\":\"talk\",\"text\":\"x\"}]"};
    for (quint64 exchange = 2; exchange <= 3; ++exchange) {
        if (exchange == 3)
            intake.release({1}, last);
        Arrival notify = arrival(exchange);
        notify.receivedAt = currentTime() + std::chrono::seconds(1);
        notify.request.target = loop.mid(path, loop.indexOf('"', path) - path);
        notify.request.body = R"({"payload":{"parked_by":"Ringback"},"conversation_uuid":"CON-aaaa"})";
        intake.take({notify});
        intake.answerStored({{.exchange = {exchange}, .id = {qint64(exchange)}}});
    }
    QCOMPARE(said.answers.size(), 3);
    QVERIFY(said.answers.at(1).reply.body.contains("/ringback/parked/"));
    QCOMPARE(said.answers.at(2).reply, last);
    QCOMPARE(order.constLast(), QStringLiteral("over 1"));
}

void TestIntake::cannotParkWithoutAnAddress()
{
    Intake intake(settings());
    intake.setHold(Hold::Answers);
    QSignalSpy refused(&intake, &Intake::notParked);
    Arrival call = answerWebhook(1);
    call.request.fieldSection = "Content-Type: application/json\r\n";
    intake.take({call});
    intake.park({1});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(intake.desk().count(), 1); // it waits on
}

void TestIntake::nobodyWaitsAfterTheDeskIsClosed_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QByteArray>("decidedBy");
    const auto row = [](const char *name, const Rule::What &what, const QByteArray &decidedBy) {
        QTest::newRow(name) << Rule{.name = QStringLiteral("r"), .when = {}, .what = what} << decidedBy;
    };
    row("park", Park(), "default");
    row("wait", WaitForPerson(), "default");
    row("reply", Reply{.status = 204, .headers = {}, .body = {}}, "rule:r");
}

void TestIntake::nobodyWaitsAfterTheDeskIsClosed()
{
    QFETCH(const Rule, rule);
    QFETCH(const QByteArray, decidedBy);
    IntakeSettings made = settings();
    made.rules = book({rule});
    Intake intake(made);
    Said said(intake);
    QSignalSpy parked(&intake, &Intake::parked);
    intake.closeDesk();
    intake.setRules(book({rule})); // which go on where the old ones stop
    intake.take({answerWebhook(1)});
    intake.answerStored({{.exchange = {1}, .id = {1}}});
    QCOMPARE(said.answers.size(), 1);
    QVERIFY(!said.answers.at(0).reply.body.contains("eventUrl"));
    intake.end({{.exchange = {1}, .sent = true, .after = {}}});
    QTRY_COMPARE(said.completions.size(), 1);
    QCOMPARE(said.completions.at(0).reply->decision.decidedBy, decidedBy);
    QVERIFY(parked.isEmpty());
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
