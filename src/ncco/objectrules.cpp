// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nearestname.h"
#include "ncco/checks.h"
#include "ncco/edits.h"

#include <QCoreApplication>
#include <QHash>
#include <QVarLengthArray>

#include <algorithm>

namespace ringback::ncco {

namespace {

/// Two members of one name, the second of which counts.
struct Repeat
{
    JsonValue earlier;
    JsonValue later;
};

std::vector<Repeat> repeats(const JsonValue &object)
{
    constexpr qsizetype few = 24; // names that are found faster without hashing
    std::vector<Repeat> found;
    QVarLengthArray<JsonValue, few> first;
    QHash<QByteArray, JsonValue> others;
    for (const JsonValue &member : object.children()) {
        if (!member.isKeyWhole())
            continue;
        const QByteArray name = member.key();
        const auto same =
            std::ranges::find_if(first, [&name](const JsonValue &one) { return one.hasKey(name); });
        if (same != first.end())
            found.push_back({.earlier = std::exchange(*same, member), .later = member});
        else if (first.size() < few)
            first.append(member);
        else if (const JsonValue earlier = std::exchange(others[name], member))
            found.push_back({.earlier = earlier, .later = member});
    }
    return found;
}

void checkRepeats(Report &report, const JsonValue &object)
{
    for (const auto &[earlier, later] : repeats(object)) {
        const auto added = report.addAtKey(RuleId::DuplicateKey, later, {QString::fromUtf8(later.key())});
        if (later.isWhole())
            added.fix(QT_TRANSLATE_NOOP("Ncco", "Remove the one before"), removeItem(earlier));
    }
}

/// The options that the object could still have.
std::vector<QByteArrayView> absentOptions(const ObjectSpec &spec, const JsonValue &object)
{
    std::vector<QByteArrayView> names;
    for (const std::span<const OptionSpec> group : spec.options) {
        for (const OptionSpec &option : group) {
            if (!object.member(option.name))
                names.push_back(option.name);
        }
    }
    return names;
}

/// \a absent are the options that may be meant.
void addUnknownOption(Report &report, const ObjectSpec &spec, const JsonValue &member,
                      const std::vector<QByteArrayView> &absent)
{
    const QByteArray name = member.key();
    const auto added = report.addAtKey(RuleId::UnknownOption, member,
                                       {QString::fromUtf8(name), QString::fromUtf8(spec.name)});
    const QByteArray meant = added ? nearestName(name, absent).toByteArray() : QByteArray();
    if (!meant.isEmpty()) {
        added.text(QT_TRANSLATE_NOOP(
            "Ncco", "“%2” has no option “%1”; Vonage ignores it or drops the call. Probably “%3” is meant."));
        added.argument(QString::fromUtf8(meant));
        added.riskyFix(RenameTitle, renameKey(member, meant),
                       {QString::fromUtf8(name), QString::fromUtf8(meant)});
    }
    added.fix(QT_TRANSLATE_NOOP("Ncco", "Remove “%1”"), removeItem(member), {QString::fromUtf8(name)});
}

/// The member that is probably meant to be \a option, which \a object does not have.
JsonValue misspelt(const ObjectSpec &spec, const OptionSpec &option, const JsonValue &object)
{
    std::vector<QByteArrayView> absent = absentOptions(spec, object);
    absent.push_back(option.name); // the key of its kind is in no table
    for (const JsonValue &member : object.children()) {
        if (member.isKeyWhole() && !findOption(spec, member.key())
            && nearestName(member.key(), absent) == option.name)
            return member;
    }
    return {};
}

/// What the member is; null for an unknown one.
const OptionSpec *specOf(const ObjectSpec &spec, const JsonValue &member)
{
    const OptionSpec *const option = findOption(spec, member.key());
    return option || !spec.isOpen ? option : spec.others;
}

void checkOptions(Report &report, const ObjectSpec &spec, const JsonValue &object, QByteArrayView kindKey)
{
    std::vector<JsonValue> unknown;
    for (const JsonValue &member : object.children()) {
        if (!member.isKeyWhole() || member.hasKey(kindKey))
            continue;
        const OptionSpec *const option = specOf(spec, member);
        if (!option)
            unknown.push_back(member);
        else if (option->need != Need::Required || !isEmpty(member))
            checkValue({report, *option, member});
    }
    if (unknown.empty() || spec.isOpen)
        return;
    const std::vector<QByteArrayView> absent = absentOptions(spec, object);
    for (const JsonValue &member : unknown)
        addUnknownOption(report, spec, member, absent);
}

} // namespace

void addMissing(Report &report, const ObjectSpec &spec, const OptionSpec &option, const JsonValue &object)
{
    const JsonValue given = object.member(option.name);
    const QStringList arguments{QString::fromUtf8(option.name), QString::fromUtf8(spec.name)};
    const auto added = given ? report.add(option.missing, given, arguments)
                             : report.addAtBracket(option.missing, object, arguments);
    if (const JsonValue meant = given ? JsonValue() : misspelt(spec, option, object))
        added.riskyFix(RenameTitle, renameKey(meant, option.name.toByteArray()),
                       {QString::fromUtf8(meant.key()), QString::fromUtf8(option.name)});
    const QByteArray sample = option.sample.toByteArray();
    if (!sample.isEmpty())
        added.riskyFix(QT_TRANSLATE_NOOP("Ncco", "Add \"%1\":%2"),
                       given ? replaceValue(given, sample)
                             : addMembers(object, {{.name = option.name.toByteArray(), .json = sample}}),
                       {QString::fromUtf8(option.name), QString::fromUtf8(sample)});
}

void checkObject(Report &report, const ObjectSpec &spec, const JsonValue &object, QByteArrayView kindKey)
{
    checkRepeats(report, object);
    if (spec.isOpen && !spec.others)
        return;
    checkOptions(report, spec, object, kindKey);
    for (const std::span<const OptionSpec> group : spec.options) {
        for (const OptionSpec &option : group) {
            const JsonValue given = option.need == Need::Required ? object.member(option.name) : JsonValue();
            // What has a value in the making is not missing.
            const bool isInMaking = given && !given.isWhole();
            if (option.need == Need::Required && object.isWhole() && !isInMaking && isEmpty(given))
                addMissing(report, spec, option, object);
        }
    }
    checkTogether(report, spec, object);
}

void checkEndpoint(const OptionValue &checked)
{
    if (checked.value.kind() != JsonKind::Object)
        return addWrongType(checked);
    static const ObjectSpec anyEndpoint{
        .name = "endpoint", .help = QT_TRANSLATE_NOOP("Ncco", "Who is called."), .options = {}};
    const JsonValue type = checked.value.member(TypeKey);
    if (isEmpty(type)) {
        if (checked.value.isWhole() || type)
            addMissing(checked.report, anyEndpoint, endpointTypeOption(), checked.value);
        return checkRepeats(checked.report, checked.value);
    }
    checkValue({checked.report, endpointTypeOption(), type});
    if (const ObjectSpec *const endpoint = type.isWhole() ? findEndpointType(type.string()) : nullptr)
        checkObject(checked.report, *endpoint, checked.value, TypeKey);
    else
        checkRepeats(checked.report, checked.value);
}

} // namespace ringback::ncco
