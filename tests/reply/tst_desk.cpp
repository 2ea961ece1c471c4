// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply/desk.h"

#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

/// Every way in which a request leaves the desk.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdTimes();
    void answersOnce();
    void letsTheDefaultGo();
    void sendsTheDraftAtZero();
    void takesNoDraftOfWhatARuleHasDecided();
    void deadlinesComeInTheirOrder();
    void manyAtOnceGoTogether();
    void removedOnesAreNotDecided();
    void closingLetsAllGo();
};

namespace {

using Clock = std::chrono::steady_clock;

WaitingRequest request(quint64 exchange, std::chrono::milliseconds wait)
{
    WaitingRequest made;
    made.exchange = {exchange};
    made.until = Clock::now() + wait;
    made.atZero = Decision{.reply = {.status = 200 + int(exchange % 5), .headers = {}, .body = {}},
                           .decidedBy = "deadline"};
    return made;
}

/// What a desk said.
struct Said
{
    explicit Said(Desk &desk)
    {
        QObject::connect(&desk, &Desk::left, &desk, [this](const QList<LeftDesk> &list) { left += list; });
        QObject::connect(&desk, &Desk::decided, &desk,
                         [this](const QList<DeskDecision> &list) { decided += list; });
    }
    QList<LeftDesk> left;
    QList<DeskDecision> decided;
};

} // namespace

