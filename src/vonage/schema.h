// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/httprequest.h"
#include "vonage/decode.h"
#include "vonage/fieldset.h"

#include <QString>
#include <QVarLengthArray>

#include <span>

/// The shape of the API tables: what one row says of a kind, a field or a value. Texts are sources of context
/// "Vonage"; tables stand in structs that declare it, so that QT_TR_NOOP knows it.
namespace ringback::vonage {

class Examined;

/// What to do about a failure.
enum class Advice : quint8 {
    None,
    Maybe,
    Later,
    Remove,
    GiveUp,
    Change,
    AskSupport,
    ConfirmNumber,
    Wait,
    SeeCode,
    Unclear,
    TopUp,
    AllowNumber,
    Leave,
    UseTemplate,
    SettleFee,
    LongerLife,
    RenewToken,
    FixRequest,
    FixCredentials,
    UseTheRest
};

/// One value of an enumeration, or one code. Compared without regard to case; other values are allowed but
/// told.
struct Value
{
    QByteArrayView value;
    const char *meaning;
    const char *brief = nullptr; ///< as part of a sentence, for summaries
    Advice advice = Advice::None;
    bool isFailure = false; ///< of a status: something that was wanted has failed
};

[[nodiscard]] constexpr Value failure(Value value)
{
    value.isFailure = true;
    return value;
}

/// What a value has to look like. Scalars are loosely typed: a number may come as a string and the reverse.
enum class Type : quint8 {
    Text,
    Integer,
    Number,
    Boolean,
    Time,
    Scts,
    Hex,
    Object,
    Array,
    ObjectOrArray,
    Any
};

enum class Need : quint8 {
    Optional,
    Required, ///< part of the documented required set (where `when` says so, if it is given)
    Filled,   ///< required, and must have a value
};

using When = bool (*)(const FieldSet &);
/// The value as a person reads it.
using Show = QString (*)(const Examined &, const Field &);

/// What this value means beside the others of its request, as sentences; takes the place of its row's words.
/// Null when there is nothing to say.
using Note = QString (*)(const Examined &, const Field &);

/// Whether \a text is that value; a row that ends in '*' stands for any ending.
[[nodiscard]] inline bool isValue(const Value &row, QByteArrayView text)
{
    if (row.value.back() == '*')
        return text.size() >= row.value.size()
            && isSameWord(text.first(row.value.size() - 1), row.value.chopped(1));
    return isSameWord(text, row.value);
}

/// Who chose what is inside an object.
enum class Inside : quint8 { Vonage, User };

struct FieldSpec
{
    const char *name; ///< dotted; "[]" stands for any member of an array, a final '*' for any ending
    Type type;
    Need need;
    const char *label;
    const char *meaning = nullptr;
    Show show = nullptr; ///< null: the text as it is
    std::span<const Value> values = {};
    When when = nullptr;
    Inside inside = Inside::Vonage;
    Note note = nullptr;
};

[[nodiscard]] constexpr FieldSpec ofUser(FieldSpec spec)
{
    spec.inside = Inside::User;
    return spec;
}
[[nodiscard]] constexpr FieldSpec noted(FieldSpec spec, Note note)
{
    spec.note = note;
    return spec;
}

/// Which fields play the parts of the digest; the first that has a value is taken.
struct Roles
{
    using Paths = std::array<Path, 4>;
    Paths from = {};
    Paths to = {};
    Paths status = {};
    Paths conversation = {};
    Paths call = {};
    Paths message = {};
};

/// Encodings a kind is documented to come in, as bits.
enum Encodings : quint8 { AsQuery = 1, AsForm = 2, AsJson = 4, AsXml = 8, AsAny = 15 };

/// One part of a longer message; part 0 when it is none. May be a view into its fields.
struct PartOf
{
    int part = 0;
    int parts = 0;
    QByteArray reference;
};

struct Kind
{
    const char *id; ///< a family ends in '.', its status follows: "voice.event."
    const char *label;
    /// Groups; of two rows for one name the first counts.
    std::span<const std::span<const FieldSpec>> fields = {};
    Encodings encodings;
    Roles roles;
    QString (*summary)(const Examined &);
    std::span<const Key> delivery = {}; ///< fields that together tell one delivery from the next
    Expects expects = Expects::Any;
    Expects (*expectsOf)(const FieldSet &) = nullptr; ///< where it depends on the fields
    void (*check)(Examined &) = nullptr;              ///< odd cases that no row can tell
    PartOf (*partOf)(const FieldSet &) = nullptr;     ///< which part of a longer message it is
    bool (*fillsPart)(const FieldSet &) = nullptr;    ///< whether its text is as long as one part can be
    bool (*isFinal)(const FieldSet &) = nullptr;      ///< of a receipt: whether no other is to follow
    bool (*suits)(const FieldSet &) = nullptr; ///< of several of one id: whether the fields have its shape
    const Kind *otherwise = nullptr;           ///< of a family: what a request without such a status is
    int patience = 15;                         ///< seconds in which Vonage wants the reply
};

/// What a rule of classification found. Evidence names the fields that decided.
struct Match
{
    const HttpRequest &request;
    const DecodeHints &hints;
    FieldSet &fields;
    const Kind *kind = nullptr;
    Api api = Api::Other;
    Confidence confidence = Confidence::Guess;
    const char *subkind = nullptr;
    const Kind *insteadOf = nullptr; ///< what a fallback stands in for
    QByteArrayView bound = {};       ///< API or kind that the user bound to the path; empty for none
    QVarLengthArray<QByteArrayView, 6> evidence;

    /// Whether the field is there, even if empty; then it is evidence.
    bool has(const Key &key);
    /// Whether one of them is there; the first that is becomes evidence.
    bool hasAny(std::initializer_list<Key> keys);
    /// Whether not all of the body is here: what is missing may be in the rest.
    [[nodiscard]] bool hasLostBody() const;
    /// Takes \a found as the kind. Always true.
    bool take(Api foundApi, const Kind &found, Confidence sure);
};

/// One row of the decision procedure; those of all APIs are tried in the order of `step`, the first that
/// matches wins.
struct Rule
{
    int step;
    bool (*matches)(Match &match);
};

/// Words of a path that hint at a meaning. Never override fields.
struct PathHint
{
    std::span<const char *const> words;
    const char *meant; ///< as in "probably meant for …"
};

struct ApiTable
{
    Api api;
    const char *label;
    std::span<const Kind *const> kinds;
    std::span<const Rule> rules;
    std::span<const PathHint> hints;
    /// Takes the kind of a request that is of this API, though none of its rules matches. Always true.
    bool (*takeBound)(Match &match);
};

} // namespace ringback::vonage
