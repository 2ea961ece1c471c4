// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timestamp.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace ringback::vonage {

/// From ISO 8601 ("2024-03-05T09:16:12.345Z", also with an offset or without either) or "2024-03-05
/// 09:16:12"; both are UTC unless they say otherwise.
[[nodiscard]] std::optional<Timestamp> parseTime(QByteArrayView text);

/// From a carrier's "YYMMDDHHMM" or "YYMMDDHHMMSS", or "YYYYMMDDHHMMSS"; UTC.
[[nodiscard]] std::optional<Timestamp> parseCarrierTime(QByteArrayView text);

/// From seconds since 1970 (10 digits at most), or milliseconds (13 digits).
[[nodiscard]] std::optional<Timestamp> parseUnixTime(QByteArrayView text);

/// Local time with UTC beside: "2024-03-05 10:16:12.345 (2024-03-05 09:16:12.345 UTC)"; UTC alone where that
/// is local.
[[nodiscard]] QString timeText(Timestamp time);

/// As "12 s", "2 min 5 s", "1 h 0 min 3 s".
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace ringback::vonage
