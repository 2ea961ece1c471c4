// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/timecounts.h"

#include <QTest>

#include <limits>

using namespace ringback;

namespace {

Timestamp at(qint64 seconds) { return Timestamp(std::chrono::seconds(seconds)); }

/// Begin and length of the slots in seconds, and the events of each.
QString toText(const TimeCounts &counts)
{
    QStringList slotTexts;
    for (const TimeCounts::Counts &slot : counts.counts())
        slotTexts.append(QString::number(slot[size_t(Api::Sms)] + slot[size_t(Api::Voice)]));
    return QStringLiteral("%1+%2: %3")
        .arg(counts.begin().time_since_epoch().count() / 1'000'000)
        .arg(counts.slotTime().count() / 1'000'000)
        .arg(slotTexts.join(QLatin1Char(' ')));
}

} // namespace

class TestTimeCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsInSlots();
    void leavesOutEmptyEnds();
    void makesSlotsLonger();
    void bearsAnyTime();
};

void TestTimeCounts::countsInSlots()
{
    TimeCounts counts;
    QVERIFY(counts.counts().empty());
    counts.add(at(100), Api::Sms);
    counts.add(at(102), Api::Voice);
    counts.add(at(102), Api::Sms);
    QCOMPARE(toText(counts), QStringLiteral("100+1: 1 0 2"));
    QCOMPARE(counts.counts()[2][size_t(Api::Voice)], 1U);
    counts.add(at(99), Api::Sms); // the clock was set back
    QCOMPARE(toText(counts), QStringLiteral("99+1: 1 1 0 2"));
}

void TestTimeCounts::leavesOutEmptyEnds()
{
    TimeCounts counts;
    for (const qint64 second : {100, 101, 105, 107})
        counts.add(at(second), Api::Sms);
    counts.remove(at(101), Api::Sms);
    counts.remove(at(100), Api::Sms);
    QCOMPARE(toText(counts), QStringLiteral("105+1: 1 0 1"));
    counts.remove(at(107), Api::Sms);
    QCOMPARE(toText(counts), QStringLiteral("105+1: 1"));
    counts.remove(at(105), Api::Sms);
    QVERIFY(counts.counts().empty());
    counts.add(at(-1), Api::Sms);
    QCOMPARE(toText(counts), QStringLiteral("-1+1: 1"));
}

void TestTimeCounts::makesSlotsLonger()
{
    TimeCounts counts;
    constexpr qint64 first = -7;
    constexpr qint64 last = first + TimeCounts::MostSlots - 1;
    for (qint64 second = first; second <= last; ++second)
        counts.add(at(second), Api::Sms);
    QCOMPARE(qint64(counts.counts().size()), TimeCounts::MostSlots);
    counts.add(at(last + 1), Api::Sms);
    QVERIFY(toText(counts).startsWith(QStringLiteral("-10+5: 2 5 5 5 ")));
    // Whatever was counted together is taken away one by one.
    counts.add(at(last + 315'360'000), Api::Sms);
    QCOMPARE(counts.slotTime(), std::chrono::microseconds(std::chrono::days(30)));
    for (qint64 second = first; second <= last + 1; ++second)
        counts.remove(at(second), Api::Sms);
    QCOMPARE(counts.counts().size(), 1U);
}

void TestTimeCounts::bearsAnyTime()
{
    TimeCounts counts;
    for (const qint64 time : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
        counts.add(Timestamp(std::chrono::microseconds(time)), Api::Sms);
    QVERIFY(qint64(counts.counts().size()) <= TimeCounts::MostSlots);
    QCOMPARE(counts.counts().front()[size_t(Api::Sms)], 1U);
    QCOMPARE(counts.counts().back()[size_t(Api::Sms)], 1U);
}

QTEST_APPLESS_MAIN(TestTimeCounts)
#include "tst_timecounts.moc"
