// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/jsondocument.h"
#include "ncco/schema.h"

namespace ringback::ncco {

/// Where in a document a caret stands: what may be written there follows from it.
struct CursorPlace
{
    enum class Part : quint8 {
        Nowhere, ///< nothing may stand here, or it cannot be told
        Root,    ///< of a text that has no value yet
        Key,
        Value, ///< of a member
        Item   ///< of an array
    };

    Part part = Part::Nowhere;
    JsonValue container; ///< the innermost one around the caret
    JsonValue value;     ///< the member or item that the caret is in; none where a new one may begin
    TextRange token;     ///< the key or value that the caret is in; empty where none is yet
    qsizetype offset = 0;
};

[[nodiscard]] CursorPlace cursorPlace(const JsonDocument &document, qsizetype offset);

/// What the tables say of an object in an NCCO.
struct ObjectMeaning
{
    const ObjectSpec *spec = nullptr; ///< null while its kind is unknown
    const OptionSpec *kind = nullptr; ///< the member that says which kind it is, where there is one
};

[[nodiscard]] ObjectMeaning objectMeaning(const JsonValue &object);
/// The option whose value, or an item of whose value, \a value is; null when there is none. What \a value
/// holds does not matter.
[[nodiscard]] const OptionSpec *optionOf(const JsonValue &value);

/// Whether a string literal ends with the quote that closes it.
[[nodiscard]] bool isClosedString(QByteArrayView literal);

} // namespace ringback::ncco
