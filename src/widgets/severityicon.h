// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/rules.h"

#include <QIcon>

class QStyle;

namespace ringback {

/// A sign whose shape tells the severity too.
[[nodiscard]] QIcon severityIcon(ncco::Severity severity, const QStyle &style);

} // namespace ringback
