// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/textrange.h"

#include <QString>

namespace ringback::ncco {

/// Everything that can be wrong with JSON text.
enum class JsonFaultKind : quint8 {
    NoValue,
    ByteOrderMark,
    EndInObject,
    EndInArray,
    EndInString,
    EndInWord,
    ExpectedValue,
    ExpectedKey,
    ExpectedColon,
    ExpectedComma,
    ExpectedBrace,
    ExpectedBracket,
    ClosesNothing,
    TrailingComma,
    UnquotedText,
    SingleQuotes,
    TypographicQuotes,
    Comment,
    BadNumber,
    BadEscape,
    ControlCharacter,
    InvalidUtf8,
    TextAfterEnd,
    TooDeep,
    TooLong,
    Count
};

/// A place where the text breaks the grammar of JSON: it begins at the first byte that cannot follow, so it
/// does not depend on what comes behind it.
struct JsonFault
{
    JsonFaultKind kind = JsonFaultKind::NoValue;
    TextRange range; ///< empty at the end of the text

    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

/// The sentence that says what was expected, to be translated in context "Json".
[[nodiscard]] const char *jsonFaultSource(JsonFaultKind kind);
/// The same, translated.
[[nodiscard]] QString jsonFaultText(JsonFaultKind kind);

} // namespace ringback::ncco
