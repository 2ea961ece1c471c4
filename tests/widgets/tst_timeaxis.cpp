// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeaxis.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace ringback;
using namespace std::chrono_literals;

namespace {

const Timestamp Begin{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsTime_data();
    void labelsTime();
    void labelsTimeByLocale_data();
    void labelsTimeByLocale();
    void leavesOutWhatHasNoRoom();
};

void TestTimeAxis::labelsTime_data()
{
    QTest::addColumn<std::chrono::seconds>("length");
    QTest::addColumn<int>("pixels");
    for (const std::chrono::seconds length : {8s, 600s, 86'400s, 30 * 86'400s, 2'000 * 86'400s}) {
        for (const int pixels : {300, 900})
            QTest::addRow("%lld s on %d", qlonglong(length.count()), pixels) << length << pixels;
    }
}

void TestTimeAxis::labelsTime()
{
    QFETCH(std::chrono::seconds, length);
    QFETCH(int, pixels);
    const QFontMetrics metrics{QFont()};
    const auto labels =
        timeLabels({.begin = Begin + 3s, .end = Begin + 3s + length}, pixels, pixels, metrics);
    QVERIFY(labels.size() >= (pixels > 300 ? 4U : 2U));
    int free = 0;
    for (const TimeLabel &label : labels) {
        QVERIFY(label.left >= free);
        QVERIFY(label.x >= label.left && label.x <= label.left + metrics.horizontalAdvance(label.text));
        free = label.left + metrics.horizontalAdvance(label.text) + 1;
    }
    QVERIFY(free <= pixels + 1);
    QCOMPARE(labels.front().x, 0);
    QCOMPARE(labels.back().x, pixels - 1);
}

void TestTimeAxis::labelsTimeByLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<std::chrono::seconds>("length"); // from 8:40:00 on
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QLocale &locale, std::chrono::seconds length,
                        const QString &text) { QTest::newRow(name) << locale << length << text; };
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    add("seconds", british, 30s, QStringLiteral("08:40:10"));
    add("seconds without a locale", QLocale::c(), 30s, QStringLiteral("08:40:10"));
    add("minutes", british, 30min, QStringLiteral("08:50"));
    add("minutes of Americans", american, 30min, QStringLiteral("08:50")); // as the list has them
    add("days", british, 240h, QStringLiteral("29/11/2026")); // in the middle: there in every font
}

void TestTimeAxis::labelsTimeByLocale()
{
    QFETCH(const QLocale, locale);
    QFETCH(const std::chrono::seconds, length);
    QFETCH(const QString, text);
    const QFontMetrics metrics{QFont()};
    const QLocale before;
    QLocale::setDefault(locale);
    const QDateTime local(QDate(2026, 11, 23), QTime(8, 40));
    const Timestamp begin{std::chrono::milliseconds(local.toMSecsSinceEpoch())};
    const auto labels = timeLabels({.begin = begin, .end = begin + length}, 900, 900, metrics);
    QLocale::setDefault(before);
    QStringList texts;
    for (const TimeLabel &label : labels)
        texts.append(label.text);
    QVERIFY2(texts.contains(text), qPrintable(texts.join(QStringLiteral(" | "))));
}

void TestTimeAxis::leavesOutWhatHasNoRoom()
{
    const QFontMetrics metrics{QFont()};
    const TimeSpan span{.begin = Begin, .end = Begin + 60s};
    QVERIFY(timeLabels(span, 0, 100, metrics).empty());
    QVERIFY(timeLabels({.begin = Begin, .end = Begin}, 100, 100, metrics).empty());
    QCOMPARE(timeLabels(span, 6, 60, metrics).size(), 1U); // the begin alone
    const auto both = timeLabels(span, 6, 600, metrics);
    QCOMPARE(both.size(), 2U);
    QVERIFY(both.back().left > metrics.horizontalAdvance(both.front().text));
}

QTEST_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
