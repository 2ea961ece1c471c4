// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nearestname.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>

namespace ringback {

namespace {

/// A longer word is no slip of the finger.
constexpr qsizetype LongestName = 40;
/// A shorter word is less likely to be twice misspelt.
constexpr qsizetype ShortName = 5;
/// More "-" and "_" than this are in no name, nor in a misspelt one.
constexpr qsizetype MostSeparators = 4;

/// In lower case, without "-" and "_".
QByteArray plain(QByteArrayView name)
{
    QByteArray text = name.toByteArray().toLower();
    return text.replace("-", "").replace("_", "");
}

/// How many characters are to be inserted, deleted, replaced or swapped with the next one.
qsizetype distance(const QByteArray &a, const QByteArray &b)
{
    using Row = QVarLengthArray<qsizetype, LongestName + 1>;
    Row beforeLast(b.size() + 1);
    Row last(b.size() + 1);
    Row row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        beforeLast = last;
        last = row;
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

} // namespace

QByteArrayView nearestName(QByteArrayView name, const std::vector<QByteArrayView> &names)
{
    if (name.size() > LongestName)
        return {};
    const QByteArray wanted = plain(name);
    QByteArrayView nearest;
    qsizetype least = 1 + std::min<qsizetype>(2, wanted.size() < ShortName ? wanted.size() / 3 : 2);
    for (const QByteArrayView candidate : names) {
        if (std::abs(candidate.size() - name.size()) > MostSeparators + least)
            continue;
        const qsizetype steps = distance(wanted, plain(candidate));
        if (steps < least) {
            least = steps;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace ringback
