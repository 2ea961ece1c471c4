// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <vector>

namespace ringback {

/// Of \a names the one that \a name is most probably meant to be: another case or spelling, or a slip of the
/// finger. Empty when none is near.
[[nodiscard]] QByteArrayView nearestName(QByteArrayView name, const std::vector<QByteArrayView> &names);

} // namespace ringback
