// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings.h"

#include <QRegularExpression>

namespace ringback {

namespace {

constexpr int Kibi = 1024;
constexpr int Mebi = 1024 * 1024;

std::chrono::milliseconds time(const QSettings &settings, const NumberSetting &setting)
{
    const int number = value(settings, setting);
    return setting.unit == NumberSetting::Unit::Seconds ? std::chrono::seconds(number)
                                                        : std::chrono::milliseconds(number);
}

QList<AddressRange> ranges(const QSettings &settings, const TextSetting &setting)
{
    const auto read =
        vonage::parseRanges(value(settings, setting).toUtf8(), activeSets(settings), sourceSets(settings));
    if (read)
        return *read;
    const auto byDefault = vonage::parseRanges(setting.fallback, {});
    return byDefault ? *byDefault : QList<AddressRange>();
}

} // namespace

HoldTimes holdTimes(const QSettings &settings)
{
    return {.answer = time(settings, HoldAnswerSetting),
            .event = time(settings, HoldEventSetting),
            .other = time(settings, HoldOtherSetting)};
}

void setHoldTimes(QSettings &settings, const HoldTimes &hold)
{
    setValue(settings, HoldAnswerSetting, int(hold.answer.count()));
    setValue(settings, HoldEventSetting, int(hold.event.count()));
    setValue(settings, HoldOtherSetting, int(hold.other.count()));
}

Limits limits(const QSettings &settings)
{
    Limits limits;
    limits.bodyBytes = qsizetype(value(settings, BodyMebibytesSetting)) * Mebi;
    limits.headerBytes = qsizetype(value(settings, HeaderKibibytesSetting)) * Kibi;
    limits.headerTime = time(settings, HeaderTimeSetting);
    limits.idleTime = time(settings, IdleTimeSetting);
    limits.connections = value(settings, ConnectionsSetting);
    limits.bytesInFlight = qsizetype(value(settings, InFlightMebibytesSetting)) * Mebi;
    return limits;
}

StoreOptions storeOptions(const QSettings &settings)
{
    StoreOptions options;
    options.keepEvents = value(settings, KeepEventsSetting);
    options.keepBytes = qint64(value(settings, KeepMebibytesSetting)) * Mebi;
    return options;
}

Result<QList<vonage::SourceSet>, QString> readSourceSets(const QString &text)
{
    QList<vonage::SourceSet> sets;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QByteArray name = line.section(u':', 0, 0).trimmed().toUtf8();
        const auto ranges = vonage::parseRanges(line.section(u':', 1).toUtf8(), {});
        const auto isCalledSo = [&name](const vonage::SourceSet &set) { return set.name == name; };
        const bool isTaken = std::ranges::any_of(sets, isCalledSo)
            || std::ranges::any_of(vonage::builtinSourceSets(), isCalledSo);
        if (name.isEmpty() || isTaken || !ranges)
            return Unexpected{line.trimmed()};
        sets.append({.name = name, .ranges = *ranges});
    }
    return sets;
}

QList<vonage::SourceSet> sourceSets(const QSettings &settings)
{
    const auto own = readSourceSets(value(settings, OwnSetsSetting));
    return vonage::builtinSourceSets() + (own ? *own : QList<vonage::SourceSet>());
}

QList<vonage::SourceSet> activeSets(const QSettings &settings)
{
    if (!settings.contains(QLatin1StringView(ActiveSetsSetting.key))) // an empty list is another choice
        return vonage::defaultActiveSets();
    QList<vonage::SourceSet> active;
    const QStringList chosen = value(settings, ActiveSetsSetting).split(u'\n');
    for (const vonage::SourceSet &set : sourceSets(settings)) {
        if (chosen.contains(QString::fromUtf8(set.name)))
            active.append(set);
    }
    return active;
}

QByteArrayList ownShortCodes(const QSettings &settings)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QByteArrayList codes;
    for (const QString &code : value(settings, ShortCodesSetting).split(between, Qt::SkipEmptyParts))
        codes.append(code.toUtf8());
    return codes;
}

QList<AddressRange> trustedProxies(const QSettings &settings)
{
    const bool isNobody = value(settings, TrustedProxiesSetting).trimmed().isEmpty();
    return isNobody ? QList<AddressRange>() : ranges(settings, TrustedProxiesSetting);
}

QList<AddressRange> allowedRanges(const QSettings &settings) { return ranges(settings, AllowedSetting); }

} // namespace ringback
