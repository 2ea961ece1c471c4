// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filterstate.h"

#include <QByteArray>
#include <QList>

namespace ringback {

/// A filter that the user keeps under a name. A value.
struct SavedFilter
{
    QString name;
    FilterState state;
};

/// As the settings keep them.
[[nodiscard]] QByteArray toJson(const QList<SavedFilter> &filters);
/// Reads what toJson() wrote. What is none is left out.
[[nodiscard]] QList<SavedFilter> readSavedFilters(const QByteArray &json);

} // namespace ringback
