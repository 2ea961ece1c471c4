// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/relations.h"

#include "vonage/keyedhash.h"
#include "vonage/recent.h"
#include "webhookfile.h"

#include <QTest>

#include <deque>
#include <map>
#include <random>

namespace ringback::vonage {

namespace {

using namespace std::chrono_literals;

const QByteArray Answer = "/answer?uuid=u&conversation_uuid=CON-1&to=447700900456&from=447700900123";

HttpRequest receipt(const QByteArray &status)
{
    return get("/dlr?msisdn=447700900123&to=A&messageId=0A&scts=2403050915&err-code=0&status=" + status);
}

HttpRequest part(int number, int of)
{
    return get("/in?msisdn=447700900123&to=447700900456&text=x&concat=true&concat-ref=7&messageId=0"
               + QByteArray::number(number * 10 + of) + "&concat-part=" + QByteArray::number(number)
               + "&concat-total=" + QByteArray::number(of));
}

Relations relationsOf(const HttpRequest &request) { return digestAndRelations(request).relations; }

/// A tracker that numbers the events itself, and lists the problems it finds as "id: text", as they are read
/// from where they were kept.
class Tracked
{
public:
    QByteArrayList add(const HttpRequest &request, std::chrono::milliseconds at)
    {
        const Relations relations = relationsOf(request);
        m_deliveries += relations.delivery;
        QByteArrayList found;
        const RelationProblems problems =
            m_tracker.add(quint64(m_deliveries.size()), Timestamp() + at, relations);
        for (const Problem &problem : relationProblems(toBytes(problems)))
            found += problem.id + ": " + problem.text.toUtf8();
        return found;
    }
    void answered(quint64 event, int status, std::chrono::milliseconds after)
    {
        m_tracker.answered(event, m_deliveries.at(qsizetype(event) - 1), status, after);
    }
    void leftUnanswered(quint64 event)
    {
        m_tracker.leftUnanswered(event, m_deliveries.at(qsizetype(event) - 1));
    }

private:
    RelationTracker m_tracker;
    QList<quint64> m_deliveries;
};

} // namespace

class TestRelations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsDeliveriesApart_data();
    void tellsDeliveriesApart();
    void hashesLists();
    void remembersTheNewest_data();
    void remembersTheNewest();
    void keepsProblems();
    void readsAnyBytes_data();
    void readsAnyBytes();
    void tellsOfRedelivery_data();
    void tellsOfRedelivery();
    void comparesPaths();
    void tellsOfFallback();
    void tellsOfFallbackFromAnyPath();
    void tellsOfFallbackWithoutTime_data();
    void tellsOfFallbackWithoutTime();
    void tellsOfContradiction();
    void collectsParts();
    void guessesParts_data();
    void guessesParts();
    void forgetsTheOldest();
};

void TestRelations::tellsDeliveriesApart_data()
{
    QTest::addColumn<HttpRequest>("one");
    QTest::addColumn<HttpRequest>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << get(Answer) << get(Answer) << true;
    QTest::newRow("other order") << get(Answer)
                                 << get("/answer?to=447700900456&from=447700900123&conversation_uuid=CON-1"
                                        "&uuid=u")
                                 << true;
    QTest::newRow("other path") << get(Answer) << get("/other" + Answer) << false;
    QTest::newRow("other call") << get(Answer) << get(QByteArray(Answer).replace("uuid=u&", "uuid=v&"))
                                << false;
    QTest::newRow("shifted") << get("/?uuid=ab&conversation_uuid=c&to=1&from=2")
                             << get("/?uuid=a&conversation_uuid=bc&to=1&from=2") << false;
    QTest::newRow("other status") << receipt("delivered") << receipt("failed") << false;
    QTest::newRow("signed anew") << get(receipt("failed").target + "&nonce=1&sig=2")
                                 << get(receipt("failed").target + "&nonce=3&sig=4") << true;
    const auto said = [](const QByteArray &text, const QByteArray &members = {}) {
        return postJson(R"({"type":"text","cid":"c","body":{"text":")" + text + "\"}" + members + '}');
    };
    const QByteArray time = R"(,"timestamp":"2024-03-05T09:15:00Z")";
    QTest::newRow("without a time, same") << said("a") << said("a") << true;
    QTest::newRow("without a time, other text") << said("a") << said("b") << false;
    QTest::newRow("with a time, other text") << said("a", time) << said("b", time) << true;
    QTest::newRow("without ids, same")
        << get("/?msisdn=1&to=2&text=a") << get("/?msisdn=1&to=2&text=a") << true;
    QTest::newRow("without ids, other text")
        << get("/?msisdn=1&to=2&text=a") << get("/?msisdn=1&to=2&text=b") << false;
}

