// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/report.h"
#include "ncco/schema.h"

#include <QString>

#include <optional>
#include <span>

namespace ringback::ncco {

/// A value of an option, or an item of one, while it is checked.
struct OptionValue
{
    Report &report;
    const OptionSpec &option;
    JsonValue value;

    [[nodiscard]] OptionValue with(const JsonValue &item) const { return {report, option, item}; }
    /// Its key; of an item of an array the option.
    [[nodiscard]] QString name() const
    {
        return QString::fromUtf8(value.isKeyWhole() ? value.key() : option.name.toByteArray());
    }
};

/// What the fixes are called that give an option another name, or another value.
inline constexpr const char *RenameTitle = QT_TRANSLATE_NOOP("Ncco", "Rename “%1” to “%2”");
inline constexpr const char *SetTitle = QT_TRANSLATE_NOOP("Ncco", "Set “%1” to %2");

/// Whether the option is there with a value; null is none.
[[nodiscard]] inline bool isGiven(const JsonValue &value) { return value && value.kind() != JsonKind::Null; }
/// Whether there is no value: the option is missing, null or "".
[[nodiscard]] inline bool isEmpty(const JsonValue &value)
{
    return !isGiven(value)
        || (value.kind() == JsonKind::String && value.isWhole() && value.string().isEmpty());
}
/// Whether it is true, or "true", which Vonage takes for it.
[[nodiscard]] inline bool isOn(const JsonValue &value)
{
    return value.isTrue() || (value.kind() == JsonKind::String && value.string() == "true");
}
[[nodiscard]] inline bool isOff(const JsonValue &value)
{
    return (value.kind() == JsonKind::Boolean && !value.isTrue())
        || (value.kind() == JsonKind::String && value.string() == "false");
}
/// The number that it is, in quotes too; nothing for anything else.
[[nodiscard]] std::optional<double> numberOf(const JsonValue &value);

/// What a value of \a type is called in a sentence, such as "a whole number"; to be translated.
[[nodiscard]] const char *typePhrase(ValueType type);
/// The same for a number with its range, such as "a whole number from 0 to 10".
[[nodiscard]] QString rangePhrase(const OptionSpec &option);
/// What kind of JSON value it is.
[[nodiscard]] JsonKind typeKind(ValueType type);

/// Checks one value by its type; null is not judged, nor what is unfinished.
void checkValue(const OptionValue &checked);
/// Adds that the value is of no type that it could be.
void addWrongType(const OptionValue &checked);

/// Checks the members of an object: known, once each, with good values, and none missing. \a kindKey is the
/// member that says what the object is, which was judged already.
void checkObject(Report &report, const ObjectSpec &spec, const JsonValue &object,
                 QByteArrayView kindKey = {});
/// Checks an object whose member "type" says which endpoint it is.
void checkEndpoint(const OptionValue &checked);
/// Adds that \a option is missing in \a object, or has no value there.
void addMissing(Report &report, const ObjectSpec &spec, const OptionSpec &option, const JsonValue &object);

/// The rules about several options of one object.
void checkTogether(Report &report, const ObjectSpec &spec, const JsonValue &object);
/// Those about how a text is spoken.
void checkVoice(Report &report, const JsonValue &object);
/// Whether the language has that style.
void checkStyle(Report &report, const JsonValue &object);
/// The rules about \a actions that follow one another; whether there are no more.
void checkSequence(Report &report, std::span<const JsonValue> actions, bool isWhole);

void checkUrl(const OptionValue &checked);
void checkSocketUri(const OptionValue &checked);
void checkSipUri(const OptionValue &checked);
void checkPhoneNumber(const OptionValue &checked);
void checkCallerNumber(const OptionValue &checked);
void checkAnsweringKeys(const OptionValue &checked);
void checkSpokenText(const OptionValue &checked);
void checkVoiceLanguage(const OptionValue &checked);
void checkRecognisedLanguage(const OptionValue &checked);

} // namespace ringback::ncco
