// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/numbergroups.h"

#include "core/ascii.h"

#include <QVarLengthArray>

#include <algorithm>

namespace ringback {

using ascii::isDigit;
using ascii::isLetterOrDigit;
using ascii::skip;

namespace {

struct Group
{
    qsizetype begin;
    qsizetype end;

    [[nodiscard]] qsizetype size() const { return end - begin; }
};
using Groups = QVarLengthArray<Group, 16>;

bool isSet(char c, QByteArrayView set) { return set.contains(c); }

/// Whether \a text begins as \a shape does: "9" stands for any digit, and none follows; "-" also for a dot or
/// slash.
bool hasShape(QByteArrayView text, QByteArrayView shape)
{
    const auto fits = [](char is, char wanted) { return wanted == '9' ? isDigit(is) : isSet(is, "-./"); };
    return text.size() >= shape.size() && std::ranges::equal(text.first(shape.size()), shape, fits)
        && (text.size() == shape.size() || !isDigit(text[shape.size()]));
}

bool isDate(QByteArrayView text)
{
    const auto isYear = [](QByteArrayView year) { return year.startsWith("19") || year.startsWith("20"); };
    return (hasShape(text, "9999-99-99") && isYear(text))
        || (hasShape(text, "99-99-9999") && isYear(text.sliced(6)));
}

/// Whether a time, an amount or a version goes on at \a at.
bool joinsDigits(QByteArrayView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && isDigit(text[at - 1]) && isSet(text[at], ".,:/")
        && isDigit(text[at + 1]);
}

bool endsNumber(QByteArrayView text, qsizetype at)
{
    if (at == text.size())
        return true;
    if (text[at] == '-')
        return at + 1 == text.size() || !isLetterOrDigit(text[at + 1]);
    return !isLetterOrDigit(text[at]) && text[at] != '_' && !joinsDigits(text, at);
}

/// "1 234 567 890".
bool isAmount(QByteArrayView text, const Groups &groups)
{
    return groups.first().size() <= 3
        && std::all_of(groups.begin() + 1, groups.end(), [text](const Group &group) {
               return group.size() == 3 && text[group.begin - 1] == ' ';
           });
}

} // namespace

qsizetype endOfGroups(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype mostDigits = 19; // as TextRedactor takes for one number
    qsizetype end = at;
    qsizetype digits = 0;
    while (at < text.size() && digits < mostDigits) {
        const qsizetype groupEnd = skip(text, at, isDigit);
        digits += groupEnd - at;
        if (groupEnd == at || digits > mostDigits)
            break;
        end = at = groupEnd;
        at = skip(text, at, [](char c) { return isSet(c, " -.()/"); });
        if (at - end > 3)
            break;
    }
    return end;
}

qsizetype endOfPlainGroups(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype longGroup = 7;   // is a number by itself
    constexpr qsizetype mostDigits = 15; // E.164
    if (at > 0 && joinsDigits(text, at - 1))
        return at;
    // Between the digits of an amount, an address or a version there are dots or slashes too.
    const bool hasTrunkPrefix = text[at] == '0';
    const QByteArrayView separators =
        hasTrunkPrefix || hasShape(text.sliced(at), "999-999-9999") ? " -()./" : " -()";
    Groups groups;
    qsizetype digits = 0;
    for (qsizetype begin = at; begin < text.size();) {
        const Group group{.begin = begin, .end = skip(text, begin, isDigit)};
        if (group.size() == 0 || group.size() >= longGroup || digits + group.size() > mostDigits
            || isDate(text.sliced(begin)))
            break;
        groups.append(group);
        digits += group.size();
        if (digits + 1 < 2 * groups.size()) // more likely a list
            return at;
        begin = skip(text, group.end, [separators](char c) { return isSet(c, separators); });
        if (begin == group.end || begin - group.end > 2)
            break;
    }
    while (!groups.isEmpty() && !endsNumber(text, groups.last().end)) {
        digits -= groups.last().size();
        groups.removeLast();
    }
    if (groups.size() < 2)
        return at;
    const bool isNumber =
        hasTrunkPrefix ? digits >= 9 : digits > 10 || (digits == 10 && !isAmount(text, groups));
    return isNumber ? groups.last().end : at;
}

} // namespace ringback