void TestRelations::tellsDeliveriesApart()
{
    QFETCH(const HttpRequest, one);
    QFETCH(const HttpRequest, other);
    QFETCH(const bool, same);
    QVERIFY(relationsOf(one).delivery != 0);
    QCOMPARE(relationsOf(one).delivery == relationsOf(other).delivery, same);
    QCOMPARE(relationsOf(postJson(R"({"uuid":"u"})")).delivery, 0U); // kind "other"
}

void TestRelations::hashesLists()
{
    const auto hash = [](const QByteArrayList &texts, const KeyedHash::Key &key = {1, 2}) {
        KeyedHash keyed(key);
        for (const QByteArray &text : texts)
            keyed.add(text);
        return keyed.result();
    };
    QSet<quint64> hashes;
    qsizetype lists = 0;
    for (int size = 0; size < 40; ++size) {
        for (int end = 0; end <= size; ++end, ++lists) // every place at which a text can be cut in two
            hashes += hash({QByteArray(end, '\0'), QByteArray(size - end, '\0')});
    }
    for (int bit = 0; bit < 160; ++bit, ++lists) {
        QByteArray text(20, 'x');
        text[bit / 8] = char(text.at(bit / 8) ^ (1 << bit % 8));
        hashes += hash({text});
    }
    for (const QByteArrayList &list : {QByteArrayList(), {""}, {"", "", ""}, {"a"}, {"a", ""}, {"", "a"}}) {
        hashes += hash(list);
        ++lists;
    }
    QCOMPARE(hashes.size(), lists);
    QVERIFY(!hashes.contains(0));
    QCOMPARE(hash({"a", "b"}), hash({"a", "b"}));
    QVERIFY(hash({"a"}) != hash({"a"}, {1, 3}));
    QVERIFY(hash({"a"}) != hash({"a"}, {2, 2}));
}

void TestRelations::remembersTheNewest_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<quint64>("mask"); // few keys meet again; few lower bits collide
    for (const int limit : {1, 2, 7, 8, 9, 100, 1000}) {
        QTest::addRow("%d, any keys", limit) << limit << ~quint64(0);
        QTest::addRow("%d, few keys", limit) << limit << quint64(0x1ff);
        QTest::addRow("%d, keys that collide", limit) << limit << quint64(0xff'0000'0007);
    }
}

void TestRelations::remembersTheNewest()
{
    QFETCH(const int, limit);
    QFETCH(const quint64, mask);
    std::mt19937_64 random(1);
    Recent<int> recent{size_t(limit)};
    std::map<quint64, int> expected;
    std::deque<quint64> order;
    QVERIFY(!recent.find(0));
    for (int i = 1; i <= 5000; ++i) {
        const quint64 key = random() & mask;
        if (!expected.contains(key)) {
            if (int(order.size()) == limit) {
                expected.erase(order.front());
                QVERIFY(recent.find(order.front()));
                order.pop_front();
            }
            order.push_back(key);
        }
        expected[key] += i;
        recent.at(key) += i;
        const quint64 other = random() & mask;
        const int *const found = recent.find(other);
        QCOMPARE(found ? *found : 0, expected.contains(other) ? expected.at(other) : 0);
    }
    for (const auto &[key, value] : expected)
        QVERIFY(recent.find(key) && *recent.find(key) == value);
}

