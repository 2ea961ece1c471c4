// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/times.h"

#include <QTest>

#include <ctime>

namespace ringback::vonage {

namespace {

using Read = std::optional<Timestamp> (*)(QByteArrayView text);

} // namespace

/// Times as Vonage and carriers write them; what they mean is told as seconds since 1970, "-" for none.
class TestTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void saysLocalTime_data();
    void saysLocalTime();
    void saysDuration_data();
    void saysDuration();
};

void TestTimes::reads_data()
{
    QTest::addColumn<Read>("read");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("microseconds"); // -1: none
    const auto rows = [](const char *name, Read read, qint64 microseconds,
                         std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::addRow("%s %s", name, text) << read << QByteArray(text) << microseconds;
    };
    constexpr qint64 second = 1'000'000;
    constexpr qint64 morning = 1709630100 * second; // 2024-03-05 09:15:00 UTC
    rows("time", parseTime, morning,
         {"2024-03-05 09:15:00", "2024-03-05T09:15:00Z", "2024-03-05T09:15:00", "2024-03-05T09:15:00.000Z",
          "2024-03-05T09:15:00.000+00:00", "2024-03-05T09:15:00+0000", "2024-03-05T10:15:00+01:00",
          "2024-03-05T04:15:00-05:00", "2024-03-05T10:15:00 01:00", "2024-03-05t09:15:00z",
          "2024-03-05T09:15Z", "2024-03-05 09:15:00 +0000", "2024-03-05 04:15:00 -05:00"});
    rows("time", parseTime, morning + 123'456,
         {"2024-03-05T09:15:00.123456Z", "2024-03-05T09:15:00.1234567Z"});
    rows("time", parseTime, morning + 120'000, {"2024-03-05T09:15:00.12Z"});
    rows("time", parseTime, 1577880000 * second, {"2020-01-01T12:00:00.000+00:00"});
    rows("time", parseTime, -1,
         {"",
          "null",
          "2024-03-05",
          "2024-03-05T",
          "2024-13-05 09:15:00",
          "2024-02-30 09:15:00",
          "2024-03-05 24:15:00",
          "2024-03-05 09:60:00",
          "2024-03-05T09:15:00ZZ",
          "2024-03-05T09:15:00.Z",
          "24-03-05 09:15:00",
          "1709630100",
          "0000-01-01 00:00:00",
          "2023-02-29 00:00:00",
          "0001-01-01 00:00:00",
          "9999-12-31T23:59:59Z",
          "2024-03-05T09:15:00+24:00",
          "2024-03-05T09:15:00+01:60",
          "2024-03-05T09:15:00 Z",
          "2024-03-05T09:15:00x01"});
    rows("carrier's", parseCarrierTime, morning, {"2403050915", "240305091500", "20240305091500"});
    rows("carrier's", parseCarrierTime, morning + 59 * second, {"240305091559", "20240305091559"});
    rows("carrier's", parseCarrierTime, -1,
         {"", "24030509", "240305091", "24030509150", "2403050915000", "202403050915000", "2413050915",
          "2402300915", "2403052415", "2403050960", "24030509a5", "-403050915", "2024-03-05"});
    rows("signed", parseUnixTime, morning, {"1709630100", "1709630100000"});
    rows("signed", parseUnixTime, 0, {"0"});
    rows("signed", parseUnixTime, -1, {"", "-1", "1709630100.5", "17096301000000", "x", "1709630100 "});
}

void TestTimes::reads()
{
    QFETCH(const Read, read);
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, microseconds);
    const std::optional<Timestamp> time = read(text);
    QCOMPARE(time ? qint64(time->time_since_epoch().count()) : -1, microseconds);
}

void TestTimes::saysLocalTime_data()
{
    QTest::addColumn<QByteArray>("zone"); // as POSIX has it, so that it needs no files
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *zone, const char *time, const char *expected) {
        QTest::addRow("%s %s", zone, time)
            << QByteArray(zone) << QByteArray(time) << QString::fromLatin1(expected);
    };
    row("UTC0", "2024-03-05 09:15:00", "2024-03-05 09:15:00 UTC");
    row("TST8", "2024-03-05 09:15:00", "2024-03-05 01:15:00 (2024-03-05 09:15:00 UTC)");
    row("TST8", "2024-03-05 09:15:00.123", "2024-03-05 01:15:00.123 (2024-03-05 09:15:00.123 UTC)");
    row("TST8", "1969-12-31 23:59:59.5", "1969-12-31 15:59:59.500 (1969-12-31 23:59:59.500 UTC)");
    row("TST-5:30", "2024-03-05 09:15:00", "2024-03-05 14:45:00 (2024-03-05 09:15:00 UTC)");
    row("NST3:30", "2024-03-05 09:15:00", "2024-03-05 05:45:00 (2024-03-05 09:15:00 UTC)");
    for (const char *zone : {"NST3:30NDT,M3.2.0,M11.1.0", "NST3:30NDT,M3.2.0/0:01,M11.1.0/0:01"}) {
        row(zone, "2024-03-05 09:15:00", "2024-03-05 05:45:00 (2024-03-05 09:15:00 UTC)");
        row(zone, "2024-07-05 09:15:00", "2024-07-05 06:45:00 (2024-07-05 09:15:00 UTC)");
    }
    row("CET-1CEST,M3.5.0,M10.5.0/3", "2024-03-05 09:15:00", "2024-03-05 10:15:00 (2024-03-05 09:15:00 UTC)");
    row("CET-1CEST,M3.5.0,M10.5.0/3", "2024-07-05 09:15:00", "2024-07-05 11:15:00 (2024-07-05 09:15:00 UTC)");
}

void TestTimes::saysLocalTime()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, time);
    qputenv("TZ", zone);
    tzset();
    QTEST(timeText(parseTime(time).value()), "expected");
}

void TestTimes::saysDuration_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    const auto row = [](qint64 seconds, const char *expected) {
        QTest::newRow(expected) << seconds << QString::fromLatin1(expected);
    };
    row(0, "0 s");
    row(12, "12 s");
    row(59, "59 s");
    row(60, "1 min 0 s");
    row(125, "2 min 5 s");
    row(3599, "59 min 59 s");
    row(3600, "1 h 0 min 0 s");
    row(7384, "2 h 3 min 4 s");
}

void TestTimes::saysDuration()
{
    QFETCH(const qint64, seconds);
    QTEST(durationText(seconds), "expected");
}

} // namespace ringback::vonage

QTEST_GUILESS_MAIN(ringback::vonage::TestTimes)
#include "tst_times.moc"
