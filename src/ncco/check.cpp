// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/check.h"

#include "core/nearestname.h"
#include "ncco/checks.h"
#include "ncco/edits.h"
#include "ncco/jsonrepair.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace ringback::ncco {

namespace {

/// Fixes that may reveal hidden errors are tried, and so are repairs of the syntax; so many of either, and in
/// texts of this size at most. Others are not offered.
constexpr int MaxTrials = 40;
constexpr qsizetype LargestTrial = 64 * 1024;
constexpr qsizetype MaxBytesOfWholes = 8 * LargestTrial; // judged in trials of the whole text

constexpr ObjectSpec AnyAction{
    .name = "action", .help = QT_TRANSLATE_NOOP("Ncco", "One step of the call."), .isOpen = true};

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
            .riskyFix(SetTitle, replaceValue(name, jsonString(meant)),
                      {QString::fromUtf8(ActionKey), QString::fromUtf8(jsonString(meant))});
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

std::vector<JsonValue> items(const JsonValue &array)
{
    std::vector<JsonValue> values;
    values.reserve(size_t(array.size()));
    for (const JsonValue &item : array.children())
        values.push_back(item);
    return values;
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
    const std::vector<JsonValue> actions = items(root);
    for (const JsonValue &action : actions)
        checkAction(report, action, !root.isWhole());
    checkSequence(report, actions, root.isWhole());
}

void checkSyntax(Report &report, const JsonDocument &document)
{
    for (const JsonFault &fault : document.faults())
        report.addAt(RuleId::NotJson, fault.range, {}, {jsonFaultText(fault.kind)});
}

std::vector<Finding> judged(const JsonDocument &document)
{
    Report report;
    checkSyntax(report, document);
    checkActions(report, document.root());
    return std::move(report).take();
}

qsizetype errorCount(const std::vector<Finding> &findings)
{
    return std::ranges::count(findings, Severity::Error, &Finding::severity);
}

/// Where \a fix takes what stands at \a offset.
qsizetype shifted(qsizetype offset, const Fix &fix)
{
    qsizetype by = 0;
    for (const Edit &edit : fix.edits) {
        if (edit.range.end <= offset)
            by += edit.replacement.size() - edit.range.size();
    }
    return offset + by;
}

/// Whether \a repair, which made \a after of \a before, has a fault gone and no other one in its place.
bool mendsSyntax(const Fix &repair, const JsonDocument &before, const JsonDocument &after)
{
    using Place = std::pair<qsizetype, JsonFaultKind>;
    std::vector<Place> known;
    for (const JsonFault &fault : before.faults())
        known.emplace_back(shifted(fault.range.begin, repair), fault.kind);
    std::vector<Place> left;
    for (const JsonFault &fault : after.faults())
        left.emplace_back(fault.range.begin, fault.kind);
    std::ranges::sort(known);
    std::ranges::sort(left);
    return left.size() < known.size() && std::ranges::includes(known, left);
}

/// Tries fixes. One that does not mend the syntax changes one action, so only that is judged again, and what
/// it is to the others.
class Trials
{
public:
    Trials(const JsonDocument &document, const std::vector<Finding> &findings)
        : m_document(document)
        , m_findings(findings)
        , m_left(document.text().size() <= LargestTrial ? MaxTrials : 0)
    {
    }

