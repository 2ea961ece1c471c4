// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/exporter.h"

#include <QStringList>

namespace ringback {

/// What an exported document lacks, a sentence each.
[[nodiscard]] QStringList lossesOf(const ExportCounts &counts);

} // namespace ringback