void TestRelations::keepsProblems()
{
    using Outcome = RelationProblem::Outcome;
    RelationProblems problems{
        {.id = ProblemId::Redelivered, .number = 2, .outcome = Outcome::Answered, .amount = 503},
        {.id = ProblemId::FellBack, .outcome = Outcome::NoReply, .amount = 5}};
    QCOMPARE(toBytes(problems), "redelivered:2:answered:503: fell-back:0:no-reply:5:");
    problems = {{.id = ProblemId::ContradictingReceipt, .word = "a b:c\xff"}};
    QCOMPARE(toBytes(problems), "contradicting-receipt:0::0:a%20b%3Ac%FF");
    QVERIFY(relationProblems(toBytes(problems)).constFirst().text.contains(QStringLiteral("“a b:c")));
    QVERIFY(toBytes({}).isEmpty());
    QCOMPARE(
        relationProblems("redelivered:2:answered:503:").constFirst().text,
        QStringLiteral("The same webhook has come before: this is attempt 2; the one before was answered "
                       "with 503."));
}

void TestRelations::readsAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("ids");
    QTest::newRow("none") << QByteArray() << QByteArrayList();
    QTest::newRow("two") << QByteArray("part-mismatch:0::0: redelivered:9:waiting:0:")
                         << QByteArrayList{"part-mismatch", "redelivered"};
    QTest::newRow("unknown id") << QByteArray("missing-field:1:::  later:1::: duplicate-part:2::0:")
                                << QByteArrayList{"duplicate-part"};
    QTest::newRow("unknown outcome") << QByteArray("redelivered:2:eaten:1:") << QByteArrayList();
    QTest::newRow("no numbers") << QByteArray("redelivered:x:answered:y:") << QByteArrayList{"redelivered"};
    QTest::newRow("garbage") << QByteArray("::::: \0 %%% \xff:\xff:\xff:\xff:\xff redelivered", 32)
                             << QByteArrayList();
}

void TestRelations::readsAnyBytes()
{
    QFETCH(const QByteArray, bytes);
    QByteArrayList ids;
    for (const Problem &problem : relationProblems(bytes)) {
        ids += problem.id;
        QVERIFY(!problem.text.isEmpty());
    }
    QTEST(ids, "ids");
}

void TestRelations::tellsOfRedelivery_data()
{
    QTest::addColumn<int>("status"); // of the first reply; 0: none, -1: nor will there be one
    QTest::addColumn<int>("after");  // ms
    QTest::addColumn<int>("again");  // ms after the first
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no reply") << 0 << 0 << 6000 << QByteArray("got no reply within 5 s");
    QTest::newRow("not yet") << 0 << 0 << 4999 << QByteArray("has no reply yet");
    QTest::newRow("broken off") << -1 << 0 << 100 << QByteArray("the one before got no reply.");
    QTest::newRow("late reply") << 200 << 5001 << 6000 << QByteArray("got no reply within 5 s");
    QTest::newRow("error") << 500 << 10 << 100 << QByteArray("was answered with 500");
}

void TestRelations::tellsOfRedelivery()
{
    QFETCH(int, status);
    QFETCH(int, after);
    QFETCH(int, again);
    QFETCH(QByteArray, words);
    Tracked tracked;
    QCOMPARE(tracked.add(get(Answer), 0ms), QByteArrayList());
    if (status < 0)
        tracked.leftUnanswered(1);
    else if (status != 0)
        tracked.answered(1, status, std::chrono::milliseconds(after));
    const QByteArrayList found = tracked.add(get(Answer), std::chrono::milliseconds(again));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith("redelivered: ") && found.constFirst().contains(words),
             found.constFirst().constData());
    QVERIFY(found.constFirst().contains("attempt 2"));
}

/// A call's later NCCO is asked for with the ids of its first.
void TestRelations::comparesPaths()
{
    Tracked tracked;
    const QByteArray ids = Answer.sliced(Answer.indexOf('?'));
    QCOMPARE(tracked.add(get(Answer), 0ms), QByteArrayList());
    QCOMPARE(tracked.add(get("/transfer-ncco" + ids), 100ms), QByteArrayList());
    QCOMPARE(tracked.add(get("/transfer-ncco" + ids), 200ms).size(), 1);
    const QByteArrayList first = tracked.add(get(Answer), 300ms);
    QCOMPARE(first.size(), 1);
    QVERIFY2(first.constFirst().contains("attempt 2"), first.constFirst().constData());
}

