// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ringback {

class TextRedactor;

/// \a json with its strings, names and numbers redacted by \a redactor; everything else stays as it was
/// written. JSON stays JSON: a number of which something was taken out becomes a string. Of text that is no
/// JSON, as much as can be.
[[nodiscard]] QByteArray redactedJson(const TextRedactor &redactor, QByteArrayView json);

} // namespace ringback
