// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/httprequest.h"

#include <QByteArrayView>

#include <functional>

namespace ringback::vonage {

/// Whether decode() lists a field of that full name, ASCII letters in any case, with a value that \a accepts.
/// Several times faster than decode(), for looking through many requests. Never fails; linear in the
/// request's size.
[[nodiscard]] bool hasField(const HttpRequest &request, QByteArrayView name,
                            const std::function<bool(QByteArrayView value)> &accepts);

} // namespace ringback::vonage
