// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/querynode.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ringback {

/// Whether a word without quotation marks ends before \a c.
inline bool endsWord(QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'"'; }

/// The words of the filter language beside what they mean, in the order in which they are offered.
template <typename T, size_t N>
using QueryWords = std::array<std::pair<QLatin1StringView, T>, N>;

inline constexpr QueryWords<PatternTerm::Key, 14> PatternKeys{{
    {QLatin1StringView("api"), PatternTerm::Key::Api},
    {QLatin1StringView("kind"), PatternTerm::Key::Kind},
    {QLatin1StringView("status"), PatternTerm::Key::Status},
    {QLatin1StringView("method"), PatternTerm::Key::Method},
    {QLatin1StringView("path"), PatternTerm::Key::Path},
    {QLatin1StringView("from"), PatternTerm::Key::From},
    {QLatin1StringView("to"), PatternTerm::Key::To},
    {QLatin1StringView("call"), PatternTerm::Key::Call},
    {QLatin1StringView("conversation"), PatternTerm::Key::Conversation},
    {QLatin1StringView("message"), PatternTerm::Key::Message},
    {QLatin1StringView("sig"), PatternTerm::Key::Verdict},
    {QLatin1StringView("problem"), PatternTerm::Key::Problem},
    {QLatin1StringView("decided"), PatternTerm::Key::Decided},
    {QLatin1StringView("note"), PatternTerm::Key::Note},
}};

inline constexpr QueryWords<NumberTerm::Key, 2> NumberKeys{{
    {QLatin1StringView("code"), NumberTerm::Key::Code},
    {QLatin1StringView("size"), NumberTerm::Key::Size},
}};

/// Longer signs first, so that the first that fits is the one meant.
inline constexpr QueryWords<NumberTerm::Relation, 5> Relations{{
    {QLatin1StringView(">="), NumberTerm::Relation::AtLeast},
    {QLatin1StringView("<="), NumberTerm::Relation::AtMost},
    {QLatin1StringView(">"), NumberTerm::Relation::Greater},
    {QLatin1StringView("<"), NumberTerm::Relation::Less},
    {QLatin1StringView("="), NumberTerm::Relation::Equal},
}};

inline constexpr QueryWords<SourceTerm::Kind, 3> SourceWords{{
    {QLatin1StringView("vonage"), SourceTerm::Kind::Vonage},
    {QLatin1StringView("local"), SourceTerm::Kind::Local},
    {QLatin1StringView("foreign"), SourceTerm::Kind::Foreign},
}};

inline constexpr QueryWords<HasTerm::What, 7> HasWords{{
    {QLatin1StringView("reply"), HasTerm::What::Reply},
    {QLatin1StringView("body"), HasTerm::What::Body},
    {QLatin1StringView("signature"), HasTerm::What::Signature},
    {QLatin1StringView("note"), HasTerm::What::Note},
    {QLatin1StringView("mark"), HasTerm::What::Mark},
    {QLatin1StringView("problem"), HasTerm::What::Problem},
    {QLatin1StringView("failure"), HasTerm::What::Failure},
}};

/// What `is:` asks for: another way to say some of `has:`.
inline constexpr QueryWords<HasTerm::What, 3> IsWords{{
    {QLatin1StringView("failed"), HasTerm::What::Failure},
    {QLatin1StringView("marked"), HasTerm::What::Mark},
    {QLatin1StringView("noted"), HasTerm::What::Note},
}};

/// Units of an age, the largest first, with their seconds.
inline constexpr QueryWords<qint64, 4> AgeUnits{{
    {QLatin1StringView("d"), 86'400},
    {QLatin1StringView("h"), 3'600},
    {QLatin1StringView("m"), 60},
    {QLatin1StringView("s"), 1},
}};

inline constexpr QLatin1StringView SourceKey("src");
inline constexpr QLatin1StringView AfterKey("after");
inline constexpr QLatin1StringView BeforeKey("before");
inline constexpr QLatin1StringView HasKey("has");
inline constexpr QLatin1StringView IsKey("is");
inline constexpr QLatin1StringView FieldPrefix("field.");

/// The meaning of \a word.
template <typename T, size_t N>
std::optional<T> meaningOf(QStringView word, const QueryWords<T, N> &words)
{
    const auto found = std::ranges::find_if(words, [word](const auto &entry) { return word == entry.first; });
    return found == words.end() ? std::nullopt : std::optional<T>(found->second);
}

/// The word for \a meaning, which must be among \a words.
template <typename T, size_t N>
QLatin1StringView wordFor(const T &meaning, const QueryWords<T, N> &words)
{
    return std::ranges::find(words, meaning, &std::pair<QLatin1StringView, T>::second)->first;
}

} // namespace ringback
