// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsonfault.h"

#include "core/rowsinorder.h"

#include <QCoreApplication>

namespace ringback::ncco {

namespace {

struct FaultRow
{
    JsonFaultKind kind;
    const char *text;
};

struct FaultTable
{
    Q_DECLARE_TR_FUNCTIONS(Json)
public:
    using enum JsonFaultKind;

    // clang-format off
    static constexpr FaultRow rows[] = {
        {NoValue, QT_TR_NOOP("There is nothing here; a value such as [ ] or { } is expected.")},
        {ByteOrderMark, QT_TR_NOOP("The text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one.")},
        {EndInObject, QT_TR_NOOP("The text ends inside an object; } is expected.")},
        {EndInArray, QT_TR_NOOP("The text ends inside an array; ] is expected.")},
        {EndInString, QT_TR_NOOP("The string is not closed; \" is expected before the end of the line, and a line break inside a string is written \\n.")},
        {EndInWord, QT_TR_NOOP("The text ends inside a value; the rest of it is expected.")},
        {ExpectedValue, QT_TR_NOOP("A value is expected here: a string in double quotes, a number, true, false, null, an array or an object.")},
        {ExpectedKey, QT_TR_NOOP("The name of an option in double quotes is expected here.")},
        {ExpectedColon, QT_TR_NOOP("A colon is expected between a name and its value.")},
        {ExpectedComma, QT_TR_NOOP("A comma is expected here.")},
        {ExpectedBrace, QT_TR_NOOP("} is expected before this, to close the object.")},
        {ExpectedBracket, QT_TR_NOOP("] is expected before this, to close the array.")},
        {ClosesNothing, QT_TR_NOOP("Nothing is open that this bracket could close; remove it, or add the one that opens.")},
        {TrailingComma, QT_TR_NOOP("Another item is expected after the comma; remove the comma before this bracket.")},
        {UnquotedText, QT_TR_NOOP("Text is expected to stand in double quotes.")},
        {SingleQuotes, QT_TR_NOOP("Text is expected to stand in double quotes, not in single ones.")},
        {TypographicQuotes, QT_TR_NOOP("Text is expected to stand in double quotes (\"), not in typographic ones.")},
        {Comment, QT_TR_NOOP("JSON has no comments; remove this one.")},
        {BadNumber, QT_TR_NOOP("This is not a number; one such as 5, -0.5 or 1e3 is expected.")},
        {BadEscape, QT_TR_NOOP("After a backslash one of \" \\ / b f n r t or u with four hexadecimal digits is expected.")},
        {ControlCharacter, QT_TR_NOOP("A control character cannot stand in a string as it is; an escape such as \\t is expected.")},
        {InvalidUtf8, QT_TR_NOOP("These bytes are not UTF-8, which is expected; save the text as UTF-8.")},
        {TextAfterEnd, QT_TR_NOOP("The end of the text is expected here, for the value before it is complete.")},
        {TooDeep, QT_TR_NOOP("Brackets are nested too deeply here; nothing behind this was read.")},
        {TooLong, QT_TR_NOOP("The text is too long; nothing behind this was read.")},
    };
    // clang-format on
};

static_assert(rowsAreInOrder(FaultTable::rows, &FaultRow::kind, size_t(JsonFaultKind::Count)));

} // namespace

const char *jsonFaultSource(JsonFaultKind kind) { return FaultTable::rows[size_t(kind)].text; }

QString jsonFaultText(JsonFaultKind kind)
{
    return QCoreApplication::translate("Json", jsonFaultSource(kind));
}

} // namespace ringback::ncco
