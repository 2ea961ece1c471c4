// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/check.h"
#include "ncco/placeholders.h"

namespace ringback::ncco {

/// What is wrong with an NCCO once its placeholders have their values, at its places in \a document, which is
/// not filled yet. A placeholder without a value is a finding too.
[[nodiscard]] std::vector<Finding> checkTemplate(const JsonDocument &document, const PlaceholderValue &value);

/// What is wrong with an NCCO that goes out as it stands; a placeholder that was left over is a finding too.
[[nodiscard]] std::vector<Finding> checkFilled(const JsonDocument &document);

/// What is wrong with \a text, which is a template where \a value is given, and else goes out as it stands.
[[nodiscard]] std::vector<Finding> checkText(const QByteArray &text, const PlaceholderValue &value);

} // namespace ringback::ncco
