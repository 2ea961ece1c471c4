// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeaxis.h"

#include "models/eventcells.h"
#include "models/histogram.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

namespace ringback {

namespace {

using std::chrono::microseconds;

constexpr int Gap = 12; // pixels between texts
constexpr microseconds Minute = std::chrono::minutes(1);
constexpr microseconds Day = std::chrono::hours(24);

QString dateText(const QDateTime &moment) { return QLocale().toString(moment.date(), QLocale::ShortFormat); }

/// As timeText() has it, with seconds where \a step, the time between two such texts, is less than a minute.
QString clockText(const QDateTime &moment, microseconds step)
{
    return moment.toString(step < Minute ? u"HH:mm:ss" : u"HH:mm");
}

/// An end of the axis, with its date where that is not the \a known one.
QString endText(const QDateTime &moment, const QDate &known, microseconds step)
{
    const QString clock = clockText(moment, step);
    return moment.date() == known ? clock : dateText(moment) + QLatin1Char(' ') + clock;
}

} // namespace

std::vector<TimeLabel> timeLabels(const TimeSpan &span, int length, int room, const QFontMetrics &metrics)
{
    const microseconds time = span.end - span.begin;
    if (length <= 0 || time.count() <= 0)
        return {};
    const auto width = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    const QDateTime begin = localMoment(span.begin);
    const QDateTime end = localMoment(span.end);

    // By the widest text that may stand between the ends.
    const int widest = std::max(width(dateText(end)), width(clockText(end, microseconds(0)))) + 2 * Gap;
    const microseconds least(qint64(double(time.count()) * widest / length));
    const RoundTimes between = roundTimes(span, least);

    const QString first = endText(begin, QDate::currentDate(), between.step);
    const QString last = endText(end, begin.date(), between.step);
    std::vector<TimeLabel> labels{{.x = 0, .left = 0, .text = first}};
    int free = width(first) + Gap;
    const int lastLeft = std::max(length - width(last), free);
    for (const Timestamp moment : between.times) {
        const QDateTime local = localMoment(moment);
        const QString text = between.step < Day ? clockText(local, between.step) : dateText(local);
        const int x = int(double((moment - span.begin).count()) * length / double(time.count()));
        const int left = x - width(text) / 2;
        if (left < free || left + width(text) + Gap > lastLeft)
            continue;
        labels.push_back({.x = x, .left = left, .text = text});
        free = left + width(text) + Gap;
    }
    if (lastLeft + width(last) <= room)
        labels.push_back({.x = length - 1, .left = lastLeft, .text = last});
    return labels;
}

} // namespace ringback
