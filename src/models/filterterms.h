// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/querynode.h"
#include "models/eventcolumns.h"

#include <QString>

namespace ringback {

/// The term of the filter language for events where \a key has exactly that value.
[[nodiscard]] QString patternTerm(PatternTerm::Key key, const QString &value);

/// The term for events like \a row in \a column; null when the filter language has none for that column.
[[nodiscard]] QString cellTerm(const ColumnIndex &index, quint32 row, EventColumn column);

} // namespace ringback
