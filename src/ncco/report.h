// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "ncco/jsondocument.h"

namespace ringback::ncco {

/// So many errors and so many others are told, the first in the text.
inline constexpr int MaxFindings = 5000;

/// Where findings are gathered while a document is checked.
class Report
{
public:
    /// What one finding gets behind its rule. Valid until the next is added.
    class Added
    {
    public:
        explicit Added(Finding *finding)
            : m_finding(finding)
        {
        }
        /// False when so much was told that this is not.
        explicit operator bool() const { return m_finding != nullptr; }
        const Added &severity(Severity severity) const;
        /// Another sentence than that of the rule.
        const Added &text(const char *source) const;
        /// Another argument behind those that are there.
        const Added &argument(const QString &text) const;
        /// Offers a repair; nothing when there are no edits.
        const Added &fix(const char *title, std::vector<Edit> edits, const QStringList &arguments = {}) const;
        /// The same for one that might bring up errors that are hidden as it is.
        const Added &riskyFix(const char *title, std::vector<Edit> edits,
                              const QStringList &arguments = {}) const;

    private:
        Finding *m_finding;
    };

    /// At the value.
    Added add(RuleId rule, const JsonValue &value, const QStringList &arguments = {});
    /// At its key.
    Added addAtKey(RuleId rule, const JsonValue &value, const QStringList &arguments = {});
    /// At the opening bracket of what lacks something.
    Added addAtBracket(RuleId rule, const JsonValue &container, const QStringList &arguments = {});
    /// Anywhere in the text.
    Added addAt(RuleId rule, TextRange range, const QByteArray &pointer, const QStringList &arguments = {});

    /// All, by position.
    [[nodiscard]] std::vector<Finding> take() &&;

private:
    std::vector<Finding> m_findings;
    int m_errors = 0;
    int m_others = 0;
};

} // namespace ringback::ncco
