// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>

namespace ringback {

/// A moment, in microseconds since 1970-01-01 UTC.
using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;

/// Now, by the system's clock.
[[nodiscard]] inline Timestamp currentTime()
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

/// As "2026-11-23T08:41:07.123456Z" (ISO 8601, UTC, always six decimals). Moments outside the years 0 to 9999
/// are written as the nearest inside.
[[nodiscard]] QByteArray isoText(Timestamp time);

/// As "Mon, 23 Nov 2026 08:41:07 GMT" (IMF-fixdate, RFC 9110 section 5.6.7); the same years.
[[nodiscard]] QByteArray httpDate(Timestamp time);

} // namespace ringback
