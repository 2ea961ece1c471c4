// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/waitingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringback;
using namespace std::chrono_literals;

class TestWaitingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestDeadlineComesFirst();
    void saysWhatItWaitsFor();
    void showsWhatCannotBeSeen();
    void saysThatTheDraftGoes();
    void saysThatTheDefaultHasGone();
    void saysWhyItIsOver_data();
    void saysWhyItIsOver();
    void sumsUp();
    void knowsMoreLater();
    void parkedOnesStayInTheirPlace();
    void manyLeaveAtOnce();
    void sleepsWhenNothingWaits();
    void timeText_data();
    void timeText();
};

namespace {

using Clock = std::chrono::steady_clock;

WaitingRequest request(quint64 exchange, std::chrono::milliseconds wait)
{
    WaitingRequest made;
    made.exchange = {exchange};
    made.kind = "voice.answer";
    made.expects = Expects::Ncco;
    made.from = "1";
    made.until = wait == wait.max() ? Clock::time_point::max() : Clock::now() + wait;
    return made;
}

QString order(const WaitingModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(QString::number(model.request(row).exchange.value));
    return numbers.join(u' ');
}

} // namespace

void TestWaitingModel::nearestDeadlineComesFirst()
{
    WaitingModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({request(1, 40s), request(2, 10s)});
    model.add(
        {request(3, 30s), request(4, 5s), request(5, 35s), request(6, std::chrono::milliseconds::max())});
    QCOMPARE(order(model), QStringLiteral("4 2 3 5 1 6"));
    QCOMPARE(model.countForPerson(), 6);
    QCOMPARE(model.firstForPerson(), 0);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data(WaitingModel::ExchangeRole).toULongLong(), 4ULL);
    const qint64 left = first.data(WaitingModel::RemainingRole).toLongLong();
    QVERIFY2(left > 4'000 && left <= 5'000, qPrintable(QString::number(left)));
    QVERIFY(!model.index(5).data(WaitingModel::RemainingRole).isValid());
}

void TestWaitingModel::saysWhatItWaitsFor()
{
    WaitingModel model;
    const QAbstractItemModelTester tester(&model);
    WaitingRequest delayed = request(2, 50s);
    delayed.waitsFor = WaitingRequest::For::Delay;
    WaitingRequest silent = request(3, std::chrono::milliseconds::max());
    silent.waitsFor = WaitingRequest::For::Nobody;
    model.add({request(1, 40s), delayed, silent});
    QCOMPARE(model.countForPerson(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Call to answer: 1 → unknown"));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Call to answer: 1 → unknown. It waits for you for another 40 s."));
    QCOMPARE(model.index(1).data(WaitingModel::StateTextRole).toString(),
             QStringLiteral("A rule answers it in 50 s."));
    QCOMPARE(model.rowCount(), 2); // nobody is to answer the third
    model.setOver({1}, WaitingModel::State::SenderGone);
    QCOMPARE(model.countForPerson(), 0);
    QVERIFY(model.isOver(0));
    QVERIFY(!model.index(0).data(WaitingModel::RemainingRole).isValid());
    QVERIFY(model.index(0).data(WaitingModel::StateTextRole).toString().contains(u"has gone"));
}

void TestWaitingModel::showsWhatCannotBeSeen()
{
    WaitingModel model;
    WaitingRequest call = request(1, 40s);
    call.from = "\u202e10000/4477";
    call.to = "a\tb\n";
    model.add({call});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Call to answer: ⟨U+202E⟩10000/4477 → a␉b␊"));
}

void TestWaitingModel::saysThatTheDraftGoes()
{
    WaitingModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({request(1, 40s)});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    using Goes = WaitingModel::Goes;
    model.setWhatGoes({1}, Goes::Draft);
    model.setWhatGoes({2}, Goes::Draft);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(WaitingModel::StateTextRole).toString(),
             QStringLiteral("Your draft goes out in 40 s."));
    QVERIFY(!index.data(WaitingModel::OpenRole).toBool()); // what becomes of it matters now
    QCOMPARE(model.countForPerson(), 1);
    QCOMPARE(changes.size(), 1);
    model.setWhatGoes({1}, Goes::EarlierDraft);
    QCOMPARE(index.data(WaitingModel::StateTextRole).toString(),
             QStringLiteral("An earlier version of your draft goes out in 40 s."));
    QVERIFY(!index.data(WaitingModel::OpenRole).toBool());
    model.setWhatGoes({1}, Goes::Default);
    QCOMPARE(index.data(WaitingModel::StateTextRole).toString(),
             QStringLiteral("It waits for you for another 40 s."));
    model.setOver({1}, WaitingModel::State::DraftSent);
    QVERIFY(model.isOver(0));
    QCOMPARE(index.data(WaitingModel::StateTextRole).toString(), QStringLiteral("Your draft has gone out."));
    model.setWhatGoes({1}, Goes::EarlierDraft);
    QCOMPARE(index.data(WaitingModel::StateTextRole).toString(),
             QStringLiteral("An earlier version of your draft has gone out; this one is kept."));
}

/// Which the caller hears; a call that was parked got another reply.
void TestWaitingModel::saysThatTheDefaultHasGone()
{
    WaitingRequest call = request(1, 40s);
    call.atZero = Decision{.reply = jsonReply("[]"), .decidedBy = "deadline"};
    WaitingModel model;
    model.add({call});
    model.setOver({1}, WaitingModel::State::TimeIsOver);
    QCOMPARE(model.index(0).data(WaitingModel::StateTextRole).toString(),
             QStringLiteral("Its time is over. The default reply (200 OK) has gone out."));

    WaitingModel parked;
    parked.add({call});
    parked.addParked({.exchange = {1}, .event = {}, .kind = {}, .from = {}, .to = {}, .until = {}});
    parked.setOver({1}, WaitingModel::State::TimeIsOver);
    QCOMPARE(parked.index(0).data(WaitingModel::StateTextRole).toString(),
             QStringLiteral("Its time is over."));
}

