// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "reply/rulebook.h"

namespace ringback {

/// The rule book as its file has it.
struct RuleFile
{
    QList<Rule> rules;
    HoldTimes hold;
};

/// Why a rule file is refused.
struct RuleFileError
{
    qsizetype line = 1; ///< from 1
    QString why;        ///< a sentence
};

/// More is no rule file.
inline constexpr qsizetype MaxRuleFileBytes = 16 * 1024 * 1024;
inline constexpr qsizetype MaxRules = 10'000;

/// Reads a rule file (JSON, see packaging/doc/guide.md) and makes its book; \a hold is what it does not say
/// of the times. Linear in its size.
[[nodiscard]] Result<RuleBook, RuleFileError> readRuleFile(QByteArrayView json, const QueryContext &context,
                                                           const QList<AddressRange> &trustedProxies = {},
                                                           const HoldTimes &hold = {});

/// The file that reads as the same rules.
[[nodiscard]] QByteArray writeRuleFile(const RuleFile &file);

} // namespace ringback
