// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/check.h"
#include "ncco/report.h"
#include "ncco/textlines.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ringback::ncco {

/// The valid NCCOs of the tests' data, by name.
inline QMap<QByteArray, QByteArray> validNccos()
{
    QMap<QByteArray, QByteArray> texts;
    const QDir folder(QStringLiteral(RINGBACK_TEST_DATA "/ncco"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.insert(name.toUtf8(), file.readAll());
    }
    return texts;
}

/// Findings as text: "ncco-out-of-range error 1:42-1:43 /0/level", a line each.
inline QByteArray findingsText(const std::vector<Finding> &findings, const QByteArray &text)
{
    const TextLines lines(text);
    QByteArray result;
    const auto place = [&lines](qsizetype offset) -> QByteArray {
        const TextPosition position = lines.position(offset);
        return QByteArray::number(position.line) + ':' + QByteArray::number(position.column);
    };
    for (const Finding &finding : findings)
        result += ruleId(finding.rule) + ' ' + severityId(finding.severity) + ' ' + place(finding.range.begin)
            + '-' + place(finding.range.end) + ' ' + finding.pointer + '\n';
    return result;
}

inline qsizetype errorCount(const std::vector<Finding> &findings)
{
    return std::ranges::count(findings, Severity::Error, &Finding::severity);
}

} // namespace ringback::ncco