void TestWaitingModel::saysWhyItIsOver_data()
{
    using Why = LeftDesk::Why;
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, Why why, const QString &said) {
        QTest::newRow(name) << int(why) << said;
    };
    row("time", Why::TimeIsOver, QStringLiteral("Its time is over."));
    row("draft", Why::DraftWentOut, QStringLiteral("Your draft has gone out."));
    row("gone", Why::SenderGone, QStringLiteral("The sender has gone."));
    row("not stored", Why::NotStored,
        QStringLiteral("It could not be saved; its sender was asked to come again."));
    row("stopped", Why::Stopped, QStringLiteral("Listening has ended."));
}

void TestWaitingModel::saysWhyItIsOver()
{
    QFETCH(const int, why);
    WaitingModel model;
    model.add({request(1, 40s)});
    model.setOver({1}, WaitingModel::stateAfter(LeftDesk::Why(why)));
    QVERIFY(model.isOver(0));
    QTEST(model.index(0).data(WaitingModel::StateTextRole).toString(), "said");
}

void TestWaitingModel::sumsUp()
{
    WaitingModel model;
    QCOMPARE(model.summary(), QStringLiteral("Nothing waits for you"));
    model.add({request(1, std::chrono::milliseconds::max())});
    QCOMPARE(model.summary(), QStringLiteral("Waiting: 1"));
    model.add({request(2, 40s)});
    QCOMPARE(model.summary(), QStringLiteral("Waiting: 2, nearest: 40 s"));
    model.setOver({1}, WaitingModel::State::SenderGone);
    ParkedCall call;
    call.exchange = {2};
    call.until = currentTime() + 90s;
    model.addParked(call);
    QCOMPARE(model.summary(), QStringLiteral("Parked: 1"));
}

void TestWaitingModel::knowsMoreLater()
{
    WaitingModel model;
    const QAbstractItemModelTester tester(&model);
    WaitingRequest one = request(1, 40s);
    model.add({one});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    one.event = {7};
    model.add({one});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.request(0).event, EventId{7});
    QCOMPARE(model.index(0).data(WaitingModel::KindRole).toString(), QStringLiteral("#7 Call to answer"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("#7 Call to answer: 1 → unknown"));
    QCOMPARE(changes.size(), 1);
}

void TestWaitingModel::parkedOnesStayInTheirPlace()
{
    WaitingModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({request(1, 10s), request(2, 20s), request(3, 30s)});
    const ParkedCall call{.exchange = {2},
                          .event = {},
                          .kind = "voice.answer",
                          .from = "1",
                          .to = {},
                          .until = currentTime() + 90s};
    model.addParked(call);
    QCOMPARE(order(model), QStringLiteral("1 2 3"));
    QCOMPARE(int(model.state(1)), int(WaitingModel::State::Parked));
    QCOMPARE(model.countForPerson(), 2);
    QCOMPARE(model.index(1).data(WaitingModel::StateTextRole).toString(),
             QStringLiteral("Parked for another 90 s at the most."));
    ParkedCall byRule = call;
    byRule.exchange = {9};
    model.addParked(byRule);
    QCOMPARE(model.rowCount(), 4);
}

void TestWaitingModel::manyLeaveAtOnce()
{
    WaitingModel model;
    const QAbstractItemModelTester tester(&model);
    QList<WaitingRequest> many;
    QSet<ExchangeId> leaving;
    for (quint64 i = 1; i <= 300; ++i) {
        many.append(request(i, std::chrono::seconds(i)));
        if (i % 3 != 0)
            leaving.insert({i});
    }
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    model.add(many);
    QCOMPARE(insertions.size(), 1);
    model.remove(leaving);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.request(0).exchange, ExchangeId{3});
    QCOMPARE(model.countForPerson(), 100);
}

void TestWaitingModel::sleepsWhenNothingWaits()
{
    WaitingModel model;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.add({request(1, 10s)});
    QTRY_VERIFY(changes.size() >= 2);
    QCOMPARE(changes.at(0).at(2).value<QList<int>>(), QList<int>{WaitingModel::RemainingRole});
    model.setOver({1}, WaitingModel::State::TimeIsOver);
    const auto *const timer = model.findChild<QTimer *>();
    QVERIFY(timer);
    QVERIFY(!timer->isActive());
    model.add({request(2, std::chrono::milliseconds::max())});
    QVERIFY(!timer->isActive());
}

void TestWaitingModel::timeText_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << QStringLiteral("0.0 s");
    QTest::newRow("tenths") << 3'840 << QStringLiteral("3.8 s");
    QTest::newRow("seconds") << 10'000 << QStringLiteral("10 s");
    QTest::newRow("begun") << 10'001 << QStringLiteral("11 s");
    QTest::newRow("minutes") << 127'000 << QStringLiteral("2:07 min");
}

void TestWaitingModel::timeText()
{
    QFETCH(int, milliseconds);
    QTEST(WaitingModel::timeText(std::chrono::milliseconds(milliseconds)), "text");
}

QTEST_GUILESS_MAIN(TestWaitingModel)
#include "tst_waitingmodel.moc"
