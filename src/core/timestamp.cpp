// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

#include <array>
#include <cstdio>

namespace ringback {

namespace {

struct Civil
{
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<std::chrono::microseconds> time;
    std::chrono::weekday weekday;
};

Civil civil(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    return {day, std::chrono::hh_mm_ss(time - day), std::chrono::weekday(day)};
}

} // namespace

QByteArray isoText(Timestamp time)
{
    const Civil c = civil(time);
    std::array<char, 48> text;
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", int(c.date.year()),
                                   unsigned(c.date.month()), unsigned(c.date.day()), int(c.time.hours().count()),
                                   int(c.time.minutes().count()), int(c.time.seconds().count()),
                                   int(c.time.subseconds().count()));
    return QByteArray(text.data(), size);
}

QByteArray httpDate(Timestamp time)
{
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Civil c = civil(time);
    std::array<char, 48> text;
    const int size = std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                                   days[c.weekday.c_encoding()], unsigned(c.date.day()),
                                   months[unsigned(c.date.month()) - 1], int(c.date.year()),
                                   int(c.time.hours().count()), int(c.time.minutes().count()),
                                   int(c.time.seconds().count()));
    return QByteArray(text.data(), size);
}

} // namespace ringback
