// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/rules.h"

#include <QByteArrayView>

#include <cmath>
#include <limits>
#include <span>

/// The shape of the NCCO tables: what one row says of an action, an option or a value. Texts are sources of
/// context "Ncco"; tables stand in structs that declare it, so that QT_TR_NOOP knows it.
namespace ringback::ncco {

struct ObjectSpec;

/// What a value means, and with it what it has to look like: valuerules.cpp has a row for each.
enum class ValueType : quint8 {
    Boolean,
    Integer,
    Number,
    Text,
    OneOf,         ///< text, one of `choices`
    SomeOf,        ///< array of several of `choices`
    TextList,      ///< array of texts
    LegList,       ///< array of leg ids
    OneLeg,        ///< array of one leg id
    SpokenText,    ///< plain or SSML
    VoiceLanguage, ///< of text to speech
    RecognisedLanguage,
    Style,
    VoiceName,
    Url,         ///< http or https; an array of one is accepted
    UrlList,     ///< array of one such URL
    StreamList,  ///< the same, where one is needed
    LooseUrl,    ///< array of one such URL; a string is accepted
    SocketUri,   ///< ws or wss
    SipUri,      ///< sip or sips
    PhoneNumber, ///< of an endpoint
    CallerNumber,
    Digits,
    AnsweringKeys, ///< keys and pauses
    PrintableText,
    Object,     ///< with `members`
    ObjectList, ///< array of such
    Endpoints,  ///< array of one object whose "type" names its members
    Count
};

/// How much Vonage stands behind an action or option.
enum class Standing : quint8 {
    Documented,
    Newer, ///< only Vonage's libraries of later years have it
    Deprecated,
    Withdrawn
};

enum class Need : quint8 {
    Optional,
    Conditional, ///< a rule of its own says when
    Required
};

/// One value of an enumeration.
struct Choice
{
    QByteArrayView value;
    const char *help;
};

/// What a number may be; both ends belong to it. One that is too large to be read is in no range.
struct NumberRange
{
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool contains(double number) const
    {
        return std::isfinite(number) && number >= least && number <= most;
    }
};

/// An option of an action, an endpoint or an object in them. One row is all that checking, completion and
/// help need to know of it.
struct OptionSpec
{
    QByteArrayView name;
    ValueType type;
    const char *help; ///< one line: what it does
    Need need = Need::Optional;
    Standing standing = Standing::Documented;
    const char *unit = nullptr;           ///< of a number
    NumberRange range = {};               ///< of a number
    qsizetype longest = 0;                ///< characters of a text; 0 for any
    double step = 0;                      ///< of a number; 0 for any
    QByteArrayView byDefault = {};        ///< JSON; empty when there is none or it depends
    QByteArrayView sample = {};           ///< JSON to put there where it is missing
    std::span<const Choice> choices = {}; ///< of a text that is no OneOf: examples
    const ObjectSpec *members = nullptr;
    /// The rule that a fault of this option breaks, where it has one of its own.
    RuleId missing = RuleId::MissingRequired;
    RuleId wrongType = RuleId::WrongType;
    RuleId outside = RuleId::OutOfRange;
    RuleId notListed = RuleId::BadEnum;
};

/// When the next action begins.
enum class Timing : quint8 { None, Waits, RunsAlongside };

/// An action, an endpoint or an object in one of them.
struct ObjectSpec
{
    QByteArrayView name; ///< that of the action, the endpoint type or the option
    const char *help;
    std::span<const std::span<const OptionSpec>> options = {}; ///< groups
    Standing standing = Standing::Documented;
    bool isOpen = false;                ///< any other member may stand there too
    const OptionSpec *others = nullptr; ///< what those have to be; null for anything
    const char *since = nullptr;        ///< of an action
    Timing timing = Timing::None;       ///< of an action
};

[[nodiscard]] std::span<const ObjectSpec *const> actions();
[[nodiscard]] std::span<const ObjectSpec *const> endpointTypes();
/// Null when there is none of that name, written exactly so.
[[nodiscard]] const ObjectSpec *findAction(QByteArrayView name);
[[nodiscard]] const ObjectSpec *findEndpointType(QByteArrayView name);
/// The member that says which action or endpoint an object is; what is not withdrawn are its choices.
[[nodiscard]] const OptionSpec &actionOption();
[[nodiscard]] const OptionSpec &endpointTypeOption();
[[nodiscard]] const OptionSpec *findOption(const ObjectSpec &object, QByteArrayView name);

/// The members that say what an object is.
inline constexpr QByteArrayView ActionKey = "action";
inline constexpr QByteArrayView TypeKey = "type";

} // namespace ringback::ncco
