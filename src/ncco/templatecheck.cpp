// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/templatecheck.h"

#include "ncco/jsondocument.h"
#include "ncco/report.h"

#include <algorithm>
#include <optional>
#include <span>

namespace ringback::ncco {

namespace {

/// Leads from places in a filled text back to those in its template.
class WayBack
{
public:
    explicit WayBack(const std::vector<Replacement> &replacements)
        : m_replacements(replacements)
    {
    }

    /// What lies in a value that was filled in becomes the whole placeholder.
    [[nodiscard]] TextRange range(TextRange filled) const
    {
        const Replacement *const first = at(filled.begin);
        const Replacement *const last = at(filled.end);
        return {first ? first->inTemplate.begin : offset(filled.begin),
                last ? last->inTemplate.end : offset(filled.end)};
    }
    /// Nothing where a fix would change a part of such a value.
    [[nodiscard]] std::optional<Fix> fix(Fix fix) const
    {
        for (Edit &edit : fix.edits) {
            if (at(edit.range.begin) || at(edit.range.end))
                return std::nullopt;
            edit.range = range(edit.range);
        }
        return fix;
    }

private:
    /// The replacement that the offset is inside of.
    [[nodiscard]] const Replacement *at(qsizetype filled) const
    {
        const Replacement *const before = lastBefore(filled);
        return before && filled < before->inFilled.end ? before : nullptr;
    }
    [[nodiscard]] qsizetype offset(qsizetype filled) const
    {
        const Replacement *const before = lastBefore(filled);
        return before ? filled - before->inFilled.end + before->inTemplate.end : filled;
    }
    [[nodiscard]] const Replacement *lastBefore(qsizetype filled) const
    {
        const auto behind = std::ranges::lower_bound(
            m_replacements, filled, {}, [](const Replacement &one) { return one.inFilled.begin; });
        return behind == m_replacements.begin() ? nullptr : &*(behind - 1);
    }

    const std::vector<Replacement> &m_replacements;
};

void leadBack(std::vector<Finding> &findings, const WayBack &back)
{
    for (Finding &finding : findings) {
        finding.range = back.range(finding.range);
        std::vector<Fix> fixes;
        for (Fix &fix : finding.fixes) {
            if (std::optional<Fix> there = back.fix(std::move(fix)))
                fixes.push_back(std::move(*there));
        }
        finding.fixes = std::move(fixes);
    }
}

void addPlaceholders(std::vector<Finding> &findings, RuleId rule, std::span<const Placeholder> found)
{
    for (const Placeholder &placeholder : found.first(std::min(found.size(), size_t(MaxFindings)))) {
        Finding finding;
        finding.rule = rule;
        finding.severity = ruleSeverity(rule);
        finding.range = placeholder.range;
        finding.pointer = placeholder.value.pointer();
        finding.text = ruleText(rule);
        finding.arguments = {QString::fromUtf8(placeholder.name)};
        findings.push_back(std::move(finding));
    }
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.begin; });
}

} // namespace

std::vector<Finding> checkTemplate(const JsonDocument &document, const PlaceholderValue &value)
{
    const FilledTemplate filled = filledTemplate(document, value);
    std::vector<Finding> findings;
    if (filled.replacements.empty()) {
        findings = check(document);
    } else {
        findings = check(JsonDocument(filled.text));
        leadBack(findings, WayBack(filled.replacements));
    }
    addPlaceholders(findings, RuleId::UnknownPlaceholder, filled.unknown);
    return findings;
}

std::vector<Finding> checkFilled(const JsonDocument &document)
{
    std::vector<Finding> findings = check(document);
    addPlaceholders(findings, RuleId::LeftPlaceholder, placeholders(document));
    return findings;
}

std::vector<Finding> checkText(const QByteArray &text, const PlaceholderValue &value)
{
    const JsonDocument document(text);
    return value ? checkTemplate(document, value) : checkFilled(document);
}

} // namespace ringback::ncco
