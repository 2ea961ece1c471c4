// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ncco/finding.h"
#include "ncco/jsondocument.h"

#include <QByteArrayView>

#include <vector>

/// Edits of JSON text that leave its layout as the user has it.
namespace ringback::ncco {

/// The item before \a item in its container.
[[nodiscard]] JsonValue previousItem(const JsonValue &item);
/// \a text as a JSON string.
[[nodiscard]] QByteArray jsonString(const QByteArray &text);

[[nodiscard]] std::vector<Edit> replaceValue(const JsonValue &value, const QByteArray &json);
/// Puts something in front of the value and behind it.
[[nodiscard]] std::vector<Edit> wrapValue(const JsonValue &value, const QByteArray &before,
                                          const QByteArray &after);
[[nodiscard]] std::vector<Edit> renameKey(const JsonValue &value, const QByteArray &name);
/// Takes the item out of its container, with its comma. Nothing when the container is not whole.
[[nodiscard]] std::vector<Edit> removeItem(const JsonValue &item);
/// Takes all behind the first out of the array.
[[nodiscard]] std::vector<Edit> keepFirst(const JsonValue &array);

struct NewMember
{
    QByteArray name;
    QByteArray json;
};
/// Adds members behind the last one, spaced as that is. Nothing when the object is not whole.
[[nodiscard]] std::vector<Edit> addMembers(const JsonValue &object, const std::vector<NewMember> &members);
/// Puts \a members in the place of one, spaced as that is.
[[nodiscard]] std::vector<Edit> replaceMember(const JsonValue &member, const std::vector<NewMember> &members);
/// Adds an item to an array behind \a item, spaced as that is.
[[nodiscard]] std::vector<Edit> addItemBehind(const JsonValue &item, const QByteArray &json);

} // namespace ringback::ncco
