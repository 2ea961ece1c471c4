// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/relations.h"

#include "webhookfile.h"

#include <QTest>

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

/// A tracker that numbers the events itself, and lists the problems it finds as "id: text".
class Tracked
{
public:
    QByteArrayList add(const HttpRequest &request, std::chrono::milliseconds at)
    {
        QByteArrayList found;
        for (const Problem &problem :
             m_tracker.add(++m_last, Timestamp() + at, ringback::vonage::relations(request)))
            found += problem.id + ": " + problem.text.toUtf8();
        return found;
    }
    void answered(qint64 event, int status, std::chrono::milliseconds after)
    {
        m_tracker.answered(event, status, after);
    }
    [[nodiscard]] const RelationTracker &tracker() const { return m_tracker; }

private:
    RelationTracker m_tracker;
    qint64 m_last = 0;
};

} // namespace

class TestRelations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsKeys_data();
    void findsKeys();
    void tellsOfRedelivery_data();
    void tellsOfRedelivery();
    void tellsOfFallback();
    void tellsOfContradiction();
    void collectsParts();
    void forgetsTheOldest();
};

void TestRelations::findsKeys_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArrayList>("keys");
    QTest::newRow("answer") << get(Answer) << QByteArrayList{"call:u", "conversation:CON-1"};
    QTest::newRow("transfer") << postJson(
        R"({"conversation_uuid_from":"a","conversation_uuid_to":"b","uuid":"u"})")
                              << QByteArrayList{"conversation:a", "conversation:b", "call:u"};
    QTest::newRow("receipt") << receipt("delivered") << QByteArrayList{"message:0A"};
    QTest::newRow("nobody's") << postJson(R"({"uuid":"u"})") << QByteArrayList();
}

void TestRelations::findsKeys()
{
    QFETCH(const HttpRequest, request);
    QTEST(ringback::vonage::relations(request).keys, "keys");
}

void TestRelations::tellsOfRedelivery_data()
{
    QTest::addColumn<int>("status"); // of the first reply; 0: none
    QTest::addColumn<int>("after");  // ms
    QTest::addColumn<int>("again");  // ms after the first
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no reply") << 0 << 0 << 6000 << QByteArray("got no reply within 5 s");
    QTest::newRow("not yet") << 0 << 0 << 4999 << QByteArray("has no reply yet");
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
    if (status != 0)
        tracked.answered(1, status, std::chrono::milliseconds(after));
    const QByteArrayList found = tracked.add(get(Answer), std::chrono::milliseconds(again));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith("redelivered: ") && found.constFirst().contains(words),
             found.constFirst().constData());
    QVERIFY(found.constFirst().contains("attempt 2"));
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
    const QByteArray group = ringback::vonage::relations(part(1, 3)).partGroup;
    QCOMPARE(tracked.tracker().partsOf(group).parts, 3);
    QCOMPARE(tracked.tracker().partsOf(group).missing, QList<int>{3});
    QCOMPARE(tracked.add(part(3, 3), 3ms), QByteArrayList());
    QVERIFY(tracked.tracker().partsOf(group).missing.isEmpty());
}

void TestRelations::forgetsTheOldest()
{
    RelationTracker tracker(2);
    const auto answer = [](const QByteArray &call) {
        return ringback::vonage::relations(
            get("/answer?uuid=" + call + "&conversation_uuid=CON-" + call + "&to=1&from=2"));
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
