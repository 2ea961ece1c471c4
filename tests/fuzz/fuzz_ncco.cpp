// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/check.h"
#include "ncco/completion.h"
#include "ncco/optionhelp.h"
#include "ncco/textlines.h"

#include <algorithm>
#include <cstdlib>

using namespace ringback::ncco;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

bool isInside(TextRange range, const QByteArray &text)
{
    return range.begin >= 0 && range.begin <= range.end && range.end <= text.size();
}

/// Ranges lie in one another as the values do; no value is lost.
qsizetype checkedNodes(const JsonDocument &document, const JsonValue &value)
{
    check(isInside(value.range(), document.text()) && isInside(value.keyRange(), document.text()));
    check(!value.parent() || value.parent().range().end >= value.range().end);
    check(value.string().size() <= value.range().size());
    qsizetype count = 1;
    for (const JsonValue &child : value.children()) {
        check(child.parent() == value);
        count += checkedNodes(document, child);
    }
    return count;
}

auto errorCount(const std::vector<Finding> &findings)
{
    return std::ranges::count(findings, Severity::Error, &Finding::severity);
}

void checkFix(RuleId rule, const Fix &fix, const JsonDocument &document, const std::vector<Finding> &findings)
{
    qsizetype from = 0;
    for (const Edit &edit : fix.edits) {
        check(isInside(edit.range, document.text()) && edit.range.begin >= from);
        from = edit.range.end;
    }
    const QByteArray fixed = applied(fix, document.text());
    check(fixed != document.text());
    check(!titleText(fix).isEmpty());
    const JsonDocument after(fixed);
    if (rule == RuleId::NotJson)
        check(after.faults().size() < document.faults().size());
    if (rule == RuleId::NotJson || document.faults().empty())
        check(errorCount(ringback::ncco::check(after)) <= errorCount(findings));
    if (document.faults().empty())
        check(after.faults().empty());
}

/// Completion and help at \a offset stay inside of the text, which holds together however it is completed.
void checkPlace(const JsonDocument &document, qsizetype offset)
{
    const QByteArray &text = document.text();
    for (const Proposal &proposal : proposals(document, offset)) {
        check(isInside(proposal.replaced, text));
        check(isInside(proposal.selected, proposal.text));
        check(!proposal.text.isEmpty() && !proposal.label.isEmpty());
    }
    check(isInside(helpAt(document, offset).range, text));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    constexpr size_t mostFixes = 3; // each one is a check of its own
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const JsonDocument document(text);
    if (document.root())
        check(checkedNodes(document, document.root()) <= qsizetype(size) + 1);
    check(document.root() || !document.faults().empty());
    check(std::ranges::is_sorted(document.faults(), {},
                                 [](const JsonFault &fault) { return fault.range.begin; }));
    static_cast<void>(document.valueAt(qsizetype(size / 2)).pointer());

    for (const size_t offset : {size_t(0), size / 3, size / 2, size - size / 8, size})
        checkPlace(document, qsizetype(offset));

    const TextLines lines(text);
    const std::vector<Finding> findings = check(document);
    check(std::ranges::is_sorted(findings, {}, [](const Finding &finding) { return finding.range.begin; }));
    size_t fixes = 0;
    for (const Finding &finding : findings) {
        check(isInside(finding.range, text));
        const TextPosition begin = lines.position(finding.range.begin);
        const TextPosition end = lines.position(finding.range.end);
        check(begin.line >= 1 && begin.column >= 1);
        check(end.line > begin.line || (end.line == begin.line && end.column >= begin.column));
        check(!messageText(finding).isEmpty());
        for (const Fix &fix : finding.fixes) {
            if (fixes++ < mostFixes)
                checkFix(finding.rule, fix, document, ringback::ncco::check(document));
        }
    }
    return 0;
}
