// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipaddress.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <compare>
#include <variant>
#include <vector>

namespace ringback {

struct QueryNode;

/// Text with `*` wildcards, cut at them; a single piece has none.
struct Wildcard
{
    QStringList pieces;

    [[nodiscard]] bool isPlain() const { return pieces.size() == 1; }
    friend bool operator==(const Wildcard &, const Wildcard &) = default;
};

/// A bare word or quoted text: somewhere in the request, without regard to case.
struct TextTerm
{
    QString text; ///< never empty

    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};

/// `kind:voice.*`: one of the texts of an event equals the pattern, without regard to case.
struct PatternTerm
{
    enum class Key {
        Api,
        Kind,
        Status,
        Method,
        Path,
        From,
        To,
        Call,
        Conversation,
        Message,
        Verdict, ///< sig
        Problem, ///< any of the problems' ids
        Decided,
        Note, ///< somewhere in the user's note
    };
    Key key = Key::Api;
    Wildcard pattern;

    friend bool operator==(const PatternTerm &, const PatternTerm &) = default;
};

/// `src:…`
struct SourceTerm
{
    enum class Kind { Range, Vonage, Local, Foreign };
    Kind kind = Kind::Range;
    AddressRange range; ///< of kind Range

    friend bool operator==(const SourceTerm &, const SourceTerm &) = default;
};

/// `code:>=400`, `size:1000`
struct NumberTerm
{
    enum class Key { Code, Size };
    enum class Relation { Equal, Less, AtMost, Greater, AtLeast };
    Key key = Key::Code;
    Relation relation = Relation::Equal;
    qint64 value = 0; ///< not negative

    friend bool operator==(const NumberTerm &, const NumberTerm &) = default;
};

/// `after:…` (that moment or later), `before:…` (earlier than that moment)
struct TimeTerm
{
    enum class Kind {
        Age,   ///< so long before the moment the query is run
        Local, ///< wall clock of the place where the query is run
        Utc,
    };
    bool after = false;
    Kind kind = Kind::Age;
    std::chrono::microseconds time{0}; ///< the age, or counted from 1970-01-01T00:00 on the clock meant

    friend bool operator==(const TimeTerm &, const TimeTerm &) = default;
};

/// `has:…`, `is:…`
struct HasTerm
{
    enum class What { Reply, Body, Signature, Note, Mark, Problem, Failure };
    What what = What::Reply;

    friend bool operator==(const HasTerm &, const HasTerm &) = default;
};

/// `field.NAME:…`: a decoded field of that name, its ASCII letters in any case, has a value that equals the
/// pattern.
struct FieldTerm
{
    QString name; ///< dotted when nested
    Wildcard pattern;

    friend bool operator==(const FieldTerm &, const FieldTerm &) = default;
};

/// Terms and groups that must all match (side by side), of which one must (OR), or that must not (-).
struct QueryGroup
{
    enum class Kind { All, Any, Not };
    Kind kind = Kind::All;
    std::vector<QueryNode> nodes; ///< at least two; one when Not

    friend bool operator==(const QueryGroup &a, const QueryGroup &b);
};

/// A node of a query's tree.
struct QueryNode
{
    using Value =
        std::variant<QueryGroup, TextTerm, PatternTerm, SourceTerm, NumberTerm, TimeTerm, HasTerm, FieldTerm>;
    Value value;

    friend bool operator==(const QueryNode &, const QueryNode &) = default;
};

} // namespace ringback
