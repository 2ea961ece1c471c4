// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsonrepair.h"

#include "core/ascii.h"
#include "ncco/edits.h"
#include "ncco/otherquotes.h"

#include <QCoreApplication>

namespace ringback::ncco {

namespace {

/// The end of what stands before \a offset, without the white space.
qsizetype endBefore(QByteArrayView text, qsizetype offset)
{
    while (offset > 0 && ascii::isSpace(text[offset - 1]))
        --offset;
    return offset;
}

/// Where something stands again at \a offset or behind it.
qsizetype beginBehind(QByteArrayView text, qsizetype offset)
{
    while (offset < text.size() && ascii::isSpace(text[offset]))
        ++offset;
    return offset;
}

Edit insertion(qsizetype at, const QByteArray &text) { return {.range = {at, at}, .replacement = text}; }

Fix withoutComma(QByteArrayView text, TextRange bracket)
{
    const qsizetype end = endBefore(text, bracket.begin);
    if (end == 0 || text[end - 1] != ',')
        return {};
    return {.title = QT_TRANSLATE_NOOP("Ncco", "Remove the comma"),
            .arguments = {},
            .edits = {{.range = {end - 1, end}, .replacement = {}}}};
}

/// A closing quote before it or an opening one behind it may stand inside of a text, as in "say "1" now".
bool touchesQuote(const JsonValue &item)
{
    const QByteArrayView text = item.documentText();
    return text.first(item.begin()).endsWith('"') || text.sliced(item.range().end).startsWith('"');
}

/// Only between what are items by themselves.
Fix withComma(const JsonDocument &document, TextRange missing)
{
    const JsonValue item = document.valueAt(missing.begin);
    const JsonValue before = previousItem(item);
    const bool isItem = item.begin() == missing.begin && (item.isContainer() || item.isWhole())
        && (item.parent().kind() == JsonKind::Array || item.isKeyWhole());
    const bool isBehindItem = before.isClosed() || before.isWhole();
    if (!isItem || !isBehindItem || touchesQuote(item) || touchesQuote(before))
        return {};
    return {.title = QT_TRANSLATE_NOOP("Ncco", "Add the comma"),
            .arguments = {},
            .edits = {insertion(endBefore(document.text(), missing.begin), ",")}};
}

/// Closes all that is still open at \a offset, up to what is closed there. Not inside of the text where the
/// last of it is an object in an object, or an array in an array: either may be the one that was to end.
Fix withClosingBrackets(const JsonDocument &document, qsizetype offset)
{
    QByteArray brackets;
    for (JsonValue value = document.valueAt(offset); value && value.range().end <= offset;
         value = value.parent()) {
        if (!value.isContainer() || value.isClosed())
            continue;
        if (offset < document.text().size() && value.kind() == value.lastChild().kind())
            return {};
        brackets += value.kind() == JsonKind::Object ? '}' : ']';
    }
    return {.title = QT_TRANSLATE_NOOP("Ncco", "Add the missing %1"),
            .arguments = {QString::fromLatin1(brackets)},
            .edits = {insertion(endBefore(document.text(), offset), brackets)}};
}

/// Removes the bracket at \a at, and others like it that follow. Without an array around all, one that opens
/// is missing as well as not.
Fix withoutBrackets(const JsonDocument &document, qsizetype at)
{
    const QByteArrayView text = document.text();
    const char bracket = text[at];
    if ((bracket != ']' && bracket != '}') || document.root().kind() != JsonKind::Array)
        return {};
    std::vector<Edit> edits;
    for (; at < text.size() && text[at] == bracket; at = beginBehind(text, at + 1))
        edits.push_back({.range = {at, at + 1}, .replacement = {}});
    const QString brackets(qsizetype(edits.size()), QLatin1Char(bracket));
    return {.title = QT_TRANSLATE_NOOP("Ncco", "Remove the %1"),
            .arguments = {brackets},
            .edits = std::move(edits)};
}

/// Only where something follows that may stand behind a string: the quote in 'don't' ends nothing.
Fix inDoubleQuotes(QByteArrayView text, TextRange quoted)
{
    const auto quotes = otherQuotes(text.sliced(quoted.begin));
    const qsizetype next = beginBehind(text, quoted.end);
    if (!quotes || !quotes->isClosed()
        || (next < text.size() && !QByteArrayView(",:]}").contains(text[next])))
        return {};
    const TextRange inside{quoted.begin + quotes->opening, quoted.end - quotes->closing};
    Fix fix{.title = QT_TRANSLATE_NOOP("Ncco", "Put it in double quotes"),
            .arguments = {},
            .edits = {{.range = {quoted.begin, inside.begin}, .replacement = "\""}}};
    for (qsizetype at = inside.begin; at < inside.end; ++at) {
        if (text[at] == '"' && text[at - 1] != '\\')
            fix.edits.push_back(insertion(at, "\\"));
    }
    fix.edits.push_back({.range = {inside.end, quoted.end}, .replacement = "\""});
    return fix;
}

} // namespace

Fix repairOf(const JsonDocument &document, const JsonFault &fault)
{
    const QByteArrayView text = document.text();
    const bool isOnlyOne = document.faults().size() == 1; // or a bracket may be wrong because of another
    switch (fault.kind) {
    case JsonFaultKind::TrailingComma:
        return withoutComma(text, fault.range);
    case JsonFaultKind::ExpectedComma:
        return withComma(document, fault.range);
    case JsonFaultKind::EndInObject:
    case JsonFaultKind::EndInArray:
    case JsonFaultKind::ExpectedBrace:
    case JsonFaultKind::ExpectedBracket:
        return isOnlyOne ? withClosingBrackets(document, fault.range.begin) : Fix();
    case JsonFaultKind::ClosesNothing:
    case JsonFaultKind::TextAfterEnd:
        return isOnlyOne ? withoutBrackets(document, fault.range.begin) : Fix();
    case JsonFaultKind::SingleQuotes:
    case JsonFaultKind::TypographicQuotes:
        return inDoubleQuotes(text, fault.range);
    default:
        return {};
    }
}

} // namespace ringback::ncco
