// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/report.h"

#include <algorithm>

namespace ringback::ncco {

const Report::Added &Report::Added::severity(Severity severity) const
{
    if (m_finding)
        m_finding->severity = severity;
    return *this;
}

const Report::Added &Report::Added::text(const char *source) const
{
    if (m_finding)
        m_finding->text = source;
    return *this;
}

const Report::Added &Report::Added::argument(const QString &text) const
{
    if (m_finding)
        m_finding->arguments += text;
    return *this;
}

const Report::Added &Report::Added::fix(const char *title, std::vector<Edit> edits,
                                        const QStringList &arguments) const
{
    if (m_finding && !edits.empty())
        m_finding->fixes.push_back({.title = title, .arguments = arguments, .edits = std::move(edits)});
    return *this;
}

const Report::Added &Report::Added::riskyFix(const char *title, std::vector<Edit> edits,
                                             const QStringList &arguments) const
{
    const size_t before = m_finding ? m_finding->fixes.size() : 0;
    fix(title, std::move(edits), arguments);
    if (m_finding && m_finding->fixes.size() > before)
        m_finding->fixes.back().mayReveal = true;
    return *this;
}

Report::Added Report::add(RuleId rule, const JsonValue &value, const QStringList &arguments)
{
    return addAt(rule, value.range(), value.pointer(), arguments);
}

Report::Added Report::addAtKey(RuleId rule, const JsonValue &value, const QStringList &arguments)
{
    return addAt(rule, value.keyRange(), value.pointer(), arguments);
}

Report::Added Report::addAtBracket(RuleId rule, const JsonValue &container, const QStringList &arguments)
{
    const qsizetype begin = container.range().begin;
    return addAt(rule, {begin, begin + 1}, container.pointer(), arguments);
}

Report::Added Report::addAt(RuleId rule, TextRange range, const QByteArray &pointer,
                            const QStringList &arguments)
{
    const Severity severity = ruleSeverity(rule);
    int &count = severity == Severity::Error ? m_errors : m_others;
    if (count == MaxFindings)
        return Added(nullptr);
    ++count;
    m_findings.push_back({.rule = rule,
                          .severity = severity,
                          .range = range,
                          .pointer = pointer,
                          .text = ruleText(rule),
                          .arguments = arguments});
    return Added(&m_findings.back());
}

std::vector<Finding> Report::take() &&
{
    std::ranges::stable_sort(m_findings, {}, [](const Finding &finding) { return finding.range.begin; });
    return std::move(m_findings);
}

} // namespace ringback::ncco