    [[nodiscard]] bool areOver() const { return m_left == 0 || m_bytesLeft < 0; }
    /// Whether \a fix would leave more errors than there are. One that is not tried any more is bad.
    [[nodiscard]] bool isBad(const Fix &fix)
    {
        if (areOver())
            return true;
        --m_left;
        const QByteArray fixed = applied(fix, m_document.text());
        const JsonValue root = m_document.root();
        if (root.kind() != JsonKind::Array)
            return hasMoreErrors(JsonDocument(fixed));
        JsonValue action = m_document.valueAt(fix.edits.front().range.begin);
        while (action.parent() != root)
            action = action.parent();
        const qsizetype size = action.text().size() + fixed.size() - m_document.text().size();
        return errorsWith(action, fixed.sliced(action.begin(), size)) > errorsOf(action);
    }
    /// The same for \a repair of the syntax, which has to mend it.
    [[nodiscard]] bool isBadRepair(const Fix &repair)
    {
        if (areOver())
            return true;
        --m_left;
        m_bytesLeft -= m_document.text().size(); // reading it takes time as well
        const JsonDocument repaired(applied(repair, m_document.text()));
        return !mendsSyntax(repair, m_document, repaired) || hasMoreErrors(repaired);
    }

private:
    [[nodiscard]] bool hasMoreErrors(const JsonDocument &changed)
    {
        m_bytesLeft -= changed.text().size();
        return m_bytesLeft < 0 || errorCount(judged(changed)) > errorCount(m_findings);
    }
    /// The errors in \a action, and those of the sequence in others.
    [[nodiscard]] qsizetype errorsOf(const JsonValue &action)
    {
        if (!m_sequence) {
            Report report;
            checkSequence(report, items(m_document.root()), m_document.root().isWhole());
            m_sequence = std::move(report).take();
        }
        const auto isInside = [&action](const Finding &finding) {
            const auto [begin, end] = action.range();
            return finding.range.begin >= begin
                && (finding.range.begin < end || (!action.isWhole() && finding.range.begin == end));
        };
        const auto isError = [](const Finding &finding) { return finding.severity == Severity::Error; };
        return std::ranges::count_if(
                   m_findings, [&](const Finding &finding) { return isError(finding) && isInside(finding); })
            + std::ranges::count_if(*m_sequence, [&](const Finding &finding) {
                   return isError(finding) && !isInside(finding);
               });
    }

    /// The same with \a text in the place of \a action.
    [[nodiscard]] qsizetype errorsWith(const JsonValue &action, const QByteArray &text) const
    {
        const JsonDocument alone('[' + text + ']');
        const JsonValue changed = alone.root().firstChild();
        std::vector<JsonValue> actions = items(m_document.root());
        actions.at(size_t(action.index())) = changed;
        Report report;
        checkSyntax(report, alone);
        checkAction(report, changed, false);
        checkSequence(report, actions, m_document.root().isWhole());
        return errorCount(std::move(report).take());
    }

    const JsonDocument &m_document;
    const std::vector<Finding> &m_findings;
    int m_left;
    qsizetype m_bytesLeft = MaxBytesOfWholes;
    std::optional<std::vector<Finding>> m_sequence; // what the rules about the sequence find
};

/// Offers what mends the syntax: \a findings have one for each fault, in their order.
void offerRepairs(std::vector<Finding> &findings, const JsonDocument &document)
{
    Trials trials(document, findings);
    if (trials.areOver())
        return;
    const auto isGood = [&trials](const Fix &fix) { return !fix.edits.empty() && !trials.isBadRepair(fix); };
    Fix all = repairOfAllQuotes(document);
    if (!isGood(all))
        all.edits.clear();
    auto fault = document.faults().begin();
    for (Finding &finding : findings) {
        if (finding.rule != RuleId::NotJson)
            continue;
        if (trials.areOver())
            break;
        if (Fix repair = repairOf(document, *fault); isGood(repair))
            finding.fixes.push_back(std::move(repair));
        if (isOfQuotes(*fault) && !all.edits.empty())
            finding.fixes.push_back(all);
        ++fault;
    }
}

} // namespace

std::vector<Finding> check(const JsonDocument &document)
{
    std::vector<Finding> findings = judged(document);
    Trials trials(document, findings);
    for (Finding &finding : findings)
        std::erase_if(finding.fixes, [&](const Fix &fix) { return fix.mayReveal && trials.isBad(fix); });
    offerRepairs(findings, document);
    return findings;
}

} // namespace ringback::ncco
