// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vonage/times.h"

#include "core/ascii.h"
#include "core/system.h"
#include "vonage/words.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <charconv>
#include <ctime>

namespace ringback::vonage {

namespace {

using namespace std::chrono;

/// Reads fixed groups of digits off the front of a text.
class Digits
{
public:
    explicit Digits(QByteArrayView text)
        : m_text(text)
    {
    }
    [[nodiscard]] int take(int count)
    {
        if (m_text.size() < count) {
            m_failed = true;
            return 0;
        }
        int number = 0;
        for (int i = 0; i < count; ++i) {
            const char c = m_text[i];
            if (c < '0' || c > '9')
                m_failed = true;
            number = number * 10 + (c - '0');
        }
        m_text = m_text.sliced(count);
        return number;
    }
    [[nodiscard]] bool takeAny(QByteArrayView oneOf)
    {
        if (m_text.isEmpty() || std::ranges::find(oneOf, m_text.front()) == oneOf.end())
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    void skip(QByteArrayView oneOf) { m_failed = !takeAny(oneOf) || m_failed; }
    /// The fraction of a second, in microseconds; further digits are dropped.
    [[nodiscard]] int takeFraction()
    {
        int number = 0;
        int count = 0;
        while (!m_text.isEmpty() && ascii::isDigit(m_text.front())) {
            if (count++ < 6)
                number = number * 10 + (m_text.front() - '0');
            m_text = m_text.sliced(1);
        }
        m_failed = m_failed || count == 0;
        for (; count < 6; ++count)
            number *= 10;
        return number;
    }
    [[nodiscard]] bool isDone() const { return !m_failed && m_text.isEmpty(); }
    [[nodiscard]] bool isAtEnd() const { return m_text.isEmpty(); }

private:
    QByteArrayView m_text;
    bool m_failed = false;
};

struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

std::optional<Timestamp> assemble(const Parts &p)
{
    const year_month_day date{year(p.year), month(unsigned(p.month)), day(unsigned(p.day))};
    // In every time zone the year then has four digits.
    if (!date.ok() || p.year < 2 || p.year > 9998 || p.hour > 23 || p.minute > 59 || p.second > 60)
        return std::nullopt;
    return Timestamp(sys_days(date)) + hours(p.hour) + minutes(p.minute) + seconds(p.second);
}

void append(QVarLengthArray<char16_t, 80> &out, int number, int width)
{
    std::array<char16_t, 12> digits;
    for (int i = width - 1; i >= 0; --i) {
        digits[size_t(i)] = char16_t(u'0' + number % 10);
        number /= 10;
    }
    out.append(digits.data(), width);
}

/// As "2024-03-05 09:16:12.345"; the fraction only when there is one.
void append(QVarLengthArray<char16_t, 80> &out, Timestamp time)
{
    const auto midnight = floor<days>(time);
    const year_month_day date{midnight};
    const hh_mm_ss clock(time - midnight);
    append(out, int(date.year()), 4);
    out.append(u'-');
    append(out, int(unsigned(date.month())), 2);
    out.append(u'-');
    append(out, int(unsigned(date.day())), 2);
    out.append(u' ');
    append(out, int(clock.hours().count()), 2);
    out.append(u':');
    append(out, int(clock.minutes().count()), 2);
    out.append(u':');
    append(out, int(clock.seconds().count()), 2);
    if (const int fraction = int(clock.subseconds().count())) {
        out.append(u'.');
        append(out, fraction % 1000 ? fraction : fraction / 1000, fraction % 1000 ? 6 : 3);
    }
}

/// Local time minus UTC at that moment.
seconds localOffset(Timestamp time)
{
    const std::time_t at = floor<seconds>(time.time_since_epoch()).count();
    const std::tm local = system::localTime(at);
    const sys_days date{year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday};
    const auto shown =
        date + hours(local.tm_hour) + minutes(local.tm_min) + seconds(std::min(local.tm_sec, 59));
    return round<minutes>(shown.time_since_epoch() - seconds(at));
}

} // namespace

std::optional<Timestamp> parseTime(QByteArrayView text)
{
    Digits digits(text);
    Parts p;
    p.year = digits.take(4);
    digits.skip("-");
    p.month = digits.take(2);
    digits.skip("-");
    p.day = digits.take(2);
    digits.skip("T t");
    p.hour = digits.take(2);
    digits.skip(":");
    p.minute = digits.take(2);
    if (digits.takeAny(":"))
        p.second = digits.take(2);
    const int fraction = digits.takeAny(".,") ? digits.takeFraction() : 0;
    minutes offset{0};
    if (!digits.isAtEnd() && !digits.takeAny("Zz")) {
        const bool isSpaced = digits.takeAny(" "); // also what a + in a query arrives as that was not escaped
        const bool isWest = digits.takeAny("-");
        if (!isWest && !digits.takeAny("+") && !isSpaced)
            return std::nullopt;
        const int hour = digits.take(2);
        if (!digits.isAtEnd())
            (void)digits.takeAny(":");
        const int minute = digits.isAtEnd() ? 0 : digits.take(2);
        if (hour > 23 || minute > 59)
            return std::nullopt;
        offset = hours(isWest ? -hour : hour) + minutes(isWest ? -minute : minute);
    }
    if (!digits.isDone())
        return std::nullopt;
    const std::optional<Timestamp> time = assemble(p);
    if (!time)
        return std::nullopt;
    return *time + microseconds(fraction) - offset;
}

std::optional<Timestamp> parseCarrierTime(QByteArrayView text)
{
    if (text.size() != 10 && text.size() != 12 && text.size() != 14)
        return std::nullopt;
    Digits digits(text);
    Parts p;
    p.year = text.size() == 14 ? digits.take(4) : 2000 + digits.take(2);
    p.month = digits.take(2);
    p.day = digits.take(2);
    p.hour = digits.take(2);
    p.minute = digits.take(2);
    if (text.size() > 10)
        p.second = digits.take(2);
    return digits.isDone() ? assemble(p) : std::nullopt;
}

std::optional<Timestamp> parseUnixTime(QByteArrayView text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end() || number < 0 || text.size() > 13)
        return std::nullopt;
    return text.size() > 10 ? Timestamp(milliseconds(number)) : Timestamp(seconds(number));
}

QString timeText(Timestamp time)
{
    QVarLengthArray<char16_t, 80> out;
    const seconds offset = localOffset(time);
    if (offset != seconds(0)) {
        append(out, time + offset);
        out.append(u' ');
        out.append(u'(');
    }
    append(out, time);
    static constexpr QStringView utc = u" UTC";
    out.append(utc.utf16(), utc.size());
    if (offset != seconds(0))
        out.append(u')');
    return QString(reinterpret_cast<const QChar *>(out.constData()), out.size());
}

QString durationText(qint64 seconds)
{
    const QString rest = QString::number(seconds % 60);
    if (seconds < 60)
        return words(QT_TRANSLATE_NOOP("Vonage", "%1 s")).arg(rest);
    const QString minutes = QString::number(seconds / 60 % 60);
    if (seconds < 3600)
        return words(QT_TRANSLATE_NOOP("Vonage", "%1 min %2 s")).arg(minutes, rest);
    return words(QT_TRANSLATE_NOOP("Vonage", "%1 h %2 min %3 s"))
        .arg(QString::number(seconds / 3600), minutes, rest);
}

} // namespace ringback::vonage
