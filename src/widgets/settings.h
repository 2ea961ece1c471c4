// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/eventstore.h"
#include "core/ipaddress.h"
#include "core/limits.h"
#include "reply/desk.h"
#include "vonage/sources.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

namespace ringback {

/// A setting that is not a number, with its default. Read and written through value() and setValue() alone.
struct TextSetting
{
    const char *key;
    const char *fallback;
};

inline constexpr TextSetting ThemeSetting{"window/theme", "system"};       ///< or "light", "dark"
inline constexpr TextSetting LanguageSetting{"window/language", ""};       ///< empty: the system's
inline constexpr TextSetting ActiveSetsSetting{"sources/active_sets", ""}; ///< names, a line each
inline constexpr TextSetting OwnSetsSetting{"sources/own_sets", ""};       ///< NAME: RANGES, a line each
inline constexpr TextSetting TrustedProxiesSetting{"sources/trusted_proxies",
                                                   vonage::DefaultTrustedProxies}; ///< empty: none
inline constexpr TextSetting AllowedSetting{"sources/allowed", "any"};
inline constexpr TextSetting ShortCodesSetting{"vonage/own_short_codes", ""};

[[nodiscard]] inline QString value(const QSettings &settings, const TextSetting &setting)
{
    return settings.value(QLatin1StringView(setting.key), QString::fromLatin1(setting.fallback)).toString();
}
inline void setValue(QSettings &settings, const TextSetting &setting, const QString &value)
{
    settings.setValue(QLatin1StringView(setting.key), value);
}

/// A setting that is a number: everything that its row in a form needs.
struct NumberSetting
{
    enum class Unit : quint8 { None, Seconds, Milliseconds, Kibibytes, Mebibytes };

