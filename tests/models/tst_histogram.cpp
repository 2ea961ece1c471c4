// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/histogram.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace ringback;

namespace {

Timestamp at(qint64 seconds) { return Timestamp(std::chrono::seconds(seconds)); }

ColumnRow row(qint64 id, Timestamp time, Api api)
{
    ColumnRow made;
    made.id = {id};
    made.receivedAt = time;
    made.api = api;
    return made;
}

QString toText(const std::vector<TimeCounts::Counts> &bins, Api api)
{
    QStringList counts;
    for (const TimeCounts::Counts &bin : bins)
        counts.append(QString::number(bin[size_t(api)]));
    return counts.join(QLatin1Char(' '));
}

} // namespace

class TestHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByTime_data();
    void countsByTime();
    void countsWhatIsShown_data();
    void countsWhatIsShown();
    void countsAtAnyTime();
    void findsRoundTimes_data();
    void findsRoundTimes();
};

void TestHistogram::countsByTime_data()
{
    QTest::addColumn<QList<qint64>>("seconds");
    QTest::addColumn<int>("room");
    QTest::addColumn<qint64>("slotSeconds");
    QTest::addColumn<QString>("counts");
    QTest::newRow("one") << QList<qint64>{100} << 10 << qint64(1) << QStringLiteral("1");
    QTest::newRow("a slot each") << QList<qint64>{100, 101, 103} << 10 << qint64(1)
                                 << QStringLiteral("1 1 0 1");
    QTest::newRow("round slots") << QList<qint64>{100, 119} << 10 << qint64(2)
                                 << QStringLiteral("1 0 0 0 0 0 0 0 0 1");
    QTest::newRow("clock set back") << QList<qint64>{103, 100} << 10 << qint64(1)
                                    << QStringLiteral("1 0 0 1");
    QTest::newRow("years") << QList<qint64>{0, 315'360'000} << 4 << qint64(31 * 2'592'000)
                           << QStringLiteral("1 0 0 1");
}

void TestHistogram::countsByTime()
{
    QFETCH(const QList<qint64>, seconds);
    QFETCH(const int, room);
    ColumnIndex index;
    for (const qint64 second : seconds)
        index.append(row(index.rowCount() + 1, at(second), Api::Voice));
    const Histogram histogram = makeHistogram(index, index.live(), room);
    QVERIFY(qsizetype(histogram.bins.size()) <= room);
    QTEST(qint64(histogram.slotTime().count() / 1'000'000), "slotSeconds");
    QTEST(toText(histogram.bins, Api::Voice), "counts");
    QVERIFY(histogram.shown == histogram.bins);
}

/// Events of each line: a second, an API, and a star where the event is shown.
void TestHistogram::countsWhatIsShown_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("sms");
    QTest::addColumn<QString>("voice");
    const auto add = [](const char *name, const QString &events, const QString &sms, const QString &voice) {
        QTest::newRow(name) << events.split(QStringLiteral(", ")) << sms << voice;
    };
    add("an API", QStringLiteral("0 sms *, 0 voice, 1 voice, 1 sms *, 3 sms *"), QStringLiteral("1 1 0 1"),
        QStringLiteral("0 0 0 0"));
    add("a span", QStringLiteral("0 sms, 1 voice *, 2 sms *, 3 voice"), QStringLiteral("0 0 1 0"),
        QStringLiteral("0 1 0 0"));
    add("some of a slot", QStringLiteral("0 sms, 0 sms *, 0 sms *, 1 sms"), QStringLiteral("2 0"),
        QStringLiteral("0 0"));
    add("all", QStringLiteral("0 sms *, 1 voice *"), QStringLiteral("1 0"), QStringLiteral("0 1"));
    add("none", QStringLiteral("0 sms, 1 voice"), QStringLiteral("0 0"), QStringLiteral("0 0"));
    add("clock set back", QStringLiteral("3 sms *, 0 sms *, 2 sms, 3 sms *, 1 voice *"),
        QStringLiteral("1 0 0 2"), QStringLiteral("0 1 0 0"));
}

