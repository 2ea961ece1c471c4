// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/bitmap.h"
#include "capture/columnindex.h"
#include "capture/querynode.h"
#include "capture/wildcardmatcher.h"
#include "core/timestamp.h"
#include "vonage/sources.h"

#include <optional>
#include <variant>
#include <vector>

namespace ringback {

/// What the meaning of some terms depends on besides the query.
struct QueryContext
{
    Timestamp now = currentTime();       ///< ages count back from here
    QList<vonage::SourceSet> vonageSets; ///< the active ones: src:vonage
};

/// The column that has the values of \a key; any but Api, whose column is no text.
[[nodiscard]] TextColumn columnOf(PatternTerm::Key key);

/// One of some APIs.
struct ApiIn
{
    quint16 apis; ///< a bit each
};

/// A fact that is so.
struct FlagSet
{
    RowFlag flag;
};

/// A number within bounds, both included.
struct NumberIn
{
    enum class Column { Code, Size, Time };
    Column column;
    qint64 lowest;
    qint64 highest;
};

/// A text that a pattern matches.
struct TextLike
{
    TextColumn column;
    WildcardMatcher pattern;
};

/// A status that tells of a failure.
struct StatusFailed
{
};

/// A source in one of some ranges, or in none of them.
struct SourceIn
{
    QList<AddressRange> ranges;
    bool inNone;
};

/// A term that the columns alone decide. Immutable; for any thread.
class ColumnTerm
{
public:
    /// None when \a term needs the request's bytes, or is a group.
    [[nodiscard]] static std::optional<ColumnTerm> compile(const QueryNode &term,
                                                           const QueryContext &context);

    /// The rows among \a within that match. Words without any of them are skipped.
    [[nodiscard]] Bitmap select(const ColumnIndex &index, const Bitmap &within) const;
    /// \a scratch is memory to work in, used again and again.
    [[nodiscard]] bool matches(const ColumnRow &row, QByteArray &scratch) const;

    /// How long select() takes, to compare: 1 is a pass over bytes. Of texts, those that few events share
    /// cost least: one that does not match spares the others.
    [[nodiscard]] int cost() const;

private:
    using Test = std::variant<ApiIn, FlagSet, NumberIn, TextLike, StatusFailed, SourceIn>;
    explicit ColumnTerm(Test test)
        : m_test(std::move(test))
    {
    }

    Test m_test;
};

} // namespace ringback
