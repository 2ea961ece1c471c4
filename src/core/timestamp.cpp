// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ringback {

namespace {

// The moments that four digits of a year can tell.
constexpr Timestamp First = std::chrono::sys_days{std::chrono::year{0} / 1 / 1};
constexpr Timestamp Last =
    std::chrono::sys_days{std::chrono::year{10'000} / 1 / 1} - std::chrono::microseconds{1};

struct Civil
{
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<std::chrono::microseconds> time;
    std::chrono::weekday weekday;
};

Civil civil(Timestamp moment)
{
    const Timestamp time = std::clamp(moment, First, Last);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    return {day, std::chrono::hh_mm_ss(time - day), std::chrono::weekday(day)};
}

// Written by hand because every reply carries a date and snprintf would take most of its time.
class Writer
{
public:
    Writer &number(std::int64_t value, int digits)
    {
        for (int i = digits - 1; i >= 0; --i, value /= 10)
            m_text[m_size + size_t(i)] = char('0' + value % 10);
        m_size += size_t(digits);
        return *this;
    }
    /// As "08:41:07".
    Writer &clock(const std::chrono::hh_mm_ss<std::chrono::microseconds> &time)
    {
        return number(time.hours().count(), 2)
            .text(":")
            .number(time.minutes().count(), 2)
            .text(":")
            .number(time.seconds().count(), 2);
    }
    Writer &text(std::string_view text)
    {
        m_size += text.copy(m_text.data() + m_size, text.size());
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const { return {m_text.data(), qsizetype(m_size)}; }

private:
    std::array<char, 32> m_text{};
    size_t m_size = 0;
};

} // namespace

QByteArray isoText(Timestamp time)
{
    const Civil c = civil(time);
    return Writer()
        .number(int(c.date.year()), 4)
        .text("-")
        .number(unsigned(c.date.month()), 2)
        .text("-")
        .number(unsigned(c.date.day()), 2)
        .text("T")
        .clock(c.time)
        .text(".")
        .number(c.time.subseconds().count(), 6)
        .text("Z")
        .bytes();
}

QByteArray httpDate(Timestamp time)
{
    static constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Civil c = civil(time);
    return Writer()
        .text(days[c.weekday.c_encoding()])
        .text(", ")
        .number(unsigned(c.date.day()), 2)
        .text(" ")
        .text(months[unsigned(c.date.month()) - 1])
        .text(" ")
        .number(int(c.date.year()), 4)
        .text(" ")
        .clock(c.time)
        .text(" GMT")
        .bytes();
}

} // namespace ringback