void TestHistogram::countsWhatIsShown()
{
    QFETCH(const QStringList, events);
    ColumnIndex index;
    Bitmap shown;
    for (int i = 0; i < 200; ++i) { // gone, but still in the columns
        index.append(row(index.rowCount() + 1, at(i), Api::Sms));
        shown.append(false);
    }
    for (qsizetype id = 1; id <= 200; ++id)
        index.remove({{id}});
    for (const QString &event : events) {
        const QStringList words = event.split(QLatin1Char(' '));
        index.append(row(index.rowCount() + 1, at(words.first().toInt()),
                         words.at(1) == QLatin1String("sms") ? Api::Sms : Api::Voice));
        shown.append(words.size() > 2);
    }
    const Histogram histogram = makeHistogram(index, shown, 10);
    QTEST(toText(histogram.shown, Api::Sms), "sms");
    QTEST(toText(histogram.shown, Api::Voice), "voice");
    QVERIFY(histogram.bins == makeHistogram(index, index.live(), 10).bins);
}

/// As a file may have them.
void TestHistogram::countsAtAnyTime()
{
    ColumnIndex index;
    for (const qint64 time :
         {std::numeric_limits<qint64>::min(), qint64(0), std::numeric_limits<qint64>::max()})
        index.append(row(index.rowCount() + 1, Timestamp(std::chrono::microseconds(time)), Api::Sms));
    for (qsizetype hidden = 0; hidden < index.rowCount(); ++hidden) {
        Bitmap shown = index.live();
        shown.remove(hidden);
        const Histogram histogram = makeHistogram(index, shown, 10);
        auto wanted = histogram.bins;
        --wanted[size_t(histogram.slotOf(index.timeAt(hidden)))][size_t(Api::Sms)];
        QCOMPARE(toText(histogram.shown, Api::Sms), toText(wanted, Api::Sms));
        QCOMPARE(toText(histogram.bins, Api::Sms).count(QLatin1Char('1')), 3);
    }
}

void TestHistogram::findsRoundTimes_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<qint64>("least"); // seconds
    QTest::addColumn<QStringList>("times");
    const auto add = [](const char *name, const QString &begin, const QString &end,
                        std::chrono::seconds least, const QStringList &times) {
        QTest::newRow(name) << begin << end << qint64(least.count()) << times;
    };
    add("minutes", QStringLiteral("2026-11-23T08:41:07"), QStringLiteral("2026-11-23T08:59:30"), 4min,
        {QStringLiteral("2026-11-23T08:45:00"), QStringLiteral("2026-11-23T08:50:00"),
         QStringLiteral("2026-11-23T08:55:00")});
    add("without the ends", QStringLiteral("2026-11-23T08:00:00"), QStringLiteral("2026-11-23T10:00:00"), 1h,
        {QStringLiteral("2026-11-23T09:00:00")});
    // Clocks are put forward on the 29th in much of Europe.
    add("days", QStringLiteral("2026-03-27T10:00:00"), QStringLiteral("2026-03-31T10:00:00"), 23h,
        {QStringLiteral("2026-03-28T00:00:00"), QStringLiteral("2026-03-29T00:00:00"),
         QStringLiteral("2026-03-30T00:00:00"), QStringLiteral("2026-03-31T00:00:00")});
    add("none", QStringLiteral("2026-11-23T08:00:01"), QStringLiteral("2026-11-23T08:00:02"), 10s, {});
    add("before 1970", QStringLiteral("1969-12-30T23:59:59"), QStringLiteral("1969-12-31T00:00:02"), 2s,
        {QStringLiteral("1969-12-31T00:00:00")});
}

void TestHistogram::findsRoundTimes()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    QFETCH(const qint64, least);
    const auto moment = [](const QString &text) {
        return Timestamp(
            std::chrono::milliseconds(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()));
    };
    const RoundTimes round =
        roundTimes({.begin = moment(begin), .end = moment(end)}, std::chrono::seconds(least));
    QVERIFY(round.step >= std::chrono::seconds(least));
    QStringList times;
    for (const Timestamp time : round.times)
        times.append(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count() / 1000)
                         .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    QTEST(times, "times");
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
