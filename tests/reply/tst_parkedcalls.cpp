// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/parkedcalls.h"

#include "vonage/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

class TestParkedCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesRoundAndEnds();
    void endsWithTheDefault();
    void endsWithAnError();
    void isReleased();
    void tellsWhatWasGiven_data();
    void tellsWhatWasGiven();
    void tellsWhichAreParked();
    void noticesWhoIsLost();
    void losesAllAtTheEnd();
    void fillsWhatIsSaid_data();
    void fillsWhatIsSaid();
    void needsAnAddress();
    void strangersAreNoReturn();
    void isForgottenWhenTheCallEnds_data();
    void isForgottenWhenTheCallEnds();
    void isForgottenWhenNothingComesBack();
    void isBounded();
};

namespace {

constexpr const char *Base = "https://hooks.example.com";

Event posted(const QByteArray &target, const QByteArray &body, std::chrono::seconds at)
{
    Event event;
    event.receivedAt = Timestamp(at);
    event.request = {.method = "POST",
                     .target = target,
                     .minorVersion = 1,
                     .fieldSection = "Content-Type: application/json\r\n",
                     .body = body,
                     .trailerSection = {}};
    event.digest = vonage::digest(event.request);
    return event;
}

Event answered(std::chrono::seconds at = 0s, const QByteArray &uuid = "aaaa")
{
    return posted("/answer",
                  R"({"from":"447700900001","to":"447700900002","uuid":")" + uuid
                      + R"(","conversation_uuid":"CON-)" + uuid + "\"}",
                  at);
}

Decision byDefault()
{
    return {.reply = {.status = 200, .headers = {}, .body = "[{}]"}, .decidedBy = "rule:r"};
}

QJsonObject action(const Reply &reply, int place)
{
    return QJsonDocument::fromJson(reply.body).array().at(place).toObject();
}

/// The webhook that the "notify" action of \a reply leads to.
Event returned(const Reply &reply, std::chrono::seconds at)
{
    const QString url = action(reply, 1)[QStringLiteral("eventUrl")].toArray().at(0).toString();
    const QJsonObject payload = action(reply, 1)[QStringLiteral("payload")].toObject();
    return posted(url.toUtf8().mid(qsizetype(qstrlen(Base))),
                  "{\"payload\":" + QJsonDocument(payload).toJson(QJsonDocument::Compact)
                      + R"(,"conversation_uuid":"CON-aaaa","timestamp":"2026-11-25T10:00:00Z"})",
                  at);
}

} // namespace

void TestParkedCalls::goesRoundAndEnds()
{
    ParkedCalls parked;
    const Park park{.text = "One \"moment\".",
                    .longest = 60s,
                    .then = NccoReply{.builtin = {}, .text = R"([{"action":"talk","text":"Bye {from}"}])"}};
    const auto first = parked.park(answered(), park, Base, byDefault());
    QVERIFY(first);
    QCOMPARE(action(*first, 0)[QStringLiteral("text")].toString(), QStringLiteral("One \"moment\"."));
    QCOMPARE(action(*first, 1)[QStringLiteral("action")].toString(), QStringLiteral("notify"));
    Reply last = *first;
    for (int round = 2; round < 5; ++round) {
        const Event event = returned(last, round * 10s);
        QCOMPARE(event.digest.kind, QByteArray("voice.notify"));
        const auto decision = parked.answer(event);
        QVERIFY(decision);
        QCOMPARE(decision->decidedBy, QByteArray("rule:r"));
        last = decision->reply;
        QCOMPARE(action(last, 1)[QStringLiteral("payload")].toObject()[QStringLiteral("round")].toInt(),
                 round);
        QVERIFY(vonage::decode(event.request).summary.contains(QString::number(round - 1)));
    }
    const auto end = parked.answer(returned(last, 60s));
    QVERIFY(end);
    QCOMPARE(action(end->reply, 0)[QStringLiteral("text")].toString(), QStringLiteral("Bye 447700900001"));
    QCOMPARE(parked.answer(returned(last, 63s)), end); // the first attempt was lost on the way
}

void TestParkedCalls::endsWithTheDefault()
{
    ParkedCalls parked;
    const auto first = parked.park(answered(), {.longest = 1s}, Base, byDefault());
    QVERIFY(first);
    QCOMPARE(parked.answer(returned(*first, 1s)), std::optional(byDefault()));
}

void TestParkedCalls::endsWithAnError()
{
    ParkedCalls parked;
    const Park park{.longest = 1s, .then = NccoReply{.builtin = {}, .text = R"(["{dtmf.digits}"])"}};
    const auto first = parked.park(answered(), park, Base, byDefault());
    QVERIFY(first);
    const auto end = parked.answer(returned(*first, 1s));
    QVERIFY(end);
    QCOMPARE(end->decidedBy, QByteArray("error"));
    QCOMPARE(end->reply, byDefault().reply);
}

