// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/finding.h"

#include "ncco/jsondocument.h"
#include "ncco/report.h"
#include "ncco/words.h"

#include <algorithm>

namespace ringback::ncco {

namespace {

/// Longer texts of the user are cut in a sentence; what is said of a fault of JSON is not, in any language.
constexpr qsizetype LongestArgument = 130;

/// \a source with the arguments in its places: at once, so that a "%2" in an argument stays what it is.
QString filled(const char *source, const QStringList &arguments)
{
    const QString pattern = words(source);
    QString text;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0 && at + 1 < pattern.size();
         at = pattern.indexOf(u'%', from)) {
        const int place = pattern.at(at + 1).digitValue() - 1;
        text += QStringView(pattern).sliced(from, at - from);
        from = at + 2;
        if (place < 0 || place >= arguments.size()) {
            text += QStringView(pattern).sliced(at, 2);
            continue;
        }
        const QString &argument = arguments.at(place);
        text += argument.size() <= LongestArgument ? argument : argument.first(LongestArgument) + u'…';
    }
    return text += QStringView(pattern).sliced(from);
}

} // namespace

const Finding *firstError(const std::vector<Finding> &findings)
{
    const auto found = std::ranges::find(findings, Severity::Error, &Finding::severity);
    return found == findings.end() ? nullptr : &*found;
}

bool mayBeCutOff(const std::vector<Finding> &findings)
{
    const auto count = [&findings](auto predicate) { return std::ranges::count_if(findings, predicate); };
    return count([](const Finding &one) { return one.severity == Severity::Error; }) >= MaxFindings
        || count([](const Finding &one) { return one.severity != Severity::Error; }) >= MaxFindings
        || count([](const Finding &one) { return one.rule == RuleId::NotJson; }) >= qsizetype(MaxJsonFaults);
}

QString messageText(const Finding &finding) { return filled(finding.text, finding.arguments); }

QString titleText(const Fix &fix) { return filled(fix.title, fix.arguments); }

QByteArray applied(const Fix &fix, const QByteArray &text)
{
    QByteArray result;
    qsizetype from = 0;
    for (const Edit &edit : fix.edits) {
        result += QByteArrayView(text).sliced(from, edit.range.begin - from);
        result += edit.replacement;
        from = edit.range.end;
    }
    return result += QByteArrayView(text).sliced(from);
}

} // namespace ringback::ncco