    const char *key;
    int fallback;
    int least;
    int most;
    Unit unit;
    const char *label; ///< to be translated in context "Settings"
    const char *help;  ///< likewise
};

inline constexpr NumberSetting HoldAnswerSetting{
    "hold/answer_ms",
    4'500,
    100,
    86'400'000,
    NumberSetting::Unit::Milliseconds,
    QT_TRANSLATE_NOOP("Settings", "Hold an answer webhook for"),
    QT_TRANSLATE_NOOP("Settings",
                      "Vonage waits for 5 seconds at the most, the way there and back included.")};
inline constexpr NumberSetting HoldEventSetting{
    "hold/event_ms",
    9'000,
    100,
    86'400'000,
    NumberSetting::Unit::Milliseconds,
    QT_TRANSLATE_NOOP("Settings", "Hold another webhook of a call for"),
    QT_TRANSLATE_NOOP("Settings", "Vonage waits for 10 seconds at the most.")};
inline constexpr NumberSetting HoldOtherSetting{
    "hold/other_ms",
    13'500,
    100,
    86'400'000,
    NumberSetting::Unit::Milliseconds,
    QT_TRANSLATE_NOOP("Settings", "Hold any other webhook for"),
    QT_TRANSLATE_NOOP("Settings", "Vonage waits for 15 seconds.")};
inline constexpr NumberSetting BodyMebibytesSetting{
    "limits/body_mib",
    16,
    1,
    1'024,
    NumberSetting::Unit::Mebibytes,
    QT_TRANSLATE_NOOP("Settings", "Largest body of a request"),
    QT_TRANSLATE_NOOP("Settings", "A larger one is refused with 413.")};
inline constexpr NumberSetting HeaderKibibytesSetting{
    "limits/header_kib",
    64,
    1,
    1'024,
    NumberSetting::Unit::Kibibytes,
    QT_TRANSLATE_NOOP("Settings", "Largest head of a request"),
    QT_TRANSLATE_NOOP("Settings", "A larger one is refused with 431.")};
inline constexpr NumberSetting HeaderTimeSetting{
    "limits/header_s",
    10,
    1,
    3'600,
    NumberSetting::Unit::Seconds,
    QT_TRANSLATE_NOOP("Settings", "Longest time for a head to come"),
    QT_TRANSLATE_NOOP("Settings", "A slower sender is told 408.")};
inline constexpr NumberSetting IdleTimeSetting{
    "limits/idle_s",
    60,
    1,
    86'400,
    NumberSetting::Unit::Seconds,
    QT_TRANSLATE_NOOP("Settings", "Keep an idle connection for"),
    QT_TRANSLATE_NOOP("Settings", "Between two requests on one connection.")};
inline constexpr NumberSetting ConnectionsSetting{"limits/connections",
                                                  10'000,
                                                  1,
                                                  100'000,
                                                  NumberSetting::Unit::None,
                                                  QT_TRANSLATE_NOOP("Settings", "Most connections at once"),
                                                  QT_TRANSLATE_NOOP("Settings", "One more is told 503.")};
inline constexpr NumberSetting InFlightMebibytesSetting{
    "limits/in_flight_mib",
    512,
    16,
    65'536,
    NumberSetting::Unit::Mebibytes,
    QT_TRANSLATE_NOOP("Settings", "Most memory for requests that are not kept yet"),
    QT_TRANSLATE_NOOP("Settings", "Past it, requests are refused with 503.")};
inline constexpr NumberSetting KeepEventsSetting{
    "capture/keep_events",
    0,
    0,
    1'000'000'000,
    NumberSetting::Unit::None,
    QT_TRANSLATE_NOOP("Settings", "Keep at most so many events"),
    QT_TRANSLATE_NOOP("Settings", "The oldest leave first, marked ones stay. 0 keeps all.")};
inline constexpr NumberSetting KeepMebibytesSetting{
    "capture/keep_mib",
    0,
    0,
    1'000'000,
    NumberSetting::Unit::Mebibytes,
    QT_TRANSLATE_NOOP("Settings", "Keep at most so many bytes of requests"),
    QT_TRANSLATE_NOOP("Settings", "The oldest leave first, marked ones stay. 0 keeps all.")};

/// All numbers, in the order in which forms show them.
inline constexpr std::array NumberSettings{
    &HoldAnswerSetting,    &HoldEventSetting,     &HoldOtherSetting,        &KeepEventsSetting,
    &KeepMebibytesSetting, &BodyMebibytesSetting, &HeaderKibibytesSetting,  &HeaderTimeSetting,
    &IdleTimeSetting,      &ConnectionsSetting,   &InFlightMebibytesSetting};

/// A number outside its range is taken for the nearest inside.
[[nodiscard]] inline int value(const QSettings &settings, const NumberSetting &setting)
{
    bool isNumber = false;
    const int number = settings.value(QLatin1StringView(setting.key)).toInt(&isNumber);
    return isNumber ? std::clamp(number, setting.least, setting.most) : setting.fallback;
}
inline void setValue(QSettings &settings, const NumberSetting &setting, int value)
{
    settings.setValue(QLatin1StringView(setting.key), value);
}

[[nodiscard]] HoldTimes holdTimes(const QSettings &settings);
void setHoldTimes(QSettings &settings, const HoldTimes &hold);
[[nodiscard]] Limits limits(const QSettings &settings);
[[nodiscard]] StoreOptions storeOptions(const QSettings &settings);
/// The user's own sets, of lines such as "Office: 203.0.113.0/24, 2001:db8::/32". The error is the line that
/// is none.
[[nodiscard]] Result<QList<vonage::SourceSet>, QString> readSourceSets(const QString &text);
/// The sets that come with the program, then the user's own.
[[nodiscard]] QList<vonage::SourceSet> sourceSets(const QSettings &settings);
/// Those that count as Vonage.
[[nodiscard]] QList<vonage::SourceSet> activeSets(const QSettings &settings);
[[nodiscard]] QByteArrayList ownShortCodes(const QSettings &settings);
/// These as parseRanges() reads them; a text that it cannot read counts as the default, which is none for
/// proxies.
[[nodiscard]] QList<AddressRange> trustedProxies(const QSettings &settings);
[[nodiscard]] QList<AddressRange> allowedRanges(const QSettings &settings);

} // namespace ringback