void TestParkedCalls::isReleased()
{
    ParkedCalls parked;
    Event event = answered();
    event.exchange = {7};
    const auto first = parked.park(event, {.longest = 60s}, Base, byDefault());
    QVERIFY(first);
    const Decision byHand{.reply = {.status = 200, .headers = {}, .body = "[{\"action\":\"talk\"}]"},
                          .decidedBy = "hand"};
    parked.release({8}, byHand, Timestamp(5s));
    QVERIFY(parked.answer(returned(*first, 6s)) != byHand);
    parked.release({7}, byHand, Timestamp(10s));
    QCOMPARE(parked.answer(returned(*first, 12s)), std::optional(byHand));
    QCOMPARE(parked.answer(returned(*first, 14s)), std::optional(byHand)); // the second attempt
    parked.release({7}, byDefault(), Timestamp(15s));
    QCOMPARE(parked.answer(returned(*first, 16s)), std::optional(byHand)); // it is too late for another
}

void TestParkedCalls::tellsWhatWasGiven_data()
{
    QTest::addColumn<bool>("isReleased");
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("a person's reply") << true << true << true;
    QTest::newRow("hangs up before it") << true << false << false;
    QTest::newRow("the default") << false << true << false;
    QTest::newRow("hangs up") << false << false << false;
}

void TestParkedCalls::tellsWhatWasGiven()
{
    QFETCH(const bool, isReleased);
    QFETCH(const bool, comesBack);
    ParkedCalls parked;
    const auto first = parked.park(answered(), {.longest = 60s}, Base, byDefault());
    QVERIFY(first);
    (void)parked.takeNews();
    if (isReleased)
        parked.release({}, byDefault(), Timestamp(5s));
    if (comesBack)
        QVERIFY(parked.answer(returned(*first, 61s)));
    if (comesBack)
        parked.release({}, byDefault(), Timestamp(62s)); // too late
    parked.noteEnd(posted("/event", R"({"from":"1","to":"2","uuid":"aaaa","status":"completed",
        "conversation_uuid":"CON-aaaa","direction":"inbound","timestamp":"2026-11-25T10:00:00Z"})",
                          63s));
    const QList<ParkedCall> news = parked.takeNews();
    QCOMPARE(news.size(), 1);
    QVERIFY(news.constFirst().isOver);
    QTEST(news.constFirst().isGiven, "isGiven");
}

void TestParkedCalls::tellsWhichAreParked()
{
    ParkedCalls parked;
    QList<Reply> replies;
    for (quint64 i = 1; i <= 3; ++i) {
        Event event = answered(0s, "uuid" + QByteArray::number(i));
        event.exchange = {i};
        replies.append(*parked.park(event, {.longest = 60s}, Base, byDefault()));
    }
    QList<ParkedCall> news = parked.takeNews();
    QCOMPARE(news.size(), 3);
    QCOMPARE(news.at(1),
             (ParkedCall{.exchange = {2},
                         .event = {},
                         .kind = "voice.answer",
                         .from = "447700900001",
                         .to = "447700900002",
                         .baseUrl = Base,
                         .until = Timestamp(60s)}));
    QVERIFY(parked.answer(returned(replies.at(0), 30s)));
    QVERIFY(parked.takeNews().isEmpty()); // another round
    QVERIFY(parked.answer(returned(replies.at(0), 60s)));
    QVERIFY(parked.answer(returned(replies.at(0), 61s)));
    parked.noteEnd(posted("/event", R"({"from":"1","to":"2","uuid":"uuid2","status":"completed",
        "conversation_uuid":"CON-uuid2","direction":"inbound","timestamp":"2026-11-25T10:00:00Z"})",
                          62s));
    news = parked.takeNews();
    QCOMPARE(news.size(), 2);
    QVERIFY(news.at(0).isOver && news.at(0).exchange == ExchangeId{1});
    QVERIFY(news.at(1).isOver && news.at(1).exchange == ExchangeId{2});
    (void)parked.park(answered(1h), {.longest = 60s}, Base, byDefault());
    news = parked.takeNews();
    QCOMPARE(news.size(), 2); // what nobody told the end of, and the new one
    QVERIFY(news.at(0).isOver && news.at(0).exchange == ExchangeId{3});
}

void TestParkedCalls::noticesWhoIsLost()
{
    ParkedCalls parked;
    QVERIFY(!parked.noteLost(Timestamp(1h)));
    const Event event = answered(0s);
    const Park park{.text = QByteArray(100, 'a'), .longest = 60s}; // ten seconds of speech
    const auto reply = parked.park(event, park, Base, byDefault());
    QVERIFY(reply);
    (void)parked.takeNews();
    QVERIFY(parked.noteLost(Timestamp(100s)));
    QVERIFY(parked.takeNews().isEmpty());
    QVERIFY(!parked.noteLost(Timestamp(101s)));
    const QList<ParkedCall> news = parked.takeNews();
    QCOMPARE(news.size(), 1);
    QVERIFY(news.constFirst().isOver && news.constFirst().isLost);
    QVERIFY(!parked.noteLost(Timestamp(102s)));
    QVERIFY(parked.takeNews().isEmpty());
    QCOMPARE(parked.answer(returned(*reply, 103s)), std::optional(byDefault())); // late, but here
}

