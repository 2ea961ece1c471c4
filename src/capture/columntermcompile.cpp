// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/columnterm.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>

namespace ringback {

namespace {

using std::chrono::microseconds;

constexpr qint64 NoLimit = std::numeric_limits<qint64>::max();

ApiIn apisLike(const Wildcard &pattern)
{
    const WildcardMatcher matcher(pattern);
    QByteArray scratch;
    ApiIn test{.apis = 0};
    for (int api = 0; api < ApiCount; ++api) {
        if (matcher.matches(apiId(Api(api)), scratch))
            test.apis = quint16(test.apis | (1U << api));
    }
    return test;
}

NumberIn bounds(const NumberTerm &term)
{
    using Relation = NumberTerm::Relation;
    const bool isCode = term.key == NumberTerm::Key::Code;
    // An event without a reply has no status to compare, whatever is asked.
    NumberIn test{.column = isCode ? NumberIn::Column::Code : NumberIn::Column::Size,
                  .lowest = isCode ? 1 : 0,
                  .highest = NoLimit};
    const qint64 value = term.value;
    if (term.relation == Relation::Equal || term.relation == Relation::AtLeast)
        test.lowest = std::max(test.lowest, value);
    if (term.relation == Relation::Greater)
        test.lowest = std::max(test.lowest, value + 1);
    if (term.relation == Relation::Equal || term.relation == Relation::AtMost)
        test.highest = value;
    if (term.relation == Relation::Less)
        test.highest = value - 1;
    return test;
}

/// Microseconds since 1970 UTC.
qint64 moment(const TimeTerm &term, Timestamp now)
{
    if (term.kind == TimeTerm::Kind::Age)
        return (now.time_since_epoch() - term.time).count();
    if (term.kind == TimeTerm::Kind::Utc)
        return term.time.count();
    // The same figures on the wall clock of this place.
    const auto whole = std::chrono::floor<std::chrono::milliseconds>(term.time);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(whole.count(), Qt::UTC);
    const QDateTime local(utc.date(), utc.time(), Qt::LocalTime);
    return (std::chrono::milliseconds(local.toMSecsSinceEpoch()) + (term.time - whole)).count();
}

SourceIn sources(const SourceTerm &term, const QueryContext &context)
{
    SourceIn test{.ranges = {}, .inNone = term.kind == SourceTerm::Kind::Foreign};
    if (term.kind == SourceTerm::Kind::Range)
        test.ranges.append(term.range);
    if (term.kind == SourceTerm::Kind::Vonage || test.inNone) {
        for (const vonage::SourceSet &set : context.vonageSets)
            test.ranges += set.ranges;
    }
    if (term.kind == SourceTerm::Kind::Local || test.inNone)
        test.ranges += vonage::localSourceSet().ranges;
    return test;
}

} // namespace

TextColumn columnOf(PatternTerm::Key key)
{
    switch (key) {
    case PatternTerm::Key::Api:
        break; // has a column of its own
    case PatternTerm::Key::Kind:
        return TextColumn::Kind;
    case PatternTerm::Key::Status:
        return TextColumn::Status;
    case PatternTerm::Key::Method:
        return TextColumn::Method;
    case PatternTerm::Key::Path:
        return TextColumn::Path;
    case PatternTerm::Key::From:
        return TextColumn::From;
    case PatternTerm::Key::To:
        return TextColumn::To;
    case PatternTerm::Key::Call:
        return TextColumn::Call;
    case PatternTerm::Key::Conversation:
        return TextColumn::Conversation;
    case PatternTerm::Key::Message:
        return TextColumn::Message;
    case PatternTerm::Key::Verdict:
        return TextColumn::Verdict;
    case PatternTerm::Key::Problem:
        return TextColumn::Problems;
    case PatternTerm::Key::Decided:
        return TextColumn::DecidedBy;
    case PatternTerm::Key::Note:
        return TextColumn::Note;
    }
    Q_UNREACHABLE();
}

std::optional<ColumnTerm> ColumnTerm::compile(const QueryNode &term, const QueryContext &context)
{
    if (const auto *pattern = std::get_if<PatternTerm>(&term.value)) {
        if (pattern->key == PatternTerm::Key::Api)
            return ColumnTerm(apisLike(pattern->pattern));
        return ColumnTerm(
            TextLike{.column = columnOf(pattern->key), .pattern = WildcardMatcher(pattern->pattern)});
    }
    if (const auto *source = std::get_if<SourceTerm>(&term.value))
        return ColumnTerm(sources(*source, context));
    if (const auto *number = std::get_if<NumberTerm>(&term.value))
        return ColumnTerm(bounds(*number));
    if (const auto *time = std::get_if<TimeTerm>(&term.value)) {
        const qint64 at = moment(*time, context.now);
        return ColumnTerm(NumberIn{.column = NumberIn::Column::Time,
                                   .lowest = time->after ? at : std::numeric_limits<qint64>::min(),
                                   .highest = time->after ? NoLimit : at - 1});
    }
    if (const auto *has = std::get_if<HasTerm>(&term.value)) {
        switch (has->what) {
        case HasTerm::What::Body:
            return ColumnTerm(NumberIn{.column = NumberIn::Column::Size, .lowest = 1, .highest = NoLimit});
        case HasTerm::What::Reply:
            return ColumnTerm(FlagSet{RowFlag::Reply});
        case HasTerm::What::Signature:
            return ColumnTerm(FlagSet{RowFlag::Signature});
        case HasTerm::What::Note:
            return ColumnTerm(FlagSet{RowFlag::Note});
        case HasTerm::What::Mark:
            return ColumnTerm(FlagSet{RowFlag::Mark});
        case HasTerm::What::Problem:
            return ColumnTerm(FlagSet{RowFlag::Problem});
        case HasTerm::What::Failure:
            return ColumnTerm(StatusFailed());
        }
    }
    return std::nullopt;
}

} // namespace ringback
