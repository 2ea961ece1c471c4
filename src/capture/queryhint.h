// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/query.h"

namespace ringback {

/// What somebody who wrote \a query probably meant instead, a sentence, translated: the query is fine, but
/// hardly matches anything. Null when it has nothing of the kind.
[[nodiscard]] QString queryHint(const Query &query);

} // namespace ringback