void TestRelations::tellsOfFallback()
{
    Tracked tracked;
    QCOMPARE(tracked.add(get(Answer), 0ms), QByteArrayList());
    tracked.answered(1, 500, 10ms);
    const QByteArrayList found = tracked.add(get("/fallback" + Answer.sliced(Answer.indexOf('?'))
                                                 + "&reason=Connection+closed.&original_request=%7B%22url%22%"
                                                   "3A%22u%22%2C%22type%22%3A%22answer%22%7D"),
                                             100ms);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith("fell-back: ") && found.constFirst().contains("answered with 500"),
             found.constFirst().constData());
}

/// What failed last is what it is for.
void TestRelations::tellsOfFallbackFromAnyPath()
{
    Tracked tracked;
    const QByteArray ids = Answer.sliced(Answer.indexOf('?'));
    QCOMPARE(tracked.add(get(Answer), 0ms), QByteArrayList());
    tracked.answered(1, 200, 10ms);
    QCOMPARE(tracked.add(get("/transfer-ncco" + ids), 100ms), QByteArrayList());
    tracked.answered(2, 503, 10ms);
    const QByteArrayList found = tracked.add(get("/fallback" + ids + "&original_request=%7B%7D"), 200ms);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().contains("answered with 503"), found.constFirst().constData());
}

void TestRelations::tellsOfFallbackWithoutTime_data()
{
    QTest::addColumn<HttpRequest>("event");
    QTest::addColumn<HttpRequest>("fallback");
    QTest::addColumn<bool>("isFound");
    const QByteArray own = R"(,"reason":"503","original_request":{"url":"u","type":"event"})";
    const auto json = [](const QByteArray &rest) {
        return postJson(R"({"uuid":"u","conversation_uuid":"c","status":"timeout")" + rest + '}');
    };
    const QByteArray nested = R"(,"headers":{"a":{"b":[1,"x"]},"reason":"r"})";
    QTest::newRow("JSON") << json({}) << json(own) << true;
    QTest::newRow("JSON, nested") << json(nested) << json(own + nested) << true;
    QTest::newRow("JSON, nested otherwise")
        << json(nested) << json(own + R"(,"headers":{"a":{"b":[1],"c":"x"},"reason":"r"})") << false;
    QTest::newRow("JSON, a field more") << json(R"(,"to":"1")") << json(own) << false;
    QTest::newRow("JSON, another value") << json(R"(,"to":"1")") << json(own + R"(,"to":"2")") << false;
    const QByteArray query = "/?uuid=u&conversation_uuid=c&status=timeout";
    const QByteArray ownQuery =
        "&reason=503&original_request=%7B%22url%22%3A%22u%22%2C%22type%22%3A%22event%22%7D";
    QTest::newRow("query") << get(query + "&to=1") << get(query + ownQuery + "&to=1") << true;
    QTest::newRow("query, another value") << get(query + "&to=1") << get(query + ownQuery + "&to=2") << false;
}

void TestRelations::tellsOfFallbackWithoutTime()
{
    QFETCH(const HttpRequest, event);
    QFETCH(const HttpRequest, fallback);
    QFETCH(const bool, isFound);
    Tracked tracked;
    QCOMPARE(tracked.add(event, 0ms), QByteArrayList());
    QCOMPARE(tracked.add(fallback, 100ms).size(), isFound ? 1 : 0);
}

void TestRelations::tellsOfContradiction()
{
    Tracked tracked;
    QCOMPARE(tracked.add(receipt("buffered"), 0ms), QByteArrayList());
    QCOMPARE(tracked.add(receipt("delivered"), 1s), QByteArrayList());
    const QByteArrayList other = tracked.add(receipt("failed"), 2s);
    QCOMPARE(other.size(), 1);
    QVERIFY2(other.constFirst().startsWith("contradicting-receipt: "), other.constFirst().constData());
    QVERIFY(other.constFirst().contains("delivered"));
    // A third one that repeats the first contradicts the second.
    const QByteArrayList back = tracked.add(receipt("delivered"), 3s);
    QVERIFY(
        std::ranges::any_of(back, [](const QByteArray &p) { return p.startsWith("contradicting-receipt"); }));
}

