// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/queryterm.h"

#include "capture/querywords.h"
#include "core/digest.h"
#include "core/nearestname.h"
#include "core/reply.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

namespace ringback {

namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

constexpr std::array Verdicts{QLatin1StringView("unsigned"),    QLatin1StringView("valid"),
                              QLatin1StringView("valid-stale"), QLatin1StringView("invalid"),
                              QLatin1StringView("no-secret"),   QLatin1StringView("malformed")};
constexpr std::array Deciders{QLatin1StringView(decider::Default), QLatin1StringView(decider::Hand),
                              QLatin1StringView(decider::Deadline), QLatin1StringView(decider::Refused),
                              QLatin1StringView(decider::Error)};
constexpr qint64 MaxAge = 36'500LL * 86'400; // seconds: a hundred years

template <typename Words>
QString list(const Words &words)
{
    QStringList all;
    for (const auto &word : words)
        all << word;
    return all.join(u", ");
}

template <typename T, size_t N>
QStringList wordsOf(const QueryWords<T, N> &words)
{
    QStringList all;
    for (const auto &[word, meaning] : words)
        all << word;
    return all;
}

template <typename Words>
bool contains(const Words &words, QStringView word)
{
    return std::ranges::any_of(words,
                               [word](auto known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

QStringList apiIds()
{
    QStringList ids;
    for (int api = 0; api < ApiCount; ++api)
        ids << QString::fromLatin1(apiId(Api(api)));
    return ids;
}

/// Decimal digits alone, at most \a most of them.
std::optional<qint64> readDigits(QStringView text, qsizetype most)
{
    if (text.isEmpty() || text.size() > most)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// A fixed count of digits in front of \a text, which is cut by them.
std::optional<int> takeDigits(QStringView &text, qsizetype count)
{
    if (text.size() < count)
        return std::nullopt;
    const auto value = readDigits(text.first(count), count);
    if (!value)
        return std::nullopt;
    text = text.sliced(count);
    return int(*value);
}

bool take(QStringView &text, char16_t c)
{
    if (!text.startsWith(c))
        return false;
    text = text.sliced(1);
    return true;
}

/// "10m" as seconds.
std::optional<seconds> readAge(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto count = readDigits(text.chopped(1), 10);
    const auto unit = meaningOf(text.last(1), AgeUnits);
    if (!count || !unit || *count > MaxAge / *unit)
        return std::nullopt;
    return seconds(*count * *unit);
}

std::optional<microseconds> readDate(QStringView &text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, u'-'))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, u'-'))
        return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    const auto date = std::chrono::year(*year) / *month / *day;
    return std::chrono::sys_days(date).time_since_epoch();
}

/// "08:00", "08:00:30" or "08:00:30.125"; more than microseconds are cut.
std::optional<microseconds> readClock(QStringView &text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !take(text, u':'))
        return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    microseconds time = std::chrono::hours(*hour) + std::chrono::minutes(*minute);
    if (!take(text, u':'))
        return time;
    const auto second = takeDigits(text, 2);
    if (!second || *second > 59)
        return std::nullopt;
    time += seconds(*second);
    if (!take(text, u'.'))
        return time;
    int unit = 100'000;
    if (text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
    while (const auto digit = takeDigits(text, 1)) {
        time += microseconds(*digit * unit);
        unit /= 10;
    }
    return time;
}

/// Whether the year still is 0001 to 9999 once the zone was taken off.
bool inFourDigits(microseconds time)
{
    const std::chrono::year_month_day date{
        std::chrono::sys_days(std::chrono::floor<std::chrono::days>(time))};
    return date.year() >= std::chrono::year(1) && date.year() <= std::chrono::year(9999);
}

/// ISO 8601: a date, or date and time with or without a zone.
std::optional<TimeTerm> readMoment(QStringView text)
{
    TimeTerm term{.after = false, .kind = TimeTerm::Kind::Local, .time = {}};
    const auto date = readDate(text);
    if (!date)
        return std::nullopt;
    term.time = *date;
    if (text.isEmpty())
        return term;
    const auto clock = take(text, u'T') ? readClock(text) : std::nullopt;
    if (!clock)
        return std::nullopt;
    term.time += *clock;
    if (text.isEmpty())
        return term;
    term.kind = TimeTerm::Kind::Utc;
    if (text == u"Z")
        return term;
    const int sign = take(text, u'+') ? 1 : take(text, u'-') ? -1 : 0;
    const auto hours = sign == 0 ? std::nullopt : takeDigits(text, 2);
    if (!hours || *hours > 23)
        return std::nullopt;
    if (text.isEmpty()) // the minutes may be left out
        text = u"00";
    take(text, u':');
    const auto minutes = takeDigits(text, 2);
    if (!minutes || *minutes > 59 || !text.isEmpty())
        return std::nullopt;
    term.time -= sign * (std::chrono::hours(*hours) + std::chrono::minutes(*minutes));
    return inFourDigits(term.time) ? std::optional(term) : std::nullopt;
}

Result<QueryNode, QString> readTime(bool after, const QString &value)
{
    if (const auto age = readAge(value))
        return QueryNode{TimeTerm{.after = after, .kind = TimeTerm::Kind::Age, .time = *age}};
    if (auto moment = readMoment(value)) {
        moment->after = after;
        return QueryNode{*moment};
    }
    return Unexpected{QueryText::tr(
        "Expected a date, a date and time such as 2026-11-23T08:00, or an age such as 30s, 10m, 2h or 7d.")};
}

Result<QueryNode, QString> readNumber(NumberTerm::Key key, QStringView value)
{
    NumberTerm term{.key = key, .relation = NumberTerm::Relation::Equal, .value = 0};
    for (const auto &[sign, relation] : Relations) {
        if (value.startsWith(sign)) {
            term.relation = relation;
            value = value.sliced(sign.size());
            break;
        }
    }
    const auto number = readDigits(value, 15);
    if (!number)
        return Unexpected{QueryText::tr("Expected a number, with >=, >, <=, < or = before it if wanted.")};
    term.value = *number;
    return QueryNode{term};
}

Result<QueryNode, QString> readSource(const QString &value)
{
    if (const auto kind = meaningOf(QString(value).toLower(), SourceWords))
        return QueryNode{SourceTerm{.kind = *kind, .range = {}}};
    if (const auto range = AddressRange::parse(value.toUtf8()))
        return QueryNode{SourceTerm{.kind = SourceTerm::Kind::Range, .range = *range}};
    return Unexpected{QueryText::tr("Expected an address, a range such as 174.37.245.32/29, or one of: %1.")
                          .arg(list(wordsOf(SourceWords)))};
}

template <size_t N>
Result<QueryNode, QString> readHas(const QString &value, const QueryWords<HasTerm::What, N> &words)
{
    if (const auto what = meaningOf(QString(value).toLower(), words))
        return QueryNode{HasTerm{*what}};
    return Unexpected{QueryText::tr("Expected one of: %1.").arg(list(wordsOf(words)))};
}

/// What is wrong with a text without wildcards for a key whose values are known; empty when nothing is.
QString complaint(PatternTerm::Key key, const QString &value)
{
    using Key = PatternTerm::Key;
    if (key == Key::Api && !contains(apiIds(), value))
        return QueryText::tr("Expected one of: %1.").arg(list(apiIds()));
    if (key == Key::Verdict && !contains(Verdicts, value))
        return QueryText::tr("Expected one of: %1.").arg(list(Verdicts));
    const bool decider = value.isEmpty() || contains(Deciders, value)
        || value.startsWith(QLatin1StringView(RulePrefix), Qt::CaseInsensitive);
    if (key == Key::Decided && !decider)
        return QueryText::tr("Expected rule:NAME or one of: %1.").arg(list(Deciders));
    return {};
}

Result<QueryNode, QString> readPattern(PatternTerm::Key key, const Wildcard &value)
{
    if (value.isPlain()) {
        const QString wrong = complaint(key, value.pieces.front());
        if (!wrong.isEmpty())
            return Unexpected{wrong};
    }
    Wildcard pattern = value;
    if (key == PatternTerm::Key::Note) { // nobody remembers the whole of a note
        if (pattern.isPlain() || !pattern.pieces.front().isEmpty())
            pattern.pieces.prepend({});
        if (!pattern.pieces.back().isEmpty())
            pattern.pieces.append(QString());
    }
    return QueryNode{PatternTerm{.key = key, .pattern = pattern}};
}

} // namespace

