// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/savedfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace ringback {

namespace {

constexpr QLatin1StringView NameMember("name");
constexpr QLatin1StringView LineMember("line");
constexpr QLatin1StringView ApisMember("apis");
constexpr QLatin1StringView SourceMember("source");
constexpr QLatin1StringView SetMember("set");       // of source "set"
constexpr QLatin1StringView RangesMember("ranges"); // likewise
constexpr QLatin1StringView BeginMember("begin");   // of the span, in microseconds since 1970
constexpr QLatin1StringView EndMember("end");

constexpr std::array<std::pair<QLatin1StringView, SourceChoice::Kind>, 4> SourceNames{{
    {QLatin1StringView("vonage"), SourceChoice::Kind::Vonage},
    {QLatin1StringView("set"), SourceChoice::Kind::Set},
    {QLatin1StringView("local"), SourceChoice::Kind::Local},
    {QLatin1StringView("foreign"), SourceChoice::Kind::Foreign},
}};

QJsonObject toObject(const SavedFilter &filter)
{
    QJsonObject object{{NameMember, filter.name}};
    const FilterState &state = filter.state;
    if (!state.text.isEmpty())
        object.insert(LineMember, state.text);
    QJsonArray apis;
    for (int api = 0; api < ApiCount; ++api) {
        if (state.apis.contains(Api(api)))
            apis.append(QString::fromLatin1(apiId(Api(api))));
    }
    if (!apis.isEmpty())
        object.insert(ApisMember, apis);
    for (const auto &[name, kind] : SourceNames) {
        if (state.source.kind == kind)
            object.insert(SourceMember, name);
    }
    if (state.source.kind == SourceChoice::Kind::Set) {
        QJsonArray ranges;
        for (const AddressRange &range : state.source.set.ranges)
            ranges.append(QString::fromLatin1(range.text()));
        object.insert(SetMember, QString::fromUtf8(state.source.set.name));
        object.insert(RangesMember, ranges);
    }
    if (state.span) {
        object.insert(BeginMember, qint64(state.span->begin.time_since_epoch().count()));
        object.insert(EndMember, qint64(state.span->end.time_since_epoch().count()));
    }
    return object;
}

Timestamp timeOf(const QJsonValue &value) { return Timestamp(std::chrono::microseconds(value.toInteger())); }

SavedFilter readFilter(const QJsonObject &object)
{
    FilterState state{.text = object.value(LineMember).toString()};
    const QJsonArray apis = object.value(ApisMember).toArray();
    for (int api = 0; api < ApiCount; ++api) {
        if (apis.contains(QString::fromLatin1(apiId(Api(api)))))
            state.apis.insert(Api(api));
    }
    const QString source = object.value(SourceMember).toString();
    for (const auto &[name, kind] : SourceNames) {
        if (source == name)
            state.source.kind = kind;
    }
    if (state.source.kind == SourceChoice::Kind::Set) {
        state.source.set.name = object.value(SetMember).toString().toUtf8();
        const QJsonArray ranges = object.value(RangesMember).toArray();
        for (const QJsonValueConstRef text : ranges) {
            if (const auto range = AddressRange::parse(text.toString().toLatin1()))
                state.source.set.ranges.append(*range);
        }
        if (state.source.set.ranges.isEmpty())
            state.source = {};
    }
    if (object.contains(BeginMember) && object.contains(EndMember))
        state.span = {.begin = timeOf(object.value(BeginMember)), .end = timeOf(object.value(EndMember))};
    return {.name = object.value(NameMember).toString(), .state = state};
}

} // namespace

QByteArray toJson(const QList<SavedFilter> &filters)
{
    QJsonArray all;
    for (const SavedFilter &filter : filters)
        all.append(toObject(filter));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<SavedFilter> readSavedFilters(const QByteArray &json)
{
    QList<SavedFilter> filters;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValueConstRef value : all) {
        const SavedFilter filter = readFilter(value.toObject());
        if (!filter.name.isEmpty() && !filter.state.isEmpty())
            filters.append(filter);
    }
    return filters;
}

} // namespace ringback