void TestParkedCalls::losesAllAtTheEnd()
{
    ParkedCalls parked;
    QVERIFY(parked.park(answered(0s), {}, Base, byDefault()));
    (void)parked.takeNews();
    parked.loseAll();
    const QList<ParkedCall> news = parked.takeNews();
    QCOMPARE(news.size(), 1);
    QVERIFY(news.constFirst().isOver && news.constFirst().isLost);
    QCOMPARE(parked.count(), 0);
}

void TestParkedCalls::fillsWhatIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("spoken"); // null: not parked
    QTest::newRow("plain") << QByteArray("Hold \\ \"on\"") << QStringLiteral("Hold \\ \"on\"");
    QTest::newRow("values") << QByteArray("Hello {from} {{x}}") << QStringLiteral("Hello 447700900001 {x}");
    QTest::newRow("no value") << QByteArray("Hello {dtmf.digits}") << QString();
}

/// In each round.
void TestParkedCalls::fillsWhatIsSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, spoken);
    ParkedCalls parked;
    const auto first = parked.park(answered(), {.text = text}, Base, byDefault());
    QCOMPARE(first.has_value(), !spoken.isNull());
    if (!first)
        return;
    QCOMPARE(action(*first, 0)[QStringLiteral("text")].toString(), spoken);
    const auto second = parked.answer(returned(*first, 10s));
    QVERIFY(second);
    QCOMPARE(action(second->reply, 0)[QStringLiteral("text")].toString(), spoken);
}

void TestParkedCalls::needsAnAddress()
{
    ParkedCalls parked;
    QVERIFY(!parked.park(answered(), {}, {}, byDefault()));
    QCOMPARE(parked.count(), 0);
}

void TestParkedCalls::strangersAreNoReturn()
{
    ParkedCalls parked;
    QVERIFY(parked.park(answered(), {}, Base, byDefault()));
    for (const char *target : {"/", "/ringback/parked/", "/ringback/parked/00112233445566778899aabbccddeeff"})
        QVERIFY(!parked.answer(posted(target, "{}", 1s)));
}

void TestParkedCalls::isForgottenWhenTheCallEnds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("left");
    const auto ended = [](const char *status, const char *uuid, const char *conversation) -> QByteArray {
        return QByteArray(R"({"status":")") + status + R"(","uuid":")" + uuid + R"(","conversation_uuid":")"
            + conversation + R"(","direction":"inbound","timestamp":"2026-11-25T10:00:00Z"})";
    };
    QTest::newRow("this call") << ended("completed", "aaaa", "CON-aaaa") << 0;
    QTest::newRow("goes on") << ended("answered", "aaaa", "CON-aaaa") << 1;
    QTest::newRow("another call") << ended("completed", "bbbb", "CON-bbbb") << 1;
    QTest::newRow("another party of the conversation") << ended("completed", "bbbb", "CON-aaaa") << 1;
}

void TestParkedCalls::isForgottenWhenTheCallEnds()
{
    QFETCH(QByteArray, body);
    ParkedCalls parked;
    QVERIFY(parked.park(answered(), {}, Base, byDefault()));
    parked.noteEnd(posted("/event", body, 5s));
    QTEST(int(parked.count()), "left");
}

void TestParkedCalls::isForgottenWhenNothingComesBack()
{
    ParkedCalls parked;
    QVERIFY(parked.park(answered(), {.longest = 10s}, Base, byDefault()));
    QVERIFY(parked.park(answered(700s, "bbbb"), {}, Base, byDefault()));
    QCOMPARE(parked.count(), 1);
}

void TestParkedCalls::isBounded()
{
    ParkedCalls parked;
    const Event event = answered();
    for (qsizetype i = 0; i < 200; ++i)
        QVERIFY(parked.park(event, {}, Base, byDefault()));
    QCOMPARE(parked.count(), 200);
    const Park park{
        .then = NccoReply{
            .builtin = {},
            .text = R"([{"action":"notify","payload":{"a":"{from}"},"eventUrl":["https://a.example"]}])"}};
    Event large = event;
    large.digest.from = QByteArray(ParkedCalls::LongestLast, '4');
    QVERIFY(!parked.park(large, park, Base, byDefault()));
    for (qsizetype i = parked.count(); i < ParkedCalls::MaxCalls; ++i)
        QVERIFY(parked.park(event, {}, Base, byDefault()));
    QVERIFY(!parked.park(event, {}, Base, byDefault()));
}

QTEST_APPLESS_MAIN(TestParkedCalls)
#include "tst_parkedcalls.moc"
