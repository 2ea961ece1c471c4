// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/querynode.h"
#include "models/eventcolumns.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace ringback {

/// The term of the filter language for events where \a key has exactly that value.
[[nodiscard]] QString patternTerm(PatternTerm::Key key, QByteArrayView value);

/// The term for events whose field \a name has this \a value, such as `field.err-code:6` or
/// `field.text:"a b"`. Nothing when it is longer than the language takes.
[[nodiscard]] std::optional<QString> fieldTerm(QByteArrayView name, QByteArrayView value);

/// The term for events that \a term does not find.
[[nodiscard]] QString excluding(const QString &term);

/// The term for events like \a row in \a column; null when the filter language has none for that column.
[[nodiscard]] QString cellTerm(const ColumnIndex &index, quint32 row, EventColumn column);

} // namespace ringback