void TestDesk::holdTimes()
{
    const HoldTimes hold;
    Digest digest;
    QCOMPARE(hold.of(digest), 13'500ms);
    digest.api = Api::Voice;
    QCOMPARE(hold.of(digest), 9'000ms);
    digest.expects = Expects::NccoOrEmpty;
    QCOMPARE(hold.of(digest), 9'000ms);
    digest.expects = Expects::Ncco;
    QCOMPARE(hold.of(digest), 4'500ms);
}

void TestDesk::answersOnce()
{
    Desk desk;
    Said said(desk);
    desk.add({request(1, 1h)});
    desk.answer({1}, {.status = 404, .headers = {}, .body = {}});
    desk.answer({1}, {.status = 500, .headers = {}, .body = {}});
    desk.letDefaultGo({1});
    QCOMPARE(said.decided.size(), 1);
    QCOMPARE(said.decided.at(0).decision->reply.status, 404);
    QCOMPARE(said.decided.at(0).decision->decidedBy, QByteArray("hand"));
    QCOMPARE(said.left.size(), 1);
    QCOMPARE(int(said.left.at(0).why), int(LeftDesk::Why::Answered));
    QCOMPARE(desk.count(), 0);
}

void TestDesk::letsTheDefaultGo()
{
    Desk desk;
    Said said(desk);
    WaitingRequest delayed = request(2, 1h);
    delayed.waitsFor = WaitingRequest::For::Delay;
    delayed.atZero->decidedBy = "rule:slow";
    WaitingRequest silent = request(3, 1h);
    silent.atZero.reset();
    desk.add({request(1, 1h), delayed, silent});
    for (const quint64 exchange : {1ULL, 2ULL, 3ULL})
        desk.letDefaultGo({exchange});
    QCOMPARE(said.decided.size(), 2);
    QCOMPARE(said.decided.at(0).decision->decidedBy, QByteArray("hand"));
    QCOMPARE(said.decided.at(1).decision->decidedBy, QByteArray("rule:slow"));
    QCOMPARE(desk.count(), 1); // it has no default
}

void TestDesk::sendsTheDraftAtZero()
{
    Desk desk;
    Said said(desk);
    desk.add({request(1, 20ms), request(2, 40ms), request(3, 1h), request(4, 1h)});
    for (const quint64 exchange : {1ULL, 2ULL, 3ULL, 4ULL})
        desk.setAtZero({exchange}, Reply{.status = 404, .headers = {}, .body = "first"});
    desk.setAtZero({1}, Reply{.status = 404, .headers = {}, .body = "last"});
    desk.setAtZero({2}, std::nullopt);
    desk.letDefaultGo({3});
    QTRY_COMPARE(said.decided.size(), 3);
    QCOMPARE(said.decided.at(0).exchange, ExchangeId{3}); // the default, not the draft
    QCOMPARE(said.decided.at(0).decision->reply.status, 203);
    QCOMPARE(said.decided.at(1).decision->reply.body, QByteArray("last"));
    QCOMPARE(said.decided.at(1).decision->decidedBy, QByteArray("hand"));
    QCOMPARE(said.decided.at(2).decision->reply.status, 202);
    QCOMPARE(said.decided.at(2).decision->decidedBy, QByteArray("deadline"));
    QTRY_COMPARE(said.left.size(), 3);
    QCOMPARE(int(said.left.at(1).why), int(LeftDesk::Why::DraftWentOut));
    QCOMPARE(int(said.left.at(2).why), int(LeftDesk::Why::TimeIsOver));
    desk.close();
    QCOMPARE(said.decided.at(3).decision->reply.body, QByteArray("first"));
    QCOMPARE(said.decided.at(3).decision->decidedBy, QByteArray("hand")); // there was time left
}

void TestDesk::takesNoDraftOfWhatARuleHasDecided()
{
    Desk desk;
    Said said(desk);
    WaitingRequest delayed = request(1, 10ms);
    delayed.waitsFor = WaitingRequest::For::Delay;
    desk.add({delayed});
    desk.setAtZero({1}, Reply{.status = 404, .headers = {}, .body = {}});
    desk.setAtZero({2}, Reply{.status = 404, .headers = {}, .body = {}});
    QTRY_COMPARE(said.decided.size(), 1);
    QCOMPARE(said.decided.at(0).decision->reply.status, 201);
}

void TestDesk::deadlinesComeInTheirOrder()
{
    Desk desk;
    Said said(desk);
    desk.add({request(3, 60ms), request(1, 20ms), request(2, 40ms)});
    desk.noteStored({1}, {7});
    QTRY_COMPARE(said.decided.size(), 3);
    for (quint64 i = 0; i < 3; ++i)
        QCOMPARE(said.decided.at(qsizetype(i)).exchange, ExchangeId{i + 1});
    QCOMPARE(said.decided.at(0).decision->decidedBy, QByteArray("deadline"));
    QCOMPARE(said.left.at(0).event, EventId{7});
    QCOMPARE(int(said.left.at(0).why), int(LeftDesk::Why::TimeIsOver));
}

void TestDesk::manyAtOnceGoTogether()
{
    Desk desk;
    Said said(desk);
    QList<WaitingRequest> many;
    for (quint64 i = 1; i <= 2'000; ++i)
        many.append(request(i, 10ms));
    desk.add(many);
    QTRY_COMPARE(said.decided.size(), 2'000);
    QCOMPARE(desk.count(), 0);
}

void TestDesk::removedOnesAreNotDecided()
{
    Desk desk;
    Said said(desk);
    desk.add({request(1, 10ms), request(2, 20ms)});
    desk.remove({1}, LeftDesk::Why::SenderGone);
    desk.remove({1}, LeftDesk::Why::SenderGone);
    QTRY_COMPARE(said.decided.size(), 1);
    QCOMPARE(said.decided.at(0).exchange, ExchangeId{2});
    QCOMPARE(said.left.size(), 2);
    QCOMPARE(int(said.left.at(0).why), int(LeftDesk::Why::SenderGone));
}

void TestDesk::closingLetsAllGo()
{
    Desk desk;
    Said said(desk);
    WaitingRequest silent = request(2, 1h);
    silent.atZero.reset();
    silent.until = Clock::time_point::max();
    desk.add({request(1, 1h), silent, request(3, 1h)});
    desk.setAtZero({3}, Reply{.status = 201, .headers = {}, .body = {}});
    desk.close();
    QCOMPARE(said.decided.size(), 3);
    QCOMPARE(said.left.size(), 3);
    for (const LeftDesk &one : std::as_const(said.left)) {
        const auto why = one.exchange == ExchangeId{3} ? LeftDesk::Why::DraftWentOut : LeftDesk::Why::Stopped;
        QCOMPARE(int(one.why), int(why));
    }
    QCOMPARE(std::ranges::count_if(said.decided, [](const DeskDecision &d) { return !d.decision; }), 1);
    for (const DeskDecision &one : std::as_const(said.decided)) {
        const bool isDraft = one.exchange == ExchangeId{3};
        QVERIFY(!one.decision || one.decision->decidedBy == (isDraft ? "hand" : "default"));
    }
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
