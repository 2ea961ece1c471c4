// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace ringback {

// Where phone numbers end that are written in groups of digits. Each looks at some 20 digits.

/// Of one that starts with a digit at \a at, behind a plus, so that whatever follows may belong to it.
[[nodiscard]] qsizetype endOfGroups(QByteArrayView text, qsizetype at);

/// Of one that starts with a digit at \a at and has no plus, such as "020 7946 0999" or "1-202-555-0143";
/// \a at when what stands there is no number in groups, or more likely a date, a time, an amount or a
/// version.
[[nodiscard]] qsizetype endOfPlainGroups(QByteArrayView text, qsizetype at);

} // namespace ringback
