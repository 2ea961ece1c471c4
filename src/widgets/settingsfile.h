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

/// What the program remembers by itself: declared once, used through that. GUI thread.
template <typename T>
struct Stored
{
    QLatin1StringView key;
    T byDefault = {};

    [[nodiscard]] T value() const
    {
        return SettingsFile().value(key, QVariant::fromValue(byDefault)).template value<T>();
    }
    void set(const T &value) const { SettingsFile().setValue(key, QVariant::fromValue(value)); }
};

namespace remembered {

inline const Stored<QStringList> RecentCaptures{QLatin1StringView("captures/recent")};
inline const Stored<QStringList> ListenAddresses{QLatin1StringView("listener/addresses"),
                                                 {QStringLiteral("127.0.0.1:8484")}};
inline const Stored<QByteArray> Geometry{QLatin1StringView("window/geometry")};
inline const Stored<QByteArray> Sides{QLatin1StringView("window/sides")};
inline const Stored<QByteArray> UpDown{QLatin1StringView("window/updown")};
inline const Stored<QByteArray> Columns{QLatin1StringView("window/columns")};
inline const Stored<QByteArray> SavedFilters{QLatin1StringView("window/filters")};
inline const Stored<bool> ShowsHistogram{QLatin1StringView("window/histogram"), true};
inline const Stored<bool> ShowsDetails{QLatin1StringView("window/details"), true};

} // namespace remembered

} // namespace ringback
