// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

/// Characters by their meaning in JSON (RFC 8259).
namespace ringback::ncco {

[[nodiscard]] constexpr bool isJsonSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace ringback::ncco
