// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace ringback::ncco {

class JsonDocument;

/// By how many blanks what is inside of a bracket stands further right.
inline constexpr qsizetype Indentation = 2;

/// The document laid out for people: a member or an object a line, lists of plain values in one line where
/// they fit. Values stay as they are written, members in their order. Formatted text stays as it is. Nothing
/// when the document has faults.
[[nodiscard]] std::optional<QByteArray> formattedJson(const JsonDocument &document);

/// The position in \a after of what stands at \a position in \a before, which differs in white space only: in
/// front of the next character that is none.
[[nodiscard]] qsizetype samePlace(QByteArrayView before, qsizetype position, QByteArrayView after);

} // namespace ringback::ncco
