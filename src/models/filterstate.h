// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/query.h"
#include "core/digest.h"
#include "core/result.h"
#include "core/timestamp.h"
#include "vonage/sources.h"

#include <QSet>
#include <QString>

#include <optional>

namespace ringback {

/// Which sources are shown.
struct SourceChoice
{
    enum class Kind : quint8 { Any, Vonage, Set, Local, Foreign };
    Kind kind = Kind::Any;
    vonage::SourceSet set; ///< of kind Set

    [[nodiscard]] QString label() const;
    /// What it lets through: a sentence, or the ranges of a set.
    [[nodiscard]] QString help() const;
    /// Sets of one name are the same, whatever their ranges have become.
    friend bool operator==(const SourceChoice &a, const SourceChoice &b)
    {
        return a.kind == b.kind && a.set.name == b.set.name;
    }
};

/// The ranges of \a set, for people: "174.37.245.32/29, 174.36.197.192/28"
[[nodiscard]] QString rangesText(const vonage::SourceSet &set);

/// A span of time, its end excluded.
struct TimeSpan
{
    Timestamp begin;
    Timestamp end;

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// All that decides which events are shown: chips, source, span of time and the filter line, which must all
/// hold. A value.
struct FilterState
{
    QSet<Api> apis = {}; ///< none: all
    SourceChoice source = {};
    std::optional<TimeSpan> span = {};
    QString text = {}; ///< in the filter language

    [[nodiscard]] bool isEmpty() const;
    /// The same as one query, empty when everything is shown, or what is wrong with the line. Limits are
    /// those of the line alone.
    [[nodiscard]] Result<Query, QueryError> query() const;
    /// The same as a sentence for people, such as "Only SMS from Vonage, between 8:40 and 8:45."
    [[nodiscard]] QString sentence() const;
    /// Likewise, where what is written is another filter that does not count, such as "Still shown: API SMS."
    [[nodiscard]] QString stillSentence() const;
    /// The conditions in words; empty when everything is shown.
    [[nodiscard]] QString conditions() const;
};

} // namespace ringback