void TestRelations::collectsParts()
{
    Tracked tracked;
    QCOMPARE(tracked.add(part(2, 3), 0ms), QByteArrayList());
    // One that disagrees about the number of parts does not count as one of them.
    QCOMPARE(tracked.add(part(1, 4), 1ms).size(), 1);
    QCOMPARE(tracked.add(part(1, 3), 2ms), QByteArrayList());
    const auto copy = [](int number) {
        HttpRequest request = part(number, 3);
        request.target.replace("messageId=0", "messageId=1");
        return request;
    };
    QCOMPARE(tracked.add(copy(2), 3ms).size(), 1);
    QCOMPARE(tracked.add(part(3, 3), 4ms), QByteArrayList());
    QCOMPARE(tracked.add(copy(1), 5ms), QByteArrayList()); // that one is whole, another begins
}

void TestRelations::guessesParts_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("gap"); // ms
    QTest::addColumn<QByteArrayList>("found");
    const QByteArrayList part{"possible-part: This may be the rest of the message before it, which came from "
                              "the same number 60 s earlier "
                              "and is as long as one part can be."};
    const QByteArrayList none;
    const QByteArray text("text");
    const QByteArray unicode("unicode");
    QTest::newRow("160 septets") << text << QByteArray(160, 'x') << 60'000 << part;
    QTest::newRow("153 septets") << text << QByteArray(153, 'x') << 60'000 << part;
    QTest::newRow("two bytes each") << text << QByteArray("%C3%A9").repeated(160) << 60'000 << part;
    QTest::newRow("two septets each") << text << QByteArray(80, '~') << 60'000 << part;
    QTest::newRow("too many septets") << text << QByteArray(90, '~') << 60'000 << none;
    QTest::newRow("too late") << text << QByteArray(160, 'x') << 60'001 << none;
    QTest::newRow("short") << text << QByteArray(151, 'x') << 100 << none;
    QTest::newRow("long") << text << QByteArray(161, 'x') << 100 << none;
    QTest::newRow("70 units") << unicode << QByteArray(70, 'x') << 60'000 << part;
    QTest::newRow("35 pairs") << unicode << QByteArray("%F0%9F%98%80").repeated(35) << 60'000 << part;
    QTest::newRow("71 units") << unicode << QByteArray(71, 'x') << 100 << none;
    QTest::newRow("65 units") << unicode << QByteArray(65, 'x') << 100 << none;
}

void TestRelations::guessesParts()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, first);
    QFETCH(const int, gap);
    const auto message = [&type](const QByteArray &id, const QByteArray &text,
                                 const QByteArray &from = "447700900123") {
        return get("/in?msisdn=" + from + "&to=447700900456&type=" + type + "&messageId=" + id
                   + "&text=" + text);
    };
    const auto later = 1s + std::chrono::milliseconds(gap);
    Tracked tracked;
    QCOMPARE(tracked.add(message("1", first), 1s), QByteArrayList());
    QCOMPARE(tracked.add(message("2", "rest", "447700900124"), later), QByteArrayList());
    QTEST(tracked.add(message("3", "rest"), later), "found");
    QCOMPARE(tracked.add(message("4", "again"), later), QByteArrayList()); // a short one was the last
}

void TestRelations::forgetsTheOldest()
{
    RelationTracker tracker(2);
    const auto answer = [](const QByteArray &call) {
        return relationsOf(get("/answer?uuid=" + call + "&conversation_uuid=CON-" + call + "&to=1&from=2"));
    };
    QVERIFY(tracker.add(1, Timestamp(), answer("a")).isEmpty());
    QVERIFY(tracker.add(2, Timestamp(), answer("b")).isEmpty());
    QVERIFY(tracker.add(3, Timestamp(), answer("c")).isEmpty());
    QVERIFY(tracker.add(4, Timestamp(), answer("a")).isEmpty()); // was forgotten
    QVERIFY(!tracker.add(5, Timestamp(), answer("a")).isEmpty());
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestRelations)
#include "tst_relations.moc"
