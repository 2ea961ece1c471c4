// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterstate.h"

#include "capture/querynode.h"
#include "models/apitext.h"
#include "models/eventcells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace ringback {

namespace {

struct FilterStateText
{
    Q_DECLARE_TR_FUNCTIONS(FilterState)
};

QueryNode grouped(QueryGroup::Kind kind, std::vector<QueryNode> nodes)
{
    return nodes.size() == 1 ? std::move(nodes.front()) : QueryNode{QueryGroup{kind, std::move(nodes)}};
}

QList<Api> inOrder(const QSet<Api> &apis)
{
    QList<Api> ordered(apis.cbegin(), apis.cend());
    std::ranges::sort(ordered);
    return ordered;
}

QueryNode apisNode(const QSet<Api> &apis)
{
    std::vector<QueryNode> nodes;
    for (const Api api : inOrder(apis))
        nodes.push_back({PatternTerm{.key = PatternTerm::Key::Api,
                                     .pattern = {.pieces = {QString::fromLatin1(apiId(api))}}}});
    return grouped(QueryGroup::Kind::Any, std::move(nodes));
}

std::optional<QueryNode> sourceNode(const SourceChoice &source)
{
    switch (source.kind) {
    case SourceChoice::Kind::Any:
        break;
    case SourceChoice::Kind::Vonage:
        return QueryNode{SourceTerm{.kind = SourceTerm::Kind::Vonage, .range = {}}};
    case SourceChoice::Kind::Local:
        return QueryNode{SourceTerm{.kind = SourceTerm::Kind::Local, .range = {}}};
    case SourceChoice::Kind::Foreign:
        return QueryNode{SourceTerm{.kind = SourceTerm::Kind::Foreign, .range = {}}};
    case SourceChoice::Kind::Set: {
        std::vector<QueryNode> nodes;
        for (const AddressRange &range : source.set.ranges)
            nodes.push_back({SourceTerm{.kind = SourceTerm::Kind::Range, .range = range}});
        return grouped(QueryGroup::Kind::Any, std::move(nodes));
    }
    }
    return std::nullopt;
}

QueryNode timeNode(bool after, Timestamp time)
{
    return {TimeTerm{.after = after, .kind = TimeTerm::Kind::Utc, .time = time.time_since_epoch()}};
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

Result<Query, QueryError> FilterState::query() const
{
    const auto line = parseQuery(text);
    if (!line)
        return Unexpected{line.error()};
    std::vector<QueryNode> nodes;
    if (!apis.isEmpty())
        nodes.push_back(apisNode(apis));
    if (auto node = sourceNode(source))
        nodes.push_back(*std::move(node));
    if (span) {
        nodes.push_back(timeNode(true, span->begin));
        nodes.push_back(timeNode(false, span->end));
    }
    if (!line->isEmpty())
        nodes.push_back(*line->root());
    if (nodes.empty())
        return Query();
    return Query(std::make_shared<const QueryNode>(grouped(QueryGroup::Kind::All, std::move(nodes))));
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
