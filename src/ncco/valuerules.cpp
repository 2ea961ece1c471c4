// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ascii.h"
#include "core/nearestname.h"
#include "core/rowsinorder.h"
#include "ncco/checks.h"
#include "ncco/edits.h"
#include "ncco/textlines.h"
#include "ncco/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ringback::ncco {

namespace {

using Check = void (*)(const OptionValue &);

struct TypeRow
{
    ValueType type;
    JsonKind kind;
    const char *phrase;
    Check check;
    const char *item = nullptr; // of an array: what each item is called
};

/// Of the values that an option may have, so many are offered.
constexpr size_t MostOffered = 6;

bool isJsonNumber(const QByteArray &text)
{
    const JsonDocument document(text);
    return document.faults().empty() && document.root().kind() == JsonKind::Number;
}

/// \a text as a number. Qt has none for what is too large or too close to 0.
double readNumber(QByteArrayView text)
{
    bool isRead = false;
    const double number = text.toDouble(&isRead);
    if (isRead || text.contains("e-") || text.contains("E-"))
        return number;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return text.startsWith('-') ? -infinity : infinity;
}

QByteArray numberText(double number) { return QByteArray::number(number, 'g', 12); }

QString typeText(const OptionValue &checked) { return words(typePhrase(checked.option.type)); }

/// Offers what stands in the quotes without them.
void addStringly(const OptionValue &checked)
{
    checked.report.add(RuleId::StringlyTyped, checked.value, {checked.name(), typeText(checked)})
        .fix(QT_TRANSLATE_NOOP("Ncco", "Remove the quotes"),
             replaceValue(checked.value, checked.value.string()));
}

void checkBoolean(const OptionValue &checked)
{
    if (checked.value.kind() == JsonKind::Boolean)
        return;
    const QByteArray text = checked.value.string();
    if (text == "true" || text == "false")
        addStringly(checked);
    else
        addWrongType(checked);
}

void checkRange(const OptionValue &checked, double number)
{
    const OptionSpec &option = checked.option;
    if (!option.range.contains(number)) {
        const auto added =
            checked.report.add(option.outside, checked.value, {checked.name(), rangePhrase(option)});
        const double nearest = std::clamp(number, option.range.least, option.range.most);
        if (const QByteArray text = numberText(nearest); std::isfinite(nearest))
            added.fix(SetTitle, replaceValue(checked.value, text),
                      {checked.name(), QString::fromLatin1(text)});
        return;
    }
    if (option.step == 0)
        return;
    const double steps = number / option.step;
    if (std::abs(steps - std::round(steps)) < 1e-6)
        return;
    const QByteArray rounded = QByteArray::number(std::round(steps) * option.step, 'f', 1);
    checked.report.add(RuleId::LevelPrecision, checked.value, {checked.name()})
        .fix(SetTitle, replaceValue(checked.value, rounded), {checked.name(), QString::fromLatin1(rounded)});
}

void checkNumber(const OptionValue &checked)
{
    const std::optional<double> number = numberOf(checked.value);
    if (!number || (checked.option.type != ValueType::Number && std::floor(*number) != *number))
        return addWrongType(checked);
    if (checked.value.kind() == JsonKind::String)
        addStringly(checked);
    checkRange(checked, *number);
}

/// Goes on with \a check where the value is a string.
template <Check check>
void ifString(const OptionValue &checked)
{
    if (checked.value.kind() == JsonKind::String)
        check(checked);
    else
        addWrongType(checked);
}

void checkLength(const OptionValue &checked)
{
    const qsizetype longest = checked.option.longest;
    if (longest > 0 && codePoints(checked.value.string()) > longest)
        checked.report.add(
            checked.option.outside, checked.value,
            {checked.name(), words(QT_TRANSLATE_NOOP("Ncco", "at most %1 characters long")).arg(longest)});
}

void checkPrintable(const OptionValue &checked)
{
    if (std::ranges::all_of(checked.value.string(), [](char c) { return c >= 0x20 && c < 0x7f; }))
        checkLength(checked);
    else
        addWrongType(checked);
}

void checkDigits(const OptionValue &checked)
{
    if (!std::ranges::all_of(checked.value.string(), ascii::isDigit))
        addWrongType(checked);
}

void checkChoice(const OptionValue &checked)
{
    const OptionSpec &option = checked.option;
    const QByteArray given = checked.value.string();
    if (std::ranges::find(option.choices, given, &Choice::value) != option.choices.end())
        return;
    std::vector<QByteArrayView> values;
    QStringList quoted;
    for (const Choice &choice : option.choices) {
        values.push_back(choice.value);
        quoted += u'"' + QString::fromUtf8(choice.value) + u'"';
    }
    const auto added = checked.report.add(
        option.notListed, checked.value,
        {checked.name(), QString::fromUtf8(given), quoted.join(words(QT_TRANSLATE_NOOP("Ncco", " or ")))});
    // What was probably meant comes first.
    if (const auto meant = std::ranges::find(values, nearestName(given, values)); meant != values.end())
        std::rotate(values.begin(), meant, meant + 1);
    values.resize(std::min(values.size(), MostOffered));
    const bool isItem = !checked.value.isKeyWhole();
    for (const QByteArrayView value : values) {
        const QByteArray json = jsonString(value.toByteArray());
        const QString shown = QString::fromUtf8(json);
        added.riskyFix(isItem ? QT_TRANSLATE_NOOP("Ncco", "Write %1") : SetTitle,
                       replaceValue(checked.value, json),
                       isItem ? QStringList{shown} : QStringList{checked.name(), shown});
    }
}

/// Calls \a check for each item of an array; anything else is of a wrong type.
template <Check check>
void forEachItem(const OptionValue &checked)
{
    if (checked.value.kind() != JsonKind::Array)
        return addWrongType(checked);
    for (const JsonValue &item : checked.value.children()) {
        if (item.isWhole() || item.kind() == JsonKind::Object)
            check(checked.with(item));
    }
}

void checkSomeOf(const OptionValue &checked)
{
    forEachItem<ifString<checkChoice>>(checked);
    if (checked.value.kind() != JsonKind::Array)
        return;
    if (checked.value.isWhole() && checked.value.size() == 0) {
        checked.report.add(checked.option.missing, checked.value, {checked.name()})
            .riskyFix(SetTitle, replaceValue(checked.value, checked.option.sample.toByteArray()),
                      {checked.name(), QString::fromUtf8(checked.option.sample)});
        return;
    }
    QList<QByteArray> seen;
    for (const JsonValue &item : checked.value.children()) {
        const QByteArray value = item.string();
        if (!item.isWhole()
            || std::ranges::find(checked.option.choices, value, &Choice::value)
                == checked.option.choices.end())
            continue;
        if (seen.contains(value))
            checked.report.add(checked.option.notListed, item)
                .text(QT_TRANSLATE_NOOP("Ncco",
                                        "Vonage drops the call: this stands here already; write it once."))
                .fix(QT_TRANSLATE_NOOP("Ncco", "Remove it"), removeItem(item));
        else
            seen.append(value);
    }
}

void nothingMore(const OptionValue &) { }

void checkOneLeg(const OptionValue &checked)
{
    forEachItem<ifString<nothingMore>>(checked);
    if (checked.value.kind() == JsonKind::Array && checked.value.isWhole() && checked.value.size() != 1)
        checked.report.add(RuleId::InputUuidCount, checked.value)
            .fix(QT_TRANSLATE_NOOP("Ncco", "Keep the first"), keepFirst(checked.value));
}

void addUrlNotArray(const OptionValue &checked)
{
    checked.report.add(RuleId::UrlNotArray, checked.value, {checked.name()})
        .riskyFix(QT_TRANSLATE_NOOP("Ncco", "Put [ and ] around it"), wrapValue(checked.value, "[", "]"));
}

/// Of an array; more than one URL is \a tooMany.
void checkUrlCount(const OptionValue &checked, RuleId tooMany)
{
    const int size = checked.value.size();
    if (checked.value.kind() != JsonKind::Array || !checked.value.isWhole() || size == 1)
        return;
    const auto added =
        checked.report.add(size == 0 ? RuleId::UrlCount : tooMany, checked.value, {checked.name()});
    if (size > 1)
        added.fix(QT_TRANSLATE_NOOP("Ncco", "Keep the first"), keepFirst(checked.value));
    else if (!checked.option.sample.isEmpty())
        added.fix(SetTitle, replaceValue(checked.value, checked.option.sample.toByteArray()),
                  {checked.name(), QString::fromUtf8(checked.option.sample)});
}

void checkUrlList(const OptionValue &checked)
{
    if (checked.value.kind() == JsonKind::String)
        return addUrlNotArray(checked);
    forEachItem<ifString<checkUrl>>(checked);
    const bool needsOne = checked.option.type == ValueType::StreamList;
    checkUrlCount(checked, needsOne ? RuleId::UrlCount : RuleId::EventUrlMany);
}

void checkUrlOrList(const OptionValue &checked)
{
    if (checked.value.kind() == JsonKind::String)
        return checkUrl(checked);
    forEachItem<ifString<checkUrl>>(checked);
    checkUrlCount(checked, RuleId::UrlCount);
}

void checkMembers(const OptionValue &checked)
{
    if (checked.value.kind() == JsonKind::Object)
        checkObject(checked.report, *checked.option.members, checked.value);
    else
        addWrongType(checked);
}

void checkEndpoints(const OptionValue &checked)
{
    if (checked.value.kind() == JsonKind::Object) {
        checked.report.add(RuleId::EndpointNotArray, checked.value)
            .riskyFix(QT_TRANSLATE_NOOP("Ncco", "Put [ and ] around it"), wrapValue(checked.value, "[", "]"));
        return;
    }
    forEachItem<checkEndpoint>(checked);
    if (checked.value.kind() != JsonKind::Array || !checked.value.isWhole() || checked.value.size() == 1)
        return;
    const auto added = checked.report.add(RuleId::EndpointCount, checked.value);
    if (checked.value.size() > 1)
        added.fix(QT_TRANSLATE_NOOP("Ncco", "Keep the first"), keepFirst(checked.value));
    else
        added.fix(SetTitle, replaceValue(checked.value, checked.option.sample.toByteArray()),
                  {checked.name(), QString::fromUtf8(checked.option.sample)});
}

// clang-format off
constexpr std::array Types{
    TypeRow{ValueType::Boolean, JsonKind::Boolean, QT_TRANSLATE_NOOP("Ncco", "true or false"), checkBoolean},
    TypeRow{ValueType::Integer, JsonKind::Number, QT_TRANSLATE_NOOP("Ncco", "a whole number"), checkNumber},
    TypeRow{ValueType::Number, JsonKind::Number, QT_TRANSLATE_NOOP("Ncco", "a number"), checkNumber},
    TypeRow{ValueType::Text, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string"), ifString<checkLength>},
    TypeRow{ValueType::OneOf, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string"), ifString<checkChoice>},
    TypeRow{ValueType::SomeOf, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array of strings"), checkSomeOf, QT_TRANSLATE_NOOP("Ncco", "a string")},
    TypeRow{ValueType::TextList, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array of strings"), forEachItem<ifString<nothingMore>>, QT_TRANSLATE_NOOP("Ncco", "a string")},
    TypeRow{ValueType::LegList, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array of leg ids"), forEachItem<ifString<nothingMore>>, QT_TRANSLATE_NOOP("Ncco", "a string")},
    TypeRow{ValueType::OneLeg, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array with one leg id"), checkOneLeg, QT_TRANSLATE_NOOP("Ncco", "a string")},
    TypeRow{ValueType::SpokenText, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string"), ifString<checkSpokenText>},
    TypeRow{ValueType::VoiceLanguage, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string such as \"en-US\""), ifString<checkVoiceLanguage>},
    TypeRow{ValueType::RecognisedLanguage, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string such as \"en-US\""), ifString<checkRecognisedLanguage>},
    TypeRow{ValueType::Style, JsonKind::Number, QT_TRANSLATE_NOOP("Ncco", "a whole number"), checkNumber},
    TypeRow{ValueType::VoiceName, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string"), ifString<nothingMore>},
    TypeRow{ValueType::Url, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string with a URL"), checkUrlOrList, QT_TRANSLATE_NOOP("Ncco", "a string with a URL")},
    TypeRow{ValueType::UrlList, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array with one URL"), checkUrlList, QT_TRANSLATE_NOOP("Ncco", "a string with a URL")},
    TypeRow{ValueType::StreamList, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array with one URL"), checkUrlList, QT_TRANSLATE_NOOP("Ncco", "a string with a URL")},
    TypeRow{ValueType::LooseUrl, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array with one URL"), checkUrlOrList, QT_TRANSLATE_NOOP("Ncco", "a string with a URL")},
    TypeRow{ValueType::SocketUri, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string with a URI"), ifString<checkSocketUri>},
    TypeRow{ValueType::SipUri, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string with a URI"), ifString<checkSipUri>},
    TypeRow{ValueType::PhoneNumber, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string of digits"), ifString<checkPhoneNumber>},
    TypeRow{ValueType::CallerNumber, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string of digits"), ifString<checkCallerNumber>},
    TypeRow{ValueType::Digits, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string of digits"), ifString<checkDigits>},
    TypeRow{ValueType::AnsweringKeys, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string of keys"), ifString<checkAnsweringKeys>},
    TypeRow{ValueType::PrintableText, JsonKind::String, QT_TRANSLATE_NOOP("Ncco", "a string of printable ASCII characters"), ifString<checkPrintable>},
    TypeRow{ValueType::Object, JsonKind::Object, QT_TRANSLATE_NOOP("Ncco", "an object in { }"), checkMembers},
    TypeRow{ValueType::ObjectList, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array of objects"), forEachItem<checkMembers>, QT_TRANSLATE_NOOP("Ncco", "an object in { }")},
    TypeRow{ValueType::Endpoints, JsonKind::Array, QT_TRANSLATE_NOOP("Ncco", "an array with one endpoint"), checkEndpoints, QT_TRANSLATE_NOOP("Ncco", "an object in { }")},
};
// clang-format on

static_assert(rowsAreInOrder(Types, &TypeRow::type, size_t(ValueType::Count)));

} // namespace

std::optional<double> numberOf(const JsonValue &value)
{
    if (value.kind() == JsonKind::Number)
        return readNumber(value.text());
    if (value.kind() == JsonKind::String && isJsonNumber(value.string()))
        return readNumber(value.string());
    return std::nullopt;
}

QString rangePhrase(const OptionSpec &option)
{
    if (std::isinf(option.range.least))
        return words(typePhrase(option.type));
    const bool isWhole = option.type != ValueType::Number;
    const QString least = QString::fromLatin1(numberText(option.range.least));
    if (std::isinf(option.range.most))
        return words(isWhole ? QT_TRANSLATE_NOOP("Ncco", "a whole number, %1 or more")
                             : QT_TRANSLATE_NOOP("Ncco", "a number, %1 or more"))
            .arg(least);
    return words(isWhole ? QT_TRANSLATE_NOOP("Ncco", "a whole number from %1 to %2")
                         : QT_TRANSLATE_NOOP("Ncco", "a number from %1 to %2"))
        .arg(least, QString::fromLatin1(numberText(option.range.most)));
}

const char *typePhrase(ValueType type) { return Types[size_t(type)].phrase; }

JsonKind typeKind(ValueType type) { return Types[size_t(type)].kind; }

void addWrongType(const OptionValue &checked)
{
    const JsonKind given = checked.value.kind();
    const bool isScalar = given == JsonKind::Number || given == JsonKind::Boolean;
    const bool isItem = checked.value.parent().kind() == JsonKind::Array; // then the array is right
    const TypeRow &type = Types[size_t(checked.option.type)];
    const auto added =
        checked.report.add(checked.option.wrongType, checked.value,
                           {checked.name(), words(isItem && type.item ? type.item : type.phrase)});
    if (isItem)
        added.text(QT_TRANSLATE_NOOP("Ncco", "Vonage drops the call: each item of “%1” has to be %2."));
    if (isScalar && (type.kind == JsonKind::String || (isItem && type.kind == JsonKind::Array)))
        added.fix(QT_TRANSLATE_NOOP("Ncco", "Put it in quotes"), wrapValue(checked.value, "\"", "\""));
    else if (type.kind == JsonKind::Array && !isItem
             && (given == JsonKind::String || given == JsonKind::Object))
        added.riskyFix(QT_TRANSLATE_NOOP("Ncco", "Put [ and ] around it"),
                       wrapValue(checked.value, "[", "]"));
}

void checkValue(const OptionValue &checked)
{
    if (isGiven(checked.value) && (checked.value.isWhole() || checked.value.isContainer()))
        Types[size_t(checked.option.type)].check(checked);
}

} // namespace ringback::ncco
