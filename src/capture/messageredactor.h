// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/httprequest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace ringback {

class TextRedactor;

// The parts of an HTTP message, each redacted by what it is made of. Linear in their size.

/// Of the absolute form (RFC 9112 section 3.2.2) the user name goes, too.
[[nodiscard]] QByteArray redactedTarget(const TextRedactor &redactor, QByteArrayView target);
[[nodiscard]] QByteArray redactedHeaderValue(const TextRedactor &redactor, QByteArrayView name,
                                             QByteArrayView value);
/// Field lines, each with its line break.
[[nodiscard]] QByteArray redactedFieldLines(const TextRedactor &redactor, QByteArrayView section);
[[nodiscard]] QByteArray redactedBody(const TextRedactor &redactor, QByteArrayView body,
                                      QByteArrayView contentType);

/// The field lines of \a section with each value replaced by what \a change makes of it; the rest stays as it
/// is. Empty values must stay empty.
[[nodiscard]] QByteArray withChangedValues(QByteArrayView section,
                                           const std::function<QByteArray(const HeaderField &)> &change);

} // namespace ringback
