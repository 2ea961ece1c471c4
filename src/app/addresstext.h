// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "net/listener.h"

#include <QString>

namespace ringback {

/// Reads "127.0.0.1:8484", "[::1]:0", "localhost:8484", or "8484" as on 127.0.0.1; the error is the sentence
/// that says so of anything else.
[[nodiscard]] Result<ListenAddress, QString> parseListenAddress(const QString &text);
/// As "127.0.0.1:8484" or "[::1]:8484".
[[nodiscard]] QString addressText(const ListenAddress &address);
/// As "http://127.0.0.1:8484" or "https://[::1]:8484".
[[nodiscard]] QString urlText(const ListenAddress &address, bool tls);

} // namespace ringback
