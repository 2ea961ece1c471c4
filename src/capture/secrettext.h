// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ascii.h"

#include <QByteArrayView>

#include <optional>

/// Where secrets stand in running text. Each takes time in proportion to what it passes over.
namespace ringback::secrettext {

/// What stands for a secret.
inline constexpr QByteArrayView Hidden = "***";

inline bool isWordByte(char c) { return ascii::isLetterOrDigit(c) || c == '_' || c == '-'; }
inline bool isBlank(char c) { return c == ' ' || c == '\t'; }
/// Whether "%XX" is at \a at.
[[nodiscard]] bool isEscape(QByteArrayView text, qsizetype at);

/// The end of a JSON Web Token at \a at (three parts of base64url); \a at when there is none.
[[nodiscard]] qsizetype tokenEnd(QByteArrayView text, qsizetype at);

struct Span
{
    qsizetype begin;
    qsizetype end;
};

struct SecretValue
{
    Span span;
    QByteArrayView hidden; ///< what stands for it
};

/// What the secret \a name that ends at \a at is followed by: `=value`, `: value`, `": "value"` or `": {…}`.
[[nodiscard]] std::optional<SecretValue> secretValue(QByteArrayView text, QByteArrayView name, qsizetype at);

/// The content of a part of multipart/form-data (RFC 7578) whose name is secret: it stands at \a at, behind
/// the word "name".
[[nodiscard]] std::optional<Span> secretPart(QByteArrayView text, qsizetype at);

/// An XML element with text.
struct Element
{
    Span attributes;
    Span content;
};

/// The element whose start tag is at \a at, if its name is secret.
[[nodiscard]] std::optional<Element> secretElement(QByteArrayView text, qsizetype at);

} // namespace ringback::secrettext
