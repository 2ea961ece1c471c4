// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

#include <QTest>

#include <limits>

using namespace ringback;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void tellsTheTime();
};

void TestTimestamp::writes_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QByteArray>("iso");
    QTest::addColumn<QByteArray>("http");

    const auto row = [](const char *name, qint64 microseconds, const char *iso, const char *http) {
        QTest::newRow(name) << microseconds << QByteArray(iso) << QByteArray(http);
    };
    row("epoch", 0, "1970-01-01T00:00:00.000000Z", "Thu, 01 Jan 1970 00:00:00 GMT");
    row("RFC 9110's example", 784'111'777'000'000, "1994-11-06T08:49:37.000000Z",
        "Sun, 06 Nov 1994 08:49:37 GMT");
    row("all digits", 1'795'423'267'123'456, "2026-11-23T08:41:07.123456Z", "Mon, 23 Nov 2026 08:41:07 GMT");
    row("a microsecond", 1, "1970-01-01T00:00:00.000001Z", "Thu, 01 Jan 1970 00:00:00 GMT");
    row("before the epoch", -1, "1969-12-31T23:59:59.999999Z", "Wed, 31 Dec 1969 23:59:59 GMT");
    row("leap day", 1'709'164'800'000'000, "2024-02-29T00:00:00.000000Z", "Thu, 29 Feb 2024 00:00:00 GMT");
    row("no leap year", 4'107'542'400'000'000, "2100-03-01T00:00:00.000000Z",
        "Mon, 01 Mar 2100 00:00:00 GMT");
    row("last", 253'402'300'799'999'999, "9999-12-31T23:59:59.999999Z", "Fri, 31 Dec 9999 23:59:59 GMT");
    row("past the last", 253'402'300'800'000'000, "9999-12-31T23:59:59.999999Z",
        "Fri, 31 Dec 9999 23:59:59 GMT");
    row("greatest", std::numeric_limits<qint64>::max(), "9999-12-31T23:59:59.999999Z",
        "Fri, 31 Dec 9999 23:59:59 GMT");
    row("least", std::numeric_limits<qint64>::min(), "0000-01-01T00:00:00.000000Z",
        "Sat, 01 Jan 0000 00:00:00 GMT");
}

void TestTimestamp::writes()
{
    QFETCH(const qint64, microseconds);
    const Timestamp time{std::chrono::microseconds(microseconds)};
    QTEST(isoText(time), "iso");
    QTEST(httpDate(time), "http");
}

void TestTimestamp::tellsTheTime()
{
    const auto before = std::chrono::system_clock::now();
    const Timestamp time = currentTime();
    const auto after = std::chrono::system_clock::now();
    QVERIFY(time >= std::chrono::floor<std::chrono::microseconds>(before));
    QVERIFY(time <= after);
}

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
