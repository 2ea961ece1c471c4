// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace ringback {

/// The term of the filter language that finds events whose field \a name has this \a value: such as
/// `field.err-code:6`, or `-field.text:"a b"` for those that have it not. Nothing when the language cannot
/// say it: names with blanks, colons, quotation marks or parentheses, and values that are too long.
[[nodiscard]] std::optional<QString> fieldTerm(QByteArrayView name, QByteArrayView value, bool excluded);

} // namespace ringback
