// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/readtimer.h"

#include <QTest>

#include <limits>

using namespace ringback;
using namespace std::chrono_literals;

class TestReadTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesPausesOut();
    void wantsARateOfEveryStretch_data();
    void wantsARateOfEveryStretch();
};

void TestReadTimer::leavesPausesOut()
{
    const Limits limits;
    const ReadTimer::TimePoint start(1h);
    ReadTimer timer(limits, start);
    QVERIFY(timer.since() == start);
    timer.pause(start + 3s);
    timer.resume(start + 10s);
    QVERIFY(timer.since() == start + 7s);

    timer.pause(start + 20s);
    timer.start(start + 25s); // in the midst of a pause, of which only the rest counts
    timer.resume(start + 40s);
    QVERIFY(timer.since() == start + 40s);
}

void TestReadTimer::wantsARateOfEveryStretch_data()
{
    QTest::addColumn<std::chrono::milliseconds>("grace");
    QTest::addColumn<qsizetype>("rate");
    QTest::addColumn<qsizetype>("before");
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<bool>("isEnough");
    constexpr qsizetype Most = std::numeric_limits<qsizetype>::max();
    QTest::addRow("enough") << 10'000ms << qsizetype(1024) << qsizetype(0) << qsizetype(10'240) << true;
    QTest::addRow("a byte less") << 10'000ms << qsizetype(1024) << qsizetype(0) << qsizetype(10'239) << false;
    QTest::addRow("nothing behind much")
        << 10'000ms << qsizetype(1024) << qsizetype(40'960) << qsizetype(40'960) << false;
    QTest::addRow("enough behind much")
        << 10'000ms << qsizetype(1024) << qsizetype(40'960) << qsizetype(51'200) << true;
    QTest::addRow("less than a second") << 50ms << qsizetype(20) << qsizetype(0) << qsizetype(1) << true;
    QTest::addRow("huge") << 10'000ms << qsizetype(1024) << qsizetype(0) << Most << true;
    QTest::addRow("no rate") << 10'000ms << qsizetype(0) << qsizetype(7) << qsizetype(7) << true;
}

void TestReadTimer::wantsARateOfEveryStretch()
{
    QFETCH(const std::chrono::milliseconds, grace);
    QFETCH(const qsizetype, rate);
    QFETCH(const qsizetype, before);
    QFETCH(const qsizetype, bytes);
    QFETCH(const bool, isEnough);
    const Limits limits{.bodyGrace = grace, .bodyRate = rate};
    ReadTimer timer(limits, {});
    timer.start({}, before);
    QCOMPARE(timer.hasBrought(bytes), isEnough);
}

QTEST_GUILESS_MAIN(TestReadTimer)
#include "tst_readtimer.moc"
