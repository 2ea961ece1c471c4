// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/jsonrepair.h"

#include "core/ascii.h"
#include "ncco/edits.h"
#include "ncco/otherquotes.h"

#include <QCoreApplication>

#include <algorithm>

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
    return {.title = QT_TRANSLATE_NOOP("Ncco", "Remove the comma"), .edits = {{.range = {end - 1, end}}}};
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
        edits.push_back({.range = {at, at + 1}});
    const QString brackets(qsizetype(edits.size()), QLatin1Char(bracket));
    return {.title = QT_TRANSLATE_NOOP("Ncco", "Remove the %1"),
            .arguments = {brackets},
            .edits = std::move(edits)};
}

/// The literal that other languages write like \a word; null when there is none.
QByteArrayView literalOf(QByteArrayView word)
{
    for (const QByteArrayView literal : {"true", "false", "null"}) {
        if (word.compare(literal, Qt::CaseInsensitive) == 0)
            return literal;
    }
    return word == "None" ? QByteArrayView("null") : QByteArrayView();
}

/// A name that lacks its quotes, or a literal as other languages write it; not one word of several.
Fix asJson(QByteArrayView text, TextRange word)
{
    const QByteArrayView bytes = text.sliced(word.begin, word.size());
    const qsizetype before = endBefore(text, word.begin);
    const qsizetype next = beginBehind(text, word.end);
    const bool standsAlone = before > 0 && QByteArrayView("[{,:").contains(text[before - 1])
        && next < text.size() && QByteArrayView(",:]}").contains(text[next]);
    if (!standsAlone)
        return {};
    const bool isName = text[next] == ':' && text[before - 1] != ':';
    if (isName && std::ranges::all_of(bytes, [](char c) { return ascii::isLetterOrDigit(c) || c == '_'; }))
        return {.title = QT_TRANSLATE_NOOP("Ncco", "Put it in double quotes"),
                .edits = {insertion(word.begin, "\""), insertion(word.end, "\"")}};
    const QByteArrayView literal = literalOf(bytes);
    if (literal.isEmpty() || text[next] == ':')
        return {};
    return {.title = QT_TRANSLATE_NOOP("Ncco", "Write %1"),
            .arguments = {QString::fromLatin1(literal)},
            .edits = {{.range = word, .replacement = literal.toByteArray()}}};
}

bool isClosed(QByteArrayView text, TextRange quoted)
{
    if (quoted.end < text.size() && text[quoted.end] != '\n')
        return true; // without a closing one they go up to the end of the line
    const auto quotes = otherQuotes(text.sliced(quoted.begin));
    return quotes && quotes->isClosed();
}

/// Whether something follows that may stand behind a string: the quote in 'don't' ends nothing.
bool endsPlainly(QByteArrayView text, const JsonFault &quoted)
{
    const qsizetype next = beginBehind(text, quoted.range.end);
    return (next == text.size() || QByteArrayView(",:]}").contains(text[next]))
        && isClosed(text, quoted.range);
}

/// Not so where the end of quotes was seen too early, as in 'the dogs', she said'.
bool mayStandBehindQuotes(QByteArrayView text, const JsonFault &fault)
{
    return fault.kind == JsonFaultKind::TrailingComma || fault.kind == JsonFaultKind::EndInObject
        || fault.kind == JsonFaultKind::EndInArray || (isOfQuotes(fault) && endsPlainly(text, fault))
        || (fault.kind == JsonFaultKind::UnquotedText && !asJson(text, fault.range).edits.empty());
}

/// Whether the quotes end plainly, and nothing in the rest of the line says otherwise.
bool isPlain(const JsonDocument &document, const JsonFault &quoted)
{
    const QByteArrayView text = document.text();
    const qsizetype newline = text.indexOf('\n', quoted.range.end);
    const auto begin = [](const JsonFault &fault) { return fault.range.begin; };
    const auto faults = document.faults();
    const auto from = std::ranges::upper_bound(faults, quoted.range.begin, {}, begin);
    const auto to = newline < 0 ? faults.end() : std::ranges::upper_bound(faults, newline, {}, begin);
    return endsPlainly(text, quoted) && std::all_of(from, to, [text](const JsonFault &fault) {
               return mayStandBehindQuotes(text, fault);
           });
}

void addDoubleQuotes(std::vector<Edit> &edits, QByteArrayView text, TextRange quoted)
{
    const auto quotes = otherQuotes(text.sliced(quoted.begin));
    if (!quotes)
        return;
    const TextRange inside{quoted.begin + quotes->opening, quoted.end - quotes->closing};
    edits.push_back({.range = {quoted.begin, inside.begin}, .replacement = "\""});
    for (qsizetype at = inside.begin; at < inside.end; ++at) {
        if (text[at] == '"')
            edits.push_back(insertion(at, "\\"));
        else if (text[at] == '\\' && text[++at] == '\'') // JSON does not escape it
            edits.push_back({.range = {at - 1, at}});
    }
    edits.push_back({.range = {inside.end, quoted.end}, .replacement = "\""});
}

Fix inDoubleQuotes(const JsonDocument &document, const JsonFault &fault)
{
    Fix fix{.title = QT_TRANSLATE_NOOP("Ncco", "Put it in double quotes"), .arguments = {}, .edits = {}};
    if (isPlain(document, fault))
        addDoubleQuotes(fix.edits, document.text(), fault.range);
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
    case JsonFaultKind::UnquotedText:
        return asJson(text, fault.range);
    case JsonFaultKind::Comment:
        return {.title = QT_TRANSLATE_NOOP("Ncco", "Remove the comment"), .edits = {{.range = fault.range}}};
    case JsonFaultKind::SingleQuotes:
    case JsonFaultKind::TypographicQuotes:
        return inDoubleQuotes(document, fault);
    default:
        return {};
    }
}

bool isOfQuotes(const JsonFault &fault)
{
    return fault.kind == JsonFaultKind::SingleQuotes || fault.kind == JsonFaultKind::TypographicQuotes;
}

Fix repairOfAllQuotes(const JsonDocument &document)
{
    Fix fix{.title = QT_TRANSLATE_NOOP("Ncco", "Put all in double quotes"), .arguments = {}, .edits = {}};
    size_t count = 0;
    for (const JsonFault &fault : document.faults()) {
        if (!mayStandBehindQuotes(document.text(), fault))
            return {};
        if (isOfQuotes(fault)) {
            addDoubleQuotes(fix.edits, document.text(), fault.range);
            ++count;
        }
    }
    return count > 1 ? fix : Fix();
}

} // namespace ringback::ncco
