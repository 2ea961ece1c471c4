// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace ringback::vonage {

/// A network code in words: "23410" is "United Kingdom, O2", "20898" "France, network 98", "GB-FIXED"
/// "United Kingdom, fixed line"; a code of another shape stays as it is.
[[nodiscard]] QString networkText(QByteArrayView code);

/// The country of an ISO 3166-1 alpha-2 or alpha-3 code; null when there is none.
[[nodiscard]] QString countryName(QByteArrayView isoCode);

} // namespace ringback::vonage
