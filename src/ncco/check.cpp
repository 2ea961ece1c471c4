// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/check.h"

#include "ncco/checks.h"
#include "ncco/edits.h"
#include "ncco/nearestname.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::ncco {

namespace {

/// Fixes that may reveal hidden errors are tried; so many of them, and in texts of this size at most. Others
/// are not offered.
constexpr int MaxTrials = 40;
constexpr qsizetype LargestTrial = 64 * 1024;

constexpr ObjectSpec AnyAction{.name = "action",
                               .help = QT_TRANSLATE_NOOP("Ncco", "One step of the call."),
                               .options = {},
                               .isOpen = true};

void addUnknownAction(Report &report, const JsonValue &name)
{
    const auto added = report.add(RuleId::UnknownAction, name, {QString::fromUtf8(name.string())});
    std::vector<QByteArrayView> names;
    for (const Choice &choice : actionOption().choices)
        names.push_back(choice.value);
    const QByteArray meant = nearestName(name.string(), names).toByteArray();
    if (!meant.isEmpty())
        added
            .text(QT_TRANSLATE_NOOP(
                "Ncco", "Vonage drops the call: it knows no action “%1”. Probably “%2” is meant."))
            .argument(QString::fromUtf8(meant))
            .riskyFix(QT_TRANSLATE_NOOP("Ncco", "Write \"%1\""), replaceValue(name, jsonString(meant)),
                      {QString::fromUtf8(meant)});
}

void checkStanding(Report &report, const ObjectSpec &spec, const JsonValue &name)
{
    if (spec.standing == Standing::Withdrawn)
        report.add(RuleId::WithdrawnAction, name, {QString::fromUtf8(spec.name)});
    else if (spec.standing == Standing::Newer)
        report.add(RuleId::NewerAction, name, {QString::fromUtf8(spec.name)});
}

void checkAction(Report &report, const JsonValue &action, bool isDoubtful)
{
    if (action.kind() != JsonKind::Object) {
        if (action.kind() != JsonKind::Invalid && !isDoubtful)
            report.add(RuleId::ActionNotObject, action);
        return;
    }
    const JsonValue name = action.member(ActionKey);
    const bool isMissing = !isGiven(name) || (name.isWhole() && name.text() == "\"\"");
    if (isMissing && action.isWhole())
        addMissing(report, AnyAction, actionOption(), action);
    const bool isNamed = !isMissing && name.isWhole() && name.kind() == JsonKind::String;
    if (!isMissing && !isNamed)
        checkValue({report, actionOption(), name});
    const ObjectSpec *const spec = isNamed ? findAction(name.string()) : nullptr;
    if (spec)
        checkStanding(report, *spec, name);
    else if (isNamed)
        addUnknownAction(report, name);
    checkObject(report, spec ? *spec : AnyAction, action, ActionKey);
}

void checkActions(Report &report, const JsonValue &root)
{
    if (root.kind() == JsonKind::Invalid)
        return; // its syntax was told
    if (root.kind() != JsonKind::Array) {
        const auto added = report.add(RuleId::NotArray, root);
        if (root.kind() == JsonKind::Object && root.isWhole())
            added.riskyFix(QT_TRANSLATE_NOOP("Ncco", "Put [ and ] around it"), wrapValue(root, "[", "]"));
        return;
    }
    if (root.isWhole() && root.size() == 0)
        report.add(RuleId::Empty, root);
    for (const JsonValue &action : root.children())
        checkAction(report, action, !root.isWhole());
    checkSequence(report, root);
}

std::vector<Finding> judged(const JsonDocument &document, Purpose purpose)
{
    Report report;
    for (const JsonFault &fault : document.faults())
        report.addAt(RuleId::NotJson, fault.range, {}, {jsonFaultText(fault.kind)});
    if (purpose == Purpose::Ignored && document.root())
        report.add(RuleId::IgnoredHere, document.root());
    checkActions(report, document.root());
    return std::move(report).take();
}

auto errorCount(const std::vector<Finding> &findings)
{
    return std::ranges::count(findings, Severity::Error, &Finding::severity);
}

/// Takes back the fixes that would leave more errors than there are.
void dropBadFixes(std::vector<Finding> &findings, const JsonDocument &document, Purpose purpose)
{
    const auto errors = errorCount(findings);
    int trials = document.text().size() <= LargestTrial ? MaxTrials : 0;
    const auto isBad = [&](const Fix &fix) {
        if (!fix.mayReveal)
            return false;
        return trials-- <= 0
            || errorCount(judged(JsonDocument(applied(fix, document.text())), purpose)) > errors;
    };
    for (Finding &finding : findings)
        std::erase_if(finding.fixes, isBad);
}

} // namespace

std::vector<Finding> check(const JsonDocument &document, Purpose purpose)
{
    std::vector<Finding> findings = judged(document, purpose);
    dropBadFixes(findings, document, purpose);
    return findings;
}

} // namespace ringback::ncco