bool isQueryKey(QStringView key)
{
    return meaningOf(key, PatternKeys) || meaningOf(key, NumberKeys) || key == SourceKey || key == AfterKey
        || key == BeforeKey || key == HasKey || key == IsKey || key.startsWith(FieldPrefix);
}

QString unknownKeyText(QStringView key)
{
    const QStringList keys = wordsOf(PatternKeys) + wordsOf(NumberKeys)
        + QStringList{SourceKey, AfterKey, BeforeKey, HasKey, IsKey, FieldPrefix + u"NAME"};
    QByteArrayList names;
    for (const QString &known : keys)
        names << known.toLatin1();
    const QByteArrayView nearest = nearestName(key.toUtf8(), {names.cbegin(), names.cend()});
    if (nearest.isEmpty())
        return QueryText::
            tr("Expected one of the keys %1. A field of the request is field.%2; text that holds a colon is "
               "written in quotation marks.")
                .arg(list(keys), key.toString());
    return QueryText::tr("Expected a key. Did you mean %1? The keys are %2; text that holds a colon is "
                         "written in quotation marks.")
        .arg(QString::fromLatin1(nearest), list(keys));
}

Result<QueryNode, QString> readQueryTerm(QStringView key, const Wildcard &value)
{
    if (const auto pattern = meaningOf(key, PatternKeys))
        return readPattern(*pattern, value);
    if (key.startsWith(FieldPrefix))
        return QueryNode{FieldTerm{.name = key.sliced(FieldPrefix.size()).toString(), .pattern = value}};
    // The other values know no wildcards: a star among them is just a wrong character.
    const QString plain = value.pieces.join(u'*');
    if (const auto number = meaningOf(key, NumberKeys))
        return readNumber(*number, plain);
    if (key == HasKey)
        return readHas(plain, HasWords);
    if (key == IsKey)
        return readHas(plain, IsWords);
    if (key == SourceKey)
        return readSource(plain);
    return readTime(key == AfterKey, plain);
}

} // namespace ringback
