// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/edits.h"

#include "core/ascii.h"
#include "core/jsonwriter.h"

namespace ringback::ncco {

namespace {

/// The white space before the item.
QByteArray spaceBefore(const JsonValue &item)
{
    const QByteArrayView text = item.documentText();
    const qsizetype end = item.begin();
    qsizetype begin = end;
    while (begin > 0 && ascii::isSpace(text[begin - 1]))
        --begin;
    return text.sliced(begin, end - begin).toByteArray();
}

/// Members in a row, with the white space that \a model has before it and around its colon; close together
/// without one.
QByteArray spacedAs(const JsonValue &model, const std::vector<NewMember> &members)
{
    const QByteArray space = model ? spaceBefore(model) : QByteArray();
    const QByteArray colon = model
        ? model.documentText()
              .sliced(model.keyRange().end, model.range().begin - model.keyRange().end)
              .toByteArray()
        : QByteArray(":");
    QByteArray row;
    for (const NewMember &member : members)
        row += (row.isEmpty() ? QByteArray() : ',' + space) + jsonString(member.name) + colon + member.json;
    return row;
}

} // namespace

JsonValue previousItem(const JsonValue &item)
{
    JsonValue before;
    for (const JsonValue &sibling : item.parent().children()) {
        if (sibling == item)
            break;
        before = sibling;
    }
    return before;
}

QByteArray jsonString(const QByteArray &text)
{
    QByteArray json;
    JsonWriter(json).utf8(text);
    return json;
}

std::vector<Edit> replaceValue(const JsonValue &value, const QByteArray &json)
{
    return {{.range = value.range(), .replacement = json}};
}

std::vector<Edit> wrapValue(const JsonValue &value, const QByteArray &before, const QByteArray &after)
{
    const auto [begin, end] = value.range();
    return {{.range = {begin, begin}, .replacement = before}, {.range = {end, end}, .replacement = after}};
}

std::vector<Edit> renameKey(const JsonValue &value, const QByteArray &name)
{
    return {{.range = value.keyRange(), .replacement = jsonString(name)}};
}

std::vector<Edit> removeItem(const JsonValue &item)
{
    if (!item.parent().isWhole())
        return {};
    if (const JsonValue next = item.next())
        return {{.range = {item.begin(), next.begin()}}};
    if (const JsonValue before = previousItem(item))
        return {{.range = {before.range().end, item.range().end}}};
    return {{.range = {item.begin(), item.range().end}}};
}

std::vector<Edit> keepFirst(const JsonValue &array)
{
    if (!array.isWhole() || array.size() < 2)
        return {};
    return {{.range = {array.firstChild().range().end, array.lastChild().range().end}}};
}

std::vector<Edit> addMembers(const JsonValue &object, const std::vector<NewMember> &members)
{
    if (!object.isWhole())
        return {};
    const JsonValue last = object.lastChild();
    const qsizetype at = last ? last.range().end : object.range().begin + 1;
    const QByteArray added = last ? ',' + spaceBefore(last) + spacedAs(last, members) : spacedAs({}, members);
    return {{.range = {at, at}, .replacement = added}};
}

std::vector<Edit> replaceMember(const JsonValue &member, const std::vector<NewMember> &members)
{
    if (!member.parent().isWhole())
        return {};
    return {{.range = {member.begin(), member.range().end}, .replacement = spacedAs(member, members)}};
}

std::vector<Edit> addItemBehind(const JsonValue &item, const QByteArray &json)
{
    if (!item.parent().isWhole())
        return {};
    // The first one of a line often follows its bracket closely, where the others stand on lines of their
    // own.
    const JsonValue model = item.index() == 0 && item.next() ? item.next() : item;
    const qsizetype at = item.range().end;
    return {{.range = {at, at}, .replacement = ',' + spaceBefore(model) + json}};
}

} // namespace ringback::ncco
