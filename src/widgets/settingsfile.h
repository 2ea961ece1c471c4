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
struct Remembered
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

inline const Remembered<QStringList> RecentCaptures{QLatin1StringView("captures/recent")};
inline const Remembered<QStringList> ListenAddresses{QLatin1StringView("listener/addresses"),
                                                     {QStringLiteral("127.0.0.1:8484")}};
inline const Remembered<QByteArray> Geometry{QLatin1StringView("window/geometry")};
inline const Remembered<QByteArray> Sides{QLatin1StringView("window/sides")};
inline const Remembered<QByteArray> UpDown{QLatin1StringView("window/updown")};
inline const Remembered<QByteArray> Columns{QLatin1StringView("window/columns")};
inline const Remembered<QByteArray> SavedFilters{QLatin1StringView("window/filters")};
/// Whether the user has given secrets that signatures are checked with.
inline const Remembered<bool> HasSecrets{QLatin1StringView("secrets/given"), false};
/// Where the user last chose a file; empty: nowhere yet.
inline const Remembered<QString> FileFolder{QLatin1StringView("files/folder")};
inline const Remembered<bool> ExportsRedacted{QLatin1StringView("export/redacted"), false};
inline const Remembered<bool> ShowsHistogram{QLatin1StringView("window/histogram"), true};
inline const Remembered<bool> ShowsDetails{QLatin1StringView("window/details"), true};

} // namespace remembered

} // namespace ringback
