// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/cursorplace.h"

#include "core/ascii.h"

#include <algorithm>

namespace ringback::ncco {

namespace {

QByteArrayView part(const JsonValue &value, TextRange range)
{
    return value.documentText().sliced(range.begin, range.size());
}

/// Whether the container has its own closing bracket.
bool isClosed(const JsonValue &container)
{
    const TextRange range = container.range();
    const char bracket = container.kind() == JsonKind::Object ? '}' : ']';
    const JsonValue last = container.lastChild();
    return range.size() > 1 && container.documentText()[range.end - 1] == bracket
        && (!last || last.range().end < range.end);
}

bool isInside(const JsonValue &container, qsizetype offset)
{
    const TextRange range = container.range();
    return offset > range.begin && (isClosed(container) ? offset < range.end : offset <= range.end);
}

/// Whether a caret at \a offset is in the key or scalar, or at the end of one that may go on.
bool isInToken(const JsonValue &value, TextRange range, qsizetype offset)
{
    return offset > range.begin && offset <= range.end
        && (offset < range.end || !isClosedString(part(value, range)));
}

bool isWordByte(char c) { return ascii::isLetterOrDigit(c) || QByteArrayView("_-.").contains(c); }

/// A string that is not closed takes the rest of its line in; of that only the word at the caret is meant.
TextRange wordOf(const JsonValue &value, TextRange range, qsizetype offset)
{
    const QByteArrayView text = part(value, range);
    if (!text.startsWith('"') || isClosedString(text))
        return range;
    const QByteArrayView rest = text.sliced(offset - range.begin);
    return {range.begin, offset + (std::ranges::find_if_not(rest, isWordByte) - rest.begin())};
}

JsonValue innermost(const JsonValue &root, qsizetype offset)
{
    JsonValue found;
    for (JsonValue inner = root; inner;) {
        found = inner;
        inner = {};
        for (const JsonValue &child : found.children()) {
            if (child.range().begin >= offset)
                break;
            if (child.isContainer() && isInside(child, offset))
                inner = child;
        }
    }
    return found;
}

/// In the value of a member, or where it will be; the caret is behind its key.
void placeBehindKey(CursorPlace &place, const JsonValue &member)
{
    using enum CursorPlace::Part;
    const qsizetype keyEnd = member.keyRange().end;
    const TextRange value = member.range();
    if (value.isEmpty()) {
        const QByteArrayView between = member.documentText().sliced(keyEnd, place.offset - keyEnd);
        if (between.contains(','))
            place.part = Key;
        else if (between.contains(':'))
            place.part = Value;
        if (place.part == Value)
            place.value = member;
        return;
    }
    if (place.offset <= value.begin) {
        const bool isBehindColon = member.documentText().sliced(keyEnd, place.offset - keyEnd).contains(':');
        if (member.isContainer() || !isBehindColon)
            return;
        place.part = Value;
        place.value = member;
        place.token = value;
    } else if (!member.isContainer() && isInToken(member, value, place.offset)) {
        place.part = Value;
        place.value = member;
        place.token = wordOf(member, value, place.offset);
    } else {
        place.part = Key;
    }
}

void placeInObject(CursorPlace &place, const JsonValue &before)
{
    using enum CursorPlace::Part;
    const TextRange key = before.keyRange();
    if (!before) {
        place.part = Key;
    } else if (isInToken(before, key, place.offset)) {
        place.part = Key;
        place.value = before;
        place.token = wordOf(before, key, place.offset);
    } else {
        placeBehindKey(place, before);
    }
}

void placeInArray(CursorPlace &place, const JsonValue &before)
{
    place.part = CursorPlace::Part::Item;
    if (before && !before.isContainer() && isInToken(before, before.range(), place.offset)) {
        place.value = before;
        place.token = wordOf(before, before.range(), place.offset);
    }
}

} // namespace

bool isClosedString(QByteArrayView literal)
{
    if (literal.size() < 2 || !literal.startsWith('"') || !literal.endsWith('"'))
        return false;
    qsizetype backslashes = 0;
    while (literal[literal.size() - 2 - backslashes] == '\\')
        ++backslashes; // ends at the opening quote
    return backslashes % 2 == 0;
}

CursorPlace cursorPlace(const JsonDocument &document, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, document.text().size());
    CursorPlace place;
    place.offset = offset;
    place.token = {offset, offset};
    const JsonValue root = document.root();
    if (!root && QByteArrayView(document.text()).trimmed().isEmpty())
        place.part = CursorPlace::Part::Root;
    if (!root || !root.isContainer() || !isInside(root, offset))
        return place;
    place.container = innermost(root, offset);
    JsonValue before;
    for (const JsonValue &child : place.container.children()) {
        if (child.begin() >= offset)
            break;
        before = child;
    }
    if (place.container.kind() == JsonKind::Object)
        placeInObject(place, before);
    else
        placeInArray(place, before);
    return place;
}

ObjectMeaning objectMeaning(const JsonValue &object)
{
    const JsonValue parent = object.parent();
    if (parent && !parent.parent() && parent.kind() == JsonKind::Array)
        return {.spec = findAction(object.member(ActionKey).string()), .kind = &actionOption()};
    const OptionSpec *const option = optionOf(object);
    if (option && option->type == ValueType::Endpoints)
        return {.spec = findEndpointType(object.member(TypeKey).string()), .kind = &endpointTypeOption()};
    return {.spec = option ? option->members : nullptr};
}

const OptionSpec *optionOf(const JsonValue &value)
{
    // An array has the option of its items.
    JsonValue member = value;
    while (member.parent().kind() == JsonKind::Array)
        member = member.parent();
    if (member.parent().kind() != JsonKind::Object)
        return nullptr;
    const ObjectMeaning object = objectMeaning(member.parent());
    if (object.kind && member.hasKey(object.kind->name))
        return object.kind;
    if (!object.spec)
        return nullptr;
    const OptionSpec *const option = findOption(*object.spec, member.key());
    return option || !object.spec->isOpen ? option : object.spec->others;
}

} // namespace ringback::ncco
