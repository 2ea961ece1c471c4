// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/columnrow.h"
#include "capture/columnterm.h"
#include "capture/querynode.h"
#include "core/httprequest.h"

namespace ringback::test {

/// Judges a query as the filter language is described, event by event and with Qt's own means: what the fast
/// ways must agree with.
[[nodiscard]] bool naiveMatch(const QueryNode &node, const QueryContext &context, const ColumnRow &row,
                              const HttpRequest &request);

} // namespace ringback::test
