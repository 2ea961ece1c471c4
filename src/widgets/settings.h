// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace ringback {

/// Where the program keeps its settings: ringback/ringback.ini among the user's.
class SettingsFile final : public QSettings
{
public:
    SettingsFile()
        : QSettings(IniFormat, UserScope, QStringLiteral("ringback"), QStringLiteral("ringback"))
    {
    }
};

/// A setting, declared once and used through that. GUI thread.
template <typename T>
struct Setting
{
    QLatin1StringView key;
    T byDefault = {};

    [[nodiscard]] T value() const
    {
        return SettingsFile().value(key, QVariant::fromValue(byDefault)).template value<T>();
    }
    void set(const T &value) const { SettingsFile().setValue(key, QVariant::fromValue(value)); }
};

namespace settings {

inline const Setting<QStringList> RecentCaptures{QLatin1StringView("captures/recent")};
inline const Setting<QStringList> ListenAddresses{QLatin1StringView("listener/addresses"),
                                                  {QStringLiteral("127.0.0.1:8484")}};
inline const Setting<QByteArray> Geometry{QLatin1StringView("window/geometry")};
inline const Setting<QByteArray> Sides{QLatin1StringView("window/sides")};
inline const Setting<QByteArray> UpDown{QLatin1StringView("window/updown")};
inline const Setting<QByteArray> Columns{QLatin1StringView("window/columns")};
inline const Setting<QByteArray> SavedFilters{QLatin1StringView("window/filters")};
inline const Setting<bool> ShowsHistogram{QLatin1StringView("window/histogram"), true};
inline const Setting<bool> ShowsDetails{QLatin1StringView("window/details"), true};

} // namespace settings

} // namespace ringback
