// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterstate.h"

#include "models/apitext.h"
#include "models/eventcells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ringback {

namespace {

struct FilterStateText
{
    Q_DECLARE_TR_FUNCTIONS(FilterState)
};

QString anyOf(const QStringList &terms)
{
    return terms.size() == 1 ? terms.first()
                             : QStringLiteral("(") + terms.join(QStringLiteral(" OR ")) + QStringLiteral(")");
}

QList<Api> inOrder(const QSet<Api> &apis)
{
    QList<Api> ordered(apis.cbegin(), apis.cend());
    std::ranges::sort(ordered);
    return ordered;
}

QString sourceQuery(const SourceChoice &source)
{
    switch (source.kind) {
    case SourceChoice::Kind::Any:
        break;
    case SourceChoice::Kind::Vonage:
        return QStringLiteral("src:vonage");
    case SourceChoice::Kind::Local:
        return QStringLiteral("src:local");
    case SourceChoice::Kind::Foreign:
        return QStringLiteral("src:foreign");
    case SourceChoice::Kind::Set: {
        QStringList terms;
        for (const AddressRange &range : source.set.ranges)
            terms.append(QStringLiteral("src:") + QString::fromLatin1(range.text()));
        return anyOf(terms);
    }
    }
    return {};
}

} // namespace

QString SourceChoice::label() const
{
    switch (kind) {
    case Kind::Any:
        return FilterStateText::tr("Any source");
    case Kind::Vonage:
        return FilterStateText::tr("Vonage");
    case Kind::Set:
        return QString::fromUtf8(set.name);
    case Kind::Local:
        return FilterStateText::tr("Local");
    case Kind::Foreign:
        return FilterStateText::tr("Foreign");
    }
    return {};
}

QString SourceChoice::help() const
{
    switch (kind) {
    case Kind::Any:
        return FilterStateText::tr("Every address");
    case Kind::Vonage:
        return FilterStateText::tr("The sets that count as Vonage in the preferences");
    case Kind::Set:
        return rangesText(set);
    case Kind::Local:
        return rangesText(vonage::localSourceSet());
    case Kind::Foreign:
        return FilterStateText::tr("Neither local nor of a set that counts as Vonage");
    }
    return {};
}

QString rangesText(const vonage::SourceSet &set)
{
    QStringList ranges;
    for (const AddressRange &range : set.ranges)
        ranges.append(QString::fromLatin1(range.text()));
    return ranges.join(QStringLiteral(", "));
}

bool FilterState::isEmpty() const
{
    return apis.isEmpty() && source.kind == SourceChoice::Kind::Any && !span && text.trimmed().isEmpty();
}

QString FilterState::query() const
{
    QStringList parts;
    if (!apis.isEmpty()) {
        QStringList terms;
        for (const Api api : inOrder(apis))
            terms.append(QStringLiteral("api:") + QString::fromLatin1(apiId(api)));
        parts.append(anyOf(terms));
    }
    if (const QString term = sourceQuery(source); !term.isEmpty())
        parts.append(term);
    if (span) {
        parts.append(QStringLiteral("after:") + QString::fromLatin1(isoText(span->begin)));
        parts.append(QStringLiteral("before:") + QString::fromLatin1(isoText(span->end)));
    }
    if (const QString typed = text.trimmed(); !typed.isEmpty())
        parts.append(parts.isEmpty() ? typed : QStringLiteral("(") + typed + QStringLiteral(")"));
    return parts.join(QLatin1Char(' '));
}

QString FilterState::conditions() const
{
    QStringList parts;
    if (!apis.isEmpty()) {
        QStringList labels;
        for (const Api api : inOrder(apis))
            labels.append(apiLabel(api));
        parts.append(FilterStateText::tr("API %1").arg(QLocale().createSeparatedList(labels)));
    }
    if (source.kind != SourceChoice::Kind::Any)
        parts.append(FilterStateText::tr("source %1").arg(source.label()));
    if (span)
        parts.append(
            FilterStateText::tr("from %1 to %2").arg(momentText(span->begin), momentText(span->end)));
    if (const QString typed = text.trimmed(); !typed.isEmpty())
        parts.append(FilterStateText::tr("matching %1").arg(typed));
    return parts.join(FilterStateText::tr(", "));
}

QString FilterState::sentence() const
{
    return isEmpty() ? FilterStateText::tr("All events are shown.")
                     : FilterStateText::tr("Shown: %1.").arg(conditions());
}

QString FilterState::stillSentence() const
{
    return isEmpty() ? FilterStateText::tr("All events are still shown.")
                     : FilterStateText::tr("Still shown: %1.").arg(conditions());
}

} // namespace ringback
